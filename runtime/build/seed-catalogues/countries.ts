import type { CatalogueDocument } from '../../../engine/index.ts';

/** ISO 3166-1 alpha-2, the 249 officially assigned codes. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Vietnamese names where the ones that come with the language data are not how an official writes them. */
const vietnamese: Readonly<Record<string, string>> = {
  BL: 'Saint Barthélemy',
  BQ: 'Bonaire, Sint Eustatius và Saba',
  CD: 'Cộng hòa Dân chủ Congo',
  CG: 'Cộng hòa Congo',
  GS: 'Nam Georgia và Quần đảo Nam Sandwich',
  HK: 'Hồng Kông (Trung Quốc)',
  KN: 'Saint Kitts và Nevis',
  LB: 'Liban',
  LC: 'Saint Lucia',
  MA: 'Maroc',
  MF: 'Saint Martin (phần thuộc Pháp)',
  MM: 'Myanmar',
  MO: 'Ma Cao (Trung Quốc)',
  PS: 'Palestine',
  SA: 'Ả Rập Xê Út',
  SH: 'Saint Helena, Ascension và Tristan da Cunha',
  SX: 'Sint Maarten (phần thuộc Hà Lan)',
  TF: 'Vùng đất phía Nam thuộc Pháp',
  TW: 'Đài Loan (Trung Quốc)',
  VA: 'Tòa thánh Vatican',
  VC: 'Saint Vincent và Grenadines',
};

const english: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  HK: 'Hong Kong (China)',
  KP: "Democratic People's Republic of Korea",
  KR: 'Republic of Korea',
  MM: 'Myanmar',
  MO: 'Macao (China)',
  PS: 'Palestine',
  TW: 'Taiwan (China)',
  VN: 'Viet Nam',
};

const aliases: Readonly<Record<string, string[]>> = {
  AU: ['Australia', 'Ô-xtrây-li-a'],
  CI: ['Bờ Biển Ngà'],
  CZ: ['Cộng hòa Séc'],
  GB: ['Anh', 'Vương quốc Anh và Bắc Ireland'],
  HK: ['Hongkong'],
  KP: ['Cộng hòa Dân chủ Nhân dân Triều Tiên'],
  KR: ['Đại Hàn Dân Quốc'],
  LB: ['Li-băng'],
  MA: ['Ma-rốc'],
  MM: ['Miến Điện'],
  RU: ['Liên bang Nga'],
  TL: ['Đông Timor'],
  US: ['Mỹ', 'Hợp chúng quốc Hoa Kỳ', 'USA'],
  VN: ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Vietnam'],
};

/** The catalogue of countries and territories, Việt Nam first, the others by their Vietnamese names. */
export function countries(): CatalogueDocument {
  const vi = new Intl.DisplayNames(['vi'], { type: 'region', fallback: 'none' });
  const en = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const entries = codes.split(' ').map((code) => ({
    code,
    name: {
      vi: (vietnamese[code] ?? named(vi, code)).normalize('NFC').replaceAll('’', "'"),
      en:
        english[code] ??
        named(en, code).replaceAll('’', "'").replace('St. ', 'Saint ').replace(' & ', ' and '),
    },
    ...(aliases[code] && { aliases: aliases[code] ?? [] }),
  }));
  const order = new Intl.Collator('vi');
  entries.sort(
    (a, b) => Number(b.code === 'VN') - Number(a.code === 'VN') || order.compare(a.name.vi, b.name.vi),
  );
  return {
    format: 1,
    id: 'quoc-gia',
    version: '2026-01-01',
    title: { vi: 'Quốc gia và vùng lãnh thổ', en: 'Countries and territories' },
    source: [
      { vi: 'Mã ISO 3166-1 alpha-2.' },
      {
        vi: 'Tên tiếng Việt theo dữ liệu ngôn ngữ Unicode CLDR, có sửa theo cách viết trong văn bản hành chính.',
      },
    ],
    entries,
  };
}

function named(names: Intl.DisplayNames, code: string): string {
  const name = names.of(code);
  if (name === undefined) throw new Error(`No name for the country ${code}`);
  return name;
}
