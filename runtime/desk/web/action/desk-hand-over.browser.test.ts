import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HandOverView } from '../../../../engine/index.ts';
import type { HandOverItem } from '../../../api/index.ts';
import './desk-hand-over.ts';

const asked: HandOverView = {
  system: { vi: 'Hệ thống thuế' },
  state: 'asked',
  sent: ['2026-11-20T02:00:00.000Z', '2026-11-20T04:00:00.000Z'],
  until: '2026-11-20T06:30:00.000Z',
  fault: null,
  mayResend: true,
  mayTakeOver: true,
};

const trouble: HandOverItem = {
  task: 'hoi.1',
  attempts: 3,
  isDelivered: false,
  problem: {
    code: 'effect-system-unreachable',
    pointer: '',
    severity: 'error',
    message: 'Chưa gửi được: 503.',
  },
  again: '2026-11-20T04:05:00.000Z',
};

async function shown(handOver: HandOverView, items: HandOverItem[] = []) {
  const element = document.createElement('desk-hand-over');
  const onOrder = vi.fn<(type: 'resend' | 'byHand', label: string) => void>();
  Object.assign(element, {
    task: 'hoi.1',
    name: 'Hỏi thuế',
    handOver,
    revision: 2,
    sendings: () => Promise.resolve({ items }),
    onOrder,
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return { element, onOrder };
}

test('shows who is asked until when, how often it was sent, and the last trouble', async () => {
  await shown(asked, [trouble]);
  await expect
    .element(page.getByText('Giao cho Hệ thống thuế, chờ trả lời đến', { exact: false }))
    .toBeVisible();
  await expect.element(page.getByText('Gửi 2 lần, lần cuối lúc 11:00', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Đã thử 3 lần: Chưa gửi được: 503.', { exact: false })).toBeVisible();
});

test('sends again and takes over by buttons that name their task', async () => {
  const { onOrder } = await shown(asked);
  await userEvent.click(page.getByRole('button', { name: 'Gửi lại: Hỏi thuế' }));
  await userEvent.click(page.getByRole('button', { name: 'Xử lý thủ công: Hỏi thuế' }));
  expect(onOrder.mock.calls).toEqual([
    ['resend', 'Gửi lại'],
    ['byHand', 'Xử lý thủ công'],
  ]);
});

test('says why a system failed, and offers nothing to those who may do nothing', async () => {
  const { element } = await shown({
    ...asked,
    state: 'failed',
    until: null,
    fault: { says: { vi: 'Hệ thống từ chối nhận: T01.' }, mend: { vi: 'Kiểm tra dữ liệu.' } },
    mayResend: false,
    mayTakeOver: false,
  });
  await expect.element(page.getByText('Hệ thống từ chối nhận: T01. Kiểm tra dữ liệu.')).toBeVisible();
  expect(element.shadowRoot?.querySelectorAll('button')).toHaveLength(0);
});
