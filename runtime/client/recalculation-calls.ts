import type * as Api from '../api/index.ts';
import { query } from './query.ts';
import type { Transport } from './transport.ts';

/** What is to be calculated again: by which version, from which day, and until which month where amounts are monthly. */
export interface RecalculationOrder {
  readonly procedure: string;
  readonly version: number;
  /** yyyy-mm-dd */
  readonly since: string;
  /** yyyy-mm */
  readonly until?: string | undefined;
}

/** What administrators ask of the server about cases that a version calculates otherwise. */
export function recalculationCalls(transport: Transport) {
  const at = '/api/recalculations';

  return {
    /** The days from which parameters of a version have other values than in the version before. */
    recalculationDays: (procedure: string, version: number) =>
      transport.send<Api.RecalculationDays>({
        method: 'GET',
        path: `${at}/days${query({ procedure, version })}`,
      }),
    /** A part of the cases; `cursor` as the part before gave it. */
    recalculation: (order: RecalculationOrder, cursor: string | null) =>
      transport.send<Api.RecalculationPage>({
        method: 'GET',
        path: `${at}${query({ ...order, cursor: cursor ?? undefined })}`,
      }),
    /** Where all of them are, as a table for spreadsheets. */
    recalculationTableUrl: (order: RecalculationOrder) =>
      transport.urlOf(`${at}/table.csv${query({ ...order })}`),
  };
}
