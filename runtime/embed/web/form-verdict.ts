import { problemMessage } from '../../../components/index.ts';
import {
  formState,
  type Answers,
  type CompiledForm,
  type FormEnvironment,
  type Language,
} from '../../../engine/index.ts';
import type { AnonymousForm } from '../../api/index.ts';

/** One thing that the rules of a form find in its answers. */
export interface FormFinding {
  /** Code of the catalogue of problems. */
  readonly code: string;
  /** JSON pointer of the answer that it is about; empty for the form as a whole. */
  readonly pointer: string;
  /** Warnings bar nobody's way. */
  readonly severity: 'error' | 'warning';
  /** What a person reads. */
  readonly message: string;
}

/** What the rules of a form say of its answers, in the browser: whoever takes the answers has them checked again. */
export interface FormVerdict {
  /** Whether nothing bars handing the answers in. */
  readonly isValid: boolean;
  readonly problems: readonly FormFinding[];
  /** The version by whose rules. */
  readonly procedure: { readonly id: string; readonly version: number; readonly hash: string };
  /** Key of the form. */
  readonly form: string;
  /** The day by which, yyyy-mm-dd in Vietnam. */
  readonly on: string;
}

/** Told by a form of a procedure when the person has filled it to its end. */
export interface NamedFormCompleteDetail {
  readonly answers: Answers;
  readonly verdict: FormVerdict;
}

/** What the rules find in the answers of a form. */
export function verdictOn(
  form: CompiledForm,
  answers: Answers,
  environment: FormEnvironment,
  about: { readonly procedure: AnonymousForm['procedure']; readonly language: Language },
): FormVerdict {
  const { id, version, hash } = about.procedure;
  const { problems } = formState(form, answers, environment);
  return {
    isValid: problems.every(({ severity }) => severity !== 'error'),
    problems: problems.map((problem) => ({
      code: problem.code,
      pointer: problem.pointer,
      severity: problem.severity,
      message: problemMessage(problem, about.language),
    })),
    procedure: { id, version, hash },
    form: form.key,
    on: environment.today,
  };
}
