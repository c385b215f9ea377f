import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { answered } from '../../story-kit/answered.ts';
import { find, settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';
import type { FieldStage } from '../../story-kit/field-stage.ts';

const FIELD: Field = {
  key: 'mat_hang',
  type: 'multiSelect',
  label: { vi: 'Mặt hàng' },
  max: 3,
  options: [
    { code: 'VANG', label: { vi: 'Rượu vang' } },
    { code: 'TRANG', label: { vi: 'Rượu trắng' } },
    { code: 'CAN', label: { vi: 'Rượu cần' } },
    { code: 'BIA', label: { vi: 'Bia' } },
  ],
};
const offered = (stage: FieldStage): string[] =>
  [...(stage.shadowRoot?.querySelectorAll('[role=option]') ?? [])].map((one) => one.textContent.trim());

describe('several of many choices', () => {
  it('are found without diacritics, chosen by keyboard and kept in the order of the definition', async () => {
    const stage = await mountField(FIELD, { value: ['CAN'] });
    find(stage, '.several input').focus();
    await userEvent.keyboard('ruou');
    await answered(stage);
    expect(offered(stage)).toEqual(['Rượu vang', 'Rượu trắng']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toEqual(['VANG', 'CAN']);
    const input = find<HTMLInputElement>(stage, '.several input');
    expect(input.value).toBe('');
    expect(stage.shadowRoot?.activeElement).toBe(input);
    expect(find(stage, '.several > [role=status]').textContent).toBe('Đã thêm Rượu vang');
  });

  it('are taken away by keyboard, with the focus on the next one and then in the box', async () => {
    const stage = await mountField(FIELD, { value: ['VANG', 'CAN'] });
    const remove = find<HTMLButtonElement>(stage, '.chosen button');
    expect(remove.title).toBe('Bỏ chọn Rượu vang');
    remove.focus();
    await userEvent.keyboard('{Delete}');
    await settled();
    expect(stage.sent.at(-1)).toEqual(['CAN']);
    expect(stage.shadowRoot?.activeElement?.getAttribute('title')).toBe('Bỏ chọn Rượu cần');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toBeNull();
    expect(stage.shadowRoot?.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it('offer no more than the greatest number', async () => {
    const stage = await mountField(FIELD, { value: ['VANG', 'CAN', 'BIA'] });
    expect(find<HTMLInputElement>(stage, '.several input').disabled).toBe(true);
    expect(find(stage, '.hint').textContent).toContain('Đã chọn đủ 3 mục');
  });
});
