import { readsOf, type Expression } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import type { Field, Form } from '../generated/definition-types.ts';

/**
 * Where the condition under which data stand for a paper looks. What a computed field at the top of the form is
 * computed from stands for it, since nobody fills it from a registry itself.
 *
 * @example readsOfData(parsed('nhom.so = 1'), form) // [['nhom'], ['nhom', 'so']]
 */
export function readsOfData(condition: Expression, form: Form | undefined): readonly (readonly string[])[] {
  const fields = new Map(
    (form?.pages ?? []).flatMap(({ sections }) =>
      sections.flatMap((section) => section.fields.map((field) => [field.key, field] as const)),
    ),
  );
  const found: (readonly string[])[] = [];
  const seen = new Set<string>();
  const follow = (expression: Expression): void => {
    for (const path of readsOf(expression)) {
      const [key = ''] = path;
      const computed = valueOf(fields.get(key));
      if (computed === undefined) found.push(path);
      else if (!seen.has(key)) {
        seen.add(key);
        const parsed = parseExpression(computed);
        if (parsed.ok !== undefined) follow(parsed.ok);
      }
    }
  };
  follow(condition);
  return found;
}

function valueOf(field: Field | undefined): string | undefined {
  const value = field !== undefined && 'value' in field ? field.value : undefined;
  return typeof value === 'string' ? value : undefined;
}
