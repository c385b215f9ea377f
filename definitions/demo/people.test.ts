import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { compileProcedure } from '../../engine/authoring/index.ts';
import {
  applicationEnvironment,
  applicationForm,
  emptyAnswers,
  formState,
  toInstant,
  type Definition,
  type EngineContext,
} from '../../engine/index.ts';
import { documentsIn, readDocument, surroundings } from '../read-definitions.fixture.ts';

interface People {
  readonly people: readonly {
    readonly account: string;
    readonly name: string;
    readonly password: string;
    readonly grants?: readonly { readonly role: string; readonly unit: string }[];
    readonly identityLevel?: number;
    readonly claims?: Readonly<Record<string, unknown>>;
  }[];
}

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
for (const name of ['text', 'date', 'key', 'slug'])
  ajv.addSchema(readDocument(`schemas/${name}.json`) as object);
const validate = ajv.compile<People>(readDocument('schemas/demo-people.json') as object);
const document = readDocument('demo/people.json');
if (!validate(document)) throw new Error(JSON.stringify(validate.errors));
const { people } = document;

const definitions = documentsIn('procedures').map((file) => readDocument(file) as Definition);

const marital = readDocument('procedures/xac-nhan-tinh-trang-hon-nhan/1.json') as Definition;

describe('the people of the demo', () => {
  it('sign in with names that differ', () => {
    const accounts = people.map(({ account }) => account);
    expect(new Set(accounts).size).toBe(accounts.length);
  });

  it('work in units that exist', () => {
    const units = people
      .flatMap(({ grants = [] }) => grants.map(({ unit }) => unit))
      .filter((unit) => unit !== '*');
    expect(units.filter((unit) => !surroundings.catalogue('co-quan')?.entry(unit))).toEqual([]);
  });

  it('have every role of the shipped procedures in one unit', () => {
    const roles = new Set(definitions.flatMap((definition) => Object.keys(definition.roles)));
    const held = people.flatMap(({ grants = [] }) => grants.filter(({ unit }) => unit === '08707'));
    expect([...roles].filter((role) => !held.some((grant) => grant.role === role))).toEqual([]);
  });

  it('include a citizen whose identity fills and locks the application', () => {
    const citizen = people.find(({ account }) => account === 'cong-dan');
    const procedure = compileProcedure(marital, 'test');
    const now = toInstant('2026-11-20T09:10:00+07:00');
    const context: EngineContext = {
      ...surroundings,
      now,
      newId: () => 'id',
      number: () => 1,
      trackingUrl: () => '',
      digest: () => '',
    };
    const applicant = {
      account: 'cong-dan',
      name: citizen?.name ?? '',
      identityLevel: citizen?.identityLevel ?? 0,
      claims: citizen?.claims ?? {},
    };
    const environment = applicationEnvironment(procedure, { channel: '2', applicant }, context);
    const form = applicationForm(procedure);
    const state = formState(form, emptyAnswers(form, environment), environment);
    expect(state.answers).toMatchObject({
      ho_ten: 'Lê Quốc Duy',
      ngay_sinh: '1998-02-14',
      gioi_tinh: 'NAM',
      cccd: '026098003310',
      dan_toc: '01',
      quoc_tich: 'VN',
      noi_thuong_tru: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu B' },
      ngay_du_tuoi: '2018-02-14',
    });
    const locked = [...state.fields.values()].filter((field) => field.locked).map(({ pointer }) => pointer);
    expect(locked).toEqual(['/ho_ten', '/ngay_sinh', '/gioi_tinh', '/cccd', '/dan_toc', '/quoc_tich']);
  });
});
