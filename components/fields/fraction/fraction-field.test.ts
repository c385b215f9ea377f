import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { find, settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const FIELD: Field = { key: 'phan', type: 'fraction', label: { vi: 'Phần được hưởng' } };

describe('a fraction', () => {
  it('is typed above and below the line, and read in percent', async () => {
    const stage = await mountField(FIELD);
    find(stage, 'input').focus();
    await userEvent.keyboard('1{Tab}3');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ numerator: 1, denominator: 3 });
    const percent = find(stage, '.words');
    expect(percent.textContent).toBe('≈ 33,33%');
    expect(find(stage, 'input').getAttribute('aria-describedby')).toContain(percent.id);
    expect(find<HTMLInputElement>(stage, 'input').labels?.[0]?.textContent).toBe('Phần được hưởng: Tử số');
  });

  it('keeps what is no number for the engine to complain of, and nothing when it is emptied', async () => {
    const stage = await mountField(FIELD, { value: { numerator: 1, denominator: 3 } });
    await userEvent.clear(find(stage, 'input'));
    expect(stage.sent.at(-1)).toEqual({ denominator: 3 });
    await userEvent.type(find(stage, 'input'), 'a');
    expect(stage.sent.at(-1)).toEqual({ numerator: 'a', denominator: 3 });
    await userEvent.clear(find(stage, 'input'));
    await userEvent.clear(find(stage, '[data-pointer$="/denominator"] input'));
    expect(stage.sent.at(-1)).toBeNull();
  });

  it('marks the box that is wrong', async () => {
    const problem = { code: 'fraction-unreadable', pointer: '/phan/denominator', severity: 'error' as const };
    const stage = await mountField(FIELD, { value: { numerator: 1 }, problems: [problem] });
    const boxes = [...(stage.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(boxes.map((box) => box.getAttribute('aria-invalid'))).toEqual([null, 'true']);
  });
});
