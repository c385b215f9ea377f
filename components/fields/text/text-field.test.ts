import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { find, settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const NAME: Field = { key: 'ho_ten', type: 'text', label: { vi: 'Họ, chữ đệm, tên' }, format: 'personName' };

describe('a field of one line', () => {
  it('hands on Vietnamese text as it is typed, and no value for an empty box', async () => {
    const stage = await mountField(NAME);
    const input = find<HTMLInputElement>(stage, 'input');
    await userEvent.type(input, 'Đỗ Thị Ổn');
    expect(stage.sent.at(-1)).toBe('Đỗ Thị Ổn');
    await userEvent.clear(input);
    expect(stage.sent.at(-1)).toBeNull();
  });

  it('is silent during a composition, and takes the word when it is finished', async () => {
    const stage = await mountField(NAME);
    const input = find<HTMLInputElement>(stage, 'input');
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    for (const text of ['h', 'ho', 'hoo', 'hô', 'hồ']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    }
    expect(stage.sent).toEqual([]);
    input.dispatchEvent(new CompositionEvent('compositionend', { data: 'hồ' }));
    expect(stage.sent).toEqual(['hồ']);
  });

  it('never writes the box that a person is in, and shows the stored value once it is left', async () => {
    const stage = await mountField(NAME);
    const input = find<HTMLInputElement>(stage, 'input');
    input.focus();
    input.value = 'dang go';
    stage.given = { value: 'Đang gõ' };
    await settled();
    expect(input.value).toBe('dang go');
    input.blur();
    await settled();
    expect(input.value).toBe('Đang gõ');
  });

  it('names its input and describes it with hint and problem', async () => {
    const problems = [
      { code: 'x', pointer: '/ho_ten', severity: 'error' as const, message: { vi: 'Nhập họ tên' } },
    ];
    const stage = await mountField({ ...NAME, help: { vi: 'Như trên thẻ' } }, { problems });
    const input = find<HTMLInputElement>(stage, 'input');
    expect(input.labels?.[0]?.textContent?.trim()).toBe('Họ, chữ đệm, tên');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => find(stage, `#${id}`).textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Như trên thẻ',
      'Lỗi: Nhập họ tên',
    ]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('says that it may stay empty, and why it is locked', async () => {
    const optional = await mountField(NAME, { required: false });
    expect(find(optional, 'label').textContent).toContain('(không bắt buộc)');
    const locked = await mountField(NAME, { value: 'Lê Quốc Duy', readonly: true, locked: true });
    expect(locked.shadowRoot?.querySelector('input')).toBeNull();
    expect(find(locked, '.locked').textContent).toContain('Lê Quốc Duy');
    expect(find(locked, '.locked').textContent).toContain('Lấy từ thông tin định danh');
  });
});
