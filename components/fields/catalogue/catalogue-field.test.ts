import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { answered } from '../../story-kit/answered.ts';
import { settled, until } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const TRADE: Field = {
  key: 'nganh',
  type: 'catalogue',
  label: { vi: 'Mã ngành' },
  catalogue: 'nganh-nghe',
  showCode: true,
};

describe('an entry of a catalogue', () => {
  it('is found by its code, and shows it before its name', async () => {
    const stage = await mountField(TRADE);
    const input = () => stage.shadowRoot?.querySelector('input') as HTMLInputElement;
    await userEvent.type(input(), '4723');
    await answered(stage);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toBe('4723');
    expect(input().value).toBe('4723 – Bán lẻ đồ uống trong các cửa hàng chuyên doanh');
  });

  it('takes a code that was typed in full when the box is left', async () => {
    const stage = await mountField(TRADE);
    await userEvent.type(stage.shadowRoot?.querySelector('input') as HTMLInputElement, '4722');
    await answered(stage);
    await userEvent.tab();
    await settled();
    expect(stage.sent.at(-1)).toBe('4722');
  });

  it('offers no closed code, and still reads one in an old answer, as an old one', async () => {
    const stage = await mountField(TRADE, { value: '4719' });
    const input = () => stage.shadowRoot?.querySelector('input') as HTMLInputElement;
    await until(() => input().value !== '');
    expect(input().value).toBe('4719 – Bán lẻ khác trong các cửa hàng kinh doanh tổng hợp (mã cũ)');
    await userEvent.click(input());
    await answered(stage);
    expect(stage.shadowRoot?.querySelectorAll('[role="option"]')).toHaveLength(2);
  });
});
