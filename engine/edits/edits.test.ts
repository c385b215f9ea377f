import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import type { Json } from '../answers/answers.ts';
import type { DraftDocument, JsonObject } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import { lint } from '../lint/lint.ts';
import { draftStates, namesIn } from '../references/index.ts';
import { applyEdit } from './apply-edit.ts';
import { drafts, draftWith, FIELDS } from './drafts.fixture.ts';
import type { Edit } from './edits.ts';
import { eventFromLabel, keyFromLabel } from './key-from-label.ts';

const SECTION = '/forms/don/pages/0/sections/0';
const label = (vi: string) => ({ vi });
const edited = (draft: DraftDocument, ...list: Edit[]): DraftDocument =>
  list.reduce((one, edit) => {
    const outcome = applyEdit(one, edit);
    if (outcome.problems) throw new Error(JSON.stringify(outcome.problems));
    return outcome.draft;
  }, draft);
const codes = (draft: DraftDocument, edit: Edit): string[] =>
  applyEdit(draft, edit).problems?.map(({ code }) => code) ?? [];

describe('a key', () => {
  it.each([
    ['Ngày cấp', [], 'ngay_cap'],
    ['Ngày cấp', ['ngay_cap', 'ngay_cap_2'], 'ngay_cap_3'],
    ['Đơn vị (nếu có)', [], 'don_vi_neu_co'],
    ['1. Họ tên', [], 'truong_1_ho_ten'],
    ['', [], 'truong'],
    ['If', [], 'if_2'],
    [
      'Một nhãn rất dài mà không ai muốn đọc lại trong biểu thức',
      [],
      'mot_nhan_rat_dai_ma_khong_ai_muon_doc',
    ],
  ])('of %s beside %j is %s', (text, taken, key) => {
    expect(keyFromLabel(text, taken, 'truong')).toBe(key);
  });

  it('of an event is in capitals', () => {
    expect(eventFromLabel('Tiếp nhận', ['TIEP_NHAN'])).toBe('TIEP_NHAN_2');
  });
});

describe('fields', () => {
  const base = draftWith(
    [
      { key: 'a', type: 'text' },
      { key: 'g', type: 'group', fields: [{ key: 'b', type: 'text', visible: 'a = "1"' }] },
      { key: 't', type: 'table', fields: [{ key: 'c', type: 'text' }] },
      { key: 'r', type: 'radio', options: [{ code: 'X' }], checks: [{ that: 'r = "X"' }] },
    ],
    { parameters: { muc_thu: {} }, access: [{ fields: ['g'] }] },
  );

  it('get a key from their label that means nothing else', () => {
    const field = { type: 'money', label: label('Mức thu') };
    const outcome = applyEdit(base, { name: 'addField', args: { into: SECTION, index: 1, field } });
    expect(outcome.at).toBe(`${FIELDS}/1`);
    expect(valueAt(outcome.draft ?? {}, `${FIELDS}/1`)).toEqual({ key: 'muc_thu_2', ...field });
    expect(
      codes(base, { name: 'addField', args: { into: SECTION, field: { ...field, key: 'muc_thu' } } }),
    ).toEqual(['edit-key-meant']);
    expect(codes(base, { name: 'addField', args: { into: SECTION, field: { ...field, key: 'a' } } })).toEqual(
      ['edit-key-taken'],
    );
    expect(
      codes(base, { name: 'addField', args: { into: `${FIELDS}/1`, field: { ...field, key: 'a' } } }),
    ).toEqual(['edit-name-captured']);
  });

  it('move within the form, and into a group only where nobody reads them', () => {
    const back = edited(base, { name: 'moveField', args: { at: `${FIELDS}/3`, into: SECTION, index: 0 } });
    expect(valueAt(back, `${FIELDS}/0/key`)).toBe('r');
    const inner = applyEdit(base, {
      name: 'moveField',
      args: { at: `${FIELDS}/3`, into: `${FIELDS}/1`, index: 0 },
    });
    expect(inner.at).toBe(`${FIELDS}/1/fields/0`);
    const later = applyEdit(base, {
      name: 'moveField',
      args: { at: `${FIELDS}/1/fields/0`, into: SECTION, index: 0 },
    });
    expect(later.at).toBe(`${FIELDS}/0`);
    expect(codes(base, { name: 'moveField', args: { at: `${FIELDS}/0`, into: `${FIELDS}/2` } })).toEqual([
      'edit-breaks',
    ]);
    expect(codes(base, { name: 'moveField', args: { at: `${FIELDS}/1`, into: `${FIELDS}/1` } })).toEqual([
      'edit-does-not-fit',
    ]);
  });

  it('are copied with what they say of themselves', () => {
    const outcome = applyEdit(base, { name: 'duplicateField', args: { at: `${FIELDS}/3` } });
    expect(valueAt(outcome.draft ?? {}, `${FIELDS}/4`)).toEqual({
      key: 'r_2',
      type: 'radio',
      options: [{ code: 'X' }],
      checks: [{ that: 'r_2 = "X"' }],
    });
  });

  it('are pasted under free keys, follow each other, and tell what is missing', () => {
    const fields: readonly JsonObject[] = [
      { key: 'a', type: 'text' },
      { key: 'n', type: 'text', visible: 'a = "1" and la = 2', prefill: { lookup: 'so_ho', value: 'x' } },
    ];
    const outcome = applyEdit(base, { name: 'pasteFields', args: { into: SECTION, fields } });
    expect(valueAt(outcome.draft ?? {}, `${FIELDS}/4/key`)).toBe('a_2');
    expect(valueAt(outcome.draft ?? {}, `${FIELDS}/5/visible`)).toBe('a_2 = "1" and la = 2');
    expect(outcome.problems ? [] : outcome.notes?.map(({ params }) => params?.['name'])).toEqual([
      'la',
      'so_ho',
      'x',
    ]);
  });

  it('become another kind, with what both kinds have', () => {
    const select = edited(base, { name: 'setFieldType', args: { at: `${FIELDS}/3`, type: 'select' } });
    expect(valueAt(select, `${FIELDS}/3`)).toMatchObject({
      key: 'r',
      type: 'select',
      options: [{ code: 'X' }],
    });
    const text = edited(base, { name: 'setFieldType', args: { at: `${FIELDS}/2`, type: 'text' } });
    expect(valueAt(text, `${FIELDS}/2`)).toEqual({ key: 't', type: 'text' });
  });

  it('are renamed by setting their key, and not lost by setting what holds them', () => {
    const renamed = edited(base, { name: 'setMember', args: { at: `${FIELDS}/1`, name: 'key', value: 'h' } });
    expect(renamed['access']).toEqual([{ fields: ['h'] }]);
    expect(codes(base, { name: 'setMember', args: { at: SECTION, name: 'fields', value: [] } })).toEqual([
      'edit-breaks',
    ]);
  });

  it('of several that go together none keeps the others', () => {
    expect(codes(base, { name: 'removeItem', args: { at: `${FIELDS}/0` } })).toEqual(['edit-breaks']);
    const gone = edited(base, {
      name: 'removeItems',
      args: { ats: [`${FIELDS}/0`, `${FIELDS}/1/fields/0`] },
    });
    expect(valueAt(gone, `${FIELDS}/0`)).toEqual({ key: 'g', type: 'group', fields: [] });
  });

  it('get options with codes of their own', () => {
    const outcome = edited(base, {
      name: 'addOption',
      args: { at: `${FIELDS}/3`, label: label('Kinh doanh') },
    });
    expect(valueAt(outcome, `${FIELDS}/3/options/1`)).toEqual({
      code: 'KINH_DOANH',
      label: label('Kinh doanh'),
    });
  });
});

describe('pages and sections', () => {
  it('come with what they need to be seen', () => {
    const draft = draftWith([]);
    const page = applyEdit(draft, {
      name: 'addPage',
      args: { form: '/forms/don', page: { title: label('Cam kết') } },
    });
    expect(valueAt(page.draft ?? {}, page.at ?? '')).toMatchObject({
      key: 'cam_ket',
      sections: [{ fields: [] }],
    });
    const section = applyEdit(draft, {
      name: 'addSection',
      args: { page: '/forms/don/pages/0', section: { title: label('Khác') } },
    });
    expect(valueAt(section.draft ?? {}, section.at ?? '')).toEqual({
      key: 'khac',
      title: label('Khác'),
      fields: [],
    });
  });
});

describe('things with keys', () => {
  it('are added to maps and lists alike', () => {
    const draft = edited(
      draftWith([]),
      { name: 'addThing', args: { at: '/roles', value: label('Một cửa') } },
      { name: 'addThing', args: { at: '/roles', value: label('Một cửa') } },
      { name: 'addThing', args: { at: '/fees', value: { title: label('Lệ phí') } } },
      { name: 'duplicateThing', args: { at: '/fees/0' } },
    );
    expect(draft['roles']).toEqual({ mot_cua: label('Một cửa'), mot_cua_2: label('Một cửa') });
    expect(draft['fees']).toEqual([
      { key: 'le_phi', title: label('Lệ phí') },
      { key: 'le_phi_2', title: label('Lệ phí') },
    ]);
  });

  it('make one-of groups, and leave them when the group goes', () => {
    const components = [{ key: 'A' }, { key: 'B' }, { key: 'C' }];
    const grouped = edited(draftWith([], { dossier: { components } }), {
      name: 'groupComponents',
      args: {
        components: ['/dossier/components/0', '/dossier/components/2'],
        group: { title: label('Giấy tờ đất') },
      },
    });
    expect(valueAt(grouped, '/dossier/components/2')).toEqual({ key: 'C', group: 'giay_to_dat' });
    const apart = edited(grouped, {
      name: 'removeItem',
      args: { at: '/dossier/groups/0', withReferences: true },
    });
    expect(apart['dossier']).toEqual({ components, groups: [] });
  });

  it('tables of parameters keep their rows as wide as their keys', () => {
    const draft = draftWith([], {
      parameters: { phi: { type: 'money', rows: [{ value: 1 }, { value: 2 }] } },
    });
    const wide = edited(draft, { name: 'addParameterKey', args: { at: '/parameters/phi', key: 'kenh' } });
    expect(valueAt(wide, '/parameters/phi')).toEqual({
      type: 'money',
      keys: ['kenh'],
      rows: [
        { key: ['*'], value: 1 },
        { key: ['*'], value: 2 },
      ],
    });
    expect(edited(wide, { name: 'removeParameterKey', args: { at: '/parameters/phi', index: 0 } })).toEqual(
      draft,
    );
  });
});

describe('states', () => {
  const step = (vi: string, more: object = {}) => ({ meta: { title: label(vi) }, ...more });
  const base = edited(
    draftWith([], {
      workflow: {},
      scenarios: [{ key: 'k', expect: { states: ['xet'] } }],
      access: [{ states: ['xet'] }],
    }),
    { name: 'addState', args: { state: step('Nhận') } },
    { name: 'addState', args: { state: step('Xét') } },
    { name: 'addState', args: { state: step('Xong', { type: 'final' }) } },
    {
      name: 'connectStates',
      args: {
        from: '/workflow/states/nhan',
        to: '/workflow/states/xet',
        meta: { label: label('Nhận hồ sơ') },
      },
    },
    {
      name: 'connectStates',
      args: { from: '/workflow/states/xet', to: '/workflow/states/xong', event: 'XONG' },
    },
    {
      name: 'connectStates',
      args: {
        from: '/workflow/states/xet',
        to: '/workflow/states/nhan',
        event: 'XONG',
        transition: { reenter: true },
      },
    },
  );

  it('are added and connected', () => {
    expect(base['workflow']).toEqual({
      initial: 'nhan',
      states: {
        nhan: {
          ...step('Nhận'),
          on: { NHAN_HO_SO: { target: 'xet', meta: { label: label('Nhận hồ sơ') } } },
        },
        xet: { ...step('Xét'), on: { XONG: [{ target: 'xong' }, { target: 'nhan', reenter: true }] } },
        xong: { ...step('Xong'), type: 'final' },
      },
    });
  });

  it('are led elsewhere', () => {
    const at = '/workflow/states/xet/on/XONG/1';
    const draft = edited(base, { name: 'redirectTransition', args: { at, to: '/workflow/states/xong' } });
    expect(valueAt(draft, at)).toEqual({ target: 'xong', reenter: true });
  });

  it('in a group are still found by all that led to them', () => {
    const draft = edited(base, {
      name: 'groupStates',
      args: { states: ['/workflow/states/nhan', '/workflow/states/xet'], group: step('Giải quyết') },
    });
    expect(draft['workflow']).toEqual({
      initial: 'giai_quyet',
      states: {
        giai_quyet: {
          ...step('Giải quyết'),
          initial: 'nhan',
          states: {
            nhan: {
              ...step('Nhận'),
              on: { NHAN_HO_SO: { target: 'xet', meta: { label: label('Nhận hồ sơ') } } },
            },
            xet: { ...step('Xét'), on: { XONG: [{ target: '#xong' }, { target: 'nhan', reenter: true }] } },
          },
        },
        xong: { ...step('Xong'), type: 'final' },
      },
    });
    expect(valueAt(draft, '/scenarios/0/expect/states')).toEqual(['giai_quyet.xet']);
    expect(draft['access']).toEqual([{ states: ['xet'] }]);
  });

  it('fall into regions', () => {
    const region = (vi: string) => ({ region: {}, begin: step(vi), end: step(`${vi} xong`) });
    const at = '/workflow/states/xet';
    const draft = edited(base, {
      name: 'splitIntoParallel',
      args: { at, regions: [region('Hồ sơ'), region('Thực địa')] },
    });
    expect(valueAt(draft, `${at}/type`)).toBe('parallel');
    expect(draftStates(draft['workflow']).map(({ path }) => path)).toEqual([
      'nhan',
      'xet',
      'xet.buoc',
      'xet.buoc.ho_so',
      'xet.buoc.ho_so_xong',
      'xet.buoc_2',
      'xet.buoc_2.thuc_dia',
      'xet.buoc_2.thuc_dia_xong',
      'xong',
    ]);
    expect(codes(draft, { name: 'splitIntoParallel', args: { at, regions: [] } })).toEqual([
      'edit-does-not-fit',
    ]);
  });

  it('go with the ways that lead to them', () => {
    const draft = edited(base, {
      name: 'removeItem',
      args: { at: '/workflow/states/xong', withReferences: true },
    });
    expect(valueAt(draft, '/workflow/states/xet/on/XONG')).toEqual([{ target: 'nhan', reenter: true }]);
  });
});

/** Problems that say that a name means nothing. */
const ofNames = /unknown|-lost|unheard|deadline-missing|repeated|duplicate/;

describe.each(drafts)('any edits of %s', (_id, draft) => {
  const pointers = namesIn(draft).map(({ at }) => at.replace(/\/key$/, ''));
  const fields = pointers.filter((at) => /^\/forms\/.*\/fields\/\d+$/.test(at));
  const sections = [...new Set(fields.map((at) => at.replace(/\/fields\/\d+$/, '')))];
  const at = fc.constantFrom(...pointers);
  const key = fc.constantFrom('moi', 'moi_hai', 'case', 'ho_ten', 'if', 'a b', 'MOI');
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ at, key }).map((args): Edit => ({ name: 'renameName', args })),
    fc.record({ at, withReferences: fc.boolean() }).map((args): Edit => ({ name: 'removeItem', args })),
    fc.record({ at: fc.constantFrom(...fields) }).map((args): Edit => ({ name: 'duplicateField', args })),
    fc
      .record({ at: fc.constantFrom(...fields), into: fc.constantFrom(...sections), index: fc.nat(5) })
      .map((args): Edit => ({ name: 'moveField', args })),
    fc.record({ into: fc.constantFrom(...sections), key }).map(({ into, key: one }): Edit => ({
      name: 'addField',
      args: { into, field: { type: 'text', label: label(one) } },
    })),
    fc
      .record({
        at,
        name: fc.constantFrom('key', 'title', 'visible'),
        value: fc.constantFrom<Json>(null, true, 'moi', []),
      })
      .map((args): Edit => ({ name: 'setMember', args })),
  );

  it('never throw, change nothing in place, and leave no name without a meaning', () => {
    const before = JSON.stringify(draft);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (list) => {
        let now = draft;
        for (const one of list) now = applyEdit(now, one).draft ?? now;
        // A member that is set to nonsense is the author's own mistake, which the linter tells.
        const mistaken = list.some(({ name }) => name === 'setMember');
        const problems = mistaken ? [] : lint(now, surroundings).filter(({ code }) => ofNames.test(code));
        expect(problems, JSON.stringify(list)).toEqual([]);
      }),
      { numRuns: 6 },
    );
    expect(JSON.stringify(draft)).toBe(before);
  });
});
