import { checkCode, type Catalogue } from '../catalogue/index.ts';
import type { ValueProblem } from './field-kind.ts';
import { oneLine } from './typed-text.ts';

/**
 * The code that a person means: the code itself, or the code of the open entry that has exactly this name.
 * Without the catalogue at hand the text stays as it is.
 */
export function codeMeant(value: unknown, catalogue: Catalogue | undefined, today: string): unknown {
  const text = oneLine(value);
  if (typeof text !== 'string' || !catalogue || catalogue.entry(text)) return text;
  return catalogue.find(text, today)?.code ?? text;
}

/** What is wrong with the code of an entry today: unknown, closed (its successors are named), not yet open. */
export function checkEntry(
  code: string,
  catalogue: Catalogue | undefined,
  heirs: Catalogue | undefined,
  today: string,
  at?: string,
): ValueProblem[] {
  if (!catalogue) return [];
  const problem = checkCode(catalogue, code, today, '', heirs ?? catalogue);
  if (!problem) return [];
  return [
    { code: problem.code, ...(problem.params ? { params: problem.params } : {}), ...(at ? { at } : {}) },
  ];
}
