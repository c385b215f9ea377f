import { formatDate } from '../dates/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { Catalogue } from './compile-catalogue.ts';

/**
 * What is wrong with a code that somebody gave: unknown, closed, or not yet open on that day. `undefined` when it
 * may be used.
 *
 * @param pointer where the code stands in what was given.
 * @param heirs the catalogue that holds the successors, to name them; their codes are shown without it.
 */
export function checkCode(
  catalogue: Catalogue,
  code: string,
  date: string,
  pointer: string,
  heirs: Catalogue = catalogue,
): Problem | undefined {
  const entry = catalogue.entry(code);
  if (entry === undefined) {
    return { code: 'catalogue-code-unknown', pointer, severity: 'error', params: { code } };
  }
  if (catalogue.isValidAt(code, date)) return undefined;
  const name = catalogue.name(code, 'vi', date);
  if (entry.from !== undefined && date < entry.from) {
    return {
      code: 'catalogue-code-early',
      pointer,
      severity: 'error',
      params: { code, name, from: formatDate(entry.from) },
    };
  }
  const known = heirs.id === catalogue.successorsIn;
  const successors = catalogue.successorsOf(code).map((heir) => (known ? heirs.name(heir) : heir));
  return {
    code: 'catalogue-code-closed',
    pointer,
    severity: 'error',
    params: { code, name, to: formatDate(entry.to ?? ''), successors: successors.join('; ') || '–' },
  };
}
