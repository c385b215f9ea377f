import type * as Api from '../api/index.ts';
import { query } from './query.ts';
import type { Transport } from './transport.ts';

/** What administrators ask of the server while they move cases under way to another version. */
export function migrationCalls(transport: Transport) {
  const at = (id: string, rest = '') => `/api/migrations/${encodeURIComponent(id)}${rest}`;
  const seen = (revision: number) => ({ 'if-match': `"${revision}"` });

  return {
    /** Moves of cases of a procedure, the newest first. */
    migrations: (procedure: string) =>
      transport.send<Api.MigrationList>({ method: 'GET', path: `/api/migrations${query({ procedure })}` }),
    migration: (id: string) => transport.send<Api.CaseMigration>({ method: 'GET', path: at(id) }),
    /**
     * Some of the cases that come off alike in the dry run or the move.
     *
     * @param group place of their group in the pass
     */
    migrationCases: (id: string, pass: 'trial' | 'run', group: number, cursor: string | null) =>
      transport.send<Api.MigrationCases>({
        method: 'GET',
        path: at(id, `/cases${query({ pass, group, cursor: cursor ?? undefined })}`),
      }),
    /** Address of the table of all cases of the dry run or the move. */
    migrationCsvUrl: (id: string, pass: 'trial' | 'run') =>
      transport.urlOf(at(id, `/cases.csv${query({ pass })}`)),
    /** Plans how cases of a version move to the live one. */
    startMigration: (body: Api.MigrationStart) =>
      transport.send<Api.CaseMigration>({ method: 'POST', path: '/api/migrations', body }),
    removeMigration: (id: string) => transport.send<null>({ method: 'DELETE', path: at(id) }),
    chooseInMigration: (id: string, body: Api.MigrationChoices, revision: number) =>
      transport.send<Api.CaseMigration>({
        method: 'PUT',
        path: at(id, '/plan'),
        body,
        headers: seen(revision),
      }),
    proposeMigration: (id: string, body: Api.MigrationProposalOrder, revision: number) =>
      transport.send<Api.CaseMigration>({
        method: 'PUT',
        path: at(id, '/proposal'),
        body,
        headers: seen(revision),
      }),
    /** Tries, approves, stops, goes on. */
    actOnMigration: (id: string, act: Api.MigrationAct['act'], revision: number) =>
      transport.send<Api.CaseMigration>({
        method: 'POST',
        path: at(id, '/acts'),
        body: { act },
        headers: seen(revision),
      }),
  };
}
