import type { CatalogueDocument, CatalogueEntry } from '../../../engine/index.ts';
import { fullName, kindNames, listUnits, type Unit, type UnitKind } from './administrative-units.ts';

/** First group of the agency code of each province, QĐ 20/2020/QĐ-TTg; a merged province keeps that of its name. */
const identifiers: Readonly<Record<string, string>> = {
  '01': 'H26',
  '04': 'H14',
  '08': 'H60',
  '11': 'H18',
  '12': 'H35',
  '14': 'H52',
  '15': 'H38',
  '19': 'H55',
  '20': 'H37',
  '22': 'H49',
  '24': 'H05',
  '25': 'H44',
  '31': 'H24',
  '33': 'H31',
  '37': 'H42',
  '38': 'H56',
  '40': 'H41',
  '42': 'H27',
  '44': 'H50',
  '46': 'H57',
  '48': 'H17',
  '51': 'H48',
  '52': 'H21',
  '56': 'H32',
  '66': 'H15',
  '68': 'H36',
  '75': 'H19',
  '79': 'H29',
  '80': 'H53',
  '82': 'H20',
  '86': 'H61',
  '91': 'H01',
  '92': 'H13',
  '96': 'H12',
};

/** The agency code of the Ministry of Public Security, above the police of each province. */
const policeIdentifier = 'G01';

/** The directory of agencies: a people's committee for every province and commune, the police of every province. */
export function agencies(): CatalogueDocument {
  const units = listUnits();
  const police = units.filter(({ province }) => province === undefined).map(policeEntry);
  return {
    format: 1,
    id: 'co-quan',
    version: '2026-09-20',
    title: { vi: 'Cơ quan', en: 'Agencies' },
    source: [
      {
        vi: 'Lập từ danh mục don-vi-hanh-chinh: ủy ban nhân dân của mỗi tỉnh, mỗi xã và công an của mỗi tỉnh.',
      },
      {
        vi: 'Mã định danh (identifier) đúng dạng của Quyết định 20/2020/QĐ-TTg nhưng chỉ là tạm: nhóm đầu theo mã của tỉnh trước khi sắp xếp, phần sau là mã đơn vị hành chính; cơ quan phải thay bằng mã đã được cấp.',
      },
    ],
    entries: [...units.map(committeeEntry), ...police],
  };
}

function committeeEntry(unit: Unit): CatalogueEntry {
  const isProvince = unit.province === undefined;
  const name = (kind: UnitKind) => ({
    vi: `Ủy ban nhân dân ${kindNames[kind].vi} ${unit.proper}`,
    ...(isProvince && { en: `People's Committee of ${unit.proper} ${kindNames[kind].en}` }),
  });
  const top = identifierOf(unit.province ?? unit.code);
  return agencyEntry(unit, unit.code, name, {
    identifier: isProvince ? top : `${top}.${unit.code}`,
    kind: isProvince ? 'province' : 'commune',
  });
}

function policeEntry(unit: Unit): CatalogueEntry {
  const name = (kind: UnitKind) => ({
    vi: `Công an ${kindNames[kind].vi} ${unit.proper}`,
    en: `Police of ${unit.proper} ${kindNames[kind].en}`,
  });
  const attributes = { identifier: `${policeIdentifier}.CA${unit.code}`, kind: 'police' };
  return { ...agencyEntry(unit, `CA-${unit.code}`, name, attributes), parent: unit.code };
}

function agencyEntry(
  unit: Unit,
  code: string,
  name: (kind: UnitKind) => { readonly vi: string; readonly en?: string },
  attributes: { readonly identifier: string; readonly kind: string },
): CatalogueEntry {
  const { before } = unit;
  const former = before && {
    to: before.lastDay,
    name: name(before.kind),
    ...(unit.province !== undefined && { attributes: { place: placeOf(unit, before.kind) } }),
  };
  return {
    code,
    name: name(unit.kind),
    ...(unit.province !== undefined && { parent: unit.province }),
    from: '2025-07-01',
    ...(former && { formerly: [former] }),
    attributes: { ...attributes, place: placeOf(unit, unit.kind) },
  };
}

/** What a paper says before its date: the commune in full, the province by its name alone. */
function placeOf({ code, province, proper }: Unit, kind: UnitKind): string {
  return province !== undefined || code === '79' ? fullName(proper, kind) : proper;
}

function identifierOf(province: string): string {
  const identifier = identifiers[province];
  if (identifier === undefined) throw new Error(`No agency code for the province ${province}`);
  return identifier;
}
