import type { TableStep } from './table-step.ts';

/** Title and code beside each published document, so that lists read no document. */
export const titlesOfDefinitions: TableStep = {
  number: 14,
  sql: `
    ALTER TABLE definitions ADD COLUMN title TEXT NOT NULL DEFAULT '{"vi":""}';
    ALTER TABLE definitions ADD COLUMN code TEXT NOT NULL DEFAULT '';
    UPDATE definitions SET
      title = coalesce(json_extract(document, '$.title'), title),
      code = coalesce(json_extract(document, '$.code'), '')
      WHERE json_valid(document);
  `,
};
