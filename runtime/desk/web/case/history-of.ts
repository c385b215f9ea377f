import { inLanguage } from '../../../../engine/index.ts';
import type { CaseView, HistoryView, Language } from '../../../../engine/index.ts';

/** The history of a case with its papers by name; a paper that the person may not read keeps its id to itself. */
export function historyOf({ history, papers }: CaseView, language: Language): HistoryView[] {
  const titles = new Map(papers.map(({ id, title }) => [id, inLanguage(title, language)]));
  return history.map((entry) => ({ ...entry, papers: entry.papers.flatMap((id) => titles.get(id) ?? []) }));
}
