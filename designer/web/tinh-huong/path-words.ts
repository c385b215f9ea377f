import type { ExploredPath, Place } from '../../../engine/authoring/index.ts';
import { inLanguage, type Language, type Procedure } from '../../../engine/index.ts';
import { stepName } from './step-words.ts';

/** A path in one line: what happens on it, in order. */
export function pathInWords(procedure: Procedure, { scenario }: ExploredPath, language: Language): string {
  return scenario.steps.map((step) => stepName(procedure, step, language)).join(' → ');
}

/** The name under which a path is saved: where it ends, and by what. */
export function pathTitle(
  procedure: Procedure,
  { scenario, ends }: ExploredPath,
  places: readonly Place[],
  language: Language,
): string {
  const end = places.filter(({ id }) => ends.includes(id)).map(({ title }) => inLanguage(title, language));
  const steps = scenario.steps.slice(-2).map((step) => stepName(procedure, step, language));
  return [end.join(', '), steps.join(' → ')].filter((text) => text !== '').join(': ');
}
