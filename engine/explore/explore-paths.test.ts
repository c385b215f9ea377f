import { describe, expect, it } from 'vitest';
import { readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure, runScenario } from '../authoring/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import { explorePaths } from './explore-paths.ts';

const SUBMITTED = '2026-11-20T09:10:00+07:00';
const read = (path: string) => readDocument(`${path}.json`) as Definition;
const explore = (definition: Definition, limit?: number) => {
  const procedure = compileProcedure(definition, 'test');
  const options = { submittedAt: SUBMITTED, ...(limit === undefined ? {} : { limit }) };
  return { procedure, found: explorePaths(procedure, surroundings, options) };
};

describe('paths that nobody wrote', () => {
  // Steps of the engine stand for time: a thousand of them take less than a second.
  it.each([
    'xac-nhan-tinh-trang-hon-nhan',
    'cap-giay-phep-ban-le-ruou',
    'cap-giay-phep-xay-dung-nha-o-rieng-le',
    'cap-phieu-ly-lich-tu-phap',
    'dang-ky-khai-sinh',
    'dang-ky-thanh-lap-ho-kinh-doanh',
  ])('come to every state, event and deadline of %s in few steps', (id) => {
    const { found } = explore(read(`procedures/${id}/1`));
    expect(found.missed.map(({ place }) => place.id)).toEqual([]);
    expect(found.steps).toBeLessThan(600);
  });

  it('need no scenario: the rules of the form are enough', () => {
    const { scenarios: _none, ...bare } = read('procedures/xac-nhan-tinh-trang-hon-nhan/1');
    const { found } = explore(bare, 150);
    expect(found.problems).toEqual([]);
    expect(found.missed.length).toBeLessThan(found.places.length / 2);
  });

  it('are scenarios, which go the same way when they are played', () => {
    const { procedure, found } = explore(read('procedures/cap-giay-phep-ban-le-ruou/1'));
    for (const { scenario } of found.paths) {
      const whole = { key: 'thu', title: { vi: 'Thử' }, ...scenario, steps: [...scenario.steps] };
      expect(runScenario(procedure, whole, surroundings)).toEqual([]);
    }
  });

  it('have a second person of a role where two tasks want different people', () => {
    const definition = read('procedures/cap-giay-phep-ban-le-ruou/1');
    // One role does both tasks, of which the second excludes whoever has done the first.
    const text = JSON.stringify(definition).replaceAll('"truong_phong"', '"chuyen_vien"');
    const { found } = explore(JSON.parse(text) as Definition);
    expect(found.missed.map(({ place }) => place.id)).toEqual([]);
    const people = found.paths.flatMap(({ scenario }) => scenario.steps.flatMap(({ as }) => as ?? []));
    expect(people[0]).toMatch(/ 2$/);
  });

  it('are the same each time', () => {
    const definition = read('skeletons/dang-ky-lay-y-kien');
    expect(explore(definition).found).toEqual(explore(definition).found);
  });
});

describe('what no path comes to', () => {
  const skeleton = read('skeletons/giay-phep-tham-dinh');
  const withStates = (states: object): Definition => ({
    ...skeleton,
    workflow: { ...skeleton.workflow, states: { ...skeleton.workflow.states, ...states } },
  });
  const meta = { title: { vi: 'Lẻ loi' }, status: '4' };
  const why = (definition: Definition) =>
    explore(definition, 150).found.missed.map(({ place, why: { vi } }) => [place.id, vi]);

  it('is told with the reason: nothing leads there', () => {
    const [first, ...others] = why(withStates({ le_loi: { type: 'final', meta } }));
    expect(first).toEqual(['state le_loi', 'Không thao tác, thời hạn hay điều kiện nào dẫn đến bước này.']);
    expect(others).toEqual([]);
  });

  it('is told with the reason: a guard never holds', () => {
    const [name, state] =
      Object.entries(skeleton.workflow.states).find(([, { on }]) => on !== undefined) ?? [];
    if (name === undefined || state === undefined) throw new Error('the skeleton has no event');
    const guard = { type: 'when', params: { if: 'case.channel = "khong_co"' } } as const;
    const always = [{ target: 'le_loi', guard }];
    const found = why(withStates({ [name]: { ...state, always }, le_loi: { type: 'final', meta } }));
    expect(found.map(([id]) => id)).toEqual(['state le_loi']);
    expect(found[0]?.[1]).toMatch(
      /^Điều kiện “case.channel = "khong_co"” chưa lần nào đúng với các hồ sơ đã thử\./,
    );
  });

  it('is not judged for good where the search was ended early', () => {
    const { found } = explore(read('procedures/dang-ky-khai-sinh/1'), 20);
    expect([found.isWhole, found.steps]).toEqual([false, 20]);
    expect(found.missed[0]?.why.vi).toMatch(/Chưa thử hết mọi đường/);
  });
});
