import { describe, expect, it } from 'vitest';
import type { DefinitionVersion } from '../../../runtime/api/index.ts';
import { byProcedure } from '../versions/version-standing.ts';
import { foundProcedures } from './found-procedures.ts';

const version = (id: string, code: string, vi: string): DefinitionVersion => ({
  ...{ id, code, title: { vi, en: '' }, version: 1, hash: id, status: 'active', live: true, note: '' },
  ...{ effectiveFrom: '', publishedAt: '', publishedBy: '', proposedBy: '' },
});
const procedures = byProcedure([
  version('khai-sinh', '1.001193', 'Đăng ký khai sinh'),
  version('ket-hon', '1.000894', 'Đăng ký kết hôn'),
  version('ban-le-ruou', '2.000620', 'Cấp Giấy phép bán lẻ rượu'),
]);
const idsOf = (typed: string) => foundProcedures(procedures, typed).map(({ id }) => id);

describe('foundProcedures', () => {
  it.each([
    ['', ['khai-sinh', 'ket-hon', 'ban-le-ruou']],
    ['dang ky', ['khai-sinh', 'ket-hon']],
    ['Kết HÔN', ['ket-hon']],
    ['ruou giay', ['ban-le-ruou']],
    ['1.0008', ['ket-hon']],
    ['đất', []],
  ])('finds by %j', (typed, ids) => {
    expect(idsOf(typed)).toEqual(ids);
  });
});
