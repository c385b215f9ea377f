import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../engine/index.ts';
import type { CatalogueHit } from '../services/form-services.ts';
import { answered } from '../story-kit/answered.ts';
import { find, settled, until } from '../story-kit/mount.ts';
import type { FieldStage } from '../story-kit/field-stage.ts';
import { mountField } from '../story-kit/mount-field.ts';

const COUNTRY: Field = {
  key: 'quoc_tich',
  type: 'catalogue',
  label: { vi: 'Quốc tịch' },
  catalogue: 'quoc-gia',
};

const options = (stage: FieldStage) =>
  [...(stage.shadowRoot?.querySelectorAll('[role="option"]') ?? [])].map((one) => one.textContent.trim());

describe('a combobox', () => {
  it('finds an entry without diacritics and takes it with the keyboard alone', async () => {
    const stage = await mountField(COUNTRY);
    const input = find<HTMLInputElement>(stage, 'input');
    await userEvent.type(input, 'nhat');
    await answered(stage);
    expect(options(stage)).toEqual(['Nhật Bản']);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.getAttribute('aria-activedescendant')).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    await settled();
    const active = input.getAttribute('aria-activedescendant') ?? '';
    expect(find(stage, `#${active}`).textContent).toContain('Nhật Bản');
    expect(find(stage, `#${active}`).getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(stage.sent).toEqual(['JP']);
    expect(input.value).toBe('Nhật Bản');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes the only entry that is left with Enter alone, but nothing before anything was typed', async () => {
    const stage = await mountField(COUNTRY);
    const input = find<HTMLInputElement>(stage, 'input');
    input.focus();
    await userEvent.keyboard('{ArrowDown}');
    await answered(stage);
    expect(options(stage)).toHaveLength(5);
    await userEvent.keyboard('{Enter}');
    expect(stage.sent).toEqual([]);
    await userEvent.keyboard('nhat');
    await answered(stage);
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(stage.sent).toEqual(['JP']);
    expect(input.value).toBe('Nhật Bản');
  });

  it('opens with an arrow, goes round at the ends, closes with Escape and empties with another', async () => {
    const stage = await mountField(COUNTRY, { value: 'VN' });
    const input = find<HTMLInputElement>(stage, 'input');
    await until(() => input.value === 'Việt Nam');
    input.focus();
    await userEvent.keyboard('{ArrowDown}');
    await answered(stage);
    await userEvent.keyboard('{ArrowUp}');
    await settled();
    expect(find(stage, '[aria-selected="true"]').textContent).toContain('Hàn Quốc');
    await userEvent.keyboard('{ArrowDown}');
    await settled();
    expect(find(stage, '[aria-selected="true"]').textContent).toContain('Việt Nam');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(stage.sent).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(stage.sent).toEqual([null]);
    expect(input.value).toBe('');
  });

  it('keeps a text that is no entry in sight, stores nothing, and says what to do', async () => {
    const stage = await mountField(COUNTRY, { value: 'VN' });
    const input = find<HTMLInputElement>(stage, 'input');
    await until(() => input.value === 'Việt Nam');
    await userEvent.clear(input);
    await userEvent.type(input, 'Wakanda');
    await userEvent.tab();
    await settled();
    expect(stage.sent.at(-1)).toBeNull();
    expect(input.value).toBe('Wakanda');
    expect(find(stage, '.problem').textContent).toContain('Hãy chọn một mục trong danh sách');
  });

  it('takes a name that was typed in full', async () => {
    const stage = await mountField(COUNTRY);
    await userEvent.type(find<HTMLInputElement>(stage, 'input'), 'lào');
    await answered(stage);
    await userEvent.tab();
    await settled();
    expect(stage.sent.at(-1)).toBe('LA');
  });

  it('shows only the answer to the newest query', async () => {
    const answers: ((hits: readonly CatalogueHit[]) => void)[] = [];
    const stage = await mountField(
      COUNTRY,
      {},
      {
        searchCatalogue: () => new Promise((resolve) => answers.push(resolve)),
      },
    );
    const input = find<HTMLInputElement>(stage, 'input');
    await userEvent.type(input, 'a');
    await until(() => answers.length === 1);
    await userEvent.type(input, 'b');
    await until(() => answers.length === 2);
    answers[1]?.([{ code: 'NEW', name: 'Mới' }]);
    answers[0]?.([{ code: 'OLD', name: 'Cũ' }]);
    await settled();
    expect(find(stage, '[role="option"]').textContent?.trim()).toBe('Mới');
  });

  it('keeps what the arrows led to when a later answer comes, and nothing where it is not offered any more', async () => {
    const answers: ((hits: readonly CatalogueHit[]) => void)[] = [];
    const stage = await mountField(
      COUNTRY,
      {},
      { searchCatalogue: () => new Promise((resolve) => answers.push(resolve)) },
    );
    const answer = async (number: number, ...names: readonly string[]) => {
      await until(() => answers.length > number);
      answers[number]?.(names.map((name) => ({ code: name, name })));
      await settled();
    };
    const active = () => stage.shadowRoot?.querySelector('[aria-selected="true"]')?.textContent.trim();
    await userEvent.type(find<HTMLInputElement>(stage, 'input'), 'a');
    await answer(0, 'Áo', 'Ấn Độ');
    await userEvent.keyboard('n{ArrowDown}{ArrowDown}');
    await answer(1, 'Ấn Độ', 'Angola');
    expect(active()).toBe('Ấn Độ');
    await userEvent.keyboard('g{ArrowDown}');
    await answer(2, 'Angola', 'Ăng-ghi-la');
    expect(active()).toBeUndefined();
    await userEvent.keyboard('{Enter}');
    expect(stage.sent).toEqual([]);
  });

  it('says when the list cannot be loaded', async () => {
    const stage = await mountField(
      COUNTRY,
      {},
      { searchCatalogue: () => Promise.reject(new Error('offline')) },
    );
    await userEvent.type(find<HTMLInputElement>(stage, 'input'), 'a');
    await until(
      () =>
        stage.shadowRoot?.querySelector('[role="status"]')?.textContent?.includes('Không tải được') === true,
    );
  });
});
