/** A JSON value of a case: what answers and named values are made of. */
export type PaperValue =
  string | number | boolean | null | readonly PaperValue[] | { readonly [key: string]: PaperValue };

type Values = Readonly<Record<string, PaperValue>>;

/**
 * What a paper template may read: the whole contract between a case and its papers. Instants are ISO 8601 texts,
 * calendar dates `yyyy-mm-dd`, money whole đồng. Names of units, channels and options are resolved already. What a
 * case does not have is left out or null, and prints as a dotted blank.
 */
export interface PaperView {
  readonly case: {
    /** The dossier code; only after acceptance. */
    readonly code?: string | null;
    /** The number by which a case is known before it has a code. */
    readonly reference: string;
    readonly trackingUrl?: string | null;
    readonly submittedAt?: string | null;
    readonly acceptedAt?: string | null;
    readonly dueDate?: string | null;
    /** The instant at which the result is promised. */
    readonly appointment?: string | null;
    readonly channel?: string | number | null;
    readonly channelName?: string | null;
  };
  readonly procedure: {
    readonly title: string;
    readonly code?: string | null;
    readonly sector?: string | null;
    /** The time limit in words, as '03 ngày làm việc'. */
    readonly deadlineText?: string | null;
  };
  readonly unit: {
    readonly code: string;
    readonly name: string;
    readonly parentName?: string | null;
    /** The place named before a date, as 'Vĩnh Phúc'. */
    readonly place?: string | null;
    readonly identifier?: string | null;
  };
  readonly applicant: {
    readonly name: string;
    readonly idNumber?: string | null;
    readonly address?: string | null;
    readonly phone?: string | null;
    readonly email?: string | null;
  };
  readonly paper: {
    readonly number?: string | null;
    readonly issuedAt?: string | null;
    readonly place?: string | null;
    readonly signer?: string | null;
    readonly signerTitle?: string | null;
    readonly title: string;
  };
  /** Who issues the paper at the counter. */
  readonly actor?: { readonly name?: string | null; readonly title?: string | null } | null;
  readonly dossier?: readonly {
    readonly index: number;
    readonly code: string;
    readonly name: string;
    readonly kind?: string | null;
    readonly copies?: number | null;
    /** Originals and copies that lie with the case on paper. */
    readonly originals?: number | null;
    readonly copiesKept?: number | null;
    readonly note?: string | null;
  }[];
  /** The steps inside the agency so far, for the control sheet. */
  readonly steps?: readonly {
    readonly index: number;
    readonly unit: string;
    readonly role: string;
    readonly title: string;
    readonly receivedAt: string;
    readonly doneAt?: string | null;
    readonly by?: string | null;
    readonly due?: string | null;
    /** early, in-time, late; empty while it is open or has no time of its own. */
    readonly result?: string | null;
  }[];
  readonly fees?: {
    readonly total: number;
    readonly items: readonly { readonly title: string; readonly amount: number }[];
    readonly paid?: number;
    readonly owed?: number;
  } | null;
  /** In a receipt: the payment that it acknowledges. */
  readonly payment?: {
    readonly id: string;
    readonly amount: number;
    readonly amountInWords: string;
    readonly reference?: string | null;
    readonly by: string;
    readonly at: string;
    readonly isOnline: boolean;
    readonly items: readonly { readonly title: string; readonly amount: number }[];
  } | null;
  /** The application's answers, options as codes. */
  readonly answers?: Values;
  /** The same keys, options as the words that people read. */
  readonly labels?: Values;
  /** Answers of the other forms of the case, by form key. */
  readonly forms?: Readonly<Record<string, Values>>;
  /** Values that the definition computes for this paper. */
  readonly values?: Values;
  readonly supplement?: {
    readonly items: readonly {
      readonly label: string;
      readonly code?: string | null;
      readonly reason?: string | null;
    }[];
    readonly reason?: string | null;
    readonly dueDate?: string | null;
    readonly contact?: string | null;
  } | null;
  readonly refusal?: { readonly reason?: string | null } | null;
  readonly decision?: { readonly reason?: string | null } | null;
  readonly previousDueDate?: string | null;
  readonly newDueDate?: string | null;
  /** Where or how the applicant receives the result. */
  readonly receiveAt?: string | null;
}

/** Parts of the view whose fields a definition names itself; every path below them depends on that definition. */
export const openViewPaths: readonly string[] = ['answers', 'labels', 'forms', 'values'];

/** Every other path of the view, in the notation of `readingsOf`. */
export const viewPaths: ReadonlySet<string> = new Set([
  ...fields(
    'case',
    'code reference trackingUrl submittedAt acceptedAt dueDate appointment channel channelName',
  ),
  ...fields('procedure', 'title code sector deadlineText'),
  ...fields('unit', 'code name parentName place identifier'),
  ...fields('applicant', 'name idNumber address phone email'),
  ...fields('paper', 'number issuedAt place signer signerTitle title'),
  ...fields('actor', 'name title'),
  ...fields('dossier[]', 'index code name kind copies note'),
  ...fields('steps[]', 'index unit role title receivedAt doneAt by due result'),
  ...fields('fees', 'total items paid owed'),
  ...fields('payment', 'id amount amountInWords reference by at isOnline items'),
  ...fields('payment.items[]', 'title amount'),
  ...fields('fees.items[]', 'title amount'),
  ...fields('supplement', 'items reason dueDate contact'),
  ...fields('supplement.items[]', 'label code reason'),
  ...fields('refusal', 'reason'),
  ...fields('decision', 'reason'),
  ...['dossier', 'steps', 'previousDueDate', 'newDueDate', 'receiveAt', ...openViewPaths],
]);

function fields(owner: string, names: string): string[] {
  return [owner, ...names.split(' ').map((name) => `${owner}.${name}`)];
}
