import type { Problem } from '../problems/problem.ts';
import type { CatalogueDocument, CatalogueEntry } from './catalogue-document.ts';

/**
 * What is wrong with a catalogue beyond its schema: codes listed twice, links that lead nowhere or in a ring,
 * periods that run backwards.
 *
 * @param other finds another catalogue by its id, for successors that stand there; without it, such links are
 *   not followed.
 */
export function checkCatalogue(
  document: CatalogueDocument,
  other: (id: string) => CatalogueDocument | undefined = () => undefined,
): readonly Problem[] {
  const byCode = new Map<string, CatalogueEntry>();
  const problems: Problem[] = [];
  const report = (pointer: string, code: string, params: Readonly<Record<string, string>>) =>
    problems.push({ code, pointer, severity: 'error', params });

  document.entries.forEach((entry, position) => {
    if (byCode.has(entry.code))
      report(`/entries/${position}/code`, 'catalogue-code-twice', { code: entry.code });
    else byCode.set(entry.code, entry);
  });

  const elsewhere = document.successorsIn !== undefined && document.successorsIn !== document.id;
  const heirs = elsewhere ? codesOf(other(document.successorsIn ?? '')) : new Set(byCode.keys());
  const parentsOf = (entry: CatalogueEntry) => (entry.parent === undefined ? [] : [entry.parent]);
  const successorsOf = (entry: CatalogueEntry) => (elsewhere ? [] : (entry.successors ?? []));
  const parentRings = codesInRings(byCode, parentsOf);
  const successorRings = codesInRings(byCode, successorsOf);

  document.entries.forEach((entry, position) => {
    const { code, parent, from, to } = entry;
    const at = `/entries/${position}`;
    if (parent !== undefined && !byCode.has(parent)) {
      report(`${at}/parent`, 'catalogue-parent-unknown', { code, parent });
    }
    entry.successors?.forEach((successor, index) => {
      if (heirs === undefined || heirs.has(successor)) return;
      const catalogue = document.successorsIn ?? document.id;
      report(`${at}/successors/${index}`, 'catalogue-successor-unknown', { code, successor, catalogue });
    });
    if (parentRings.has(code)) report(`${at}/parent`, 'catalogue-ring', { code, link: 'parent' });
    if (successorRings.has(code)) report(`${at}/successors`, 'catalogue-ring', { code, link: 'successors' });
    if (from !== undefined && to !== undefined && to < from) {
      report(`${at}/to`, 'catalogue-period-reversed', { code, from, to });
    }
    if (!formerNamesAreInOrder(entry)) report(`${at}/formerly`, 'catalogue-former-order', { code });
  });
  return problems;
}

function codesOf(document: CatalogueDocument | undefined): ReadonlySet<string> | undefined {
  return document && new Set(document.entries.map(({ code }) => code));
}

/** Each former name ends after the one before it, not before the code begins, and before the code ends. */
function formerNamesAreInOrder({ formerly = [], from, to }: CatalogueEntry): boolean {
  const ends = formerly.map((former) => former.to);
  return ends.every((end, index) => {
    const before = index === 0 ? undefined : ends[index - 1];
    return (
      (before === undefined || before < end) &&
      (from === undefined || from <= end) &&
      (to === undefined || end < to)
    );
  });
}

/** The codes from which a walk along the links comes back to them. Lists are long and chains short. */
function codesInRings(
  byCode: ReadonlyMap<string, CatalogueEntry>,
  linksOf: (entry: CatalogueEntry) => readonly string[],
): ReadonlySet<string> {
  const inRings = new Set<string>();
  for (const [code, start] of byCode) {
    const seen = new Set<string>();
    const waiting = [...linksOf(start)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === code) inRings.add(code);
      if (seen.has(next)) continue;
      seen.add(next);
      const entry = byCode.get(next);
      if (entry) waiting.push(...linksOf(entry));
    }
  }
  return inRings;
}
