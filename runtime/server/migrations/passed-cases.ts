import type { MigrationPage, MigrationPass, MigrationStore, PassedCase } from '../store/index.ts';
import type { CaseOutcome } from './case-outcome.ts';
import { keyOf } from './tally.ts';

/** Which pass of a migration: the dry run, or the move itself. */
export type PassName = 'trial' | 'run';

/** So many digits has the number by which the pages of a pass are in order. */
const DIGITS = 10;

/** As many pages are read at once. */
const AT_ONCE = 20;

/** With what the ids of all pages of a pass begin: another dry run has others. */
export function pagesOf(
  migration: string,
  pass: PassName,
  { startedAt }: Pick<MigrationPass, 'startedAt'>,
): string {
  return `${pagesOfAll(migration, pass)}${startedAt}/`;
}

/** With what the ids of the pages of all passes begin that a migration ever had under a name, or under either. */
export function pagesOfAll(migration: string, pass?: PassName): string {
  return pass === undefined ? `${migration}/` : `${migration}/${pass}/`;
}

/** What became of the cases of a page; who walks the same page again writes the same. Null where it has none. */
export function pageOfPass(
  beginning: string,
  { looked }: Pick<MigrationPass, 'looked'>,
  outcomes: readonly CaseOutcome[],
): MigrationPage | null {
  if (outcomes.length === 0) return null;
  return { id: `${beginning}${String(looked).padStart(DIGITS, '0')}`, cases: outcomes };
}

/** All cases of a pass in the order in which it came to them, page by page. */
export async function* allPassed(
  store: Pick<MigrationStore, 'pages'>,
  beginning: string,
  from = '',
): AsyncGenerator<MigrationPage> {
  // One page may begin with the id of another one but for its last digit: what lies before is left out.
  let after = from.slice(0, -1);
  for (;;) {
    const pages = await store.pages(beginning, after, AT_ONCE);
    for (const page of pages) if (page.id >= from) yield page;
    const last = pages.at(-1);
    if (last === undefined || pages.length < AT_ONCE) return;
    after = last.id;
  }
}

/** Some of the cases that came off alike, and where to go on; null where these are the last. */
export async function passedAlike(
  store: Pick<MigrationStore, 'pages'>,
  beginning: string,
  group: Pick<PassedCase, 'outcome' | 'reason'>,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<{ readonly items: readonly PassedCase[]; readonly next: string | null }> {
  const wanted = keyOf(group);
  const [, page = '', place = '0'] = /^(\d{10})\.(\d{1,4})$/.exec(cursor ?? '') ?? [];
  const from = page === '' ? '' : `${beginning}${page}`;
  const items: PassedCase[] = [];
  for await (const { id, cases } of allPassed(store, beginning, from)) {
    for (const [index, one] of cases.entries()) {
      if (keyOf(one) !== wanted || (id === from && index < Number(place))) continue;
      if (items.length === limit) return { items, next: `${id.slice(beginning.length)}.${index}` };
      items.push(one);
    }
  }
  return { items, next: null };
}
