import { afterEach, describe, expect, it } from 'vitest';
import type { CheckView } from '../../../../engine/index.ts';
import './desk-check.ts';
import type { DeskCheck } from './desk-check.ts';

const told = (result: 'match' | 'mismatch' | 'none' | 'down', more: object = {}): CheckView => ({
  result,
  at: '2026-11-20T02:10:00.000Z',
  registry: { vi: 'CSDL hộ tịch' },
  by: 'Cán bộ A',
  found: '',
  byHand: null,
  mayByHand: result === 'down' || result === 'none',
  ...more,
});

async function open(check: CheckView | null, more: Partial<DeskCheck> = {}) {
  const element = document.createElement('desk-check');
  const done: unknown[] = [];
  Object.assign(element, {
    label: 'Ngày sinh',
    check,
    mayCheck: true,
    onCheck: () => done.push('check'),
    onByHand: (...hand: unknown[]) => done.push(hand),
    onSupplement: () => done.push('supplement'),
    ...more,
  });
  document.body.append(element);
  await element.updateComplete;
  return { element, done, words: () => element.renderRoot.textContent.replace(/\s+/g, ' ').trim() };
}

const buttons = (element: DeskCheck) => [...element.renderRoot.querySelectorAll('button')];

async function press(element: DeskCheck, name: string): Promise<void> {
  buttons(element)
    .find(({ textContent }) => textContent.trim() === name)
    ?.click();
  await element.updateComplete;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('comparing one answer at the desk', () => {
  it('offers to compare what was never compared, under a name of its own', async () => {
    const { element, done, words } = await open(null);
    expect(buttons(element).map((button) => button.ariaLabel)).toEqual(['Đối chiếu: Ngày sinh']);
    await press(element, 'Đối chiếu');
    expect([done, words()]).toEqual([['check'], 'Đối chiếu']);
  });

  it('says what differs, who compared and when, and takes it into the supplement request', async () => {
    const { element, done, words } = await open(told('mismatch', { found: '03/11/2026' }));
    expect(words()).toContain('Đã đối chiếu, không khớp với CSDL hộ tịch Cơ sở dữ liệu ghi: 03/11/2026');
    expect(words()).toContain('Cán bộ A, 09:10 ngày 20/11/2026');
    await press(element, 'Đưa vào yêu cầu bổ sung');
    expect(done).toEqual(['supplement']);
  });

  it('is noted by hand where the registry is down, once result and paper are said', async () => {
    const { element, done } = await open(told('down'));
    await press(element, 'Đối chiếu thủ công');
    await press(element, 'Ghi kết quả');
    expect(element.renderRoot.querySelector('#result-problem')?.textContent).toBe('Chọn kết quả đối chiếu.');
    element.renderRoot.querySelector<HTMLElement>('input[type=radio]')?.click();
    await press(element, 'Ghi kết quả');
    expect(done).toEqual([]);
    const reason = element.renderRoot.querySelector<HTMLTextAreaElement>('#reason');
    expect(element.shadowRoot?.activeElement).toBe(reason);
    if (reason) reason.value = ' Bản chính ';
    reason?.dispatchEvent(new InputEvent('input'));
    await press(element, 'Ghi kết quả');
    expect(done).toEqual([['match', 'Bản chính']]);
    element.check = told('match', { byHand: 'Bản chính', at: '2026-11-20T02:11:00.000Z' });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.panel')).toBeNull();
  });

  it('does nothing while something is on its way, and only tells those who may not compare', async () => {
    const busy = await open(null, { busy: true });
    await press(busy.element, 'Đối chiếu');
    expect(busy.done).toEqual([]);
    const told1 = await open(told('match'), { mayCheck: false });
    expect(buttons(told1.element)).toEqual([]);
    expect(told1.words()).toContain('Đã đối chiếu, khớp với CSDL hộ tịch');
  });
});
