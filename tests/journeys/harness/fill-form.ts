import type { Locator, Page } from 'playwright';
import type { Answers, CompiledField, CompiledForm, Field } from '../../../engine/index.ts';

/** Name of an entry of a catalogue, as people search for it. */
export type NameOf = (catalogue: string, code: string) => string;

type PersonField = Extract<Field, { type: 'person' }>;

interface Filling {
  readonly page: Page;
  readonly nameOf: NameOf;
}

/**
 * Fills any form with answers as a person would, field by field in the order of the screen: what is hidden, computed
 * or locked is passed over. Pages follow each other by the button.
 */
export async function fillForm(
  page: Page,
  form: CompiledForm,
  answers: Answers,
  nameOf: NameOf,
): Promise<void> {
  for (const { page: one, sections } of form.pages) {
    const heading = page.getByRole('heading', { name: one.title.vi, level: 2, exact: true });
    await page.locator('thutuc-form .page, thutuc-dossier').first().waitFor();
    if (!(await heading.isVisible())) continue;
    for (const section of sections) await fillFields({ page, nameOf }, section.fields, '', answers);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await heading.waitFor({ state: 'hidden' });
  }
}

async function fillFields(
  filling: Filling,
  fields: readonly CompiledField[],
  around: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const compiled of fields) {
    const value = values[compiled.field.key];
    if (value === undefined || value === null || compiled.rules.value !== null) continue;
    const pointer = `${around}/${compiled.field.key}`;
    const field = filling.page.locator(`[data-pointer="${pointer}"]`).first();
    if ((await field.count()) === 0 || !(await isOpen(field))) continue;
    await fillField(filling, compiled, pointer, field, value);
  }
}

/** Whether anything of the field can be changed. */
async function isOpen(field: Locator): Promise<boolean> {
  return (await field.locator('input, select, textarea, button').count()) > 0;
}

async function fillField(
  filling: Filling,
  { field, fields }: CompiledField,
  pointer: string,
  at: Locator,
  value: unknown,
): Promise<void> {
  switch (field.type) {
    case 'table':
      return fillRows(filling, fields, pointer, at, value as Readonly<Record<string, unknown>>[]);
    case 'group':
      return fillFields(filling, fields, pointer, value as Readonly<Record<string, unknown>>);
    case 'checkbox':
      return at.getByRole('checkbox').setChecked(value === true);
    case 'yesNo':
      return at
        .getByRole('radio')
        .nth(value === true ? 0 : 1)
        .check();
    case 'radio':
      return at.getByLabel(labelOf(field.options, value), { exact: true }).check();
    case 'select':
      await at.locator('select').selectOption({ label: labelOf(field.options, value) });
      return;
    case 'checkboxGroup':
      for (const code of value as readonly unknown[])
        await at.getByLabel(labelOf(field.options, code), { exact: true }).check();
      return;
    case 'date':
      return fillBoxes(at, String(value).split('-').reverse());
    case 'time':
      return fillBoxes(at, String(value).split(':'));
    case 'catalogue':
      return choose(at.getByRole('combobox'), filling.nameOf(field.catalogue, String(value)));
    case 'address':
      return fillAddress(filling, field.catalogue, pointer, value as Readonly<Record<string, string>>);
    case 'person':
      return fillPerson(filling, field, pointer, value as Readonly<Record<string, string>>);
    case 'geoPoint':
      return fillPoint(at, value as Readonly<Record<string, unknown>>);
    case 'fraction':
      return fillParts(filling, pointer, value as Readonly<Record<string, unknown>>);
    case 'file':
    case 'notice':
    case 'computed':
      return;
    default:
      await at.locator('input, textarea').first().fill(textOf(value));
  }
}

async function fillRows(
  filling: Filling,
  columns: readonly CompiledField[],
  pointer: string,
  at: Locator,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const place = filling.page.locator(`[data-pointer="${pointer}/${index}"]`).first();
    if ((await place.count()) === 0) await at.locator('[data-add]').last().click();
    await place.waitFor();
    await fillFields(filling, columns, `${pointer}/${index}`, row);
  }
}

async function fillAddress(
  { page, nameOf }: Filling,
  catalogue: string,
  pointer: string,
  value: Readonly<Record<string, string>>,
): Promise<void> {
  const part = (key: string) => page.locator(`[data-pointer="${pointer}/${key}"]`).first();
  if (value['tinh']) await choose(part('tinh').getByRole('combobox'), nameOf(catalogue, value['tinh']));
  if (value['xa']) await choose(part('xa').getByRole('combobox'), nameOf(catalogue, value['xa']));
  if (value['chi_tiet']) await part('chi_tiet').getByRole('textbox').fill(value['chi_tiet']);
}

/** Part by part, since the identity may have locked any of them; sex and paper are chosen. */
async function fillPerson(
  { page }: Filling,
  { papers = [] }: PersonField,
  pointer: string,
  value: Readonly<Record<string, string>>,
): Promise<void> {
  const codes: Readonly<Record<string, readonly string[]>> = { gioi_tinh: ['NAM', 'NU'], giay_to: papers };
  for (const [key, part] of Object.entries(value)) {
    const at = page.locator(`[data-pointer="${pointer}/${key}"]`).first();
    if ((await at.count()) === 0 || !(await isOpen(at))) continue;
    if (key === 'ngay_sinh') await fillBoxes(at, part.split('-').reverse());
    else if (codes[key]) await at.getByRole('radio').nth(codes[key].indexOf(part)).check();
    else await at.getByRole('textbox').fill(part);
  }
}

/** A place in degrees. */
async function fillPoint(at: Locator, { lat, lng }: Readonly<Record<string, unknown>>): Promise<void> {
  await at.getByRole('textbox', { name: 'Vĩ độ' }).fill(textOf(lat));
  await at.getByRole('textbox', { name: 'Kinh độ' }).fill(textOf(lng));
}

async function fillParts(
  { page }: Filling,
  pointer: string,
  value: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [key, part] of Object.entries(value))
    await page.locator(`[data-pointer="${pointer}/${key}"] input`).first().fill(textOf(part));
}

/** Types a name and takes the first entry that bears it, unless it was filled in already. */
async function choose(box: Locator, name: string): Promise<void> {
  if ((await box.inputValue()) === name) return;
  await box.fill(name);
  const option = box.page().getByRole('option', { name }).first();
  await option.waitFor();
  await option.click();
}

/** A month or a year alone has fewer boxes filled: the last ones. */
async function fillBoxes(at: Locator, parts: readonly string[]): Promise<void> {
  const boxes = at.getByRole('textbox');
  const skipped = (await boxes.count()) - parts.length;
  for (const [index, part] of parts.entries()) await boxes.nth(skipped + index).fill(part);
}

function labelOf(options: readonly { code: string; label: { vi: string } }[], code: unknown): string {
  const option = options.find((one) => one.code === code);
  if (option === undefined) throw new Error(`no option <${String(code)}>`);
  return option.label.vi;
}

/** Numbers are typed with a decimal comma. */
function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
