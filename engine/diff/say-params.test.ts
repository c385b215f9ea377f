import { expect, it } from 'vitest';
import type { DraftDocument } from '../draft/draft-document.ts';
import { sayParams } from './say-params.ts';

const form = (fields: DraftDocument[string][]) => ({
  title: { vi: 'Đơn' },
  pages: [{ key: 'p', sections: [{ key: 's', fields }] }],
});
const draft: DraftDocument = {
  application: 'don',
  roles: { mot_cua: { vi: 'Bộ phận Một cửa' } },
  deadlines: { giai_quyet: { title: { vi: 'Giải quyết hồ sơ', en: 'Settlement' } } },
  access: [{ form: 'phieu', fields: ['so'], roles: [], may: 'read' }],
  forms: {
    don: form([
      { key: 'so', type: 'citizenId', label: { vi: 'Số định danh cá nhân' } },
      { key: 'suc_khoe', type: 'group', fields: [{ key: 'benh', type: 'text', label: { vi: 'Bệnh' } }] },
      { key: 'la', type: 'text' },
    ]),
    phieu: form([{ key: 'so', type: 'text', label: { vi: 'Số phiếu' } }]),
  },
};
const said = (
  code: string,
  pointer: string,
  params: Record<string, string | number>,
  language: 'vi' | 'en' = 'vi',
) => sayParams({ code, pointer, severity: 'error', params }, draft, language).params;

it.each([
  [
    'personal-unclassed',
    '/forms/don/pages/0/sections/0/fields/0',
    { key: 'so' },
    { key: 'Số định danh cá nhân' },
  ],
  ['access-nobody', '/access/0', { key: 'so' }, { key: 'Số phiếu' }],
  [
    'access-required',
    '/forms/don/title',
    { key: 'so', role: 'mot_cua' },
    { key: 'Số định danh cá nhân', role: 'Bộ phận Một cửa' },
  ],
  ['message-sensitive', '/messages/bao/values/x', { field: 'suc_khoe.benh' }, { field: 'Bệnh' }],
  ['message-sensitive', '/messages/bao/values/x', { field: 'phieu.so' }, { field: 'Số phiếu' }],
  ['clock-never-started', '/workflow', { name: 'giai_quyet' }, { name: 'Giải quyết hồ sơ' }],
])('%s at %s calls things by their names', (code, pointer, params, words) => {
  expect(said(code, pointer, params)).toEqual(words);
});

it('speaks the language of the reader', () => {
  expect(said('clock-never-started', '', { name: 'giai_quyet' }, 'en')).toEqual({ name: 'Settlement' });
});

it.each([
  ['what has no name of its own', 'access-nobody', { key: 'la' }],
  ['what is not there', 'access-nobody', { key: 'khong_co' }],
  ['what a problem means as a key', 'field-unknown', { key: 'so' }],
  ['what is no text', 'clock-never-started', { name: 3 }],
])('%s stays as it is', (_what, code, params) => {
  expect(said(code, '', params)).toEqual(params);
});
