import { readsOf } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import type { Field } from '../generated/definition-types.ts';
import { error, type LintRule } from './lint-context.ts';

/**
 * Messages leave the house by channels that others read: what a message computes may not come from a field whose
 * data are sensitive (Law 91/2025/QH15).
 */
export const privacyRules: LintRule = ({ definition }) => {
  const form = definition.forms[definition.application];
  const fields = (form?.pages ?? []).flatMap((page) => page.sections.flatMap((section) => section.fields));
  const sensitive = new Set(sensitivePaths(fields, []));
  return Object.entries(definition.messages ?? {}).flatMap(([key, message]) =>
    Object.entries(message.values ?? {}).flatMap(([name, text]) => {
      const parsed = parseExpression(text);
      const reads = parsed.ok === undefined ? [] : readsOf(parsed.ok);
      return reads
        .flatMap((path) => path.map((_part, index) => path.slice(0, index + 1).join('.')))
        .filter((path) => sensitive.has(path))
        .map((field) => error('message-sensitive', `/messages/${key}/values/${name}`, { field }));
    }),
  );
};

function sensitivePaths(fields: readonly Field[], around: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const path = [...around, field.key];
    const inner = 'fields' in field && field.fields ? sensitivePaths(field.fields, path) : [];
    return field.personal === 'sensitive' ? [path.join('.'), ...inner] : inner;
  });
}
