import { describe, expect, it } from 'vitest';
import { scopeOf } from '../feel/index.ts';
import type { Component, Dossier } from '../generated/definition-types.ts';
import { environment } from '../form/form.fixture.ts';
import { checkDossierExpressions, compileDossier } from './compiler.ts';
import type { Brought } from './brought.ts';
import { promiseOf } from './paper-receipt.ts';
import { dossierState } from './dossier-state.ts';

const title = (vi: string) => ({ vi });
const component = (
  key: string,
  required: Component['required'],
  more: Partial<Component> = {},
): Component => ({
  key,
  title: title(`Giấy tờ ${key}`),
  kind: 'copy',
  required,
  ...more,
});
const pdf = (id: string) => ({ id, name: `${id}.pdf`, type: 'application/pdf', size: 1000 });

/** The papers of 1.004873 (giấy xác nhận tình trạng hôn nhân) with rules of every kind. */
const maritalStatus: Dossier = {
  components: [
    component('HN01', true, { kind: 'form' }),
    component('HN02', 'some d in lich_su satisfies d.ket_thuc = "LY_HON"', { satisfiedBy: 'tra_cuu = "CO"' }),
    component('HN03', 'some d in lich_su satisfies d.ket_thuc = "CHET"'),
    component('HN05', false),
    component('HN07', 'nop_thay', { kind: 'original' }),
  ],
};

function judge(dossier: Dossier, answers: object, files: unknown = {}, more: Partial<Brought> = {}) {
  const { dossier: compiled, problems } = compileDossier(dossier, '/dossier');
  expect(problems).toEqual([]);
  const state = dossierState(compiled, scopeOf(answers as never), environment, { files, ...more });
  return {
    ...state,
    required: state.components.filter(({ required }) => required).map(({ key }) => key),
    listed: state.components.map(({ key }) => key),
    wrong: state.problems.map(({ code, pointer }) => `${pointer} ${code}`),
  };
}

const divorced = { lich_su: [{ ket_thuc: 'LY_HON' }], nop_thay: false };

describe('the papers of a case', () => {
  it('are those that the answers of the sample applicant ask for', () => {
    const state = judge(maritalStatus, divorced);
    expect(state.required).toEqual(['HN01', 'HN02']);
    expect(state.listed).toEqual(['HN01', 'HN02', 'HN05']);
    expect(state.wrong).toEqual(['/dossier/HN02 component-missing']);
    expect(state.problems[0]?.params).toEqual({ title: 'Giấy tờ HN02' });
  });

  it('count as given by a file, by data, by paper handed in, or by the form itself', () => {
    const satisfied = (state: ReturnType<typeof judge>) => state.components.map((one) => one.satisfied);
    expect(satisfied(judge(maritalStatus, divorced, { HN02: [pdf('a')] }))).toEqual(['form', 'file', null]);
    expect(satisfied(judge(maritalStatus, { ...divorced, tra_cuu: 'CO' }))).toEqual(['form', 'data', null]);
    const received = { ...promiseOf('counter'), state: 'received' as const };
    const handed = judge(maritalStatus, divorced, {}, { receipts: { HN02: received } });
    expect([satisfied(handed), handed.wrong]).toEqual([['form', 'paper', null], []]);
  });

  it('leave out files of papers that do not apply and of papers that nobody knows', () => {
    const state = judge(maritalStatus, divorced, {
      HN02: [pdf('a')],
      HN03: [pdf('b')],
      XX: [pdf('c')],
      HN01: [pdf('d')],
    });
    expect(Object.keys(state.files)).toEqual(['HN02']);
  });

  it('obey the rules of their files', () => {
    const dossier = { components: [component('A', true, { maxSize: 500, maxFiles: 1 })] };
    expect(judge(dossier, {}, { A: [pdf('a'), pdf('b')] }).wrong).toEqual([
      '/dossier/A too-many-files',
      '/dossier/A file-size',
      '/dossier/A file-size',
    ]);
    expect(judge(dossier, {}, { A: [{ ...pdf('a'), type: 'text/html', size: 1 }] }).wrong).toEqual([
      '/dossier/A file-type',
    ]);
  });

  it('are listed when they are needed even where a condition hides them', () => {
    const dossier = {
      components: [component('A', true, { visible: 'x = 1' }), component('B', false, { visible: 'x = 1' })],
    };
    expect(judge(dossier, { x: 2 }).listed).toEqual(['A']);
    expect(judge(dossier, { x: 1 }).listed).toEqual(['A', 'B']);
  });

  it.each([null, 'x', 5, [], { HN02: 'x' }, { HN02: [null] }, JSON.parse('{"__proto__": {"HN02": [1]}}')])(
    'survive hostile files %o',
    (files) => {
      expect(judge(maritalStatus, divorced, files).wrong).toHaveLength(1);
    },
  );
});

describe('groups of papers', () => {
  const dossier = (rule: 'exactlyOne' | 'atLeastOne'): Dossier => ({
    components: [
      component('A', false, { group: 'dat' }),
      component('B', false, { group: 'dat', satisfiedBy: 'co_du_lieu' }),
    ],
    groups: [{ key: 'dat', title: title('Giấy tờ đất'), rule, required: 'can_dat' }],
  });
  const yes = { can_dat: true, co_du_lieu: false };

  it('need one paper while they are needed', () => {
    expect(judge(dossier('atLeastOne'), yes).wrong).toEqual(['/dossier/dat component-group-missing']);
    expect(judge(dossier('atLeastOne'), { ...yes, can_dat: false }).wrong).toEqual([]);
    expect(judge(dossier('atLeastOne'), yes, { A: [pdf('a')] }).wrong).toEqual([]);
    expect(judge(dossier('atLeastOne'), { ...yes, co_du_lieu: true }).wrong).toEqual([]);
  });

  it('are told with each of their papers, before anything is missing', () => {
    const told = judge(dossier('exactlyOne'), yes).components.map(({ group }) => group);
    const group = { key: 'dat', title: title('Giấy tờ đất'), rule: 'exactlyOne', required: true };
    expect(told).toEqual([group, group]);
  });

  it('take no second paper where exactly one is asked', () => {
    const both = { A: [pdf('a')], B: [pdf('b')] };
    expect(judge(dossier('exactlyOne'), yes, both).wrong).toEqual(['/dossier/dat component-group-too-many']);
    expect(judge(dossier('atLeastOne'), yes, both).wrong).toEqual([]);
    expect(judge(dossier('exactlyOne'), { ...yes, co_du_lieu: true }, { A: [pdf('a')] }).wrong).toEqual([]);
  });
});

describe('mistakes of a dossier', () => {
  it('are found with their places', () => {
    const { problems } = compileDossier(
      {
        components: [component('A', 'x =', { group: 'khong_co' }), component('A', true)],
        groups: [{ key: 'trong', title: title('Trống'), rule: 'exactlyOne', required: true }],
      },
      '/dossier',
    );
    expect(problems.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      expect.stringContaining('/dossier/components/0/required feel-'),
      '/dossier/components/1/key component-key-repeated',
      '/dossier/components/0/group component-group-unknown',
      '/dossier/groups/0 component-group-empty',
    ]);
  });

  it('include conditions over names that do not exist', () => {
    const { dossier } = compileDossier(maritalStatus, '/dossier');
    const problems = checkDossierExpressions(
      dossier,
      { lich_su: { list: 'any' }, nop_thay: 'boolean' },
      '/dossier',
    );
    expect(problems).toMatchObject([
      { code: 'feel-unknown-name', pointer: '/dossier/components/1/satisfiedBy' },
    ]);
  });
});
