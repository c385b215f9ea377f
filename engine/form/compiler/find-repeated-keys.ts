import type { Problem } from '../../problems/problem.ts';
import type { CompiledForm } from '../compiled-form.ts';
import { formLimits } from '../form-limits.ts';
import { placedFields, type PlacedField } from './walk-form.ts';

/** A key with the place where it stands. */
type Keyed = readonly [key: string, pointer: string];

/** Keys that occur twice where they must tell things apart, keys that mean something else, tables too deep. */
export function findRepeatedKeys(
  form: CompiledForm,
  pointer: string,
  reserved: ReadonlySet<string>,
): Problem[] {
  const fields = placedFields(form, pointer);
  return [
    ...repeated(
      'page-key-repeated',
      form.pages.map(({ page }, index) => [page.key, `${pointer}/pages/${index}/key`]),
    ),
    ...form.pages.flatMap(({ sections }, page) =>
      repeated(
        'section-key-repeated',
        sections.map(({ section }, index) => [section.key, `${pointer}/pages/${page}/sections/${index}/key`]),
      ),
    ),
    ...repeated('field-key-repeated', fields.map(keyed), (index) => fields[index]?.path.join('.') ?? ''),
    ...fields.flatMap((placed) => problemsOf(placed, reserved)),
  ];
}

function problemsOf(placed: PlacedField, reserved: ReadonlySet<string>): Problem[] {
  const { compiled, pointer } = placed;
  const { field } = compiled;
  const problems: Problem[] = [];
  if (reserved.has(field.key)) {
    problems.push({
      code: 'field-key-reserved',
      pointer: `${pointer}/key`,
      severity: 'error',
      params: { key: field.key },
    });
  }
  if ('options' in field) {
    const codes = field.options.map(({ code }, index): Keyed => [code, `${pointer}/options/${index}/code`]);
    problems.push(...repeated('option-code-repeated', codes));
  }
  if (field.type === 'table' && tableLevel(placed) > formLimits.tableLevels) {
    const params = { max: formLimits.tableLevels };
    problems.push({ code: 'table-too-deep', pointer, severity: 'error', params });
  }
  return problems;
}

function keyed({ compiled, pointer }: PlacedField): Keyed {
  return [compiled.field.key, `${pointer}/key`];
}

/** The second and later places of a key. @param nameOf what must differ, where the key alone need not */
function repeated(code: string, keys: readonly Keyed[], nameOf?: (index: number) => string): Problem[] {
  const seen = new Set<string>();
  return keys.flatMap(([key, pointer], index): Problem[] => {
    const name = nameOf ? nameOf(index) : key;
    if (seen.has(name)) return [{ code, pointer, severity: 'error', params: { key } }];
    seen.add(name);
    return [];
  });
}

function tableLevel(placed: PlacedField): number {
  const around = placed.container === null ? 0 : tableLevel(placed.container);
  return around + (placed.compiled.field.type === 'table' ? 1 : 0);
}
