import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DefinitionPaperPreview } from '../../../runtime/api/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import './designer-van-ban.ts';

const text = (vi: string) => ({ vi });
const definition: DraftDocument = {
  application: 'don',
  roles: { lanh_dao: text('Lãnh đạo') },
  forms: {
    don: {
      title: text('Đơn'),
      pages: [{ sections: [{ fields: [{ key: 'ho_ten', type: 'text', label: text('Họ tên') }] }] }],
    },
  },
  papers: { giay: { title: text('Giấy phép'), kind: 'result', template: ['<p>Cấp cho </p>', '<p>Hai</p>'] } },
  scenarios: [{ key: 'xong', title: text('Trọn vòng'), expect: { papers: ['giay'] } }],
};

async function shown(preview: Partial<DefinitionPaperPreview> = {}, document: DraftDocument = definition) {
  const session = sessionOn(document);
  const asked: (string | undefined)[] = [];
  const client = {
    paperTemplates: () =>
      Promise.resolve({
        items: [
          { id: 'mau', title: text('Mẫu số 1'), basis: 'Thông tư', page: 'A5', template: ['<p>Mẫu</p>'] },
        ],
      }),
    paperPreview: (_id: string, _paper: string, scenario?: string) => {
      asked.push(scenario);
      return Promise.resolve({ revision: 1, page: '<p>Giấy phép</p>', problems: [], ...preview });
    },
    paperPreviewUrl: () => 'about:blank',
  };
  const element = window.document.createElement('designer-van-ban');
  Object.assign(element, { session, client });
  window.document.body.replaceChildren(element);
  await element.updateComplete;
  return { session, asked };
}

const template = page.getByRole('textbox', { name: 'Nội dung mẫu' });
const templateOf = (document: DraftDocument): unknown =>
  (document['papers'] as { giay: { template: unknown } }).giay.template;
const open = () => page.getByRole('button', { name: /^Giấy phép/ }).click();
/** Puts the cursor behind “Cấp cho ”, by keys alone. */
const goToName = async (): Promise<void> => {
  await template.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
};

test('a field is found by its label, printed, and made bold by keys', async () => {
  const { session } = await shown();
  await open();
  await goToName();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await userEvent.keyboard('ho ten don{Enter}');
  expect(templateOf(session.document)).toEqual(['<p>Cấp cho {{labels.ho_ten}}</p>', '<p>Hai</p>']);
  await userEvent.keyboard(`{Shift>}${'{ArrowLeft}'.repeat('{{labels.ho_ten}}'.length)}{/Shift}`);
  await userEvent.keyboard('{Control>}b{/Control}');
  expect(templateOf(session.document)).toEqual(['<p>Cấp cho <b>{{labels.ho_ten}}</b></p>', '<p>Hai</p>']);
});

test('what is selected is printed only where something is there', async () => {
  const { session } = await shown();
  await open();
  await template.click();
  await userEvent.keyboard('{Control>}{End}{/Control}{Shift>}{Home}{/Shift}');
  await page.getByRole('button', { name: 'Chèn dữ liệu…' }).click();
  await page.getByLabelText('Cách dùng').selectOptions('Chỉ in đoạn đang chọn khi có (hoặc khi đúng)');
  await page.getByRole('textbox', { name: 'Tìm theo tên' }).fill('ho ten don');
  await userEvent.keyboard('{Enter}');
  expect(templateOf(session.document)).toEqual([
    '<p>Cấp cho </p>',
    '{{#if answers.ho_ten}}<p>Hai</p>{{/if}}',
  ]);
});

test('the tools are one stop of the Tab key, and write the tags', async () => {
  const { session } = await shown();
  await open();
  await goToName();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await userEvent.keyboard(`${'{ArrowRight}'.repeat(6)}{Enter}`);
  expect(templateOf(session.document)).toEqual(['<p class="center">Cấp cho </p>', '<p>Hai</p>']);
});

test('what others write comes into the text, and an undo takes it back', async () => {
  const { session } = await shown();
  await open();
  await expect.element(template).toHaveTextContent('Hai');
  session.set('/papers/giay/template', ['<p>Cấp cho </p>', '<p>Ba</p>']);
  await expect.element(template).toHaveTextContent('Ba');
  session.undo();
  await expect.element(template).toHaveTextContent('Hai');
});

test('the paper is shown by the scenario that issues it, or by sample values', async () => {
  const { asked } = await shown();
  await open();
  await expect.element(page.getByTitle('Xem trước Giấy phép')).toBeVisible();
  await page.getByLabelText('Điền bằng').selectOptions('Giá trị mẫu');
  await expect.poll(() => asked).toEqual(['xong', undefined]);
});

test('a mistake stands over the text once, and the line is marked', async () => {
  const mistake = { code: 'x', severity: 'error', message: 'Dòng 2: sai thẻ.', line: 2 } as const;
  await shown({ problems: [mistake] });
  await open();
  await expect.element(page.getByText('Dòng 2: sai thẻ.')).toBeVisible();
  expect(page.getByText('Dòng 2: sai thẻ.').elements()).toHaveLength(1);
  const marked = document
    .querySelector('designer-van-ban')
    ?.shadowRoot?.querySelector('designer-things')
    ?.shadowRoot?.querySelector('designer-paper')
    ?.shadowRoot?.querySelector('designer-template')
    ?.shadowRoot?.querySelector('.cm-lintRange-error');
  expect(marked?.textContent).toBe('<p>Hai</p>');
});

test('an official paper is taken over, and a paper is signed only by a signer', async () => {
  const { session } = await shown();
  await open();
  await expect.element(page.getByRole('checkbox', { name: 'Phải được ký số' })).toBeDisabled();
  await page.getByLabelText('Lấy nội dung từ mẫu chính thức').selectOptions('Mẫu số 1 (Thông tư)');
  await page.getByRole('button', { name: 'Lấy nội dung mẫu này' }).click();
  await page.getByLabelText('Người ký').selectOptions('Lãnh đạo');
  await page.getByRole('checkbox', { name: 'Phải được ký số' }).click();
  expect(session.document['papers']).toEqual({
    giay: {
      title: text('Giấy phép'),
      kind: 'result',
      template: ['<p>Mẫu</p>'],
      page: 'A5',
      signer: 'lanh_dao',
      sign: {},
    },
  });
});

test('a value is named, computed, and read by the text', async () => {
  const { session } = await shown();
  await open();
  await page.getByRole('textbox', { name: 'Tên giá trị mới' }).fill('Hạn giấy');
  await page.getByRole('button', { name: 'Thêm giá trị' }).click();
  await page.getByRole('button', { name: 'Chèn dữ liệu…' }).click();
  await page.getByRole('textbox', { name: 'Tìm theo tên' }).fill('han_giay');
  await userEvent.keyboard('{Enter}');
  expect(templateOf(session.document)).toEqual(['{{values.han_giay}}<p>Cấp cho </p>', '<p>Hai</p>']);
  session.edit('renameName', { at: '/papers/giay/values/han_giay', key: 'han' });
  await expect.element(template).toHaveTextContent('{{values.han}}');
});

test('a value that is a number is written as an amount in words', async () => {
  const { session } = await shown();
  session.set('/papers/giay/values', { thuong: '100 * 12' });
  await open();
  await page.getByRole('button', { name: 'Chèn dữ liệu…' }).click();
  await page.getByRole('textbox', { name: 'Tìm theo tên' }).fill('thuong bang chu');
  await userEvent.keyboard('{Enter}');
  expect(templateOf(session.document)).toEqual([
    '{{moneyInWords values.thuong}}<p>Cấp cho </p>',
    '<p>Hai</p>',
  ]);
});

test('a paper is open to who applied always by one choice', async () => {
  await shown();
  await open();
  const readable = page.getByRole('combobox', { name: 'Người nộp mở được khi' });
  await expect.element(readable).toBeVisible();
  const names = [...(readable.element() as HTMLSelectElement).options].map(({ text }) => text);
  expect(names).toEqual(['Luôn luôn', 'Không bao giờ', 'Chỉ khi…']);
});
