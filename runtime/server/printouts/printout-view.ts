import {
  labelsOf,
  type Answers,
  type CompiledForm,
  type Definition,
  type FormEnvironment,
  type Language,
} from '../../../engine/index.ts';
import type { PaperView } from '../papers/index.ts';

/** What is known of a form beside its answers when it is printed; nothing of it on an empty form. */
export interface PrintoutFacts {
  readonly reference?: string | undefined;
  readonly code?: string | null | undefined;
  readonly submittedAt?: string | undefined;
  readonly unit?: { readonly code: string; readonly name: string; readonly place: string } | undefined;
  readonly applicant?: string | undefined;
}

/** What the template of a printout reads: the answers of this form that the reader may read, and little more. */
export function printoutView(
  definition: Definition,
  form: CompiledForm,
  filled: { readonly answers: Answers; readonly environment: FormEnvironment } | null,
  facts: PrintoutFacts,
  language: Language,
): PaperView {
  const { unit } = facts;
  const answers = (filled?.answers ?? {}) as NonNullable<PaperView['answers']>;
  return {
    case: {
      reference: facts.reference ?? '',
      code: facts.code ?? null,
      submittedAt: facts.submittedAt ?? null,
    },
    procedure: { title: definition.title.vi, code: definition.code, sector: definition.sector.vi },
    unit: { code: unit?.code ?? '', name: unit?.name ?? '………………………', place: unit?.place ?? null },
    applicant: { name: facts.applicant ?? '' },
    paper: { title: form.title.vi },
    answers,
    labels:
      filled === null
        ? {}
        : (labelsOf(form, { answers: filled.answers }, filled.environment, language) as typeof answers),
  };
}
