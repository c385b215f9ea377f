import type { CatalogueDocument } from '../../../engine/index.ts';

/** A catalogue as it is committed: one entry a line, so that a change of one entry is a change of one line. */
export function catalogueText({ entries, source, ...head }: CatalogueDocument): string {
  const lines = (items: readonly unknown[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`);
  return [
    '{',
    ...fields,
    '  "source": [',
    lines(source),
    '  ],',
    '  "entries": [',
    lines(entries),
    '  ]',
    '}',
    '',
  ].join('\n');
}
