import { forceLinting } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import { valueAt } from '../draft/value-at.ts';
import './designer-expression.ts';
import type { Expects } from './read-expression.ts';

const options = [
  { code: 'HO_GIA_DINH', label: { vi: 'Hộ gia đình', en: 'Household' } },
  { code: 'CA_NHAN', label: { vi: 'Cá nhân', en: 'Person' } },
];

function draftWith(fee: object): DraftDocument {
  const field = (key: string, type: string, vi: string, more: object = {}) => ({
    key,
    type,
    label: { vi },
    ...more,
  });
  const fields = [
    field('chu_the', 'select', 'Chủ thể', { options }),
    field('so_ban', 'integer', 'Số bản'),
    field('ngay_sinh', 'date', 'Ngày sinh'),
    field('nop_thay', 'checkbox', 'Nộp thay'),
    field('con', 'table', 'Các con', {
      fields: [field('tuoi', 'integer', 'Tuổi'), field('ten', 'text', 'Tên con')],
    }),
  ];
  return {
    application: 'to_khai',
    forms: { to_khai: { title: { vi: 'Tờ khai' }, pages: [{ key: 'a', sections: [{ key: 'b', fields }] }] } },
    parameters: {
      muc_thu: { title: { vi: 'Mức thu' }, type: 'money', rows: [{ value: 1000 }] },
      bang_phi: { title: { vi: 'Bảng phí' }, type: 'money', keys: ['kenh'], rows: [] },
    },
    fees: [{ key: 'phi', ...fee }],
  };
}

async function shown(at: string, expects: Expects, fee: object) {
  const session = sessionOn(draftWith(fee));
  const element = window.document.createElement('designer-expression');
  Object.assign(element, { session, at, expects, label: 'Chỉ thu khi' });
  window.document.body.replaceChildren(element);
  await element.updateComplete;
  return { session, element, text: () => valueAt(session.document, at) };
}

const row = (name: string) => page.getByRole('combobox', { name, exact: true });

test('a condition is built by its labels, with the keyboard alone', async () => {
  const { text } = await shown('/fees/0/when', 'condition', {});
  const subject = row('Thông tin được hỏi');
  await expect.element(subject).toBeVisible();
  (subject.element() as HTMLElement).focus();
  await userEvent.keyboard('chu the');
  await expect.element(page.getByRole('option').first()).toHaveTextContent('Chủ thể');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(text).toBe('chu_the = "HO_GIA_DINH"');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'So sánh' }), 'là một trong');
  // nobody ticked the option that stood there
  await expect.element(page.getByRole('checkbox', { name: 'Hộ gia đình' })).not.toBeChecked();
  const unfinished = page.getByText('Chưa chọn gì: đánh dấu ít nhất một lựa chọn.');
  await expect.element(unfinished).toBeVisible();
  await page.getByRole('checkbox', { name: 'Cá nhân' }).click();
  await expect.poll(text).toBe('chu_the in ("CA_NHAN")');
  await expect.element(unfinished).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: 'Hộ gia đình' }).click();
  await expect.poll(text).toBe('chu_the in ("HO_GIA_DINH", "CA_NHAN")');
  await expect.element(page.getByText('Chủ thể là một trong: “Hộ gia đình”, “Cá nhân”')).toBeVisible();
});

test('the only ticked option can be unticked, and the rule is unfinished until another is ticked', async () => {
  const { text } = await shown('/fees/0/when', 'condition', { when: 'chu_the in ("CA_NHAN")' });
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await page.getByRole('checkbox', { name: 'Cá nhân' }).click();
  await expect.element(page.getByText('Chưa chọn gì: đánh dấu ít nhất một lựa chọn.')).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Cá nhân' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Hộ gia đình' }).click();
  await expect.poll(text).toBe('chu_the in ("HO_GIA_DINH")');
});

test('conditions come together in groups, and go again', async () => {
  const { text } = await shown('/fees/0/when', 'condition', { when: 'nop_thay' });
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
  await userEvent.keyboard('so ban');
  await userEvent.click(page.getByRole('option', { name: 'Số bản', exact: true }));
  await expect.poll(text).toBe('nop_thay and so_ban > 0');
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Cách kết hợp các điều kiện' }),
    'Có ít nhất một điều kiện sau đúng',
  );
  await expect.poll(text).toBe('nop_thay or so_ban > 0');
  await page.getByRole('button', { name: 'Bỏ điều kiện 1' }).click();
  await expect.poll(text).toBe('so_ban > 0');
});

test('what is only looked at stays as it was written, and what is not touched keeps its words', async () => {
  const written = 'nop_thay  =  true and so_ban>1 and string length(string(so_ban)) = 2';
  const { text } = await shown('/fees/0/when', 'condition', { when: written });
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await expect.element(page.getByRole('button', { name: 'Bỏ điều kiện 3' })).toBeVisible();
  expect(text()).toBe(written);
  await page.getByRole('button', { name: 'Bỏ điều kiện 2' }).click();
  await expect.poll(text).toBe('nop_thay  =  true and string length(string(so_ban)) = 2');
});

test('a row of a table is asked about by the names of its columns', async () => {
  const { text } = await shown('/fees/0/when', 'condition', {});
  const subject = row('Thông tin được hỏi');
  await subject.click();
  await userEvent.keyboard('co dong trong cac con');
  await userEvent.click(page.getByRole('option', { name: /^Có dòng trong Các con/ }));
  await expect.poll(text).toBe('some dong in con satisfies dong.tuoi > 0');
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Hỏi về các dòng' }),
    'Mọi dòng đều thỏa điều kiện, trong',
  );
  await expect.poll(text).toBe('every dong in con satisfies dong.tuoi > 0');
});

test('a value is given by cases and from a table of parameters', async () => {
  const { text } = await shown('/fees/0/amount', 'number', { amount: 'so_ban * muc_thu' });
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  const kind = page.getByRole('combobox', { name: 'Chỉ thu khi: Cách cho giá trị' }).first();
  await userEvent.selectOptions(kind, 'Tùy trường hợp (nếu … thì …)');
  await expect.poll(text).toBe('if chu_the = "HO_GIA_DINH" then so_ban * muc_thu else so_ban * muc_thu');
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Còn lại: Cách cho giá trị' }),
    'Tra bảng tham số',
  );
  await expect.poll(text).toContain('else lookup("bang_phi", case.channel)');
});

test('nothing is called wrong while the rule is put together, only when it was left', async () => {
  const { element, text } = await shown('/fees/0/when', 'condition', { when: 'chu_the in ("CA_NHAN")' });
  const after = window.document.createElement('button');
  after.textContent = 'Sau';
  element.after(after);
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await page.getByRole('checkbox', { name: 'Cá nhân' }).click();
  await expect.poll(text).toBe('chu_the in ("")');
  const problem = (): number => element.shadowRoot?.querySelectorAll('#problems .problem').length ?? 0;
  expect(problem()).toBe(0);
  await page.getByRole('button', { name: 'Sau' }).click();
  await expect.poll(problem).toBe(1);
});

test('a word that nobody knows is named while it is typed, with what was meant', async () => {
  const { element, text } = await shown('/fees/0/when', 'condition', { when: 'so_ban > 1' });
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await page.getByRole('button', { name: 'Công thức' }).click();
  const box = page.getByRole('textbox', { name: 'Chỉ thu khi' });
  await expect.element(box).toHaveTextContent('so_ban > 1');
  await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('designer-formula');
  await userEvent.keyboard('{Control>}a{/Control}so_bam > 1');
  await expect.element(page.getByText('Không có trường hay giá trị nào tên “so_bam” ở đây.')).toBeVisible();
  await page.getByRole('button', { name: 'Sửa thành so_ban' }).click();
  await expect.poll(text).toBe('so_ban > 1');
  await expect.element(page.getByText('Không có trường')).not.toBeInTheDocument();
});

test('a name is completed by its label', async () => {
  const { element, text } = await shown('/fees/0/when', 'condition', { when: 'true' });
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await page.getByRole('button', { name: 'Công thức' }).click();
  await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('designer-formula');
  await userEvent.keyboard('{Control>}a{/Control}thay');
  await userEvent.click(page.getByRole('option', { name: /Nộp thay/ }));
  await expect.poll(text).toBe('nop_thay');
});

test('a formula is tried with answers that are typed there, and nothing of them stays', async () => {
  const { session } = await shown('/fees/0/amount', 'number', { amount: 'so_ban * muc_thu + count(con)' });
  const before = session.document;
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await page.getByRole('button', { name: 'Thử' }).click();
  await userEvent.fill(page.getByRole('spinbutton', { name: 'Số bản' }), '3');
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await expect.element(page.getByText('Kết quả: 3.001')).toBeVisible();
  expect(session.document).toBe(before);
});

test('rules, formulas and trials can be used by everybody', async () => {
  const when =
    'nop_thay and (chu_the = "CA_NHAN" or count(con[tuoi < 6]) > 1) and not(some k in con satisfies k.tuoi = 1)';
  const { element } = await shown('/fees/0/when', 'condition', { when });
  const faults = async () => {
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  };
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await page.getByRole('button', { name: 'Bằng lời' }).click();
  await page.getByRole('button', { name: 'Thử' }).click();
  await expect.element(page.getByText('Kết quả: ')).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Công thức' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Chỉ thu khi' })).toBeVisible();
  expect(await faults()).toEqual([]);
});

test('the editor of formulas keeps to the rules of the page: no style and no picture from within', async () => {
  const broken: string[] = [];
  window.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    broken.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  const policy = window.document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'self'; img-src 'self'; font-src 'self'";
  window.document.head.append(policy);
  const { element } = await shown('/fees/0/when', 'condition', { when: 'so_bam > 1' });
  await page.getByRole('button', { name: 'Sửa: Chỉ thu khi' }).click();
  await page.getByRole('button', { name: 'Công thức' }).click();
  await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('designer-formula');
  const formula = element.shadowRoot?.querySelector('designer-formula')?.shadowRoot;
  const editor = EditorView.findFromDOM(formula?.querySelector<HTMLElement>('.cm-editor') as HTMLElement);
  if (editor === null) throw new Error('there is no editor of formulas');
  forceLinting(editor);
  await expect.poll(() => formula?.querySelectorAll('.cm-lintRange-error').length).toBe(1);
  await userEvent.keyboard('thay');
  await expect.element(page.getByRole('option').first()).toBeVisible();
  expect(broken).toEqual([]);
  // The rules are in force.
  const style = window.document.createElement('style');
  style.textContent = 'p { color: red; }';
  window.document.head.append(style);
  await expect.poll(() => broken.length).toBe(1);
});
