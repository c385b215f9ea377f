import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import type { Definition } from '../generated/definition-types.ts';
import { lint } from '../lint/lint.ts';
import { compileProcedure } from '../procedure/compile-procedure.ts';
import { runScenarios } from './run-scenario.ts';

type Document = Record<string, unknown> & { scenarios: [Record<string, unknown>] };
const sample = new URL('../../tests/samples/good/toi-thieu.json', import.meta.url);

/** The least procedure, whose name a registry locks and whose day and hour it suggests, with what its scenario has. */
function withRegistry(scenario: object, values: object = {}): Document {
  const document = JSON.parse(readFileSync(sample, 'utf8')) as Document;
  const forms = document['forms'] as { don: { pages: [{ sections: [{ fields: object[] }] }] } };
  const fields = forms.don.pages[0].sections[0].fields;
  fields[0] = { ...fields[0], prefill: { lookup: 'so_goc', value: 'ten', lock: true } };
  fields.push({
    key: 'gio',
    type: 'time',
    label: { vi: 'Giờ' },
    prefill: { lookup: 'so_goc', value: 'gio' },
  });
  fields.push({ key: 'ma', type: 'text', label: { vi: 'Mã' } });
  document['lookups'] = {
    so_goc: {
      title: { vi: 'Sổ gốc' },
      connector: 'so-goc',
      input: { ma: 'ma' },
      output: { ten: 'text', gio: 'time' },
    },
  };
  const [first] = document.scenarios;
  const answers = { noi_o: { tinh: '25', xa: '08707' }, loai: 'MOI', so_ban: 2, ma: '01', ...values };
  document.scenarios = [{ ...first, answers, ...scenario }];
  return document;
}

function play(document: Document): string[] {
  const problems = lint(document, surroundings).filter(({ severity }) => severity === 'error');
  if (problems.length > 0) return problems.map(({ code, pointer }) => `${code} ${pointer}`);
  const procedure = compileProcedure(document as unknown as Definition, 'test');
  return runScenarios(procedure, surroundings).map(({ code, pointer }) => `${code} ${pointer}`);
}

const expected = { values: { ho_ten: 'Lê Văn Gốc', 'string(gio)': '08:30' } };
const registry = { so_goc: { ten: 'Lê Văn Gốc', gio: '08:30' } };

describe('a registry in a scenario', () => {
  it('fills what it locks and what was left empty, by the rules of the form', () => {
    expect(play(withRegistry({ registry, expect: expected }, { ho_ten: 'Bịa' }))).toEqual([]);
  });

  it('is asked by nobody where the question is not whole', () => {
    const problems = { problems: ['required'] };
    expect(play(withRegistry({ registry, expect: problems, steps: [] }, { ma: null }))).toEqual([]);
  });

  it('knows nothing, cannot be reached, or is left out: then people declare it', () => {
    const declared = { values: { ho_ten: 'Lê Văn Khai' } };
    for (const said of [{ registry: { so_goc: null } }, { registry: {} }, {}])
      expect(play(withRegistry({ ...said, expect: declared }, { ho_ten: 'Lê Văn Khai' }))).toEqual([]);
  });

  it('says only what its look-up gives', () => {
    const wrong = { registry: { so_goc: { tuoi: 3 }, khac: null } };
    expect(play(withRegistry(wrong, { ho_ten: 'Lê' }))).toEqual([
      'lookup-value-unknown /scenarios/0/registry/so_goc/tuoi',
      'lookup-unknown /scenarios/0/registry/khac',
    ]);
  });
});
