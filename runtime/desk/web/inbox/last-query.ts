import { EVERYTHING, readQuery, writeQuery, type InboxQuery } from './inbox-query.ts';

const NAME = 'thutuc-inbox';

/** Keeps what the clerk last looked for, so that the next task is the next of their own list. */
export function keepQuery(query: InboxQuery): void {
  sessionStorage.setItem(NAME, writeQuery(query));
}

/** What the clerk last looked for in this window. */
export function lastQuery(): InboxQuery {
  const kept = sessionStorage.getItem(NAME);
  return kept === null ? EVERYTHING : readQuery(kept);
}
