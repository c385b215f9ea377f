import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Incident, IncidentOrder } from '../../../api/index.ts';
import '../../../../components/index.ts';
import './desk-incidents.ts';

const incident = (number: number): Incident => ({
  key: `c${number}:2:0`,
  case: `c${number}`,
  code: `H44.08707-261120-000${number}`,
  procedure: { vi: 'Thủ tục mẫu' },
  kind: 'message',
  about: { vi: 'Đã tiếp nhận' },
  problem: {
    code: 'effect-send-address',
    message: 'Địa chỉ d•••@example.com không nhận tin.',
    pointer: '',
    severity: 'error',
  },
  attempts: 1,
  since: '2026-11-20T02:10:00.000Z',
  mayOpen: number === 1,
});

/** The screen on a server that holds some incidents and does as it is told. */
async function open(items: readonly Incident[], caseId = ''): Promise<IncidentOrder[]> {
  const orders: IncidentOrder[] = [];
  let left = [...items];
  const list = () => Promise.resolve({ items: left, next: null });
  const screen = document.createElement('desk-incidents');
  screen.caseId = caseId;
  screen.client = {
    incidents: list,
    caseIncidents: list,
    seeToIncidents: (order: IncidentOrder) => {
      orders.push(order);
      left = left.filter(({ key }) => !order.keys.includes(key));
      const result = order.note === undefined ? ('queued' as const) : ('closed' as const);
      return Promise.resolve({ results: order.keys.map((key) => ({ key, result })) });
    },
  };
  document.body.append(screen);
  return orders;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Within a shadow root the document knows only its host. */
function hasFocus(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('incidents', () => {
  test('are closed with a note alone, which is asked for where it was left out', async () => {
    const orders = await open([incident(1), incident(2)]);
    await button('Đã xử lý cách khác: Thông báo: Đã tiếp nhận, H44.08707-261120-0002').click();
    await expect.poll(() => hasFocus(page.getByLabelText('Đã xử lý như thế nào?').element())).toBe(true);
    await button('Lưu, đóng sự cố').click();
    await expect.element(page.getByText('Ghi cách đã xử lý.')).toBeVisible();
    expect(orders).toEqual([]);
    await userEvent.keyboard('Đã gọi điện');
    await button('Lưu, đóng sự cố').click();
    await expect.element(page.getByText('Đã đóng 1 sự cố.')).toBeVisible();
    expect(orders).toEqual([{ keys: ['c2:2:0'], note: 'Đã gọi điện' }]);
    await expect.element(page.getByRole('link', { name: 'H44.08707-261120-0001' })).toBeVisible();
  });

  test('are tried again together', async () => {
    const orders = await open([incident(1), incident(2)]);
    await expect.element(button('Thử lại việc đã chọn')).toBeDisabled();
    await page.getByLabelText('Chọn tất cả').click();
    await button('Thử lại việc đã chọn').dblClick();
    await expect.element(page.getByText('Đang thử lại 2 việc.')).toBeVisible();
    expect(orders).toEqual([{ keys: ['c1:2:0', 'c2:2:0'] }]);
    await expect.element(page.getByText('Không có sự cố nào.')).toBeVisible();
  });

  test('of a case are shown in it, and nothing where it has none', async () => {
    await open([incident(1)], 'c1');
    await expect
      .element(page.getByRole('heading', { name: 'Có việc của hồ sơ này chưa thực hiện được' }))
      .toBeVisible();
    document.body.replaceChildren();
    await open([], 'c2');
    await expect
      .poll(() => document.querySelector('desk-incidents')?.shadowRoot?.textContent?.trim())
      .toBe('');
  });
});
