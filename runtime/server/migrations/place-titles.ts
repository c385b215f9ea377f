import { inLanguage, type Definition, type Language, type State } from '../../../engine/index.ts';

/** What the steps or the deadlines of a definition are called, by path or key. */
export function placeTitles(
  kind: 'state' | 'deadline',
  { workflow, deadlines }: Definition,
  language: Language,
): ReadonlyMap<string, string> {
  if (kind === 'deadline') {
    return new Map(Object.entries(deadlines).map(([key, { title }]) => [key, inLanguage(title, language)]));
  }
  const titles = new Map<string, string>();
  const visit = (states: Readonly<Record<string, State>>, prefix: string, around: string): void => {
    for (const [key, state] of Object.entries(states)) {
      const own = state.meta?.title ? inLanguage(state.meta.title, language) : '';
      const title = [around, own].filter((part) => part !== '').join(' › ');
      titles.set(`${prefix}${key}`, title === '' ? key : title);
      visit(state.states ?? {}, `${prefix}${key}.`, title);
    }
  };
  visit(workflow.states, '', '');
  return titles;
}
