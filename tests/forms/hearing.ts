import {
  formState,
  laterFunctions,
  laterKinds,
  learnFunctions,
  learnKinds,
  type Answers,
  type CompiledForm,
  type FormEnvironment,
} from '../../engine/index.ts';
import { formEnvironment } from '../../runtime/client/index.ts';
import type { FormFacts, FormPackage } from '../../runtime/api/index.ts';
import { chance, spoil, spoilable } from './hostile-submissions.ts';

// A page fetches kinds with their elements; here there are none.
learnKinds(laterKinds);
Object.values(laterFunctions).forEach(learnFunctions);

/** What is judged: spoilt submissions, the same ones wherever they are judged. */
export interface Hearing {
  readonly samples: readonly Answers[];
  readonly seed: number;
  readonly count: number;
}

/** The submissions of a hearing. They are spoilt by what is known where they are made: only there. */
export function submissionsOf(
  form: CompiledForm,
  environment: FormEnvironment,
  { samples, seed, count }: Hearing,
): Answers[] {
  const random = chance(seed);
  const good = samples.map((sample) => spoilable(form, sample, environment));
  return Array.from({ length: count }, (_none, index) => {
    const sample = good[index % good.length];
    return sample === undefined ? {} : spoil(sample, random).answers;
  });
}

/** What a form says of each submission: a line per problem, warnings marked. */
export function verdictsOf(
  form: CompiledForm,
  environment: FormEnvironment,
  submissions: readonly Answers[],
): string[] {
  return submissions.map((answers) =>
    formState(form, answers, environment)
      .problems.map(({ code, pointer, severity }) => `${severity === 'error' ? '' : '~'}${code} ${pointer}`)
      .join('\n'),
  );
}

/** The verdicts of a browser: with what the server sent it, and nothing fetched besides. */
export function judgeInPage(
  shipped: FormPackage,
  facts: FormFacts,
  submissions: readonly Answers[],
): string[] {
  const { environment } = formEnvironment(shipped, facts, { catalogue: () => new Promise(() => undefined) });
  return verdictsOf(shipped.form, environment, submissions);
}
