import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Colleague, SubstitutionItem, SubstitutionOrder } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import '../../../../components/index.ts';
import './desk-substitutes.ts';

function colleague(account: string, name: string, unit: string, overseen = false): Colleague {
  const grant = { role: { code: 'vai', name: { vi: 'Vai' } }, unit: { code: unit, name: { vi: unit } } };
  return { account, name, grants: [grant], overseen };
}

const line: SubstitutionItem = {
  id: 'thay-1',
  absent: { account: 'ha', name: 'Hà' },
  substitute: { account: 'lan', name: 'Lan' },
  role: null,
  unit: null,
  from: '2026-11-20',
  until: '2026-11-24',
  reason: 'Nghỉ phép',
  grantedBy: { account: 'ha', name: 'Hà' },
  grantedAt: '2026-11-19T02:00:00.000Z',
  ended: null,
  state: 'inForce',
  mayEnd: true,
};

/** The desk of Hà, who works with Lan in unit 1; Minh works in unit 2. */
async function open(isSupervisor = false) {
  const orders: SubstitutionOrder[] = [];
  const ended: string[] = [];
  const client: Partial<DeskClient> = {
    colleagues: () =>
      Promise.resolve({
        items: [
          colleague('ha', 'Hà', '1'),
          colleague('lan', 'Lan', '1', isSupervisor),
          colleague('minh', 'Minh', '2'),
        ],
      }),
    substitutions: () => Promise.resolve({ items: orders.length > 0 ? [line] : [] }),
    nameSubstitute: (order) => {
      orders.push(order);
      return Promise.resolve({ items: [line] });
    },
    endSubstitution: (id) => {
      ended.push(id);
      return Promise.resolve(null);
    },
  };
  const screen = document.createElement('desk-substitutes');
  screen.client = client as DeskClient;
  screen.account = 'ha';
  document.body.append(screen);
  await expect.element(page.getByText('Chưa cử ai làm thay.')).toBeVisible();
  return { orders, ended };
}

afterEach(() => {
  document.body.replaceChildren();
});

const who = page.getByRole('combobox', { name: 'Người làm thay' });
const send = page.getByRole('button', { name: 'Cử người làm thay' });

describe('naming a substitute', () => {
  test('offers colleagues of the same unit, and says what is missing at its place', async () => {
    const { orders } = await open();
    expect(who.element().textContent).toContain('Lan');
    expect(who.element().textContent).not.toContain('Minh');
    await userEvent.click(send);
    await expect.element(page.getByText('Nhập lý do.')).toBeVisible();
    const { shadowRoot } = document.querySelector('desk-substitutes') ?? {};
    expect(shadowRoot?.activeElement?.id).toBe('substitute');
    expect(orders).toEqual([]);
  });

  test('sends the order and shows it on the list, where it can be ended', async () => {
    const { orders, ended } = await open();
    await userEvent.selectOptions(who, 'Lan (Vai)');
    await userEvent.fill(page.getByLabelText('Từ ngày'), '20/11/2026');
    await userEvent.fill(page.getByLabelText('Đến hết ngày'), '24-11-2026');
    await userEvent.fill(page.getByLabelText('Lý do vắng mặt'), 'Nghỉ phép');
    await userEvent.click(send);
    await expect.element(page.getByText('Lan làm thay Hà')).toBeVisible();
    expect(orders).toMatchObject([{ substitute: 'lan', from: '2026-11-20', until: '2026-11-24' }]);
    expect(orders[0]).not.toHaveProperty('absent');
    await userEvent.click(page.getByRole('button', { name: 'Chấm dứt: Lan làm thay Hà' }));
    await expect.poll(() => ended).toEqual(['thay-1']);
  });

  test('lets whoever oversees a colleague choose who is away', async () => {
    await open(true);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Người vắng mặt' }), 'Lan (Vai)');
    await expect.element(who).toBeVisible();
    expect(who.element().textContent).toContain('Hà');
    expect(who.element().textContent).not.toContain('Lan');
  });
});
