import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldedWords } from '../../engine/index.ts';
import { at, sampleCase, sampleTask, sampleWrite } from './sample-case.ts';
import type { OpenHarness, StoreHarness } from './store-harness.ts';
import type { CaseWrite, Store, TaskFilter, TaskRow, TaskSort } from '../../runtime/server/store/index.ts';

/** As many dossier codes there are; several cases may have the same one here. */
const CODES = 5_000;
const NAMES = ['Nguyễn Văn An', 'Trần Thị Đào', 'Nguyễn Thị Hồng', 'Lê Hoàng Dương'];

/**
 * Whatever way a store picks, common or rare, the answer is what a plain filter and sort would give.
 *
 * @param size How many cases the store is filled with.
 */
export function describeInbox(name: string, open: OpenHarness, size: number): void {
  describe(`the inbox of a large ${name} store`, () => {
    let harness: StoreHarness;
    let store: Store;
    const rows: TaskRow[] = [];

    beforeAll(async () => {
      harness = await open();
      store = harness.store;
      const writes = Array.from({ length: size }, (_, n) => writeOf(n));
      await Promise.all(writes.map((write) => store.cases.insert(write)));
      rows.push(...writes.flatMap(rowsOf));
    });

    afterAll(() => harness.dispose());

    const grantsTried = [
      [{ role: 'mot_cua', unit: '*' }],
      [{ role: 'mot_cua', unit: 'U3' }],
      [
        { role: 'mot_cua', unit: 'U3' },
        { role: 'lanh_dao', unit: '*' },
        { role: 'lanh_dao', unit: 'U1' },
      ],
    ];
    const filtersTried: readonly Omit<TaskFilter, 'grants'>[] = [
      {},
      { text: 'nguyen' },
      { text: 'nguyen dao' },
      { text: 'tran dao' },
      { text: 'h1-0042' },
      { procedure: 'common' },
      { procedure: 'rare' },
      { procedure: 'rare', text: 'nguyen', assignee: 'nobody' },
      { procedure: 'common', text: 'n', dueBefore: at(2_000) },
      { dueBefore: at(50) },
      { dueFrom: at(100), dueBefore: at(200) },
      { dueFrom: at(4_900) },
      { undated: true },
      { status: '5' },
      { status: '4', text: 'nguyen', assignee: 'nobody' },
      { receivedFrom: at(10), receivedBefore: at(20) },
      { receivedFrom: at(300), status: '5', dueFrom: at(1_000) },
      { procedures: ['rare', 'unheard'] },
      { text: '001200000042' },
      { text: 'nguyen 001200000001', status: '4' },
      { text: '00120000' },
      { assignee: 'nobody' },
      { assignee: { account: 'lan' } },
      { assignee: { account: 'lan' }, text: 'duong', procedure: 'common', dueBefore: at(4_000) },
    ];

    for (const grants of grantsTried) {
      for (const filter of filtersTried) {
        it(`is right for ${JSON.stringify(filter)} and ${grants.length} grant(s) of ${grants[0]?.unit}`, async () => {
          for (const sort of ['due', 'opened', 'code'] as const) {
            const expected = expectedOf(rows, { ...filter, grants }, sort);
            const first = await store.tasks.find({ ...filter, grants, sort, cursor: null, limit: 30 });
            const second = await store.tasks.find({ ...filter, grants, sort, cursor: first.next, limit: 30 });
            const found = first.next === null ? first.items : [...first.items, ...second.items];
            expect(found.map((row) => sortKey(row, sort))).toEqual(
              expected.slice(0, 60).map((row) => sortKey(row, sort)),
            );
            expect(new Set(found.map(identity)).size).toBe(found.length);
            const allowed = new Set(expected.map(identity));
            expect(found.filter((row) => !allowed.has(identity(row)))).toEqual([]);
            const count = await store.tasks.count({ ...filter, grants });
            expect(count.count).toBeLessThanOrEqual(Math.min(expected.length, 1_000));
            if (count.exact || expected.length < 1_000) expect(count.count).toBe(expected.length);
          }
        });
      }
    }
  });
}

function rowsOf({ case: subject, listing }: CaseWrite): readonly TaskRow[] {
  const { id, code, reference, procedure, applicant, status } = subject;
  return subject.tasks.map((task) => ({
    task,
    caseId: id,
    code,
    reference,
    procedure,
    procedureTitle: listing.procedureTitle,
    applicantName: applicant.name,
    status,
    submittedAt: subject.submittedAt,
    caseDue: null,
  }));
}

function writeOf(n: number) {
  const due = n % 7 === 0 ? null : { deadline: 'd', date: '2026-11-20', at: at((n * 31) % 5_000) };
  idNumbers.set(`c${n}`, idNumber(n));
  const subject = sampleCase(`c${n}`, {
    code: n % 3 === 0 ? null : `H1-${String((n * 17) % CODES).padStart(4, '0')}`,
    procedure: { id: n % 100 === 0 ? 'rare' : 'common', version: 1, hash: 'h' },
    applicant: {
      account: 'x',
      name: NAMES[n % NAMES.length] ?? '',
      identityLevel: 1,
      claims: { citizenId: idNumber(n) },
    },
    status: n % 40 === 0 ? '5' : '4',
    submittedAt: at(n % 400),
    tasks: [
      sampleTask('a', { unit: `U${n % 10}`, due, openedAt: at(n % 333) }),
      sampleTask('b', {
        role: 'lanh_dao',
        unit: `U${n % 10}`,
        openedAt: at(n),
        assignee: n % 50 === 0 ? { account: 'lan', name: 'Lan' } : null,
      }),
    ],
  });
  return sampleWrite(subject);
}

/** A few people have filed many cases. */
const idNumber = (n: number): string => `0012${String(n % 50).padStart(8, '0')}`;
const idNumbers = new Map<string, string>();

function expectedOf(rows: readonly TaskRow[], filter: TaskFilter, sort: TaskSort): readonly TaskRow[] {
  return rows
    .filter((row) => matches(row, filter))
    .toSorted((a, b) => (sortKey(a, sort) < sortKey(b, sort) ? -1 : 1));
}

function matches({ task, ...row }: TaskRow, filter: TaskFilter): boolean {
  const words = [
    ...wordsOf(`${row.code ?? ''} ${row.applicantName} ${row.procedureTitle.vi}`),
    idNumbers.get(row.caseId) ?? '',
  ];
  const { assignee, dueBefore, dueFrom, receivedFrom = '', receivedBefore = '9' } = filter;
  return (
    filter.grants.some(({ role, unit }) => task.role === role && (unit === '*' || task.unit === unit)) &&
    (filter.procedure === undefined || row.procedure.id === filter.procedure) &&
    (filter.procedures?.includes(row.procedure.id) ?? true) &&
    (filter.status === undefined || row.status === filter.status) &&
    row.submittedAt >= receivedFrom &&
    row.submittedAt < receivedBefore &&
    (dueFrom === undefined || (task.due !== null && task.due.at >= dueFrom)) &&
    (filter.undated !== true || task.due === null) &&
    (dueBefore === undefined || (task.due !== null && task.due.at < dueBefore)) &&
    (assignee !== 'nobody' || task.assignee === null) &&
    (typeof assignee !== 'object' || task.assignee?.account === assignee.account) &&
    foldedWords(filter.text ?? '').every((wanted) =>
      words.some((word) => (/^\d{12}$/.test(word) ? word === wanted : word.startsWith(wanted))),
    )
  );
}

const folded = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  const words = folded.get(text) ?? foldedWords(text);
  folded.set(text, words);
  return words;
}

function sortKey(row: TaskRow, sort: TaskSort): string {
  if (sort === 'opened') return row.task.openedAt;
  return (sort === 'code' ? row.code : row.task.due?.at) ?? '~';
}

function identity(row: TaskRow): string {
  return `${row.caseId}/${row.task.id}`;
}
