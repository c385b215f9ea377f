import fc from 'fast-check';
import type { Answers } from '../answers/answers.ts';
import type { Field, Form } from '../generated/definition-types.ts';
import { compileForm } from './compiler/index.ts';

/**
 * Forms, answers and changes for property tests: groups, tables in tables, rules of every sort that read anything
 * around them. Few keys, so that they meet.
 */
const label = { vi: 'Trường' };
const keys = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const members = ['m', 'n', 'o'] as const;
const columns = ['x', 'y', 'z'] as const;

const aName = fc.constantFrom(...keys, ...members, ...columns, 'g', 'g.m', 't', 'u');

/** An expression of any type: what does not fit is unknown, which is a value too. */
const aCondition = fc.oneof(
  fc
    .tuple(aName, fc.constantFrom('>', '<', '=', '!='), fc.constantFrom('1', '2', '"1"', 'null'))
    .map((parts) => parts.join(' ')),
  fc.tuple(aName, aName).map(([left, right]) => `${left} = ${right}`),
  fc.constantFrom(
    'count(t) > 1',
    'count(t[x > 1]) > 0',
    'sum(t.x) > 2',
    'some r in t satisfies r.x = 1',
    'count(u) = 0',
    'g != null',
  ),
);
const aValue = fc.oneof(
  fc.tuple(aName, fc.constantFrom('+ 1', '* 2')).map((parts) => parts.join(' ')),
  fc.tuple(aName, aName).map(([left, right]) => `${left} + ${right}`),
  fc.constantFrom('sum(t.x)', 'count(t)', 'count(u)', 'sum(for r in t return r.y)'),
);

/** A rule that is often absent. */
const rarely = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(what, { nil: undefined, freq: 3 });

const rules = fc.record({
  visible: rarely(aCondition),
  required: rarely(fc.oneof(aCondition, fc.constant(true))),
  readonly: rarely(
    fc.oneof({ weight: 3, arbitrary: aCondition }, { weight: 1, arbitrary: fc.constant(true) }),
  ),
  default: rarely(fc.constantFrom('1', '"1"', 'a')),
  checks: rarely(aCondition.map((that) => [{ that, message: { vi: `Sai {${that}}` } }])),
  prefill: rarely(fc.record({ claim: fc.constantFrom('fullName', 'birthDate'), lock: fc.boolean() })),
});

function aLeaf(key: string): fc.Arbitrary<Field> {
  const options = [
    { code: '1', label },
    { code: '2', label },
  ];
  const kind = fc.oneof(
    fc.constantFrom<object>(
      { type: 'text' },
      { type: 'number' },
      { type: 'checkbox' },
      { type: 'citizenId', birthDate: 'b' },
      { type: 'notice' },
      { type: 'address', catalogue: 'don-vi' },
    ),
    fc.record({ type: fc.constant('date'), max: rarely(fc.constantFrom('b', 'today()')) }),
    aCondition.map((visible) => ({ type: 'radio', options: [options[0], { ...options[1], visible }] })),
    aValue.map((value) => ({ type: 'computed', as: 'number', value })),
  );
  return fc.tuple(kind, rules).map(([more, given]): Field => {
    const present = Object.fromEntries(Object.entries(given).filter(([, rule]) => rule !== undefined));
    return { key, label, ...present, ...more } as unknown as Field;
  });
}

function several(of: readonly string[], more: readonly fc.Arbitrary<Field>[] = []): fc.Arbitrary<Field[]> {
  const leaves = of.map((key) => aLeaf(key));
  return fc
    .shuffledSubarray([...leaves, ...more], { minLength: Math.max(1, leaves.length - 2) })
    .chain((fields) => fc.tuple(...fields));
}

const holding = (key: string, type: string, fields: fc.Arbitrary<Field[]>): fc.Arbitrary<Field> =>
  fc.tuple(fields, rules, aCondition, rarely(fc.constant(true))).map(([inner, given, that, hasChecks]) => {
    const { visible, required, readonly, checks } = given;
    const own = Object.entries({ visible, required, readonly, checks }).filter(
      ([, rule]) => rule !== undefined,
    );
    const rowChecks =
      type === 'table' && hasChecks
        ? {
            rowChecks: [
              { that, message: { vi: 'Dòng {x}' } },
              { that, message: { vi: 'Ô {y}' }, at: inner[0]?.key },
            ],
          }
        : {};
    const limits = type === 'table' ? { maxRows: 3, ...(hasChecks ? { rowReadonly: 'x = 1' } : {}) } : {};
    return {
      key,
      label,
      type,
      fields: inner,
      ...Object.fromEntries(own),
      ...rowChecks,
      ...limits,
    } as unknown as Field;
  });

const aNestedTable = holding('u', 'table', several(columns));
const aGroup = holding('g', 'group', several(members));
const aTable = holding('t', 'table', several(columns, [aNestedTable, aGroup]));

const aPage = fc.record({
  visible: rarely(aCondition),
  readonly: rarely(aCondition),
  section: rarely(aCondition),
  check: rarely(aCondition),
});

/** A form that compiles, most of the time with rules whose order is known. */
export const aForm: fc.Arbitrary<Form> = fc
  .tuple(several(keys, [aGroup, aTable, aNestedTable]), aPage, aPage, fc.nat(8), rarely(aCondition))
  .map(([fields, first, second, cut, that]): Form => {
    const halves = [fields.slice(0, cut), fields.slice(cut)];
    const pages = halves.flatMap((half, index) => {
      const { visible, readonly, section, check } = [first, second][index] ?? first;
      if (half.length === 0) return [];
      const inside = { key: 's', fields: half, ...(section ? { visible: section } : {}) };
      const rules = { ...(visible ? { visible } : {}), ...(readonly ? { readonly } : {}) };
      const at = half[0]?.type === 'group' ? `g.${half[0].fields?.[0]?.key ?? ''}` : half[0]?.key;
      const checks = check ? { checks: [{ that: check, message: { vi: 'Trang {b}' }, at }] } : {};
      return [{ key: `p${index}`, title: label, sections: [inside], ...rules, ...checks }];
    });
    const place = fields[0]?.key ?? 'a';
    const checks = that ? { checks: [{ that, message: { vi: 'Sai {a}' }, at: place }] } : {};
    return mended({ title: label, pages, ...checks } as unknown as Form);
  })
  .filter((form) => compileForm('to_khai', form, '', new Set()).problems.length === 0);

/** The form without the rules that cannot be: those in a circle, and what names no field. */
function mended(form: Form, rounds = 8): Form {
  const { problems } = compileForm('to_khai', form, '', new Set());
  if (problems.length === 0 || rounds === 0) return form;
  const copy = structuredClone(form);
  for (const { pointer, code } of problems) {
    let part: Record<string, unknown> = copy as unknown as Record<string, unknown>;
    for (const step of pointer.split('/').slice(1)) {
      // A page or section that is in the way of a circle loses its condition too.
      if (step === 'fields' && part['type'] === undefined) delete part['visible'];
      if (step === 'sections') delete part['visible'];
      if (typeof part[step] === 'object') part = part[step] as Record<string, unknown>;
      else delete part[step];
    }
    if (code !== 'rules-circle') continue;
    for (const rule of ['visible', 'readonly', 'default', 'prefill']) delete part[rule];
    if (part['value'] !== undefined) part['value'] = '1';
  }
  return mended(copy, rounds - 1);
}

const aScalar = fc.oneof(
  fc.constantFrom<unknown>(1, 2, 3, '1', '2', 'Lan', '', null, true, false, '2020-01-01', '025090012345'),
  fc.constantFrom<unknown>({ tinh: '25', xa: '08707' }, [], {}, [1], Infinity, 'x'.repeat(600), {
    __proto__: null,
  }),
);
const aRow = fc.dictionary(fc.constantFrom(...columns), aScalar, { maxKeys: 3 });
const aDeepRow = fc.oneof(
  fc.tuple(aRow, fc.array(aRow, { maxLength: 2 })).map(([row, u]): Answers => ({ ...row, u })),
  fc
    .tuple(aRow, fc.dictionary(fc.constantFrom(...members), aScalar))
    .map(([row, g]): Answers => ({ ...row, g })),
);
const rowsOrOther = fc.oneof(
  { weight: 6, arbitrary: fc.array(aDeepRow, { maxLength: 4 }) },
  { weight: 1, arbitrary: aScalar },
);

/** Answers of such a form, hostile ones among them. */
export const anAnswer: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...keys), aScalar),
    fc.dictionary(fc.constantFrom(...members), aScalar),
    rowsOrOther,
    fc.array(aRow, { maxLength: 2 }),
  )
  .map(([top, g, t, u]): Answers => ({ ...top, g, t, u }));

/** A change of the answers as they are then: pointer and value. */
type Edit = (typed: Answers) => [pointer: string, value: unknown];

export const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...keys), aScalar).map(([key, value]) => put(() => `/${key}`, value)),
  fc.tuple(fc.constantFrom(...members), aScalar).map(([key, value]) => put(() => `/g/${key}`, value)),
  fc
    .tuple(fc.nat(3), fc.constantFrom(...columns, 'u/0/x', 'u/0/y', 'g/m', 'u', 'g'), aScalar)
    .map(([row, way, value]) => put((typed) => `/t/${Math.min(row, rowsIn(typed).length)}/${way}`, value)),
  fc.nat(3).map((row): Edit => (typed) => {
    const { length } = rowsIn(typed);
    return length === 0 ? ['/t', []] : [`/t/${row % length}`, undefined];
  }),
  fc.tuple(fc.nat(3), aDeepRow).map(([row, value]): Edit => (typed) => {
    const rows = rowsIn(typed);
    return ['/t', rows.toSpliced(row % (rows.length + 1), 0, value)];
  }),
  fc.constant<Edit>((typed) => ['/t', rowsIn(typed).toReversed()]),
  fc
    .tuple(fc.constantFrom('g', 't', 'u', 'khong_co'), rowsOrOther)
    .map(([key, value]) => put(() => `/${key}`, value)),
);

function put(pointer: (typed: Answers) => string, value: unknown): Edit {
  return (typed) => [pointer(typed), value];
}

function rowsIn(typed: Answers): readonly unknown[] {
  return Array.isArray(typed['t']) ? (typed['t'] as unknown[]) : [];
}
