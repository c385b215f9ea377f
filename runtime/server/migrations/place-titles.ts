import { BRANCH_ENDS } from '../../../engine/authoring/index.ts';
import { inLanguage, type Definition, type Language, type State, type Text } from '../../../engine/index.ts';

const branchEnds: Text = {
  vi: 'Nhánh này kết thúc, các nhánh khác tiếp tục',
  en: 'This branch ends, the others go on',
};

/** What the steps or the deadlines of a definition are called, by path or key. */
export function placeTitles(
  kind: 'state' | 'deadline',
  { workflow, deadlines }: Definition,
  language: Language,
): ReadonlyMap<string, string> {
  if (kind === 'deadline') {
    return new Map(Object.entries(deadlines).map(([key, { title }]) => [key, inLanguage(title, language)]));
  }
  const titles = new Map([[BRANCH_ENDS, inLanguage(branchEnds, language)]]);
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
