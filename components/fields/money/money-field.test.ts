import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { find, settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

describe('an amount of money', () => {
  it('is typed as it comes, read with its points, formatted on leaving, with its words below', async () => {
    const stage = await mountField({ key: 'von', type: 'money', label: { vi: 'Vốn' } });
    const input = find<HTMLInputElement>(stage, 'input');
    await userEvent.type(input, '105000');
    await settled();
    expect(stage.sent.at(-1)).toBe(105000);
    expect(input.value).toBe('105000');
    expect(find(stage, '.words').textContent).toBe('Một trăm linh năm nghìn đồng');
    expect(input.getAttribute('aria-describedby')).toContain(find(stage, '.words').id);
    await userEvent.tab();
    await settled();
    expect(input.value).toBe('105.000');
    await userEvent.type(input, '.000');
    expect(stage.sent.at(-1)).toBe(105_000_000);
  });

  it('keeps a text that is no number, for the engine to complain of', async () => {
    const stage = await mountField({ key: 'von', type: 'money', label: { vi: 'Vốn' } });
    await userEvent.type(find<HTMLInputElement>(stage, 'input'), 'một trăm');
    await userEvent.tab();
    await settled();
    expect(stage.sent.at(-1)).toBe('một trăm');
    expect(find<HTMLInputElement>(stage, 'input').value).toBe('một trăm');
  });
});
