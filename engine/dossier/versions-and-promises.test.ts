import { describe, expect, it } from 'vitest';
import { scopeOf } from '../feel/index.ts';
import { environment } from '../form/form.fixture.ts';
import type { Component, Dossier, Form } from '../generated/definition-types.ts';
import { askedPlaces } from './asked-places.ts';
import type { Brought } from './brought.ts';
import { compileDossier } from './compiler.ts';
import { componentOf, isPlaceOf, isRowPlace, versionOf } from './component-places.ts';
import { dossierState } from './dossier-state.ts';
import { promiseOf } from './paper-receipt.ts';

const report: Component = {
  key: 'BC',
  title: { vi: 'Báo cáo môi trường', en: 'Environmental report' },
  kind: 'original',
  required: 'can_bao_cao',
  visible: true,
  versions: [
    { key: 'day_du', title: { vi: 'Bản đầy đủ', en: 'Whole' }, readers: ['can_bo'] },
    { key: 'cong_khai', title: { vi: 'Bản công khai', en: 'Public' }, required: 'co_bi_mat' },
  ],
};
const proxy: Component = {
  key: 'UQ',
  title: { vi: 'Văn bản ủy quyền' },
  kind: 'original',
  required: 'uy_quyen',
  deliver: ['file', 'counter'],
};
const form: Form = {
  title: { vi: 'Đơn' },
  pages: [
    {
      key: 'p',
      title: { vi: 'Trang' },
      sections: [
        {
          key: 's',
          fields: [
            { key: 'gcn_so', type: 'text', label: { vi: 'Số' } },
            { key: 'co_gcn', type: 'yesNo', label: { vi: 'Có' }, value: 'gcn_so != null' },
            {
              key: 'diem',
              type: 'table',
              label: { vi: 'Điểm' },
              fields: [{ key: 'ten', type: 'text', label: { vi: 'Tên' } }],
            },
          ],
        },
      ],
    },
  ],
};
const pdf = (id: string) => ({ id, name: `${id}.pdf`, type: 'application/pdf', size: 1000 });

function judge(components: Dossier['components'], answers: object, brought: Partial<Brought> = {}) {
  const dossier = { components, receivers: ['can_bo'] };
  const { dossier: compiled, problems } = compileDossier(dossier, '/dossier', form);
  expect(problems).toEqual([]);
  const state = dossierState(compiled, scopeOf(answers as never), environment, {
    files: {},
    answers: answers as never,
    ...brought,
  });
  return { ...state, wrong: state.problems.map(({ code, pointer }) => `${pointer} ${code}`) };
}

describe('versions of a paper', () => {
  const whole = { 'BC.day_du': [pdf('a')] };

  it('have a place each, named after the paper and the version', () => {
    const { components, wrong } = judge([report], { can_bao_cao: true, co_bi_mat: true });
    expect(components.map(({ key, title, version }) => [key, title.vi, version?.confidential])).toEqual([
      ['BC.day_du', 'Báo cáo môi trường – Bản đầy đủ', true],
      ['BC.cong_khai', 'Báo cáo môi trường – Bản công khai', false],
    ]);
    expect(components[1]?.title.en).toBe('Environmental report – Public');
    expect(wrong).toEqual([
      '/dossier/BC.day_du component-missing',
      '/dossier/BC.cong_khai component-missing',
    ]);
  });

  it('are needed as their own condition says', () => {
    const { wrong } = judge([report], { can_bao_cao: true, co_bi_mat: false });
    expect(wrong).toEqual(['/dossier/BC.day_du component-missing']);
  });

  it('are needed of an optional paper once one of them was handed in', () => {
    const answers = { can_bao_cao: false, co_bi_mat: true };
    expect(judge([report], answers).wrong).toEqual([]);
    expect(judge([report], answers, { files: whole }).wrong).toEqual([
      '/dossier/BC.cong_khai component-missing',
    ]);
    expect(judge([report], { ...answers, co_bi_mat: false }, { files: whole }).wrong).toEqual([]);
  });

  it('take no file that names the paper without a version, or a version that there is not', () => {
    const files = { BC: [pdf('x')], 'BC.khac': [pdf('y')], ...whole };
    expect(judge([report], { can_bao_cao: true }, { files }).files).toEqual(whole);
  });

  it('stand in every row, and complete one another only there', () => {
    const answers = {
      co_bi_mat: true,
      diem: [
        { ten: 'A', '~row': 'a' },
        { ten: 'B', '~row': 'b' },
      ],
    };
    const rows = { ...report, required: false, forEach: 'diem' } as const;
    const places = judge([rows], answers).components.map(({ key }) => key);
    expect(places).toHaveLength(4);
    expect(places.every((place) => isPlaceOf(rows, place))).toBe(true);
    const [first = ''] = places;
    const { wrong } = judge([rows], answers, { files: { [first]: [pdf('a')] } });
    expect(wrong).toEqual([`/dossier/${places[1] ?? ''} component-missing`]);
  });

  it('count as one paper in a group of which exactly one is wanted', () => {
    const group = { key: 'g', title: { vi: 'Nhóm' }, rule: 'exactlyOne' as const, required: true };
    const other: Component = { ...proxy, required: false, group: 'g' };
    const dossier = { components: [{ ...report, required: false, group: 'g' }, other], groups: [group] };
    const { dossier: compiled } = compileDossier({ ...dossier, receivers: ['can_bo'] }, '/dossier', form);
    const codes = (files: object) =>
      dossierState(compiled, scopeOf({ co_bi_mat: true }), environment, { files }).problems.map(
        ({ code }) => code,
      );
    const both = { ...whole, 'BC.cong_khai': [pdf('b')] };
    expect(codes(both)).toEqual([]);
    expect(codes({ ...both, UQ: [pdf('c')] })).toEqual(['component-group-too-many']);
  });

  it('that are asked for with their paper are those that are needed', () => {
    const asked = (answers: object) =>
      askedPlaces(judge([report], answers).components, new Set(['BC'])).map(({ key }) => key);
    expect(asked({ can_bao_cao: true, co_bi_mat: false })).toEqual(['BC.day_du']);
    expect(asked({ can_bao_cao: false })).toEqual(['BC.day_du', 'BC.cong_khai']);
  });
});

describe('a paper that is promised', () => {
  const needed = { uy_quyen: true };

  it('counts for now, in a way that is open for it', () => {
    const { components, promised, wrong } = judge([proxy], needed, { promised: { UQ: 'counter' } });
    expect([components[0]?.satisfied, components[0]?.receipt, wrong]).toEqual([
      'promised',
      promiseOf('counter'),
      [],
    ]);
    expect(promised).toEqual({ UQ: 'counter' });
  });

  it.each(['post', 'file', '', null, 5, {}])('does not count in the way %o', (way) => {
    const { promised, wrong } = judge([proxy], needed, { promised: { UQ: way } });
    expect([promised, wrong]).toEqual([{}, ['/dossier/UQ component-missing']]);
  });

  it('is no promise once a file is there, or once it is not listed', () => {
    const promise = { UQ: 'counter' };
    expect(judge([proxy], needed, { promised: promise, files: { UQ: [pdf('a')] } }).promised).toEqual({});
    expect(judge([proxy], { uy_quyen: false }, { promised: promise }).promised).toEqual({});
  });

  it('takes no file where it can only be brought', () => {
    const { files, wrong } = judge([{ ...proxy, deliver: ['counter'] }], needed, {
      files: { UQ: [pdf('a')] },
    });
    expect([files, wrong]).toEqual([{}, ['/dossier/UQ component-missing']]);
  });

  it.each([
    ['shown', 'paper'],
    ['received', 'paper'],
    ['returned', 'paper'],
    ['missing', null],
  ] as const)('that was noted as %s stands for %s', (state, satisfied) => {
    const receipts = { UQ: { ...promiseOf('counter'), state } };
    expect(judge([proxy], needed, { receipts }).components[0]?.satisfied).toBe(satisfied);
  });
});

describe('data in place of a paper', () => {
  const source = { kind: 'registry', title: { vi: 'CSDL đăng ký' }, at: '2026-11-20T02:10:00.000Z' } as const;
  const licence: Component = { ...proxy, key: 'GCN', required: true, satisfiedBy: 'gcn_so != null' };

  it('name the registry that answered, through computed fields too', () => {
    for (const satisfiedBy of ['gcn_so != null', 'co_gcn']) {
      const { components } = judge(
        [{ ...licence, satisfiedBy }],
        { gcn_so: '1', co_gcn: true },
        {
          sources: { '/gcn_so': source, '/khac': { kind: 'identity' } },
        },
      );
      expect([components[0]?.satisfied, components[0]?.sources]).toEqual(['data', [source]]);
    }
  });

  it('name nothing where the applicant typed them, or while they stand for nothing', () => {
    expect(judge([licence], { gcn_so: '1' }).components[0]?.sources).toEqual([]);
    const without = judge([licence], { gcn_so: null }, { sources: { '/gcn_so': source } });
    expect(without.components[0]?.sources).toEqual([]);
  });

  it('name the source of their own row alone', () => {
    const rows: Component = { ...licence, satisfiedBy: 'ten != null', forEach: 'diem' };
    const { components } = judge(
      [rows],
      { diem: [{ ten: 'A' }, { ten: 'B' }] },
      {
        sources: { '/diem/1/ten': source },
      },
    );
    expect(components.map(({ sources }) => sources)).toEqual([[], [source]]);
  });
});

describe('mistakes about versions and ways of delivery', () => {
  it('are found with their places', () => {
    const data: Component = { ...report, key: 'D', kind: 'data', deliver: ['counter'] };
    const twice = { key: 'day_du', title: { vi: 'Lần nữa' }, required: 'x =' };
    const { problems } = compileDossier(
      {
        components: [
          data,
          { ...report, versions: [...(report.versions ?? []), twice] },
          { ...proxy, kind: 'electronicCopy' },
        ],
      },
      '/dossier',
    );
    expect(problems.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      expect.stringContaining('/dossier/components/1/versions/2/required feel-'),
      '/dossier/components/0/versions component-no-paper',
      '/dossier/components/0/deliver component-no-paper',
      '/dossier/components/1/versions/2/key component-version-repeated',
      '/dossier/components/2/deliver component-paper-only',
      '/dossier/components/2/deliver component-nobody-receives',
    ]);
  });
});

describe('names of places with a version', () => {
  it('say the component, the row and the version', () => {
    expect(['BC', 'BC.v', 'BC[a].v'].map(componentOf)).toEqual(['BC', 'BC', 'BC']);
    expect(['BC', 'BC.v', 'BC[a].v', 'BC.'].map(versionOf)).toEqual([null, 'v', 'v', null]);
    expect(['BC.v', 'BC[a].v', 'BC[a].'].map(isRowPlace)).toEqual([false, true, false]);
    expect(['BC', 'BC.day_du', 'BC.khac', 'BC[a].day_du'].map((place) => isPlaceOf(report, place))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
