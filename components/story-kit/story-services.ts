import { foldedWords, foldText, moneyInWords } from '../../engine/index.ts';
import type { FormEnvironment } from '../../engine/index.ts';
import type { CatalogueHit, FormerHit, FormServices } from '../services/form-services.ts';
import { storySlots } from './story-slots.ts';

const UNITS: readonly CatalogueHit[] = [
  { code: '01', name: 'Thành phố Hà Nội' },
  { code: '25', name: 'Tỉnh Phú Thọ' },
  { code: '48', name: 'Thành phố Đà Nẵng' },
  { code: '79', name: 'Thành phố Hồ Chí Minh' },
  { code: '00166', name: 'Phường Cầu Giấy', parent: '01' },
  { code: '00070', name: 'Phường Hoàn Kiếm', parent: '01' },
  { code: '08707', name: 'Phường Vĩnh Yên', parent: '25', detail: 'Tỉnh Phú Thọ' },
  { code: '08716', name: 'Phường Vĩnh Phúc', parent: '25', detail: 'Tỉnh Phú Thọ' },
  { code: '07900', name: 'Phường Việt Trì', parent: '25' },
  { code: '20194', name: 'Phường Hải Châu', parent: '48' },
];

const COUNTRIES: readonly CatalogueHit[] = [
  { code: 'VN', name: 'Việt Nam' },
  { code: 'LA', name: 'Lào' },
  { code: 'KH', name: 'Campuchia' },
  { code: 'JP', name: 'Nhật Bản' },
  { code: 'KR', name: 'Hàn Quốc', detail: 'Đại Hàn Dân Quốc' },
];

const TRADES: readonly CatalogueHit[] = [
  { code: '4722', name: 'Bán lẻ thực phẩm trong các cửa hàng chuyên doanh' },
  { code: '4723', name: 'Bán lẻ đồ uống trong các cửa hàng chuyên doanh' },
  { code: '4719', name: 'Bán lẻ khác trong các cửa hàng kinh doanh tổng hợp', closed: true },
];

const MERIDIANS: readonly CatalogueHit[] = [
  { code: '17', name: 'Tỉnh Hòa Bình', parent: '106°00′' },
  { code: '25', name: 'Tỉnh Phú Thọ', parent: '104°45′' },
  { code: '26', name: 'Tỉnh Vĩnh Phúc', parent: '105°00′' },
];

const FORMER: readonly FormerHit[] = [
  {
    name: 'Phường Tích Sơn, Thành phố Vĩnh Yên, Tỉnh Vĩnh Phúc',
    successors: UNITS.filter(({ code }) => code === '08707'),
  },
  {
    name: 'Phường Đồng Tâm, Thành phố Vĩnh Yên, Tỉnh Vĩnh Phúc',
    successors: UNITS.filter(({ code }) => code === '08707' || code === '08716'),
  },
];

const LISTS: Readonly<Record<string, readonly CatalogueHit[]>> = {
  'don-vi': UNITS,
  'quoc-gia': COUNTRIES,
  'nganh-nghe': TRADES,
  'kinh-tuyen-truc': MERIDIANS,
};

/** Services that answer out of short lists, at once. `change` replaces some of them. */
export function storyServices(change: Partial<FormServices> = {}): FormServices {
  return {
    searchCatalogue: (id, query, { parent, limit }) => {
      const wanted = foldText(query);
      return Promise.resolve(
        (LISTS[id] ?? [])
          .filter(({ closed }) => closed !== true)
          .filter((entry) => parent === undefined || (entry.parent ?? null) === parent)
          .filter(({ code, name }) => code === query || foldText(name).includes(wanted))
          .slice(0, limit),
      );
    },
    searchFormer: (_id, query, limit) =>
      Promise.resolve(
        FORMER.filter(({ name }) =>
          foldedWords(query).every((word) => foldedWords(name).includes(word)),
        ).slice(0, limit),
      ),
    entry: (id, code) => Promise.resolve((LISTS[id] ?? []).find((entry) => entry.code === code) ?? null),
    upload: (_target, { name, type, size }, onProgress) => {
      onProgress(1);
      return Promise.resolve({ id: `tep-${name}`, name, type, size });
    },
    freeSlots: storySlots,
    words: moneyInWords,
    ...change,
  };
}

/** The world of a story: one Friday morning. */
export function storyEnvironment(claims: Readonly<Record<string, unknown>> = {}): FormEnvironment {
  return {
    today: '2026-11-20',
    now: '2026-11-20T02:10:00.000Z',
    outer: {},
    claims,
    catalogue: () => undefined,
  };
}
