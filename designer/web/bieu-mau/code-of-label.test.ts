import { expect, test } from 'vitest';
import { applyEdit } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { codesOfLabels } from './code-of-label.ts';
import { newField } from './new-field.ts';

const into = '/forms/don/pages/0/sections/0';
const at = `${into}/fields/0`;
const empty = { forms: { don: { pages: [{ sections: [{ fields: [] }] }] } } } as unknown as DraftDocument;
const withRadio = (): DraftDocument =>
  applyEdit(empty, { name: 'addField', args: { into, field: newField('radio', null) } }).draft ?? empty;
const set = (draft: DraftDocument, place: string, name: string, value: string): DraftDocument =>
  applyEdit(draft, { name: 'setMember', args: { at: place, name, value } }).draft ?? draft;
const codes = (draft: DraftDocument) => [...codesOfLabels(draft, at).entries()];

test('an option is called after its first label, in capitals', () => {
  const draft = set(withRadio(), `${at}/options/1/label`, 'vi', 'Hộ gia đình');
  expect(codes(draft)).toEqual([[`${at}/options/1`, 'HO_GIA_DINH']]);
});

test('an option that was added without a code gets one too, unlike the others', () => {
  const first = set(withRadio(), `${at}/options/0/label`, 'vi', 'Hộ gia đình');
  const draft = set(
    set(first, `${at}/options/0`, 'code', 'HO_GIA_DINH'),
    `${at}/options/1/label`,
    'vi',
    'Hộ gia đình',
  );
  expect(codes(draft)).toEqual([[`${at}/options/1`, 'HO_GIA_DINH_2']]);
});

test('a code that was chosen, or follows a label already, stays', () => {
  const named = set(withRadio(), `${at}/options/0`, 'code', 'HO');
  expect(codes(set(named, `${at}/options/0/label`, 'vi', 'Hộ gia đình'))).toEqual([]);
});

test('options with the label that they came with keep their code', () => {
  expect(codes(withRadio())).toEqual([]);
  expect(codes(set(withRadio(), `${at}/options/0/label`, 'vi', ' '))).toEqual([]);
});

test('what compares with the code follows it', () => {
  const field = { key: 'ten', type: 'text', label: { vi: 'Tên' }, visible: 'lua_chon = "LUA_CHON_1"' };
  const draft = set(withRadio(), at, 'key', 'lua_chon');
  const both = applyEdit(draft, { name: 'addField', args: { into, field } }).draft ?? draft;
  const renamed = set(both, `${at}/options/0`, 'code', 'HO_NGHEO');
  expect(JSON.stringify(renamed)).toContain('lua_chon = \\"HO_NGHEO\\"');
});
