import type { Paper } from '../generated/definition-types.ts';
import { isPlainObject } from '../form/plain-object.ts';
import { readTemplate } from '../template/index.ts';

/**
 * What the template of a paper reads of its view: by the name of a part the keys below it, or everything. A part that is
 * not named is not read.
 */
export type PaperReads = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/**
 * Works out what a paper reads, so that what it does not is not kept with every paper of every case: answers and their
 * labels would be written down once more with each.
 *
 * @example paperReads({ template: '{{answers.ho_ten}}' }) // Map { 'unit' => 'all', 'answers' => Set { 'ho_ten' } }
 */
export function paperReads({ template }: Pick<Paper, 'template'>): PaperReads {
  // The file of a paper names who issued it, whatever its template says.
  const reads = new Map<string, Set<string> | 'all'>([['unit', 'all']]);
  const text = typeof template === 'string' ? template : (template ?? []).join('\n');
  readTemplate(text, ({ path: [part, key] }) => {
    const known = reads.get(part ?? '');
    if (part === undefined || known === 'all') return;
    // A part that is handed on whole, as to `each`, may be read below in any way.
    if (key === undefined || key === '[]') reads.set(part, 'all');
    else reads.set(part, new Set(known).add(key));
  });
  return reads;
}

/** The parts of a view that are read, each with the members that are. */
export function readView(
  reads: PaperReads,
  view: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(view).flatMap(([part, value]) =>
      !reads.has(part) ? [] : [[part, isPlainObject(value) ? readOf(reads, part, value) : value]],
    ),
  );
}

/** The members of a part that are read. */
export function readOf<Value>(
  reads: PaperReads,
  part: string,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const keys = reads.get(part);
  if (keys === 'all') return values;
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys?.has(key)));
}
