import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { settled, until } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const ADDRESS: Field = { key: 'noi_o', type: 'address', label: { vi: 'Nơi ở' }, catalogue: 'don-vi' };

describe('an address', () => {
  it('offers the communes of its province, and forgets the commune with the province', async () => {
    const stage = await mountField(ADDRESS);
    const inputs = () => [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    const options = () => [...(stage.shadowRoot?.querySelectorAll('[role="option"]') ?? [])];
    expect(inputs()[1]?.disabled).toBe(true);

    await userEvent.type(inputs()[0] as HTMLInputElement, 'phu tho');
    await until(() => options().length === 1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ tinh: '25', xa: null });

    inputs()[1]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await until(() => options().length === 2);
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
});
