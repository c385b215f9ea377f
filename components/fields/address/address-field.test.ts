import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { answered } from '../../story-kit/answered.ts';
import { settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const ADDRESS: Field = { key: 'noi_o', type: 'address', label: { vi: 'Nơi ở' }, catalogue: 'don-vi' };

describe('an address', () => {
  it('offers the communes of its province, and forgets the commune with the province', async () => {
    const stage = await mountField(ADDRESS);
    const inputs = () => [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    const options = () => [...(stage.shadowRoot?.querySelectorAll('[role="option"]') ?? [])];
    await userEvent.type(inputs()[0] as HTMLInputElement, 'phu tho');
    await answered(stage);
    expect(options()).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ tinh: '25', xa: null });

    inputs()[1]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await answered(stage);
    expect(options()).toHaveLength(3);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ tinh: '25', xa: '08707' });

    await userEvent.type(inputs()[2] as HTMLInputElement, 'Số 3');
    expect(stage.sent.at(-1)).toEqual({ tinh: '25', xa: '08707', chi_tiet: 'Số 3' });

    inputs()[0]?.focus();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ tinh: null, xa: null, chi_tiet: 'Số 3' });
  });

  it('takes a commune straight away, and its province with it', async () => {
    const stage = await mountField(ADDRESS);
    const inputs = () => [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    const options = () => [...(stage.shadowRoot?.querySelectorAll('[role="option"]') ?? [])];
    await userEvent.type(inputs()[1] as HTMLInputElement, 'vinh yen');
    await answered(stage);
    expect(options()[0]?.textContent.replace(/\s+/g, ' ').trim()).toBe('Phường Vĩnh Yên Tỉnh Phú Thọ');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ tinh: '25', xa: '08707' });
    inputs()[2]?.focus();
    await settled();
    expect(inputs().map(({ value }) => value)).toEqual(['Tỉnh Phú Thọ', 'Phường Vĩnh Yên', '']);
  });

  it('finds the commune of today by the name of an old one, and says what became of it', async () => {
    const stage = await mountField(ADDRESS);
    const inputs = () => [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    const options = () => [...(stage.shadowRoot?.querySelectorAll('[role="option"]') ?? [])];
    await userEvent.type(inputs()[1] as HTMLInputElement, 'tich son');
    await answered(stage);
    expect(options()).toHaveLength(1);
    expect(options()[0]?.textContent).toContain('trước đây là Phường Tích Sơn');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ tinh: '25', xa: '08707' });
    expect(stage.shadowRoot?.querySelector('.address > [role="status"]')?.textContent).toBe(
      'Phường Tích Sơn, Thành phố Vĩnh Yên, Tỉnh Vĩnh Phúc (cũ) nay là Phường Vĩnh Yên, Tỉnh Phú Thọ.',
    );
  });

  it('offers every part of a commune that was divided', async () => {
    const stage = await mountField(ADDRESS);
    const inputs = () => [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    const options = () => [...(stage.shadowRoot?.querySelectorAll('[role="option"]') ?? [])];
    await userEvent.type(inputs()[1] as HTMLInputElement, 'dong tam');
    await answered(stage);
    expect(options()).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ tinh: '25', xa: '08716' });
    expect(stage.shadowRoot?.querySelector('.address > [role="status"]')?.textContent).toContain(
      'đã được chia cho: Phường Vĩnh Yên; Phường Vĩnh Phúc',
    );
  });

  it('takes a pasted line apart, in the two tiers of now and the three of before', async () => {
    const stage = await mountField(ADDRESS);
    const inputs = () => [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    const paste = async (index: number, text: string) => {
      inputs()[index]?.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      inputs()[index]?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      await settled();
    };
    await paste(2, 'Số 3, ngõ 5 đường Mẫu B, P. Tích Sơn, TP. Vĩnh Yên, Vĩnh Phúc');
    const read = { tinh: '25', xa: '08707', chi_tiet: 'Số 3, ngõ 5 đường Mẫu B' };
    expect(stage.sent.at(-1)).toEqual(read);
    expect(inputs()[2]?.value).toBe(read.chi_tiet);
    await paste(2, 'Số 9, một nơi không có, chẳng ai biết');
    expect(stage.sent).toHaveLength(1);
  });
});
