import { isCalendarDate } from '../../../../engine/index.ts';

/** Which tasks are wanted, and in which order. It stands in the address, so that it survives a visit to a case. */
export interface InboxQuery {
  readonly text: string;
  /** Id of a procedure; empty: all. */
  readonly procedure: string;
  /** Code of a unit; empty: all. */
  readonly unit: string;
  readonly show: InboxShow;
  readonly sort: InboxSort;
  readonly scope: InboxScope;
  /** Code of a status, of a role, account of a colleague; empty: all. */
  readonly status: string;
  readonly role: string;
  readonly colleague: string;
  readonly due: InboxDue;
  /** First and last day of filing, yyyy-mm-dd; empty: any. */
  readonly from: string;
  readonly to: string;
}

export const INBOX_SHOWS = ['all', 'mine', 'free', 'overdue', 'soon'] as const;
export const INBOX_SORTS = ['due', 'opened', 'code'] as const;
export const INBOX_SCOPES = ['mine', 'overseen'] as const;
export const INBOX_DUES = ['', 'today', 'week', 'none'] as const;
export type InboxShow = (typeof INBOX_SHOWS)[number];
export type InboxSort = (typeof INBOX_SORTS)[number];
export type InboxScope = (typeof INBOX_SCOPES)[number];
export type InboxDue = (typeof INBOX_DUES)[number];

export const EVERYTHING: InboxQuery = {
  text: '',
  procedure: '',
  unit: '',
  show: 'all',
  sort: 'due',
  scope: 'mine',
  status: '',
  role: '',
  colleague: '',
  due: '',
  from: '',
  to: '',
};

const names = Object.keys(EVERYTHING) as (keyof InboxQuery)[];
/** The name of the text in an address. */
const inAddress = (name: keyof InboxQuery): string => (name === 'text' ? 'q' : name);

/** The query of an address; what it does not know is left at its usual value. */
export function readQuery(search: string): InboxQuery {
  const params = new URLSearchParams(search);
  const text = (name: keyof InboxQuery): string => params.get(inAddress(name)) ?? '';
  const day = (name: keyof InboxQuery): string => (isCalendarDate(text(name)) ? text(name) : '');
  const one = <Value extends string>(name: keyof InboxQuery, of: readonly Value[], usual: Value): Value =>
    of.find((value) => value === params.get(inAddress(name))) ?? usual;
  return {
    text: text('text'),
    procedure: text('procedure'),
    unit: text('unit'),
    show: one('show', INBOX_SHOWS, 'all'),
    sort: one('sort', INBOX_SORTS, 'due'),
    scope: one('scope', INBOX_SCOPES, 'mine'),
    status: text('status'),
    role: text('role'),
    colleague: text('colleague'),
    due: one('due', INBOX_DUES, ''),
    from: day('from'),
    to: day('to'),
  };
}

/** The address part of a query; empty where everything is at its usual value. */
export function writeQuery(query: InboxQuery): string {
  const params = new URLSearchParams();
  for (const name of names) {
    if (query[name] !== EVERYTHING[name]) params.set(inAddress(name), query[name]);
  }
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether the query leaves anything out. */
export function isNarrowed(query: InboxQuery): boolean {
  return names.some((name) => name !== 'sort' && name !== 'scope' && query[name] !== EVERYTHING[name]);
}

/** Whether one of the filters is in use that are folded away until they are needed. */
export function usesMore(query: InboxQuery): boolean {
  return (['status', 'role', 'colleague', 'due', 'from', 'to'] as const).some((name) => query[name] !== '');
}
