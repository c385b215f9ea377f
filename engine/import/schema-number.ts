import type { ImportRun, Place, SchemaNode } from './import-run.ts';

/** A number with its limits; what only a rule could say is reported. */
export function numberField(place: Place, type: 'integer' | 'number', run: ImportRun): object {
  const { node, pointer } = place;
  const step = node['multipleOf'];
  const isWhole = type === 'integer' || step === 1;
  const decimals = isWhole || typeof step !== 'number' ? null : decimalsOf(step);
  if (step !== undefined && step !== 1 && decimals === null)
    run.note('schema-part-dropped', pointer, { part: 'multipleOf' });
  const limits = { ...limit(node, 'min', isWhole), ...limit(node, 'max', isWhole) };
  for (const part of ['exclusiveMinimum', 'exclusiveMaximum'])
    if (typeof node[part] === 'number' && !isWhole) run.note('schema-part-dropped', pointer, { part });
  return {
    type: isWhole ? 'integer' : 'number',
    ...limits,
    ...(decimals === null ? {} : { decimals }),
  };
}

/** Among whole numbers, “more than 4” is “5 or more”. */
function limit(node: SchemaNode, name: 'min' | 'max', isWhole: boolean): object {
  const [among, beyond, step] =
    name === 'min'
      ? (['minimum', 'exclusiveMinimum', 1] as const)
      : (['maximum', 'exclusiveMaximum', -1] as const);
  const candidates = [node[among], isWhole ? next(node[beyond], step) : undefined].filter(
    (value) => typeof value === 'number',
  );
  if (candidates.length === 0) return {};
  const strictest = name === 'min' ? Math.max(...candidates) : Math.min(...candidates);
  const value = isWhole ? (name === 'min' ? Math.ceil(strictest) : Math.floor(strictest)) : strictest;
  return Number.isSafeInteger(Math.trunc(value)) ? { [name]: value } : {};
}

function next(value: unknown, step: 1 | -1): number | undefined {
  if (typeof value !== 'number') return undefined;
  return step === 1 ? Math.floor(value) + 1 : Math.ceil(value) - 1;
}

/** @example decimalsOf(0.01) // 2 */
function decimalsOf(step: number): number | null {
  for (let decimals = 1; decimals <= 6; decimals += 1)
    if (Number((step * 10 ** decimals).toFixed(9)) === 1) return decimals;
  return null;
}
