import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BulkOrder, SavedView, TaskList, TaskSummary } from '../../../api/index.ts';
import type { TaskListQuery } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { tellChange } from '../app/desk-changes.ts';
import { turnKeys } from '../keys/keys-setting.ts';
import '../../../../components/index.ts';
import './desk-inbox.ts';

const UNITS = { '1': 'Phường Một', '2': 'Phường Hai' } as const;

function task(number: number, unit: keyof typeof UNITS = '1'): TaskSummary {
  return {
    id: `t.${number}`,
    case: `ho-so-${number}`,
    key: 't',
    title: { vi: `Việc ${number}` },
    role: { code: 'vai', name: { vi: 'Vai' } },
    unit: { code: unit, name: { vi: UNITS[unit] } },
    item: null,
    openedAt: '2026-11-20T02:00:00.000Z',
    dueDate: null,
    due: null,
    overdue: false,
    assignee: null,
    code: null,
    reference: `AAAA-${number}`,
    procedure: { id: 'mau', version: 1, hash: 'h', title: { vi: 'Thủ tục mẫu' } },
    applicantName: 'Lê Quốc Duy',
    status: { code: '1', name: { vi: 'Mới' } },
    caseDueDate: null,
    system: null,
    for: null,
    actions: [],
  };
}

const count = (number: number, exact = true) => ({ count: number, exact });

/** A server that does everything but what is asked of the tasks of one case. */
function refusing(sent: BulkOrder[], refused: string): Pick<DeskClient, 'bulkTasks' | 'taskPeople'> {
  const problem = {
    code: 'task-taken',
    pointer: '/task',
    severity: 'error',
    message: 'Lan đang làm.',
  } as const;
  return {
    bulkTasks: (order) => {
      sent.push(order);
      const results = order.rows.map((row) => ({
        ...row,
        done: row.case !== refused,
        problems: row.case === refused ? [problem] : [],
      }));
      return Promise.resolve({ results });
    },
    taskPeople: () => Promise.resolve({ items: [{ account: 'lan', name: 'Lan' }] }),
  };
}

/** A server that answers every question with the same list, and remembers the questions. */
async function open(list: Partial<TaskList>, more: Partial<DeskClient> = {}) {
  const asked: TaskListQuery[] = [];
  const answer = { items: [], next: null, counts: null, ...list };
  const client: Partial<DeskClient> = {
    tasks: (query = {}) => {
      asked.push(query);
      return Promise.resolve(answer);
    },
    procedures: () => Promise.resolve({ items: [] }),
    colleagues: () => Promise.resolve({ items: [] }),
    views: () => Promise.resolve({ items: [] }),
    ...more,
  };
  const inbox = document.createElement('desk-inbox');
  inbox.client = client as DeskClient;
  inbox.grants = [{ role: 'vai', unit: '*' }];
  inbox.account = 'can-bo';
  document.body.append(inbox);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  return { asked, answer, inbox };
}

const search = page.getByRole('searchbox', { name: 'Tìm việc' });
let address: string;

beforeEach(() => {
  address = location.href;
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

describe('the inbox', () => {
  test('leads from each task to its case, and counts the groups', async () => {
    const counts = {
      all: count(1000, false),
      mine: count(2),
      free: count(1),
      overdue: count(3),
      soon: count(4),
    };
    await open({ items: [task(1)], counts });
    await expect
      .element(page.getByRole('link', { name: 'Việc 1' }))
      .toHaveAttribute('href', '/desk/ho-so/ho-so-1');
    await expect.element(page.getByRole('button', { name: 'Tất cả hơn 1000' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Quá hạn 3' })).toBeVisible();
  });

  test('marks what a system has, with when it was sent and how often', async () => {
    const system = { title: { vi: 'Hệ thống thuế' }, sentAt: '2026-11-20T02:10:00.000Z', times: 3 };
    await open({ items: [{ ...task(1), system }] });
    await expect
      .element(page.getByText('Hệ thống thuế đang xử lý, gửi lúc 09:10 ngày 20/11/2026, lần 3'))
      .toBeVisible();
  });

  test('asks once for a word, when it has been typed, and keeps it in the address', async () => {
    const { asked, inbox } = await open({ items: [task(1)] });
    const waiting = new Set<() => void>();
    inbox.later = (run) => {
      waiting.add(run);
      return () => waiting.delete(run);
    };
    await userEvent.type(search, 'le duy');
    expect(waiting).toHaveLength(1);
    expect(asked.filter(({ text }) => text !== undefined)).toEqual([]);
    for (const run of waiting) run();
    await expect.poll(() => asked.at(-1)).toEqual({ sort: 'due', text: 'le duy', cursor: undefined });
    expect(asked.filter(({ text }) => text !== undefined)).toHaveLength(1);
    expect(location.search).toBe('?q=le+duy');
  });

  test('is kept up to date without touching what is being typed', async () => {
    const { asked, answer } = await open({ items: [task(1)] });
    await userEvent.fill(search, 'dang go');
    answer.items = [task(2)];
    const before = asked.length;
    window.dispatchEvent(new Event('online'));
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    await expect.element(page.getByRole('link', { name: 'Việc 2' })).toBeVisible();
    await expect.element(search).toHaveValue('dang go');
  });

  test('lets a clerk of several units see one of them', async () => {
    const { asked } = await open({ items: [task(1), task(2, '2')] });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Cơ quan' }), 'Phường Hai');
    await expect.poll(() => asked.at(-1)?.unit).toBe('2');
  });

  test('goes on where a page ends, and back to the start', async () => {
    const { asked } = await open({ items: [task(1)], next: 'sau-1' });
    await userEvent.click(page.getByRole('button', { name: 'Xem tiếp' }));
    await expect.poll(() => asked.at(-1)?.cursor).toBe('sau-1');
    await userEvent.click(page.getByRole('button', { name: 'Về đầu danh sách' }));
    await expect.poll(() => asked.at(-1)?.cursor).toBeUndefined();
  });

  test('tells an empty desk from a filter that nothing fits', async () => {
    const { asked } = await open({});
    await expect.element(page.getByText('Không có việc nào đang chờ.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Của tôi' }));
    await expect.element(page.getByText('Không có việc nào phù hợp.')).toBeVisible();
    await expect.poll(() => asked.at(-1)?.assignee).toBe('me');
    await userEvent.click(page.getByRole('button', { name: 'Bỏ lọc' }));
    await expect.element(page.getByText('Không có việc nào đang chờ.')).toBeVisible();
  });
});

describe('many tasks at once', () => {
  const choose = (number: number) =>
    userEvent.click(page.getByRole('checkbox', { name: `Chọn việc Việc ${number}, hồ sơ AAAA-${number}` }));

  test('are taken with a result for each, and those that were not are tried again under the same ids', async () => {
    const sent: BulkOrder[] = [];
    await open({ items: [task(1), task(2), task(3)] }, refusing(sent, 'ho-so-2'));
    await choose(1);
    await choose(2);
    await userEvent.click(page.getByRole('button', { name: 'Nhận việc' }));
    await expect.element(page.getByText('Đã thực hiện 1 việc. Chưa được 1 việc:')).toBeVisible();
    await expect.element(page.getByText('Việc 2: Lan đang làm.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Thử lại các việc chưa được' }));
    await expect.poll(() => sent.length).toBe(2);
    expect(sent[0]?.rows.map((row) => row.case)).toEqual(['ho-so-1', 'ho-so-2']);
    expect(sent[1]?.rows).toEqual([sent[0]?.rows[1]]);
  });

  test('are given to one colleague, who has to be chosen', async () => {
    const sent: BulkOrder[] = [];
    await open({ items: [task(1), task(2)] }, refusing(sent, ''));
    await userEvent.click(page.getByRole('checkbox', { name: 'Chọn cả trang' }));
    await userEvent.click(page.getByRole('button', { name: 'Giao cho người khác' }));
    const give = page.getByRole('button', { name: 'Gửi: Giao cho người khác' });
    await userEvent.click(give);
    await expect.element(page.getByText('Chọn người được giao.')).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Giao cho' }), 'Lan');
    await userEvent.click(give);
    await expect.element(page.getByText('Đã thực hiện 2 việc.')).toBeVisible();
    expect(sent).toMatchObject([{ do: 'assign', to: 'lan', rows: [{}, {}] }]);
  });

  test('offer the events that all of them know, with one reason where one is asked for', async () => {
    const sent: BulkOrder[] = [];
    const refuse = {
      event: 'TU_CHOI',
      label: { vi: 'Từ chối' },
      tone: 'danger',
      reason: true,
      confirm: null,
    };
    const accept = { ...refuse, event: 'NHAN', label: { vi: 'Tiếp nhận' }, reason: false };
    const items = [
      { ...task(1), actions: [refuse, accept] },
      { ...task(2), actions: [refuse] },
    ] as TaskSummary[];
    await open({ items }, refusing(sent, ''));
    await userEvent.click(page.getByRole('checkbox', { name: 'Chọn cả trang' }));
    await expect.element(page.getByRole('button', { name: 'Tiếp nhận' })).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Từ chối' }));
    await userEvent.fill(page.getByLabelText('Lý do chung cho các việc đã chọn'), 'Trùng hồ sơ');
    await userEvent.click(page.getByRole('button', { name: 'Gửi: Từ chối' }));
    await expect.element(page.getByText('Đã thực hiện 2 việc.')).toBeVisible();
    expect(sent).toMatchObject([{ do: 'act', event: 'TU_CHOI', reason: 'Trùng hồ sơ' }]);
  });
});

test('a list is saved under a name, shown again by it, and removed', async () => {
  let items: SavedView[] = [];
  const { asked } = await open(
    { items: [task(1)] },
    {
      saveView: ({ name, query }) => Promise.resolve({ items: (items = [...items, { name, query }]) }),
      removeView: () => Promise.resolve({ items: (items = []) }),
    },
  );
  await userEvent.click(page.getByRole('button', { name: 'Của tôi' }));
  await userEvent.click(page.getByRole('button', { name: 'Lưu danh sách này' }));
  await userEvent.fill(page.getByLabelText('Tên danh sách'), 'Việc của riêng tôi');
  await userEvent.keyboard('{Enter}');
  const view = page.getByRole('button', { name: 'Việc của riêng tôi', exact: true });
  await expect.element(view).toHaveAttribute('aria-pressed', 'true');
  expect(items).toEqual([{ name: 'Việc của riêng tôi', query: 'show=mine' }]);
  await userEvent.click(page.getByRole('button', { name: 'Tất cả' }));
  await expect.element(view).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(view);
  await expect.poll(() => asked.at(-1)?.assignee).toBe('me');
  await userEvent.click(page.getByRole('button', { name: 'Bỏ danh sách “Việc của riêng tôi”' }));
  await expect.element(view).not.toBeInTheDocument();
});

describe('the keys', () => {
  const press = (keys: string) => userEvent.keyboard(keys);

  test('move over the tasks, choose them and take them', async () => {
    const sent: BulkOrder[] = [];
    await open({ items: [task(1), task(2)] }, refusing(sent, ''));
    await expect.element(page.getByRole('link', { name: 'Việc 2' })).toBeVisible();
    await press('jj');
    await press('x');
    await expect.element(page.getByRole('checkbox', { name: /Việc 2/ })).toBeChecked();
    await press('k');
    await press('c');
    await expect
      .poll(() => sent.map(({ do: what, rows }) => [what, rows[0]?.case]))
      .toEqual([['claim', 'ho-so-1']]);
  });

  test('go to the search, and are letters there', async () => {
    const sent: BulkOrder[] = [];
    await open({ items: [task(1)] }, refusing(sent, ''));
    await expect.element(page.getByRole('link', { name: 'Việc 1' })).toBeVisible();
    await press('/');
    await press('jxc?');
    await expect.element(search).toHaveValue('jxc?');
    expect(sent).toEqual([]);
  });

  test('leave alone what an input method puts together, and everything once they are turned off', async () => {
    const { inbox } = await open({ items: [task(1)] });
    await expect.element(page.getByRole('link', { name: 'Việc 1' })).toBeVisible();
    const isUnfocused = () => inbox.shadowRoot?.activeElement === null;
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', isComposing: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', ctrlKey: true }));
    expect(isUnfocused()).toBe(true);
    turnKeys(false);
    await press('j');
    expect(isUnfocused()).toBe(true);
    turnKeys(true);
    await press('j');
    expect(isUnfocused()).toBe(false);
  });
});

test('what is done in another window is gone from the list at once', async () => {
  const { asked, answer } = await open({ items: [task(1), task(2)] });
  await expect.element(page.getByRole('link', { name: 'Việc 1' })).toBeVisible();
  answer.items = [task(2)];
  const before = asked.length;
  tellChange();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await expect.element(page.getByRole('link', { name: 'Việc 1' })).not.toBeInTheDocument();
});
