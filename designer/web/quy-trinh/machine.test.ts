import { expect, test } from 'vitest';
import type { Json } from '../../../engine/index.ts';
import { machineOf } from './machine.ts';
import { problemsOfPlaces } from './problems-of-places.ts';

const workflow: Json = {
  initial: 'tiep_nhan',
  on: { RUT: { target: 'da_rut' } },
  states: {
    da_xong: { type: 'final' },
    cho_bo_sung: { after: { bo_sung: { target: 'da_xong' } }, on: { NOP: { target: 'tiep_nhan' } } },
    bo_quen: {},
    tham_dinh: {
      type: 'parallel',
      onDone: { target: 'ky' },
      states: {
        hoi: {
          initial: 'gui',
          states: { xong: { type: 'final' }, gui: { on: { TRA_LOI: { target: 'xong' } } } },
        },
        do: { initial: 'di', states: { di: {} } },
      },
    },
    tiep_nhan: {
      meta: { tasks: [{ key: 'kiem_tra' }] },
      on: {
        NHAN: [
          {
            target: 'tham_dinh',
            guard: { type: 'when', params: { if: 'true' } },
            actions: [
              { type: 'issuePaper', params: { paper: 'giay_hen' } },
              { type: 'sendMessage', params: { message: 'da_nhan' } },
              { type: 'clock', params: { deadline: 'giai_quyet', do: 'start' } },
            ],
          },
          { target: 'ky' },
        ],
        TRA: { target: 'cho_bo_sung' },
        GHI: {},
      },
    },
    ky: { on: { KY: { target: '#da_xong' } } },
    da_rut: { type: 'final' },
  },
};

const machine = machineOf({ workflow });

test('steps stand in the order in which a case meets them, with what is inside behind each, and ends last', () => {
  expect(machine.steps.map(({ path }) => path)).toEqual([
    'tiep_nhan',
    'tham_dinh',
    'tham_dinh.hoi',
    'tham_dinh.hoi.gui',
    'tham_dinh.hoi.xong',
    'tham_dinh.do',
    'tham_dinh.do.di',
    'ky',
    'cho_bo_sung',
    'bo_quen',
    'da_xong',
    'da_rut',
  ]);
});

test('a step that no case can come to is told', () => {
  expect(machine.steps.flatMap(({ isMet, path }) => (isMet ? [] : [path]))).toEqual(['bo_quen']);
});

test('each step says what it is and where things begin', () => {
  const said = machine.steps.map(({ key, kind, depth, isInitial }) => [key, kind, depth, isInitial]);
  expect(said).toContainEqual(['tiep_nhan', 'plain', 0, true]);
  expect(said).toContainEqual(['tham_dinh', 'parallel', 0, false]);
  expect(said).toContainEqual(['hoi', 'compound', 1, false]);
  expect(said).toContainEqual(['gui', 'plain', 2, true]);
  expect(said).toContainEqual(['da_rut', 'final', 0, false]);
});

test('ways tell where they lead, and the papers and messages on the way', () => {
  const [first] = machine.steps;
  expect(first?.tasks).toEqual(['/workflow/states/tiep_nhan/meta/tasks/0']);
  expect(first?.ways).toEqual([
    {
      at: '/workflow/states/tiep_nhan/on/NHAN/0',
      trigger: 'event',
      name: 'NHAN',
      targets: ['tham_dinh'],
      hasGuard: true,
      papers: ['giay_hen'],
      messages: ['da_nhan'],
    },
    {
      at: '/workflow/states/tiep_nhan/on/NHAN/1',
      trigger: 'event',
      name: 'NHAN',
      targets: ['ky'],
      hasGuard: false,
      papers: [],
      messages: [],
    },
    expect.objectContaining({ name: 'TRA', targets: ['cho_bo_sung'] }),
    expect.objectContaining({ name: 'GHI', targets: [] }),
  ]);
  expect(machine.everywhere).toEqual([expect.objectContaining({ name: 'RUT', targets: ['da_rut'] })]);
});

test.each([
  {},
  { workflow: 1 },
  { workflow: null },
  { workflow: { initial: 'a', states: { a: 1, b: { on: [] } } } },
])('a draft with the workflow of %j is read all the same', (document) => {
  expect(machineOf(document as never).everywhere).toEqual([]);
});

test('a workflow that has not changed is read once', () => {
  expect(machineOf({ workflow, title: 'khác' })).toBe(machine);
});

test('a problem belongs to the innermost place around it', () => {
  const problem = (pointer: string) => ({ code: 'x', pointer, severity: 'error' as const, message: '' });
  const found = problemsOfPlaces(
    [problem('/a/b/c/d'), problem('/a/b'), problem('/a/bc'), problem('/z')],
    ['/a/b', '/a', '/a/b/c'],
  );
  expect([...found].map(([place, all]) => [place, all.map(({ pointer }) => pointer)])).toEqual([
    ['/a/b/c', ['/a/b/c/d']],
    ['/a/b', ['/a/b']],
    ['/a', ['/a/bc']],
  ]);
});
