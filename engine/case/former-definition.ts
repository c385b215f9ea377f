import type { Answers } from '../answers/answers.ts';
import type { CalendarDate, Instant } from '../dates/index.ts';
import type { ComponentState } from '../dossier/index.ts';
import type { DisplaySection } from '../form/index.ts';
import type { AccessRight, Paper } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import type { ProcedureReference } from './procedure-reference.ts';

/** What people may know of a paper by its definition. */
export type KnownPaper = Pick<Paper, 'title' | 'kind' | 'readers' | 'availableWhen'>;

/** A definition on which a case ran before it was moved to another version. */
export interface FormerDefinition {
  readonly procedure: ProcedureReference;
  /** When the case left it. */
  readonly until: Instant;
  /** What the case names and the next version does not know, in words: by `<kind>/<name>`, e.g. "event/TIEP_NHAN". */
  readonly words: Readonly<Record<string, Text>>;
  /** Papers that the case has issued and the next version does not know. */
  readonly papers: Readonly<Record<string, KnownPaper>>;
  /** Places of the dossier for which the next version has no component, with their files, as they stood. */
  readonly dossier: readonly ComponentState[];
  /** Answers for which the next version has no place, as they read in this one; absent where there are none. */
  readonly forms?: readonly FormerForm[];
}

/** Answers of a form that the next version does not have, as an official reads them: in Vietnamese. */
export interface FormerForm {
  readonly form: string;
  readonly title: Text;
  /** Whether those who applied have filled it. */
  readonly ofApplicant: boolean;
  readonly sections: readonly DisplaySection[];
  /** The same with covered what was masked; absent where nothing was. */
  readonly covered?: readonly DisplaySection[];
  /** Who alone may do what with the answers at the top of it, by the roles of the next version. */
  readonly rights: readonly FormerRight[];
}

/** A right over answers that only some roles have. */
interface FormerRight {
  readonly may: AccessRight;
  readonly keys: readonly string[];
  readonly roles: readonly string[];
}

/** What an entry of the history says of a move to another version. */
export interface MigrationNote {
  readonly kind: 'migration';
  readonly from: ProcedureReference;
  readonly to: ProcedureReference;
  /** The decision that ordered it. */
  readonly decision: { readonly number: string; readonly date: CalendarDate };
  /** Names of who proposed and who approved it. */
  readonly proposedBy: string;
  readonly approvedBy: string;
  /** Answers for which the forms of the new version have no place, by form; absent where there are none. */
  readonly kept?: Readonly<Record<string, Answers>>;
}
