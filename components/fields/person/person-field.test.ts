import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { find, settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const FIELD: Field = { key: 'me', type: 'person', label: { vi: 'Người mẹ' }, sex: true };
const MOTHER = { ho_ten: 'Vi Thị Mẫu', ngay_sinh: '1996-03-08', gioi_tinh: 'NU', so: '026196003310' };

describe('the identity of a person', () => {
  it('is filled with the keyboard alone, part by part', async () => {
    const stage = await mountField(FIELD);
    find(stage, 'input').focus();
    await userEvent.keyboard('Vi Thi Mau{Tab}8{Tab}3{Tab}1996{Tab} {ArrowRight}{Tab}026196003310');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ ...MOTHER, ho_ten: 'Vi Thi Mau' });
  });

  it('takes a name only when its composition is over', async () => {
    const stage = await mountField(FIELD);
    const name = find<HTMLInputElement>(stage, 'input');
    name.focus();
    name.value = 'Vi Thi';
    name.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    expect(stage.sent).toEqual([]);
    name.value = 'Vi Thị';
    name.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(stage.sent).toEqual([{ ho_ten: 'Vi Thị' }]);
  });

  it('shows parts of the identity as they are, and asks for the others', async () => {
    const stage = await mountField(FIELD, { value: MOTHER, lockedParts: ['ho_ten', 'ngay_sinh', 'so'] });
    const inputs = [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(inputs.map(({ type }) => type)).toEqual(['radio', 'radio']);
    const given = [...(stage.shadowRoot?.querySelectorAll('.given') ?? [])];
    expect(given.map((one) => one.textContent?.trim())).toEqual(['Vi Thị Mẫu', '08/03/1996', '026196003310']);
    expect(stage.shadowRoot?.querySelectorAll('.part-label .lock-sign').length).toBe(3);
    expect(find(stage, '.lock').textContent).toContain('lấy từ thông tin định danh');
    inputs[0]?.click();
    expect(stage.sent.at(-1)).toEqual({ ...MOTHER, gioi_tinh: 'NAM' });
  });

  it('marks the part that is wrong, and asks for the number of the chosen paper', async () => {
    const problem = { code: 'person-passport', pointer: '/me/so', severity: 'error' as const };
    const field: Field = {
      key: 'me',
      type: 'person',
      label: { vi: 'Cha' },
      papers: ['CAN_CUOC', 'HO_CHIEU'],
    };
    const value = { ho_ten: 'Jean', ngay_sinh: '1990-01-02', giay_to: 'HO_CHIEU', so: 'A' };
    const stage = await mountField(field, { value, problems: [problem] });
    const wrong = [...(stage.shadowRoot?.querySelectorAll('[aria-invalid="true"]') ?? [])];
    expect(wrong.map((input) => (input as HTMLInputElement).labels?.[0]?.textContent.trim())).toEqual([
      'Số hộ chiếu',
    ]);
  });
});
