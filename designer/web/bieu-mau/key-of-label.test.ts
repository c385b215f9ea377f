import { expect, test } from 'vitest';
import { applyEdit, type EditArgs } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { keyOfLabel } from './key-of-label.ts';
import { newField } from './new-field.ts';

const into = '/forms/don/pages/0/sections/0';
const empty = { forms: { don: { pages: [{ sections: [{ fields: [] }] }] } } } as unknown as DraftDocument;
const set = (draft: DraftDocument, args: EditArgs<'setMember'>): DraftDocument =>
  applyEdit(draft, { name: 'setMember', args }).draft ?? draft;
const add = (draft: DraftDocument): DraftDocument =>
  applyEdit(draft, { name: 'addField', args: { into, field: newField('date', null) } }).draft ?? draft;
const withDates = (...labels: readonly string[]): DraftDocument =>
  labels.reduce(
    (draft, value, index) => set(add(draft), { at: `${into}/fields/${index}/label`, name: 'vi', value }),
    empty,
  );
const named = (draft: DraftDocument, value: string): DraftDocument =>
  set(draft, { at: `${into}/fields/0`, name: 'key', value });
const keyed = (draft: DraftDocument, index: number): string | null =>
  keyOfLabel(draft, `${into}/fields/${index}`);

test('a new field is called after its first label', () => {
  expect(keyed(withDates('Ngày cấp'), 0)).toBe('ngay_cap');
});

test('a key that follows a label already, or was chosen, stays', () => {
  expect(keyed(named(withDates('Ngày cấp'), 'ngay'), 0)).toBeNull();
});

test('a key is unlike those that are there', () => {
  expect(keyed(named(withDates('Ngày cấp', 'Ngày cấp'), 'ngay_cap'), 1)).toBe('ngay_cap_2');
});

test('what is no field, or has no label of its own yet, is left alone', () => {
  const draft = add(empty);
  expect(keyed(draft, 0)).toBeNull();
  expect(keyOfLabel(draft, into)).toBeNull();
});
