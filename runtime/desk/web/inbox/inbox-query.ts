/** Which tasks are wanted, and in which order. It stands in the address, so that it survives a visit to a case. */
export interface InboxQuery {
  readonly text: string;
  /** Id of a procedure; empty: all. */
  readonly procedure: string;
  /** Code of a unit; empty: all. */
  readonly unit: string;
  readonly show: InboxShow;
  readonly sort: InboxSort;
}

export const INBOX_SHOWS = ['all', 'mine', 'free', 'overdue', 'soon'] as const;
export const INBOX_SORTS = ['due', 'opened', 'code'] as const;
export type InboxShow = (typeof INBOX_SHOWS)[number];
export type InboxSort = (typeof INBOX_SORTS)[number];

export const EVERYTHING: InboxQuery = { text: '', procedure: '', unit: '', show: 'all', sort: 'due' };

/** The query of an address; what it does not know is left at its usual value. */
export function readQuery(search: string): InboxQuery {
  const params = new URLSearchParams(search);
  return {
    text: params.get('q') ?? '',
    procedure: params.get('procedure') ?? '',
    unit: params.get('unit') ?? '',
    show: INBOX_SHOWS.find((show) => show === params.get('show')) ?? 'all',
    sort: INBOX_SORTS.find((sort) => sort === params.get('sort')) ?? 'due',
  };
}

/** The address part of a query; empty where everything is at its usual value. */
export function writeQuery({ text, procedure, unit, show, sort }: InboxQuery): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  if (procedure !== '') params.set('procedure', procedure);
  if (unit !== '') params.set('unit', unit);
  if (show !== 'all') params.set('show', show);
  if (sort !== 'due') params.set('sort', sort);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether the query leaves anything out. */
export function isNarrowed({ text, procedure, unit, show }: InboxQuery): boolean {
  return text !== '' || procedure !== '' || unit !== '' || show !== 'all';
}
