import type { TableStep } from './table-step.ts';

/** Drafts by the unit at whose counter they are filled, accounts by the number of a verified identity. */
export const counterFiling: TableStep = {
  number: 11,
  sql: `
    ALTER TABLE drafts ADD COLUMN unit TEXT;
    CREATE INDEX drafts_unit ON drafts (unit, updated_at DESC) WHERE unit IS NOT NULL;
    ALTER TABLE accounts ADD COLUMN citizen_id TEXT;
    UPDATE accounts SET citizen_id = json_extract(document, '$.claims.citizenId') WHERE json_valid(document);
    CREATE INDEX accounts_citizen_id ON accounts (citizen_id) WHERE citizen_id IS NOT NULL;
  `,
};
