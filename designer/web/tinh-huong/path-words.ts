import type { ExploredPath, Place } from '../../../engine/authoring/index.ts';
import { inLanguage, type Language, type Procedure } from '../../../engine/index.ts';
import { stepName } from './step-words.ts';

/** A path in one line: what happens on it, in order. */
export function pathInWords(procedure: Procedure, path: ExploredPath, language: Language): string {
  return stepNames(procedure, path, language).join(' → ');
}

/** The name under which a path is saved: where it ends, and by what. */
export function pathTitle(
  procedure: Procedure,
  path: ExploredPath,
  places: readonly Place[],
  language: Language,
): string {
  const end = places
    .filter(({ id }) => path.ends.includes(id))
    .map(({ title }) => inLanguage(title, language));
  const steps = stepNames(procedure, path, language).slice(-2);
  return [end.join(', '), steps.join(' → ')].filter((text) => text !== '').join(': ');
}

function stepNames(
  procedure: Procedure,
  { scenario, from }: ExploredPath,
  language: Language,
): readonly string[] {
  return scenario.steps.map((step, index) => stepName(procedure, step, language, from[index]));
}
