import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { holds, scopeOf, type Value } from '../../engine/feel/index.ts';
import { parseExpression } from '../../engine/feel/parser/parse.ts';
import { checkCatalogue, compileCatalogue, type CatalogueDocument } from '../../engine/catalogue/index.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const read = (id: string) => readJson(`${id}.json`) as CatalogueDocument;

const ids = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
for (const name of ['text', 'slug', 'date']) ajv.addSchema(readJson(`../schemas/${name}.json`) as object);
const validate = ajv.compile(readJson('../schemas/catalogue.json') as object);

describe.each(ids)('the catalogue %s', (id) => {
  const document = read(id);

  test('fits the schema and is named as its file', () => {
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(document.id).toBe(id);
  });

  test('lists each code once, and no link leads nowhere', () => {
    expect(checkCatalogue(document, (other) => (ids.includes(other) ? read(other) : undefined))).toEqual([]);
  });

  test('is written in composed Unicode without stray spaces', () => {
    const strings: string[] = [];
    JSON.stringify(document, (_key, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.filter((text) => text !== text.normalize('NFC').trim() || text.includes('  '))).toEqual(
      [],
    );
  });
});

describe('the schema of catalogues', () => {
  const good = {
    format: 1,
    id: 'kenh',
    version: '1',
    title: { vi: 'Kênh' },
    source: [{ vi: 'Luật' }],
    entries: [{ code: '1', name: { vi: 'Trực tiếp' } }],
  };
  const entry = (fields: object) => ({ ...good, entries: [{ code: '1', name: { vi: 'A' }, ...fields }] });

  test('takes the smallest catalogue', () => {
    expect(validate(good)).toBe(true);
  });

  test.each([
    ['an unknown property', { ...good, note: 'x' }],
    ['an id with marks', { ...good, id: 'kênh' }],
    ['no source', { ...good, source: [] }],
    ['a code with a space', entry({ code: '1 2' })],
    ['a date that does not exist', entry({ to: '2025-02-30' })],
    ['an empty list of successors', entry({ successors: [] })],
    ['an attribute that is an object', entry({ attributes: { kind: {} } })],
    ['a name without Vietnamese', entry({ name: { en: 'A' } })],
    ['a condition that does not say what is missing', entry({ conditions: [{ that: 'true' }] })],
  ])('refuses %s', (_what, document) => {
    expect(validate(document)).toBe(false);
  });
});

describe('the administrative units', () => {
  const units = compileCatalogue(read('don-vi-hanh-chinh'));
  const count = (date: string, kind: string) =>
    units.entriesAt(date, { attribute: { name: 'kind', value: kind } }).length;

  test.each([
    ['2025-07-01', { tinh: 28, 'thanh-pho': 6, xa: 2621, phuong: 687, 'dac-khu': 13 }],
    ['2026-04-30', { tinh: 27, 'thanh-pho': 7, xa: 2611, phuong: 697, 'dac-khu': 13 }],
    ['2026-11-21', { tinh: 25, 'thanh-pho': 9, xa: 2599, phuong: 709, 'dac-khu': 13 }],
  ])('are on %s as many as the law says: %j', (date, expected) => {
    const counted = Object.fromEntries(Object.keys(expected).map((kind) => [kind, count(date, kind)]));
    expect(counted).toEqual(expected);
    expect(units.entriesAt(date, { parent: null })).toHaveLength(34);
    expect(units.entriesAt(date)).toHaveLength(34 + 3321);
  });

  test('have codes of two and five digits', () => {
    const codes = units.entriesAt('2026-11-21').map(({ code, parent }) => [code, parent] as const);
    expect(
      codes.filter(([code, parent]) => !(parent === undefined ? /^\d{2}$/ : /^\d{5}$/).test(code)),
    ).toEqual([]);
  });

  test('call Đồng Nai a province until 29/4/2026 and a city from the next day', () => {
    expect(units.name('75', 'vi', '2026-04-29')).toBe('Tỉnh Đồng Nai');
    expect(units.name('75', 'vi', '2026-04-30')).toBe('Thành phố Đồng Nai');
    expect(units.entry('26368', '2026-04-29')).toMatchObject({
      name: { vi: 'Xã Long Thành' },
      attributes: { kind: 'xa' },
    });
    expect(units.name('26368')).toBe('Phường Long Thành');
  });

  test('are found without marks, with the name of the province', () => {
    const found = (query: string) => units.search(query, { date: '2026-11-21' })[0]?.code;
    expect(found('ba dinh ha noi')).toBe('00004');
    expect(found('vinh yen')).toBe('08707');
    expect(found('phu quoc')).toBe(units.find('Đặc khu Phú Quốc')?.code);
    expect(found('tphcm')).toBe('79');
  });
});

describe('the administrative units of before July 2025', () => {
  const old = compileCatalogue(read('don-vi-hanh-chinh-cu'));
  const units = compileCatalogue(read('don-vi-hanh-chinh'));
  const names = (code: string) => old.successorsOf(code).map((heir) => units.name(heir));

  test('were 63 provinces, 696 districts and 10,035 communes', () => {
    const all = old.entriesAt('2025-06-30');
    const ofLength = (length: number) => all.filter(({ code }) => code.length === length).length;
    expect([ofLength(2), ofLength(3), ofLength(5)]).toEqual([63, 696, 10035]);
    expect(old.entriesAt('2025-07-01')).toEqual([]);
  });

  test('lead to the units of today', () => {
    expect(names('00004')).toEqual(['Phường Ba Đình']);
    expect(old.name('00004')).toBe('Phường Trúc Bạch');
    expect(names('26')).toEqual(['Tỉnh Phú Thọ']);
    expect(names('60')).toEqual(['Tỉnh Lâm Đồng']);
    expect(names('755')).toEqual(['Đặc khu Côn Đảo']);
  });

  test('each province went whole into one', () => {
    const provinces = old.entriesAt('2025-06-30', { parent: null });
    expect(provinces.filter(({ successors }) => successors?.length !== 1)).toEqual([]);
  });

  test('no commune went to another province than its own', () => {
    const strays = old.entriesAt('2025-06-30').filter(({ code, parent, successors = [] }) => {
      if (code.length !== 5 || parent === undefined) return false;
      const province = old.entry(old.entry(parent)?.parent ?? '')?.successors?.[0];
      return successors.some((heir) => units.entry(heir)?.parent !== province);
    });
    expect(strays).toEqual([]);
  });
});

describe('the agencies', () => {
  const agencies = compileCatalogue(read('co-quan'));
  const units = read('don-vi-hanh-chinh');

  test('are one for every unit and the police of every province', () => {
    expect(agencies.size).toBe(34 + 3321 + 34);
    expect(units.entries.filter(({ code }) => agencies.entry(code) === undefined)).toEqual([]);
  });

  test('have identifiers in the form of QĐ 20/2020/QĐ-TTg, each once', () => {
    const all = agencies.entriesAt('2026-11-21').map(({ attributes }) => String(attributes?.['identifier']));
    expect(
      all.filter((identifier) => !/^[A-Y]\d{2}(\.[0-9A-Z]+)*$/.test(identifier) || identifier.length > 35),
    ).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('are named as their unit is named at the time', () => {
    expect(agencies.entry('08707')).toMatchObject({
      name: { vi: 'Ủy ban nhân dân phường Vĩnh Yên' },
      parent: '25',
      attributes: { identifier: 'H44.08707', place: 'Phường Vĩnh Yên', kind: 'commune' },
    });
    expect(agencies.entry('26368', '2026-04-01')).toMatchObject({
      name: { vi: 'Ủy ban nhân dân xã Long Thành' },
      attributes: { place: 'Xã Long Thành', kind: 'commune' },
    });
    expect(agencies.name('CA-37')).toBe('Công an tỉnh Ninh Bình');
    expect(agencies.name('CA-75', 'vi', '2026-04-29')).toBe('Công an tỉnh Đồng Nai');
    expect(agencies.name('CA-75')).toBe('Công an thành phố Đồng Nai');
  });
});

describe('the smaller lists', () => {
  test('hold 54 ethnic groups and foreigners, found by code, name or another spelling', () => {
    const groups = compileCatalogue(read('dan-toc'));
    expect(groups.size).toBe(55);
    expect(groups.find('Kinh')?.code).toBe('01');
    expect(groups.find('08')?.name.vi).toBe('Mông');
    expect(groups.find("H'Mông")?.code).toBe('08');
    expect(groups.search('e de')[0]?.code).toBe('12');
  });

  test('hold 249 countries, Việt Nam first, no name twice', () => {
    const countries = read('quoc-gia');
    expect(countries.entries).toHaveLength(249);
    expect(countries.entries[0]?.code).toBe('VN');
    expect(new Set(countries.entries.map(({ name }) => name.vi)).size).toBe(249);
    expect(new Set(countries.entries.map(({ name }) => name.en)).size).toBe(249);
    expect(compileCatalogue(countries).search('han quoc')[0]?.code).toBe('KR');
    expect(compileCatalogue(countries).find('Mỹ')?.code).toBe('US');
  });

  test('move from status to status only within the list, and leave every status that is not final', () => {
    const statuses = compileCatalogue(read('trang-thai-ho-so'));
    const all = statuses.entriesAt('2026-11-21');
    const nextOf = (code: string) => statuses.entry(code)?.attributes?.['next'] ?? [];
    expect(all.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(
      all.flatMap(({ code }) => [...(nextOf(code) as string[])]).filter((code) => !statuses.entry(code)),
    ).toEqual([]);
    expect(all.filter(({ code }) => nextOf(code).toString() === '').map(({ code }) => code)).toEqual([
      '3',
      '7',
      '8',
      '10',
    ]);
    expect(nextOf('1')).toEqual(['2', '3', '7']);
  });

  test('know the levels of service that were in force at the time', () => {
    const levels = compileCatalogue(read('muc-do-dich-vu'));
    const at = (date: string) => levels.entriesAt(date).map(({ code }) => code);
    expect(at('2021-06-30')).toEqual(['muc-do-1', 'muc-do-2', 'muc-do-3', 'muc-do-4']);
    expect(at('2026-11-21')).toEqual(['mot-phan', 'toan-trinh']);
    expect(levels.successorsOf('muc-do-4')).toEqual(['toan-trinh']);
  });
});

describe('the conditions of the levels of service', () => {
  const env = { today: '2026-11-21', now: '2026-11-21T02:00:00.000Z' };
  const levels = read('muc-do-dich-vu').entries;

  /** The highest level of a scheme that is reached with every level below it. */
  function levelOf(scheme: string, service: Readonly<Record<string, Value>>): string | undefined {
    let reached: string | undefined;
    for (const { code, attributes, conditions = [] } of levels) {
      if (attributes?.['scheme'] !== scheme) continue;
      const met = conditions.every(({ that }) => {
        const parsed = parseExpression(that);
        if (parsed.ok === undefined) throw new Error(`${that}: ${JSON.stringify(parsed.problems)}`);
        return holds(parsed.ok, scopeOf({ service }), env);
      });
      if (!met) break;
      reached = code;
    }
    return reached;
  }

  const reason = { vi: 'Phải nộp bản chính' };
  test.each([
    [{ submit: ['1'], receive: ['1'] }, 'muc-do-2', undefined],
    [{ submit: ['1', '2'], pay: ['1'], receive: ['1', '3'] }, 'muc-do-3', 'mot-phan'],
    [{ submit: ['1', '2'], pay: ['1', '2'], receive: ['1'] }, 'muc-do-3', 'mot-phan'],
    [{ submit: ['1', '2', '3'], pay: ['1', '2'], receive: ['1', '2', '3'] }, 'muc-do-4', 'toan-trinh'],
    [{ submit: ['2'], pay: [], receive: ['3'] }, 'muc-do-4', 'toan-trinh'],
    [{ submit: ['2'], receive: ['2'] }, 'muc-do-4', 'toan-trinh'],
    [{ submit: ['2'], receive: ['2'], paperReason: reason }, 'muc-do-4', 'mot-phan'],
  ])('rate %j as %s and %s', (service, before, now) => {
    expect(levelOf('nd43-2011', service)).toBe(before);
    expect(levelOf('nd224-2026', service)).toBe(now);
  });
});
