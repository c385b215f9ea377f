import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { administrativeUnits } from './administrative-units.ts';
import { agencies } from './agencies.ts';
import { catalogueText } from './catalogue-text.ts';
import { countries } from './countries.ts';
import { listOldDistricts } from './old-districts.ts';
import { oldAdministrativeUnits } from './old-administrative-units.ts';

const committed = (id: string) =>
  readFileSync(new URL(`../../../definitions/catalogues/${id}.json`, import.meta.url), 'utf8');

describe('the catalogues made from open data', () => {
  test.each([administrativeUnits, oldAdministrativeUnits, agencies])('%o gives what is committed', (make) => {
    const document = make();
    // Not `toBe` on the texts: their difference would be a megabyte.
    expect(catalogueText(document) === committed(document.id), `${document.id} is out of date`).toBe(true);
  });

  // Names of countries follow the language data of the Node version, so only the codes are compared.
  test('the list of countries holds the committed codes', () => {
    const codes = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code).sort();
    const document = JSON.parse(committed('quoc-gia')) as ReturnType<typeof countries>;
    expect(codes(countries().entries)).toEqual(codes(document.entries));
  });
});

describe('listOldDistricts', () => {
  test('counts on from the last number that is written', () => {
    const districts = listOldDistricts();
    expect(districts[0]).toEqual({ code: '001', province: '01', name: 'Ba Đình' });
    expect(districts[1]).toEqual({ code: '002', province: '01', name: 'Hoàn Kiếm' });
    expect(districts.find(({ name }) => name === 'Thị xã Kỳ Anh')?.code).toBe('449');
    expect(districts.at(-1)).toEqual({ code: '973', province: '96', name: 'Ngọc Hiển' });
  });

  test('holds 696 districts, each code once', () => {
    const codes = listOldDistricts().map(({ code }) => code);
    expect(codes).toHaveLength(696);
    expect(new Set(codes).size).toBe(696);
  });
});
