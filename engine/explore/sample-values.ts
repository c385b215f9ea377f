import type { TextFormat } from '../generated/definition-types.ts';

/** A text of every known format that passes its check. */
export const sampleTexts: Readonly<Record<TextFormat, string>> = {
  digits: '0123456789',
  personName: 'Nguyễn Văn An',
  passport: 'C1234567',
  plate: '30A-12345',
  carPlate: '30A-12345',
  motorbikePlate: '29B1-12345',
  socialInsurance: '0123456789',
  healthInsurance: '0123456789',
  drivingLicence: '010123456789',
  landCertificate: 'AB123456',
  industryCode: '4723',
  agencyId: 'H01.01',
  procedureCode: '1.000001',
  dossierCode: 'H01.01-261120-0001',
  provinceCode: '01',
  communeCode: '00001',
  oldIdentityCard: '012345678',
};

/** How forms ask for the name of a person: “Họ và tên”, “Họ, chữ đệm, tên”. */
export const asksForName = /^họ(?:,| và| ) ?(?:chữ đệm,? ?|tên đệm,? ?)?(?:và )?tên(?!\p{L})/iu;

/** Personal identification numbers: a man's and a woman's of the last century, and of this one. */
export const sampleCitizenIds = ['001085000017', '001190000018', '001201000019', '001305000020'] as const;

/** The day of birth that goes with the first of them. */
export const sampleBirthDate = '1985-06-15';

/** Tax codes with a right check digit: of organisations, then of a person. */
export const sampleTaxCodes = ['0100112437', '2500987652', '5801123450', '001085000017'] as const;

export const sampleMobile = '0912345678';
export const sampleEmail = 'nguoi.nop@example.com';
/** A street with its number. */
export const sampleStreet = 'Số 1 phố Mẫu';

/** A place in the country, in degrees and in metres of a VN-2000 plane. */
export const samplePoints = [
  { lat: '21.03', lng: '105.85' },
  { x: '2325600', y: '585000', meridian: '105°00', zone: 3 },
] as const;

/** A piece of land of a hundred square metres, likewise. */
export const samplePolygons = [
  {
    points: [
      { lat: '21.0300', lng: '105.8500' },
      { lat: '21.0300', lng: '105.8501' },
      { lat: '21.0301', lng: '105.8501' },
      { lat: '21.0301', lng: '105.8500' },
    ],
  },
  {
    meridian: '105°00',
    zone: 3,
    points: [
      { x: '2325600', y: '585000' },
      { x: '2325610', y: '585000' },
      { x: '2325610', y: '585010' },
      { x: '2325600', y: '585010' },
    ],
  },
] as const;
