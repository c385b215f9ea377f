import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Answers, Field } from '../../../engine/index.ts';
import type { ThutucForm } from '../../form/form.ts';
import '../../form/form.ts';
import { formOf } from '../../story-kit/compile-story.ts';
import { find, mount, settled, until } from '../../story-kit/mount.ts';
import { storyEnvironment, storyServices } from '../../story-kit/story-services.ts';

const TABLE: Field = {
  key: 't',
  type: 'table',
  label: { vi: 'Các kỳ cư trú' },
  rowLabel: { vi: 'Kỳ cư trú' },
  maxRows: 3,
  fields: [
    { key: 'noi', type: 'text', label: { vi: 'Nơi' } },
    { key: 'loai', type: 'text', label: { vi: 'Loại' }, default: '"TAM_TRU"' },
  ],
};

async function open(
  rows: readonly Answers[],
  table: Field = TABLE,
): Promise<{ form: ThutucForm; answers: () => Answers | undefined }> {
  let last: Answers | undefined;
  const place = await mount(
    html`<thutuc-form
      mode="single-page"
      .form=${formOf(table)}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .answers=${{ t: rows }}
      @form-change=${(event: CustomEvent<{ answers: Answers }>) => {
        last = event.detail.answers;
      }}
    ></thutuc-form>`,
  );
  await settled();
  return { form: find<ThutucForm>(place, 'thutuc-form'), answers: () => last };
}

const inputAt = (form: ThutucForm, pointer: string) =>
  find<HTMLInputElement>(form, `[data-pointer="${pointer}"] input`);
const press = (form: ThutucForm, selector: string) => {
  find<HTMLButtonElement>(form, selector).click();
};
const status = (form: ThutucForm) => find(form, '.table > [role="status"]').textContent;

describe('a table', () => {
  it('opens a new row with its defaults, takes the focus into it, and says so', async () => {
    const { form, answers } = await open([]);
    expect(find(form, '.no-rows').textContent).toBe('Chưa có mục nào');
    press(form, '[data-add]');
    await until(() => form.shadowRoot?.activeElement === inputAt(form, '/t/0/noi'));
    expect(answers()).toEqual({ t: [{ loai: 'TAM_TRU' }] });
    expect(status(form)).toBe('Đã thêm Kỳ cư trú 1');
    await userEvent.keyboard('Phường Cầu Giấy');
    expect(answers()).toEqual({ t: [{ loai: 'TAM_TRU', noi: 'Phường Cầu Giấy' }] });
  });

  it('offers to remove and move only rows that are not locked', async () => {
    const locking: Field = {
      ...TABLE,
      maxRows: 5,
      default: '[{noi: "A", loai: "X"}]',
      rowReadonly: 'loai = "X"',
    };
    const { form } = await open([{ noi: 'A', loai: 'X' }, { noi: 'B' }, { noi: 'C' }], locking);
    const buttons = (row: number) =>
      [
        ...(form.shadowRoot?.querySelectorAll<HTMLButtonElement>(`[data-row="${row}"] .row-buttons button`) ??
          []),
      ]
        .filter((button) => !button.disabled)
        .map(({ dataset }) => Object.entries(dataset).flat().filter(Boolean).join(' '));
    expect(buttons(0)).toEqual(['duplicate']);
    expect(buttons(1)).toEqual(['move down', 'duplicate', 'remove']);
    expect(buttons(2)).toEqual(['move up', 'duplicate', 'remove']);
  });

  it('removes a row, moves the focus beside it, and can bring it back', async () => {
    const { form, answers } = await open([{ noi: 'A' }, { noi: 'B' }]);
    press(form, '[data-row="0"] [data-remove]');
    await until(() => form.shadowRoot?.activeElement?.localName === 'h4');
    expect(answers()).toEqual({ t: [{ noi: 'B' }] });
    expect(inputAt(form, '/t/0/noi').value).toBe('B');
    expect(status(form)).toBe('Đã xóa Kỳ cư trú 1');
    press(form, '[data-undo]');
    await until(() => form.shadowRoot?.querySelectorAll('.row').length === 2);
    expect(answers()).toEqual({ t: [{ noi: 'A' }, { noi: 'B' }] });
  });

  it('leaves the focus on the button to add when the last row goes', async () => {
    const { form } = await open([{ noi: 'A' }]);
    press(form, '[data-row="0"] [data-remove]');
    await until(() => form.shadowRoot?.activeElement?.hasAttribute('data-add') === true);
  });

  it('moves a row with its elements, and the focus goes along', async () => {
    const { form, answers } = await open([{ noi: 'A' }, { noi: 'B' }, { noi: 'C' }]);
    const element = inputAt(form, '/t/0/noi');
    press(form, '[data-row="0"] [data-move="down"]');
    await until(
      () => form.shadowRoot?.activeElement?.closest('[data-row]')?.getAttribute('data-row') === '1',
    );
    expect(answers()).toEqual({ t: [{ noi: 'B' }, { noi: 'A' }, { noi: 'C' }] });
    expect(inputAt(form, '/t/1/noi')).toBe(element);
    expect(element.value).toBe('A');
    expect(status(form)).toBe('Kỳ cư trú nay ở vị trí 2');
  });

  it('offers no more rows than it may have', async () => {
    const { form } = await open([{ noi: 'A' }, { noi: 'B' }, { noi: 'C' }]);
    expect(form.shadowRoot?.querySelector('[data-add]')).toBeNull();
    expect(find(form, '.table-foot').textContent).toContain('Đã đủ 3 mục');
  });

  it('names the buttons of each row', async () => {
    const { form } = await open([{ noi: 'A' }, { noi: 'B' }]);
    expect(
      [...(form.shadowRoot?.querySelectorAll('.row-buttons button') ?? [])].map((button) =>
        button.getAttribute('aria-label'),
      ),
    ).toEqual([
      'Chuyển kỳ cư trú 1 lên trên',
      'Chuyển kỳ cư trú 1 xuống dưới',
      'Nhân đôi kỳ cư trú 1',
      'Xóa kỳ cư trú 1',
      'Chuyển kỳ cư trú 2 lên trên',
      'Chuyển kỳ cư trú 2 xuống dưới',
      'Nhân đôi kỳ cư trú 2',
      'Xóa kỳ cư trú 2',
    ]);
  });

  it.each(['error', 'warning'] as const)('keeps its rows in sight below its own %s', async (severity) => {
    const { form } = await open([{ noi: 'A' }, { noi: 'B' }], {
      ...TABLE,
      checks: [{ that: 'count(t) > 2', message: { vi: 'Khai ít nhất ba kỳ' }, level: severity }],
    });
    inputAt(form, '/t/0/noi').focus();
    await userEvent.keyboard('x');
    // Leaving the table reveals its problems, when all was drawn already.
    find(form, 'button[type="submit"]').focus();
    await until(() => form.shadowRoot?.querySelector(`.problem.${severity}`) !== null);
    await settled();
    for (const shown of ['[data-row="0"]', '[data-row="1"]', '[data-add]']) {
      expect(find(form, shown).checkVisibility()).toBe(true);
      expect(find(form, shown).getBoundingClientRect().height).toBeGreaterThan(30);
    }
  });

  it('names the row of a problem', async () => {
    const { form } = await open([{ noi: 'A' }, { noi: 'A' }, {}], {
      ...TABLE,
      unique: [['noi']],
      fields: [{ key: 'noi', type: 'text', label: { vi: 'Nơi' }, required: true }],
    });
    press(form, 'button[type="submit"]');
    await until(() => form.shadowRoot?.querySelector('thutuc-problem-summary') !== null);
    await settled();
    const summary = find<HTMLElement>(form, 'thutuc-problem-summary');
    const lines = [...(summary.shadowRoot?.querySelectorAll('li') ?? [])].map((li) => li.textContent.trim());
    expect(lines[0]).toContain('Kỳ cư trú 2 trùng với Kỳ cư trú 1 (Nơi).');
    expect(lines[1]).toMatch(/^Kỳ cư trú 3: /);
    expect(find(form, '[data-pointer="/t/1/noi"] .problem').textContent).toContain(
      'Kỳ cư trú 2 trùng với Kỳ cư trú 1',
    );
    expect(inputAt(form, '/t/1/noi').getAttribute('aria-invalid')).toBe('true');
  });

  it('duplicates a row right below it', async () => {
    const { form, answers } = await open([{ noi: 'A', loai: 'x' }, { noi: 'B' }]);
    press(form, '[data-row="0"] [data-duplicate]');
    await until(() => form.shadowRoot?.activeElement === inputAt(form, '/t/1/noi'));
    expect(answers()).toEqual({ t: [{ noi: 'A', loai: 'x' }, { noi: 'A', loai: 'x' }, { noi: 'B' }] });
    expect(form.shadowRoot?.querySelector('[data-duplicate]')).toBeNull();
  });

  it('shows cells pasted into a cell before it takes them, and can go back', async () => {
    const { form, answers } = await open([{ noi: 'A', loai: 'x' }]);
    const input = inputAt(form, '/t/0/noi');
    input.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Hà Nội\tTHUONG_TRU\nHuế\tTAM_TRU\nĐà Nẵng\tTAM_TRU\nVinh\tTAM_TRU');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    const dialog = () =>
      form.shadowRoot?.querySelector('thutuc-table-paste')?.shadowRoot?.querySelector('dialog');
    await until(() => dialog()?.open === true && dialog()?.querySelector('tbody tr') !== null);
    expect(dialog()?.querySelector('[role="status"]')?.textContent).toBe(
      'Sẽ dán 3 dòng. 1 dòng cuối vượt quá số dòng cho phép (3) và không được dán.',
    );
    expect(answers()).toBeUndefined();
    dialog()?.querySelector<HTMLButtonElement>('button[value="take"]')?.click();
    await until(() => answers() !== undefined);
    expect(answers()).toEqual({
      t: [
        { noi: 'Hà Nội', loai: 'THUONG_TRU' },
        { noi: 'Huế', loai: 'TAM_TRU' },
        { noi: 'Đà Nẵng', loai: 'TAM_TRU' },
      ],
    });
    await until(() => form.shadowRoot?.querySelector('[data-undo]') !== null);
    press(form, '[data-undo]');
    await until(() => form.shadowRoot?.querySelectorAll('.row').length === 1);
    expect(answers()).toEqual({ t: [{ noi: 'A', loai: 'x' }] });
  });

  it('leaves one copied text to the cell it is pasted into', async () => {
    const { form } = await open([{ noi: 'A' }]);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'một dòng chữ');
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    inputAt(form, '/t/0/noi').dispatchEvent(paste);
    expect(paste.defaultPrevented).toBe(false);
  });

  it('adds up its columns below the rows', async () => {
    const { form } = await open([{ von: 1500000 }, { von: 500000 }], {
      ...TABLE,
      fields: [{ key: 'von', type: 'money', label: { vi: 'Vốn góp' } }],
      totals: [{ column: 'von', function: 'sum' }],
    });
    expect(find(form, '.figures').textContent.replace(/\s+/g, ' ').trim()).toBe(
      'Tổng vốn góp 2.000.000 đồng',
    );
    inputAt(form, '/t/0/von').focus();
    await userEvent.keyboard('{Control>}a{/Control}1');
    await until(() => find(form, '.figures dd').textContent === '500.001 đồng');
  });

  it('sets the headings of rows in rows a level deeper', async () => {
    const { form } = await open([{ con: [{ ten: 'An' }] }], {
      key: 't',
      type: 'table',
      label: { vi: 'Các hộ' },
      fields: [
        {
          key: 'con',
          type: 'table',
          label: { vi: 'Con' },
          fields: [{ key: 'ten', type: 'text', label: { vi: 'Tên' } }],
        },
      ],
    });
    const levels = [...(form.shadowRoot?.querySelectorAll('.row h4') ?? [])].map(
      (heading) => heading.ariaLevel,
    );
    expect(levels).toEqual(['4', '5']);
  });
});
