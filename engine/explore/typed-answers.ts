import type { Answers } from '../answers/answers.ts';
import { isPlainObject } from '../form/plain-object.ts';
import type { CompiledField, CompiledForm } from '../form/index.ts';

/** The answers that people typed: without what is computed from them, which a scenario need not know. */
export function typedAnswers(form: CompiledForm, answers: Answers): Answers {
  return typedIn(
    form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)),
    answers,
  );
}

function typedIn(fields: readonly CompiledField[], answers: Answers): Answers {
  const entries = Object.entries(answers).flatMap(([key, value]) => {
    const compiled = fields.find(({ field }) => field.key === key);
    if (compiled === undefined || compiled.rules.value !== null || value === null || value === undefined)
      return [];
    if (compiled.fields.length === 0) return [[key, value] as const];
    const inside = (one: unknown): unknown => (isPlainObject(one) ? typedIn(compiled.fields, one) : one);
    return [[key, Array.isArray(value) ? value.map(inside) : inside(value)] as const];
  });
  return Object.fromEntries(entries);
}
