import { expect, test } from 'vitest';
import { readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../authoring/index.ts';
import type { Case } from '../case/case.ts';
import type { Definition } from '../generated/definition-types.ts';
import { keptFrom } from './kept-from.ts';
import { beginPlay, playOn } from './play.ts';
import { playerOf } from './who-acts.ts';

test('a four-eyes rule keeps one person from two tasks, and says which; another person of the role may', () => {
  const definition = readDocument('procedures/cap-giay-phep-ban-le-ruou/1.json') as Definition;
  const text = JSON.stringify(definition).replaceAll('"truong_phong"', '"chuyen_vien"');
  const procedure = compileProcedure(JSON.parse(text) as Definition, 'test');
  const found = new Set<string>();
  const look = (current: Case): void => {
    for (const { task, done } of keptFrom(procedure, current, playerOf(procedure, current, 'chuyen_vien')))
      found.add(`${task.key} after ${done.key}`);
    expect(keptFrom(procedure, current, playerOf(procedure, current, 'chuyen_vien', 'Trần B'))).toEqual([]);
  };
  for (const scenario of definition.scenarios ?? []) {
    let play = beginPlay(procedure, scenario, surroundings);
    // Without names each role is one person.
    for (const { as: _as, ...step } of scenario.steps ?? []) {
      if (play.case === null) break;
      play = playOn(play, step);
      if (play.case !== null) look(play.case);
    }
  }
  expect([...found]).toEqual(['soat after tham_dinh']);
});
