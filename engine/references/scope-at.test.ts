import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../draft/draft-document.ts';
import { checkExpression, parseExpression } from '../feel/parser/index.ts';
import { definitions } from './definitions.fixture.ts';
import { expressionPlaces } from './expression-places.fixture.ts';
import { readableAt, scopeAt } from './index.ts';

const form = {
  title: { vi: 'Tờ khai' },
  pages: [
    {
      key: 'chinh',
      sections: [
        {
          key: 'muc',
          fields: [
            {
              key: 'chu_the',
              type: 'select',
              label: { vi: 'Chủ thể' },
              options: [{ code: 'HO', label: { vi: 'Hộ' } }],
            },
            {
              key: 'con',
              type: 'table',
              label: { vi: 'Các con' },
              fields: [{ key: 'tuoi', type: 'integer', label: { vi: 'Tuổi' } }],
            },
            { key: 'noi_o', type: 'address', label: { vi: 'Nơi ở' }, catalogue: 'don-vi' },
          ],
        },
      ],
    },
  ],
};

const draft = {
  application: 'to_khai',
  forms: { to_khai: form },
  parameters: {
    muc_thu: { title: { vi: 'Mức thu' }, type: 'money', rows: [{ value: 1000 }] },
    bang_phi: { title: { vi: 'Bảng phí' }, type: 'money', keys: ['tinh', 'kenh'], rows: [] },
  },
  deadlines: { xu_ly: { title: { vi: 'Xử lý' }, amount: 3 } },
  papers: { giay: { template: '{{labels.chu_the}}' } },
} as unknown as DraftDocument;

const fields = '/forms/to_khai/pages/0/sections/0/fields';

describe('what may be read at a place', () => {
  it('is the form, the parameters and the case, by their labels and types', () => {
    const scope = scopeAt(draft, `${fields}/0/visible`);
    const say = (path: readonly string[]) => {
      const found = readableAt(scope, path);
      return found && [found.label.vi, found.type];
    };
    expect(say(['chu_the'])).toEqual(['Chủ thể', { enum: [{ code: 'HO', label: { vi: 'Hộ' } }] }]);
    expect(say(['con', 'tuoi'])).toEqual(['Tuổi', 'number']);
    expect(say(['noi_o', 'xa'])).toEqual(['Xã, phường', 'string']);
    expect(say(['muc_thu'])).toEqual(['Mức thu', 'number']);
    expect(say(['case', 'submittedOn'])).toEqual(['Ngày nộp hồ sơ', 'date']);
    expect(say(['clocks', 'xu_ly', 'overdue'])).toEqual(['Đã quá hạn', 'boolean']);
    expect(say(['khong_co'])).toBeUndefined();
    expect(scope.near).toBe(0);
    expect(scope.tables).toEqual([{ name: 'bang_phi', label: { vi: 'Bảng phí' }, keys: ['tinh', 'kenh'] }]);
  });

  it('begins with the row inside of a table, also where nothing is written yet', () => {
    const scope = scopeAt(draft, `${fields}/1/fields/0/required`);
    expect(scope.names.slice(0, scope.near).map(({ path }) => path)).toEqual([['tuoi']]);
    expect(readableAt(scope, ['chu_the'])?.label.vi).toBe('Chủ thể');
  });

  it('is in a template what the draft gives it', () => {
    const scope = scopeAt(draft, '/papers/giay/template');
    expect(scope.names.map(({ path }) => path[0])).toEqual(['answers', 'labels', 'forms', 'values']);
    expect(readableAt(scope, ['labels', 'chu_the'])?.label.vi).toBe('Chủ thể');
  });

  it('knows the reason of the decision where a paper has no value yet', () => {
    expect(readableAt(scopeAt(draft, '/papers/giay/values/moi'), ['decision', 'reason'])?.type).toBe(
      'string',
    );
  });

  it('takes whatever an unfinished draft holds', () => {
    for (const at of ['', '/forms/x/pages/0', '/workflow/states/a/always', '/papers/0', '/fees/7/amount']) {
      expect(() => scopeAt({ forms: 3, workflow: [], papers: null }, at)).not.toThrow();
    }
  });

  it('has no name too few for any expression of the procedures', () => {
    for (const definition of definitions()) {
      for (const { at, text } of expressionPlaces(definition)) {
        const parsed = parseExpression(text);
        if (parsed.ok === undefined) throw new Error(`${at} cannot be read`);
        const { problems } = checkExpression(
          parsed.ok,
          scopeAt(definition, at).types,
          undefined,
          parsed.spans,
        );
        expect(problems, `${at}: ${text}`).toEqual([]);
      }
    }
  });
});
