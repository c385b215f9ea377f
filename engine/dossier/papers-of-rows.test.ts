import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../feel/index.ts';
import { environment } from '../form/form.fixture.ts';
import { compileForm } from '../form/compiler/index.ts';
import { formState, nameRows, rowIdKey } from '../form/index.ts';
import type { Component, Form } from '../generated/definition-types.ts';
import { compileDossier } from './compiler.ts';
import { componentOf, isRowPlace } from './component-places.ts';
import { dossierState } from './dossier-state.ts';

const form: Form = {
  title: { vi: 'Đơn' },
  pages: [
    {
      key: 'trang',
      title: { vi: 'Trang' },
      sections: [
        {
          key: 'muc',
          fields: [
            { key: 'mien', type: 'yesNo', label: { vi: 'Miễn' } },
            {
              key: 'diem',
              type: 'table',
              label: { vi: 'Địa điểm' },
              rowLabel: { vi: 'Địa điểm', en: 'Outlet' },
              fields: [
                { key: 'dien_tich', type: 'integer', label: { vi: 'Diện tích' } },
                { key: 'ten', type: 'text', label: { vi: 'Tên' } },
              ],
            },
          ],
        },
      ],
    },
  ],
};
const lease: Component = {
  key: 'HD',
  title: { vi: 'Hợp đồng thuê', en: 'Lease' },
  kind: 'copy',
  required: 'mien != true and dien_tich > 20',
  visible: true,
  satisfiedBy: 'ten = "Đã biết"',
  forEach: 'diem',
};
const compiledForm = { ...compileForm('don', form, '/forms/don').form, namedRows: [['diem']] };
const { dossier, problems: mistakes } = compileDossier({ components: [lease] }, '/dossier', form);

interface Row {
  readonly ten?: string;
  readonly dien_tich?: number;
  readonly [rowIdKey]?: string;
}
const pdf = (id: string) => ({ id, name: `${id}.pdf`, type: 'application/pdf', size: 1000 });

function judge(diem: readonly Row[], files: object = {}, more: object = {}) {
  const state = formState(compiledForm, { ...more, diem: [...diem] }, environment);
  const brought = { files, answers: state.answers };
  return dossierState(dossier, scopeOf(state.values), environment, brought);
}

const shop = (ten: string, id?: string, dien_tich = 30): Row => ({
  ten,
  dien_tich,
  ...(id === undefined ? {} : { [rowIdKey]: id }),
});

describe('a paper for each row of a table', () => {
  it('is asked for where its conditions hold in the row, and named by the row', () => {
    const { components, problems } = judge([
      shop('Cửa hàng A', 'a'),
      shop('Kho', 'b', 10),
      shop('Đã biết', 'c'),
    ]);
    expect(mistakes).toEqual([]);
    expect(components.map(({ key, component, title }) => [key, component, title.vi])).toEqual([
      ['HD[a]', 'HD', 'Hợp đồng thuê – Địa điểm 1: Cửa hàng A'],
      ['HD[b]', 'HD', 'Hợp đồng thuê – Địa điểm 2: Kho'],
      ['HD[c]', 'HD', 'Hợp đồng thuê – Địa điểm 3: Đã biết'],
    ]);
    expect(components.map(({ required, satisfied }) => [required, satisfied])).toEqual([
      [true, null],
      [false, null],
      [true, 'data'],
    ]);
    expect(components[0]?.title.en).toBe('Lease – Outlet 1: Cửa hàng A');
    expect(problems.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      '/dossier/HD[a] component-missing',
    ]);
  });

  it('reads answers around the row too', () => {
    expect(judge([shop('A', 'a')], {}, { mien: true }).problems).toEqual([]);
  });

  it('takes no file that names the paper without a row, or a row that is gone', () => {
    const { files } = judge([shop('A', 'a')], {
      HD: [pdf('x')],
      'HD[gone]': [pdf('y')],
      'HD[a]': [pdf('z')],
    });
    expect(files).toEqual({ 'HD[a]': [pdf('z')] });
  });

  it('belongs to a row without an id as long as that row says the same', () => {
    const key = (rows: readonly Row[], at: number) => judge(rows).components[at]?.key;
    const first = key([shop('A'), shop('B')], 0);
    expect(key([shop('B'), shop('A')], 1)).toBe(first);
    expect(key([shop('C'), shop('B')], 0)).not.toBe(first);
    const twins = judge([shop('A'), shop('A')]).components.map((one) => one.key);
    expect(new Set(twins).size).toBe(2);
  });

  it('tells two rows with the same id apart', () => {
    const keys = judge([shop('A', 'a'), shop('B', 'a')]).components.map((one) => one.key);
    expect(keys[0]).toBe('HD[a]');
    expect(keys[1]).not.toBe('HD[a]');
  });

  it('survives ids of no use', () => {
    for (const id of ['', 'x]', '../..', 'a'.repeat(41), 5, null, {}]) {
      const [one] = judge([{ ten: 'A', [rowIdKey]: id } as never]).components;
      expect(one?.key).toMatch(/^HD\[_[0-9a-z]+\]$/);
    }
  });

  it('never comes to another row, whatever is moved, taken out, put in or written', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('move' as const), at: fc.nat(5), to: fc.nat(5) }),
      fc.record({ do: fc.constant('remove' as const), at: fc.nat(5), to: fc.constant(0) }),
      fc.record({ do: fc.constant('add' as const), at: fc.nat(5), to: fc.constant(0) }),
      fc.record({ do: fc.constant('write' as const), at: fc.nat(5), to: fc.nat(9) }),
    );
    let ids = 0;
    const named = (diem: readonly Row[]) =>
      nameRows(compiledForm, { diem }, () => `n${(ids += 1)}`)['diem'] as readonly Row[];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(step, { maxLength: 15 }), (count, steps) => {
        // What each row is in truth is kept beside the form, which sees only the rows.
        let rows = named(Array.from({ length: count }, () => shop('')));
        let truth = rows.map((_row, index) => `file-${index}`);
        const files = Object.fromEntries(
          rows.map((row, index) => [`HD[${row[rowIdKey]}]`, [pdf(truth[index] ?? '')]]),
        );
        for (const { do: what, at, to } of steps) {
          const put = <T>(list: readonly T[], item: T): T[] => [
            ...list.slice(0, at),
            item,
            ...list.slice(at),
          ];
          const without = <T>(list: readonly T[]): T[] => list.filter((_item, index) => index !== at);
          if (what === 'add') [rows, truth] = [put(rows, shop('')), put(truth, '')];
          else if (at >= rows.length) continue;
          else if (what === 'remove') [rows, truth] = [without(rows), without(truth)];
          else if (what === 'write')
            rows = rows.map((row, index) => (index === at ? { ...row, ten: `Tên ${to}` } : row));
          else {
            const moved = <T>(list: readonly T[]): T[] => {
              const rest = without(list);
              return [...rest.slice(0, to), ...list.slice(at, at + 1), ...rest.slice(to)];
            };
            [rows, truth] = [moved(rows), moved(truth)];
          }
          // As the screen does it: rows come back from the form before the next change.
          rows = named(
            (formState(compiledForm, { diem: rows }, environment).answers['diem'] as readonly Row[]) ?? [],
          );
        }
        const held = judge(rows, files).components.map((one) => one.files[0]?.id ?? '');
        expect(held).toEqual(truth);
      }),
    );
  });
});

describe('names of places', () => {
  it('are those of components, or of components with a row', () => {
    expect(['HD', 'HD[a]', 'HD[a'].map(componentOf)).toEqual(['HD', 'HD', 'HD']);
    expect(['HD', 'HD[a]', 'HD[]', 'HD[a]b', 'HD[a][b]'].map(isRowPlace)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});
