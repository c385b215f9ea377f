import type { Option } from '../generated/definition-types.ts';
import { isNode, listOf, type ImportRun, type Place, type SchemaNode } from './import-run.ts';

/** A schema without its branch for null: an optional answer is simply absent. */
export function withoutNull(place: Place, run: ImportRun): Place {
  const { node } = place;
  for (const word of ['oneOf', 'anyOf'] as const) {
    const branches = listOf(node[word]);
    const kept = branches.filter((branch) => !isNode(branch) || branch['type'] !== 'null');
    const [only] = kept;
    if (branches.length < 2 || kept.length !== 1 || only === undefined) continue;
    const { [word]: _, ...rest } = node;
    const inner = run.part(only, place, word, String(branches.indexOf(only)));
    return { ...inner, node: { ...inner.node, ...rest } };
  }
  const types = listOf(node['type']).filter((type) => type !== 'null');
  return types.length === 1 ? { ...place, node: { ...node, type: types[0] } } : place;
}

/**
 * The choices that a schema offers: `enum`, or branches that each hold one value. Null where it offers none.
 * Codes are text, so a number or a boolean becomes its text.
 */
export function optionsOf(place: Place, run: ImportRun): readonly Option[] | null {
  const { node } = place;
  if (Array.isArray(node['enum'])) return node['enum'].filter((value) => value !== null).map(plain);
  for (const word of ['oneOf', 'anyOf'] as const) {
    const branches = listOf(node[word]).map((branch, at) => run.part(branch, place, word, String(at)).node);
    if (branches.length > 0 && branches.every((branch) => 'const' in branch)) return branches.map(titled);
  }
  return null;
}

/** Whether the values of the choices are no texts, so that their codes differ from what the schema stores. */
export function areCodesNew({ node }: Place): boolean {
  const values = [
    ...listOf(node['enum']),
    ...[...listOf(node['oneOf']), ...listOf(node['anyOf'])].map((branch) =>
      isNode(branch) ? branch['const'] : undefined,
    ),
  ];
  return values.some((value) => typeof value === 'number' || typeof value === 'boolean');
}

function plain(value: unknown): Option {
  const code = codeOf(value);
  return { code, label: { vi: code } };
}

function titled(branch: SchemaNode): Option {
  const code = codeOf(branch['const']);
  const { title, description } = branch;
  return {
    code,
    label: { vi: typeof title === 'string' && title !== '' ? title : code },
    ...(typeof description === 'string' && description !== '' ? { help: { vi: description } } : {}),
  };
}

function codeOf(value: unknown): string {
  const code = (typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined)) ?? '';
  return code.slice(0, 80) || '-';
}
