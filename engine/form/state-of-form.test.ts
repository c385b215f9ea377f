import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Form } from '../generated/definition-types.ts';
import type { FormEnvironment } from './form-state.ts';
import { changeAnswer, startForm } from './form-progress.ts';
import { formState } from './state-of-form.ts';
import { compiled, environment, formOf, sectionOf } from './form.fixture.ts';

const label = { vi: 'Trường' };
const text = (key: string, more: object = {}): Field => ({ key, type: 'text', label, ...more });
const number = (key: string, more: object = {}): Field => ({ key, type: 'number', label, ...more });
const computed = (key: string, value: string, as = 'number'): Field =>
  ({ key, type: 'computed', as, label, value }) as Field;
const table = (key: string, fields: Field[], more: object = {}): Field => ({
  key,
  type: 'table',
  label,
  fields,
  ...more,
});
const stateOf = (
  fields: readonly Field[],
  answers: unknown,
  env: Partial<FormEnvironment> = {},
  more: Partial<Form> = {},
) =>
  formState(compiled(formOf(fields, more)), answers as Record<string, unknown>, { ...environment, ...env });
const found = (state: ReturnType<typeof stateOf>) =>
  state.problems.map(({ code, pointer }) => `${pointer} ${code}`);

describe('what is visible', () => {
  it('follows a chain of conditions, also where the form has it the wrong way round', () => {
    const fields = [text('c', { visible: 'b = "1"' }), text('b', { visible: 'a = "1"' }), text('a')];
    expect(stateOf(fields, { a: '1', b: '1', c: '1' }).answers).toEqual({ a: '1', b: '1', c: '1' });
    expect(stateOf(fields, { a: '2', b: '1', c: '1' }).answers).toEqual({ a: '2' });
  });

  it('hides sections and pages with all they hold, and lists only pages with something on them', () => {
    const pages = [
      {
        key: 'p1',
        title: label,
        sections: [sectionOf('s1', [text('a')]), sectionOf('s2', [text('b')], 'a = "1"')],
      },
      { key: 'p2', title: label, visible: 'a = "1"', sections: [sectionOf('s3', [text('c')])] },
      { key: 'p3', title: label, sections: [sectionOf('s4', [text('d', { visible: 'a = "1"' })])] },
    ];
    const form = compiled({ title: label, pages });
    const open = formState(form, { a: '1', b: '1', c: '1', d: '1' }, environment);
    expect([open.pages, [...open.sections]]).toEqual([
      ['p1', 'p2', 'p3'],
      ['p1/s1', 'p1/s2', 'p2/s3', 'p3/s4'],
    ]);
    const closed = formState(form, { a: '2', b: '1', c: '1', d: '1' }, environment);
    expect([closed.pages, [...closed.sections], closed.answers]).toEqual([['p1'], ['p1/s1'], { a: '2' }]);
  });

  it('shows a notice without storing anything for it', () => {
    const fields: Field[] = [text('a'), { key: 'n', type: 'notice', label, visible: 'a = "1"' }];
    expect(stateOf(fields, { a: '1', n: 'x' }).fields.has('/n')).toBe(true);
    expect(stateOf(fields, { a: '1', n: 'x' }).answers).toEqual({ a: '1' });
    expect(stateOf(fields, { a: '2' }).fields.has('/n')).toBe(false);
  });

  it('does not let a hidden column read through to a field of the same name', () => {
    const fields = [
      text('ten'),
      table('t', [text('ten', { visible: 'false = true' }), computed('co_ten', 'ten != null', 'yesNo')]),
    ];
    expect(stateOf(fields, { ten: 'x', t: [{ ten: 'y' }] }).answers['t']).toEqual([{ co_ten: false }]);
  });
});

describe('where values come from', () => {
  it('computes in the order of dependency and never takes what a client says of a computed value', () => {
    const fields = [computed('c', 'b + 1'), computed('b', 'a * 2'), number('a')];
    expect(stateOf(fields, { a: 3, b: 100, c: 100 }).answers).toEqual({ c: 7, b: 6, a: 3 });
  });

  it('splits an amount so that the shares add up, by a column that reads the whole table', () => {
    const rounded = (row: string) => `round half up(von * ${row}ty_le / 100, 0)`;
    const others = `sum(append(for r in thanh_vien[not(chu_ho)] return ${rounded('r.')}, 0))`;
    const fields: Field[] = [
      { key: 'von', type: 'money', label },
      table('thanh_vien', [
        { key: 'chu_ho', type: 'checkbox', label },
        number('ty_le'),
        computed('gia_tri', `if chu_ho then von - ${others} else ${rounded('')}`, 'money'),
      ]),
      computed('tong', 'sum(thanh_vien.gia_tri)'),
      computed('tong_ty_le', 'sum(thanh_vien.ty_le)'),
    ];
    const { answers, problems } = stateOf(fields, {
      von: 300000001,
      thanh_vien: [{ chu_ho: true, ty_le: 60 }, { ty_le: 40 }],
    });
    expect(problems).toEqual([]);
    expect(answers).toMatchObject({
      thanh_vien: [{ gia_tri: 180000001 }, { gia_tri: 120000000 }],
      tong: 300000001,
      tong_ty_le: 100,
    });
  });

  it('keeps what was stored in a read-only field, else the prefill, else the default', () => {
    const fields = [
      text('a', { readonly: true, default: '"mặc định"', prefill: { claim: 'fullName' } }),
      text('b', { readonly: true }),
    ];
    const sent = { a: 'khách', b: 'khách' };
    expect(stateOf(fields, sent).answers).toEqual({ a: 'mặc định' });
    expect(stateOf(fields, sent, { claims: { fullName: 'Lê Quốc Duy' } }).answers).toEqual({
      a: 'Lê Quốc Duy',
    });
    expect(stateOf(fields, sent, { saved: { a: 'đã lưu', b: 'đã lưu' } }).answers).toEqual({
      a: 'đã lưu',
      b: 'đã lưu',
    });
  });

  it('takes the rows of a read-only table from what was stored', () => {
    const fields = [table('t', [text('x'), computed('dai', 'string length(x)')], { readonly: true })];
    const state = stateOf(fields, { t: [{ x: 'khách' }] }, { saved: { t: [{ x: 'ab' }] } });
    expect(state.answers).toEqual({ t: [{ x: 'ab', dai: 2 }] });
    expect(state.fields.get('/t/0/x')?.readonly).toBe(true);
    expect(stateOf(fields, { t: [{ x: 'khách' }] }).answers).toEqual({});
  });

  it('does not lock a claim that the field could not hold', () => {
    const fields: Field[] = [
      {
        key: 'g',
        type: 'radio',
        label,
        options: [
          { code: 'NAM', label },
          { code: 'NU', label },
        ],
        prefill: { claim: 'sex', lock: true },
      },
    ];
    expect(stateOf(fields, { g: 'NU' }, { claims: { sex: 'male' } }).answers).toEqual({ g: 'NU' });
    expect(stateOf(fields, { g: 'NU' }, { claims: { sex: 'NAM' } }).answers).toEqual({ g: 'NAM' });
  });

  it('reads parameters and the case from outside', () => {
    expect(
      stateOf(
        [number('so_ban'), computed('phi', 'so_ban * muc_thu')],
        { so_ban: 2 },
        { outer: { muc_thu: 3000 } },
      ).answers['phi'],
    ).toBe(6000);
  });

  it('sees an unticked box as false and an empty list as empty', () => {
    const fields: Field[] = [
      { key: 'hop', type: 'checkbox', label },
      { key: 'muc', type: 'checkboxGroup', label, options: [{ code: 'A', label }] },
      {
        key: 'khong',
        type: 'computed',
        as: 'yesNo',
        label,
        value: 'not(hop) and not(list contains(muc, "A")) and count(bang) = 0',
      },
      table('bang', [text('x')]),
    ];
    expect(stateOf(fields, {}).answers).toEqual({ khong: true });
  });
});

describe('rules of pages, sections, groups and rows', () => {
  const says = (vi: string) => ({ vi });
  const group = (key: string, fields: Field[], more: object = {}): Field => ({
    key,
    type: 'group',
    label,
    fields,
    ...more,
  });

  it('let nobody change a field whose page or section is read-only', () => {
    const page = (key: string, fields: Field[], place: object, inside: object = {}) => ({
      key,
      title: label,
      sections: [{ ...sectionOf(`${key}_muc`, fields), ...inside }],
      ...place,
    });
    const form = compiled({
      title: label,
      pages: [
        page('p1', [text('khoa'), text('a')], {}),
        page('p2', [text('b'), group('g', [text('m')])], { readonly: 'khoa = "1"' }),
        page('p3', [text('c', { readonly: 'a = "1"' })], {}, { readonly: 'khoa = "2"' }),
      ],
    });
    const saved = { b: 'đã lưu', g: { m: 'đã lưu' }, c: 'đã lưu' };
    const after = (khoa: string, a: string) =>
      formState(form, { khoa, a, b: 'mới', g: { m: 'mới' }, c: 'mới' }, { ...environment, saved });
    expect(after('0', '0').answers).toMatchObject({ b: 'mới', g: { m: 'mới' }, c: 'mới' });
    expect(after('1', '0').answers).toMatchObject({ b: 'đã lưu', g: { m: 'đã lưu' }, c: 'mới' });
    expect(after('1', '0').fields.get('/g/m')?.readonly).toBe(true);
    expect(after('2', '0').answers).toMatchObject({ b: 'mới', c: 'đã lưu' });
    expect(after('0', '1').answers).toMatchObject({ b: 'mới', c: 'đã lưu' });
  });

  it('count only while the page or section applies', () => {
    const pages = [
      { key: 'p1', title: label, sections: [sectionOf('s1', [number('a'), number('b')])] },
      {
        key: 'p2',
        title: label,
        visible: 'a > 0',
        checks: [{ that: 'a < b', message: says('Trang'), at: 'c' }],
        sections: [
          {
            ...sectionOf('s2', [number('c')], 'a > 1'),
            checks: [{ that: 'a < b', message: says('Mục'), at: 'b' }],
          },
        ],
      },
    ];
    const form = compiled({ title: label, pages });
    const at = (a: number) =>
      formState(form, { a, b: 0 }, environment).problems.map(
        ({ pointer, message }) => `${pointer} ${message?.vi ?? ''}`,
      );
    expect(at(0)).toEqual([]);
    expect(at(1)).toEqual(['/c Trang']);
    expect(at(2)).toEqual(['/b Mục', '/c Trang']);
  });

  it('are shown at a member of a group, also while the group is hidden', () => {
    const fields = [text('a'), group('me', [text('ten'), text('ngay')], { visible: 'a != "x"' })];
    const more = { checks: [{ that: 'a = "1"', message: says('Sai'), at: 'me.ngay' }] };
    const shown = stateOf(fields, { a: '2' }, {}, more);
    expect(found(shown)).toEqual(['/me/ngay check-failed']);
    expect(shown.fields.get('/me/ngay')?.problems).toHaveLength(1);
    expect(found(stateOf(fields, { a: 'x' }, {}, more))).toEqual(['/me/ngay check-failed']);
    expect(found(stateOf(fields, { a: '1' }, {}, more))).toEqual([]);
  });

  it('are shown at the cell that a rule for rows names, else at the row', () => {
    const rowChecks = [
      { that: 'tu <= den', message: says('Ô'), at: 'den' },
      { that: 'tu > 0', message: says('Dòng') },
    ];
    const state = stateOf([table('t', [number('tu'), number('den')], { rowChecks })], {
      t: [
        { tu: 1, den: 2 },
        { tu: 3, den: 2 },
        { tu: 0, den: 2 },
      ],
    });
    expect(found(state)).toEqual(['/t/1/den check-failed', '/t/2 check-failed']);
    expect(state.fields.get('/t/1/den')?.problems).toHaveLength(1);
  });

  it('ask for a required group while nothing in it was answered', () => {
    const fields = [group('g', [text('m'), { key: 'k', type: 'checkbox', label }], { required: true })];
    expect(found(stateOf(fields, {}))).toEqual(['/g required']);
    expect(found(stateOf(fields, { g: { k: false } }))).toEqual(['/g required']);
    expect(found(stateOf(fields, { g: { m: 'x' } }))).toEqual([]);
  });

  it('lock the rows that were stored, whatever a client says of them', () => {
    const fields = [
      table('t', [text('nguon', { readonly: true }), text('x')], { rowReadonly: 'nguon = "DK"' }),
      computed('so_dong', 'count(t[nguon = "DK"])'),
    ];
    const saved = { t: [{ x: 'tự khai' }, { nguon: 'DK', x: 'a' }, { nguon: 'DK', x: 'b' }] };
    const after = (t: unknown) => stateOf(fields, { t }, { saved });
    const own = { x: 'mới' };
    const whole = [{ nguon: 'DK', x: 'a' }, { nguon: 'DK', x: 'b' }, own];
    expect(after([{ x: 'sửa' }, { nguon: 'khác', x: 'sửa' }, own]).answers['t']).toEqual(whole);
    expect(after([]).answers['t']).toEqual(whole.slice(0, 2));
    expect(after([...whole, { nguon: 'DK', x: 'tự nhận' }]).answers).toEqual({
      t: [...whole, { x: 'tự nhận' }],
      so_dong: 2,
    });
    const { fields: states } = after(whole);
    expect(states.get('/t')?.lockedRows).toBe(2);
    expect(['/t/1/x', '/t/2/x'].map((at) => states.get(at)?.readonly)).toEqual([true, false]);
  });

  it('lock the rows of a default where nothing was stored, and keep them at every change', () => {
    const rows = '[{nguon: "DK", x: "a"}, {nguon: "KHAC", x: "b"}]';
    const columns = [text('nguon', { readonly: true }), text('x')];
    const form = compiled(formOf([table('t', columns, { rowReadonly: 'nguon = "DK"', default: rows })]));
    let progress = startForm(form, {}, environment);
    expect(progress.state.answers).toEqual({ t: [{ nguon: 'DK', x: 'a' }] });
    progress = changeAnswer(progress, '/t', [{ nguon: 'DK', x: 'a' }, { x: 'mới' }]);
    progress = changeAnswer(progress, '/t/0/x', 'sửa');
    progress = changeAnswer(progress, '/t/1/x', 'mới hơn');
    expect(progress.state.answers).toEqual({ t: [{ nguon: 'DK', x: 'a' }, { x: 'mới hơn' }] });
    progress = changeAnswer(progress, '/t/0', undefined);
    expect(progress.state.answers).toEqual({ t: [{ nguon: 'DK', x: 'a' }] });
  });

  it('check a group and a table as a whole, compute them, and take them from what was stored', () => {
    const check = (that: string) => ({ checks: [{ that, message: says('Sai') }] });
    const members = [number('x'), number('y')];
    const fields = [
      group('g', members, check('g.x < g.y')),
      table('t', members, check('sum(t.x) < sum(t.y)')),
      group('h', members, { value: '{x: g.y, y: g.x}' }),
      table('u', members, { value: 'for r in t return {x: r.y, y: r.x}' }),
      table('v', members, { readonly: 'g.x = 2' }),
    ];
    const state = stateOf(
      fields,
      { g: { x: 2, y: 1 }, t: [{ x: 2, y: 1 }], h: { x: 9 }, u: [{ x: 9 }], v: [{ x: 9 }] },
      { saved: { v: [{ x: 5 }] } },
    );
    expect(found(state)).toEqual(['/g check-failed', '/t check-failed']);
    expect(state.answers).toMatchObject({ h: { x: 1, y: 2 }, u: [{ x: 1, y: 2 }], v: [{ x: 5 }] });
  });
});

describe('what is wrong', () => {
  it('asks for what is required and visible, member by member', () => {
    const group: Field = {
      key: 'g',
      type: 'group',
      label,
      fields: [text('x', { required: true, label: { vi: 'Họ tên' } })],
    };
    const state = stateOf(
      [
        text('a', { required: 'b = "1"' }),
        text('b'),
        group,
        table('t', [text('y', { required: true })], { required: true }),
      ],
      { b: '1', t: [{}] },
    );
    expect(found(state)).toEqual(['/a required', '/g/x required', '/t/0/y required']);
    expect(state.problems[1]?.message).toEqual({ vi: 'Nhập họ tên', en: 'Enter họ tên' });
    expect(found(stateOf([table('t', [text('y')], { required: true })], {}))).toEqual(['/t required']);
  });

  it('breaks a check only where it is exactly false, and passes warnings on', () => {
    const check = (that: string, level?: string) => ({ that, message: { vi: `Sai {a}` }, level });
    const state = stateOf(
      [number('a', { checks: [check('a > b'), check('a > 10', 'warning'), check('a = 5')] }), number('b')],
      { a: 5 },
    );
    expect(state.problems).toEqual([
      { code: 'check-failed', pointer: '/a', severity: 'warning', message: { vi: 'Sai 5' } },
    ]);
  });

  it('shows rules of the whole form at their field, in the order of the form', () => {
    const checks: Form['checks'] = [{ that: 'a < b', message: { vi: 'a phải nhỏ hơn b' }, at: 'b' }];
    const state = stateOf(
      [number('a'), number('b'), text('c', { required: true })],
      { a: 2, b: 1 },
      {},
      { checks },
    );
    expect(found(state)).toEqual(['/b check-failed', '/c required']);
    expect(state.fields.get('/b')?.problems).toHaveLength(1);
  });

  it('checks each row and names it', () => {
    const rowChecks = [{ that: 'x <= y', message: { vi: 'Sai' } }];
    const state = stateOf([table('t', [number('x'), number('y')], { rowChecks })], {
      t: [{ x: 1, y: 2 }, { x: 3, y: 2 }, { x: 1 }],
    });
    expect(found(state)).toEqual(['/t/1 check-failed']);
  });

  it('refuses a choice that is not offered with these answers', () => {
    const field: Field = {
      key: 'r',
      type: 'radio',
      label,
      options: [
        { code: 'A', label },
        { code: 'B', label, visible: 'nam < 2026' },
      ],
    };
    const state = stateOf([field, number('nam')], { r: 'B', nam: 2026 });
    expect(found(state)).toEqual(['/r option-not-offered']);
    expect(state.fields.get('/r')?.choices).toEqual(['A']);
  });

  it('says so when a rule takes too long', () => {
    const slow = 'count(for x in 1..5000, y in 1..5000 return x * y) > 0';
    expect(found(stateOf([text('a', { required: slow })], {}))).toEqual(['/a rule-too-expensive']);
  });
});

describe('hostile answers', () => {
  const fields = [
    text('a'),
    number('n'),
    table('t', [text('x'), table('u', [text('y')])], { maxRows: 500 }),
    { key: 'g', type: 'group', label, fields: [text('x')] } as Field,
    { key: 'd', type: 'address', label, catalogue: 'don-vi' } as Field,
  ];
  it.each([null, undefined, 'x', 5, [], [1]])('%o as a whole is no answer', (answers) => {
    expect(stateOf(fields, answers)).toMatchObject({ answers: {}, problems: [] });
  });

  it('reads own properties of known fields only', () => {
    const answers: unknown = JSON.parse(
      '{"__proto__": {"a": "x"}, "constructor": {"prototype": {"a": "x"}}, "b": 1, "toString": 2}',
    );
    expect(stateOf(fields, answers).answers).toEqual({});
    expect(stateOf(fields, Object.create({ a: 'x' })).answers).toEqual({});
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('names values of the wrong shape and stores none of them', () => {
    const state = stateOf(fields, { a: { b: 1 }, n: ['1'], t: 'x', g: 5, d: 'x' });
    expect(found(state)).toEqual([
      '/a value-unreadable',
      '/n value-unreadable',
      '/t value-unreadable',
      '/g value-unreadable',
      '/d value-unreadable',
    ]);
    expect(state.answers).toEqual({ d: 'x' });
  });

  it('survives nesting without end', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level++) deep = { a: deep, x: deep };
    expect(found(stateOf(fields, { a: deep, t: [deep], g: deep, d: deep }))).toContain('/a value-unreadable');
  });

  it('cuts tables that are too long, rows inside of rows too, and says so', () => {
    const long = stateOf(fields, { t: Array.from({ length: 100_000 }, () => ({ x: '1' })) });
    expect(long.answers['t']).toHaveLength(500);
    expect(found(long)).toContain('/t too-many-rows');
    const inner = Array.from({ length: 1000 }, () => ({ y: '1' }));
    const wide = stateOf(fields, { t: Array.from({ length: 400 }, () => ({ u: inner })) });
    expect([...wide.fields.keys()].filter((key) => key.endsWith('/y')).length).toBeLessThanOrEqual(2000);
  });
});

describe('rules that take too long', () => {
  it('end for all rows together, not row by row', () => {
    const slow = 'count(for a in t, b in t, c in t return a.x) > 0';
    const fields = [table('t', [text('x'), text('y', { required: slow })])];
    const rows = Array.from({ length: 500 }, () => ({ x: '1' }));
    const state = stateOf(fields, { t: rows });
    expect(state.problems.filter(({ code }) => code === 'rule-too-expensive')).toHaveLength(500);
  });
});

describe('any answers at all', () => {
  const fields = [
    text('a'),
    text('b', { visible: 'a != null and string length(a) > 3' }),
    number('n', { min: 0, visible: 'b != null' }),
    {
      key: 'r',
      type: 'radio',
      label,
      options: [
        { code: 'A', label },
        { code: 'B', label },
      ],
    } as Field,
    { key: 'hop', type: 'checkbox', label, visible: 'r = "A"' } as Field,
    {
      key: 'g',
      type: 'group',
      label,
      visible: 'not(hop)',
      fields: [text('x'), text('y', { visible: 'x = r' })],
    } as Field,
    table('t', [text('x'), number('so'), computed('phan', 'if tong > 0 then so / tong else null')], {
      visible: 'r = "B"',
    }),
    computed('tong', 'sum(t.so)'),
  ];
  const form = compiled(formOf(fields));
  const value = fc.oneof(
    fc.constantFrom('A', 'B', 'abcd', ''),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.anything(),
  );
  const row = fc.record({ x: value, so: fc.oneof(fc.double(), fc.integer(), value) }, { requiredKeys: [] });
  const answers = fc.record(
    {
      a: value,
      b: value,
      n: value,
      r: fc.oneof(fc.constantFrom('A', 'B'), value),
      hop: value,
      tong: value,
      g: fc.oneof(row, value),
      t: fc.oneof(fc.array(row, { maxLength: 5 }), value),
    },
    { requiredKeys: [] },
  );

  it('give a state whose answers have that very state', () => {
    fc.assert(
      fc.property(answers, (sent) => {
        const once = formState(form, sent, environment);
        const twice = formState(form, once.answers, environment);
        expect(twice.answers).toEqual(once.answers);
        expect(twice.values).toEqual(once.values);
        // What could not be read is gone the second time; all that is left is judged alike.
        const lasting = once.problems.filter(({ code }) => code !== 'value-unreadable');
        expect(twice.problems.filter(({ code }) => code !== 'value-unreadable')).toEqual(lasting);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('never store what is hidden', () => {
    fc.assert(
      fc.property(answers, (sent) => {
        const state = formState(form, sent, environment);
        const pointers = (value: unknown, at: string): string[] =>
          typeof value === 'object' && value !== null
            ? Object.entries(value).flatMap(([key, part]) => [
                `${at}/${key}`,
                ...pointers(part, `${at}/${key}`),
              ])
            : [];
        const stored = pointers(state.answers, '').filter((pointer) => !/\/\d+$/.test(pointer));
        for (const pointer of stored) expect(state.fields.has(pointer)).toBe(true);
      }),
      { numRuns: 500, seed: 12 },
    );
  });
});
