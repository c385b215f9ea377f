import { expect, test } from 'vitest';
import { findEntries, namesOnTheWay, searchEntries } from './search-draft.ts';

const draft = {
  title: { vi: 'Cấp giấy phép' },
  roles: { mot_cua: { vi: 'Bộ phận Một cửa' } },
  forms: {
    don: {
      title: { vi: 'Đơn' },
      pages: [
        {
          key: 'p1',
          sections: [
            { key: 's1', fields: [{ key: 'so_ban', label: { vi: 'Số bản' } }, { key: 'so_ban_chinh' }] },
          ],
        },
      ],
    },
  },
  workflow: { states: { xu_ly: { meta: { title: { vi: 'Xử lý' }, status: '4' } } } },
};
const found = (text: string): string[] => findEntries(searchEntries(draft), text).map(({ at }) => at);
const FIELDS = '/forms/don/pages/0/sections/0/fields';

test('finds by label without marks, and by key, the exact one first', () => {
  expect(found('so ban')).toEqual([`${FIELDS}/0`, `${FIELDS}/1`]);
  expect(found('so_ban')).toEqual([`${FIELDS}/0`, `${FIELDS}/1`]);
  expect(found('XỬ LÝ')).toEqual(['/workflow/states/xu_ly']);
  expect(found('xu_ly')[0]).toBe('/workflow/states/xu_ly');
  expect(found('   ')).toEqual([]);
});

test('says where it is', () => {
  const [entry] = findEntries(searchEntries(draft), 'Số bản');
  expect(entry).toMatchObject({ label: 'Số bản', key: 'so_ban', within: 'Đơn' });
  expect(namesOnTheWay(draft, `${FIELDS}/0/label`)).toBe('Đơn › Số bản › label');
  expect(namesOnTheWay(null, '/a')).toBe('a');
});

test('a draft that is wrong anywhere is searched as far as it goes', () => {
  expect(searchEntries({ title: 3, forms: [null, { label: { vi: 'X' } }] }).map(({ at }) => at)).toEqual([
    '/forms/1',
  ]);
  expect(searchEntries(undefined)).toEqual([]);
});
