import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { find, settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const DATE: Field = { key: 'ngay', type: 'date', label: { vi: 'Ngày sinh' } };

describe('a date', () => {
  it('is typed box by box and sent whole', async () => {
    const stage = await mountField(DATE);
    const boxes = [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(boxes.map((box) => box.labels?.[0]?.textContent)).toEqual([
      'Ngày sinh: Ngày',
      'Ngày sinh: Tháng',
      'Ngày sinh: Năm',
    ]);
    boxes[0]?.focus();
    await userEvent.keyboard('5{Tab}3{Tab}1985');
    expect(stage.sent.at(-1)).toBe('1985-03-05');
  });

  it('keeps what was typed while it is not yet a date, also when nothing of it is stored', async () => {
    const stage = await mountField(DATE);
    const [day, month] = [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    day?.focus();
    await userEvent.keyboard('31{Tab}2');
    month?.blur();
    await settled();
    expect([day?.value, month?.value]).toEqual(['31', '2']);
    expect(stage.sent.at(-1)).toBe('-2-31');
  });

  it('asks only for the boxes of its precision', async () => {
    const stage = await mountField({ ...DATE, precision: ['month'] }, { value: '2018-02' });
    const boxes = [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(boxes.map(({ value }) => value)).toEqual(['02', '2018']);
    expect(find(stage, 'legend').textContent).toContain('Ngày sinh');
  });
});
