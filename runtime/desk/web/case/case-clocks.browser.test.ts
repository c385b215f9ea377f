import { render } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ClockView } from '../../../../engine/index.ts';
import { caseClocks } from './case-clocks.ts';
import { caseStyles } from './case-styles.ts';
import { caseView } from './case-view.fixture.ts';

const extended: ClockView = {
  deadline: 'giai_quyet',
  isTimer: false,
  title: { vi: 'Cấp giấy phép' },
  state: 'running',
  dueDate: '2026-12-07',
  due: '2026-12-07T17:00:00.000Z',
  appointment: null,
  overdue: false,
  startedAt: '2026-11-20T03:00:00.000Z',
  ledger: [
    {
      from: '2026-11-23T02:00:00.000Z',
      to: '2026-11-25T02:00:00.000Z',
      by: 'pause',
      kind: 'pause',
    },
  ],
  changes: [
    {
      at: '2026-12-01T03:00:00.000Z',
      epoch: 1,
      kind: 'extend',
      from: 7,
      to: 10,
      dueDateBefore: '2026-12-02',
      dueDateAfter: '2026-12-07',
      reason: 'Chưa có ý kiến của cơ quan phòng cháy',
    },
  ],
  rungs: [
    { key: 'nua', title: { vi: 'đã dùng 50 % thời hạn' }, at: null, reachedAt: '2026-11-27T17:00:00.000Z' },
    {
      key: 'con_mot',
      title: { vi: 'còn 1 ngày làm việc trước khi hết hạn' },
      at: '2026-12-04T00:00:00.000Z',
      reachedAt: null,
    },
  ],
};

/** Draws the clocks under the styles of the case page. */
function draw(clock: ClockView): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [caseStyles]
    .flat(3)
    .flatMap((style) => ('styleSheet' in style && style.styleSheet ? [style.styleSheet] : []));
  render(caseClocks(caseView({ clocks: [clock] }), '2026-12-02T03:00:00.000Z', 'vi'), root);
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a deadline on the case', () => {
  test('says in words what its line shows: pauses, extensions with their reason, reminders', async () => {
    draw(extended);
    for (const words of [
      'Hạn 07/12/2026',
      'Gia hạn ngày 01/12/2026: từ 02/12/2026 đến 07/12/2026. Lý do: Chưa có ý kiến của cơ quan phòng cháy',
      'Đã nhắc: đã dùng 50 % thời hạn (00:00 ngày 28/11/2026)',
      'Sẽ nhắc: còn 1 ngày làm việc trước khi hết hạn (07:00 ngày 04/12/2026)',
    ]) {
      await expect.element(page.getByText(words, { exact: true })).toBeVisible();
    }
    await expect
      .element(page.getByRole('img', { name: /^Cấp giấy phép: bắt đầu 20\/11\/2026/ }))
      .toBeVisible();
  });

  test('names the time of an appointment', async () => {
    draw({ ...extended, due: '2026-12-04T01:30:00.000Z', dueDate: '2026-12-04' });
    await expect.element(page.getByText('Hạn 08:30 ngày 04/12/2026', { exact: true })).toBeVisible();
  });

  test('draws the former end and the reminders inside its line', () => {
    const root = draw(extended);
    expect(root.querySelectorAll('.former-mark')).toHaveLength(1);
    expect(root.querySelectorAll('.rung-mark')).toHaveLength(2);
    expect(root.querySelectorAll('.rung-mark.reached')).toHaveLength(1);
  });
});
