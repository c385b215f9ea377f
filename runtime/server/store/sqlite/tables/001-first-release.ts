import type { TableStep } from './table-step.ts';

/** Everything the first release keeps. Times are instants as text, documents JSON. */
export const firstRelease: TableStep = {
  number: 1,
  sql: `
    CREATE TABLE cases (
      no INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      reference TEXT NOT NULL UNIQUE,
      code TEXT UNIQUE,
      account TEXT NOT NULL,
      procedure_id TEXT NOT NULL,
      submitted_at TEXT NOT NULL,
      ended_at TEXT,
      wake_at TEXT,
      words TEXT NOT NULL,
      document TEXT NOT NULL
    );
    CREATE INDEX cases_wake ON cases (wake_at, id) WHERE wake_at IS NOT NULL;
    CREATE INDEX cases_account ON cases (account, submitted_at DESC, id DESC);
    CREATE INDEX cases_in_flight ON cases (procedure_id, id) WHERE ended_at IS NULL;

    CREATE TABLE command_answers (
      case_id TEXT NOT NULL,
      command_id TEXT NOT NULL,
      answer TEXT NOT NULL,
      PRIMARY KEY (case_id, command_id)
    ) WITHOUT ROWID;

    CREATE TABLE tasks (
      no INTEGER PRIMARY KEY,
      case_no INTEGER NOT NULL,
      task_id TEXT NOT NULL,
      role TEXT NOT NULL,
      unit TEXT NOT NULL,
      procedure_id TEXT NOT NULL,
      assignee TEXT NOT NULL,
      due_at TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      code TEXT NOT NULL,
      words TEXT NOT NULL,
      UNIQUE (case_no, task_id)
    );
    CREATE INDEX tasks_unit_due ON tasks (role, unit, due_at, no, procedure_id, assignee);
    CREATE INDEX tasks_unit_opened ON tasks (role, unit, opened_at, no, procedure_id, assignee, due_at);
    CREATE INDEX tasks_unit_code ON tasks (role, unit, code, no, procedure_id, assignee, due_at);
    CREATE INDEX tasks_role_due ON tasks (role, due_at, no, procedure_id, assignee);
    CREATE INDEX tasks_role_opened ON tasks (role, opened_at, no, procedure_id, assignee, due_at);
    CREATE INDEX tasks_role_code ON tasks (role, code, no, procedure_id, assignee, due_at);
    CREATE INDEX tasks_procedure ON tasks (procedure_id, due_at);
    CREATE INDEX tasks_assignee ON tasks (assignee, due_at) WHERE assignee <> '';

    -- What an inbox shows of a task. Apart from the table that is searched, which stays small for it.
    CREATE TABLE task_rows (
      no INTEGER PRIMARY KEY,
      row TEXT NOT NULL
    );
    -- Folded words of the applicant's name and the code of each case with open tasks.
    CREATE TABLE case_words (
      word TEXT NOT NULL,
      case_no INTEGER NOT NULL,
      PRIMARY KEY (word, case_no)
    ) WITHOUT ROWID;
    -- Folded words of every title a procedure has had; they are the same for many cases.
    CREATE TABLE title_words (
      procedure_id TEXT NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (procedure_id, words)
    ) WITHOUT ROWID;

    CREATE TABLE effects (
      key TEXT PRIMARY KEY,
      status TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      lease INTEGER NOT NULL,
      due_at TEXT NOT NULL,
      effect TEXT NOT NULL,
      result TEXT,
      last_error TEXT
    ) WITHOUT ROWID;
    CREATE INDEX effects_pending ON effects (due_at, key) WHERE status = 'pending';
    CREATE INDEX effects_incident ON effects (key) WHERE status = 'incident';

    CREATE TABLE claims (
      scope TEXT NOT NULL,
      value INTEGER NOT NULL,
      version INTEGER NOT NULL,
      case_id TEXT NOT NULL,
      purpose TEXT NOT NULL,
      claimed_at TEXT NOT NULL,
      state TEXT NOT NULL,
      PRIMARY KEY (scope, value)
    ) WITHOUT ROWID;
    CREATE INDEX claims_open ON claims (scope, case_id, purpose) WHERE state = 'claimed';
    CREATE INDEX claims_reusable ON claims (scope, value) WHERE state <> 'taken';
    CREATE TABLE barred_claims (
      case_id TEXT NOT NULL,
      scope TEXT NOT NULL,
      value INTEGER NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (case_id, scope, value)
    ) WITHOUT ROWID;
    CREATE TABLE held_numbers (
      scope TEXT NOT NULL,
      value INTEGER NOT NULL,
      case_id TEXT NOT NULL,
      PRIMARY KEY (scope, value)
    ) WITHOUT ROWID;

    CREATE TABLE drafts (
      id TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      account TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX drafts_account ON drafts (account, updated_at DESC);
    CREATE INDEX drafts_updated ON drafts (updated_at);

    CREATE TABLE designs (
      id TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      procedure_id TEXT NOT NULL,
      base_version INTEGER,
      updated_at TEXT NOT NULL,
      updated_by TEXT NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE definitions (
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      hash TEXT NOT NULL,
      effective_from TEXT NOT NULL,
      published_at TEXT NOT NULL,
      published_by TEXT NOT NULL,
      note TEXT NOT NULL,
      status TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (id, version)
    );
    CREATE INDEX definitions_hash ON definitions (hash);
    CREATE INDEX definitions_live ON definitions (id, effective_from, version) WHERE status = 'active';

    CREATE TABLE catalogues (
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      hash TEXT NOT NULL,
      published_at TEXT NOT NULL,
      published_by TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (id, version)
    );

    CREATE TABLE accounts (
      id TEXT PRIMARY KEY,
      has_grants INTEGER NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX accounts_officials ON accounts (id) WHERE has_grants = 1;

    CREATE TABLE sessions (
      id TEXT PRIMARY KEY,
      data TEXT NOT NULL,
      expires_at TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX sessions_expiry ON sessions (expires_at);

    CREATE TABLE files (
      id TEXT PRIMARY KEY,
      hash TEXT NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      owner TEXT NOT NULL,
      created_at TEXT NOT NULL,
      attached_to TEXT
    ) WITHOUT ROWID;
    CREATE INDEX files_hash ON files (hash);
    CREATE INDEX files_holder ON files (attached_to) WHERE attached_to IS NOT NULL;
    CREATE INDEX files_orphan ON files (created_at) WHERE attached_to IS NULL;

    CREATE TABLE papers (
      key TEXT PRIMARY KEY,
      case_id TEXT NOT NULL,
      html TEXT NOT NULL,
      file_id TEXT,
      rendered_at TEXT NOT NULL
    );

    CREATE TABLE notices (
      key TEXT PRIMARY KEY,
      account TEXT NOT NULL,
      sent_at TEXT NOT NULL,
      read_at TEXT,
      document TEXT NOT NULL
    );
    CREATE INDEX notices_account ON notices (account, sent_at DESC, key DESC);
    CREATE INDEX notices_unread ON notices (account) WHERE read_at IS NULL;

    CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value INTEGER NOT NULL
    ) WITHOUT ROWID;
    INSERT INTO meta (key, value) VALUES ('definitions-generation', 0);
  `,
};
