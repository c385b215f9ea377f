import { foldText, moneyInWords } from '../../engine/index.ts';
import type { FormEnvironment } from '../../engine/index.ts';
import type { CatalogueHit, FormServices } from '../services/form-services.ts';

interface Entry extends CatalogueHit {
  readonly parent?: string;
}

const UNITS: readonly Entry[] = [
  { code: '01', name: 'Thành phố Hà Nội' },
  { code: '25', name: 'Tỉnh Phú Thọ' },
  { code: '48', name: 'Thành phố Đà Nẵng' },
  { code: '79', name: 'Thành phố Hồ Chí Minh' },
  { code: '00166', name: 'Phường Cầu Giấy', parent: '01' },
  { code: '00070', name: 'Phường Hoàn Kiếm', parent: '01' },
  { code: '08707', name: 'Xã Tề Lỗ', parent: '25' },
  { code: '07900', name: 'Phường Việt Trì', parent: '25' },
  { code: '20194', name: 'Phường Hải Châu', parent: '48' },
];

const COUNTRIES: readonly Entry[] = [
  { code: 'VN', name: 'Việt Nam' },
  { code: 'LA', name: 'Lào' },
  { code: 'KH', name: 'Campuchia' },
  { code: 'JP', name: 'Nhật Bản' },
  { code: 'KR', name: 'Hàn Quốc', detail: 'Đại Hàn Dân Quốc' },
];

const LISTS: Readonly<Record<string, readonly Entry[]>> = { 'don-vi': UNITS, 'quoc-gia': COUNTRIES };

/** Services that answer out of short lists, at once. `change` replaces some of them. */
export function storyServices(change: Partial<FormServices> = {}): FormServices {
  return {
    searchCatalogue: (id, query, { parent, limit }) => {
      const wanted = foldText(query);
      return Promise.resolve(
        (LISTS[id] ?? [])
          .filter((entry) => parent === undefined || (entry.parent ?? null) === parent)
          .filter(({ code, name }) => code === query || foldText(name).includes(wanted))
          .slice(0, limit),
      );
    },
    entryName: (id, code) =>
      Promise.resolve((LISTS[id] ?? []).find((entry) => entry.code === code)?.name ?? code),
    upload: (_target, { name, type, size }, onProgress) => {
      onProgress(1);
      return Promise.resolve({ id: `tep-${name}`, name, type, size });
    },
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
