import {
  issuedPaperOf,
  inLanguage,
  localDateOf,
  type Case,
  type Instant,
  type Language,
  type Procedure,
} from '../../../engine/index.ts';

/** What the register says of one case: days as they are written, empty where there is none yet. */
export interface RegisterRow {
  readonly code: string;
  readonly procedure: string;
  readonly sets: string;
  readonly applicant: string;
  readonly contact: string;
  readonly unit: string;
  readonly acceptedOn: string;
  readonly dueOn: string;
  readonly passedOn: string;
  readonly resultOn: string;
  readonly returnedOn: string;
  readonly note: string;
}

/** What only the installation knows of a case. */
export interface RegisterNames {
  readonly unit: string;
  readonly dueDate: string | null;
  readonly status: string;
  readonly language: Language;
  /** How a day is written. */
  readonly day: (date: string) => string;
}

/**
 * One line of the register of dossiers (Mẫu số 07, Thông tư 03/2025/TT-VPCP; số 06 of Thông tư 01/2018/TT-VPCP): passed on
 * when the first official after the acceptance got it, result when the first result was signed or issued, returned when
 * the case ended with it.
 */
export function registerRow(procedure: Procedure, current: Case, names: RegisterNames): RegisterRow {
  const { language, day } = names;
  const on = (at: Instant | null | undefined): string => (at ? day(localDateOf(at)) : '');
  const { acceptedAt, endedAt, outcome, applicant } = current;
  const text = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : []);
  const passed = current.tasks.find(
    ({ role, openedAt }) => role !== 'applicant' && acceptedAt !== null && openedAt >= acceptedAt,
  );
  const result = current.papers.find(
    ({ paper, signature }) =>
      issuedPaperOf(procedure, current, paper)?.kind === 'result' &&
      (signature === undefined || signature.status === 'signed'),
  );
  return {
    code: current.code ?? current.reference,
    procedure: inLanguage(procedure.definition.title, language),
    sets: '1',
    applicant: applicant.name,
    contact: [...text(applicant.claims['residenceText']), ...text(applicant.claims['phone'])].join('; '),
    unit: names.unit,
    acceptedOn: on(acceptedAt),
    dueOn: names.dueDate === null ? '' : day(names.dueDate),
    passedOn: on(passed?.openedAt),
    resultOn: on(result?.signature?.at ?? result?.issuedAt),
    returnedOn: outcome === 'granted' ? on(endedAt) : '',
    note: endedAt === null || outcome !== 'granted' ? names.status : '',
  };
}
