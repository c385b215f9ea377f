import { expect, test } from 'vitest';
import type { DraftDocument } from '../../../../runtime/client/index.ts';
import { receivedTypeOf } from './received-types.ts';

const fields = [
  { key: 'ho_ngheo', type: 'checkbox' },
  { key: 'thu_nhap', type: 'money' },
  { key: 'tu_ngay', type: 'date' },
  { key: 'sinh', type: 'date', precision: ['day', 'year'] },
  { key: 'ghi_chu', type: 'longText' },
];
const document = {
  forms: { phieu: { pages: [{ sections: [{ fields }] }] } },
  workflow: { states: { tra: { meta: { tasks: [{ form: 'phieu' }, {}] } } } },
} as unknown as DraftDocument;
const tasks = '/workflow/states/tra/meta/tasks';

test('a value that comes back is of the type of the field of its name', () => {
  const types = fields.map(({ key }) => receivedTypeOf(document, `${tasks}/0/system/output`, key));
  expect(types).toEqual(['boolean', 'number', 'date', 'text', 'text']);
});

test('nothing is said of what no field is called', () => {
  expect(receivedTypeOf(document, `${tasks}/0/system/output`, 'khac')).toBeUndefined();
  expect(receivedTypeOf(document, `${tasks}/1/system/output`, 'ho_ngheo')).toBeUndefined();
});
