import type { TableStep } from './table-step.ts';

/** People who apply together, and codes that open a draft. */
export const peopleTogether: TableStep = {
  number: 2,
  sql: `
    -- Accounts beside the first one, for drafts and for cases.
    CREATE TABLE draft_members (
      account TEXT NOT NULL,
      draft_id TEXT NOT NULL,
      PRIMARY KEY (account, draft_id)
    ) WITHOUT ROWID;
    CREATE INDEX draft_members_draft ON draft_members (draft_id);
    CREATE TABLE case_members (
      account TEXT NOT NULL,
      submitted_at TEXT NOT NULL,
      case_id TEXT NOT NULL,
      PRIMARY KEY (account, submitted_at, case_id)
    ) WITHOUT ROWID;

    -- Codes by their hash; a code that was used is gone.
    CREATE TABLE draft_passes (
      hash TEXT PRIMARY KEY,
      draft_id TEXT NOT NULL,
      expires_at TEXT NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX draft_passes_draft ON draft_passes (draft_id);
    CREATE INDEX draft_passes_expiry ON draft_passes (expires_at);
  `,
};
