import { expect, it } from 'vitest';
import { compileProcedure, runScenario } from '../../engine/authoring/index.ts';
import { toInstant, type Case, type Definition } from '../../engine/index.ts';
import { readDocument, surroundings } from '../read-definitions.fixture.ts';

it('answers an online request for a criminal record within eight working hours, to the minute', () => {
  const definition = readDocument('procedures/cap-phieu-ly-lich-tu-phap/1.json') as Definition;
  const [scenario] = definition.scenarios ?? [];
  if (!scenario) throw new Error('no scenario');
  const seen: Case[] = [];
  const watch = (current: Case): void => void seen.push(current);
  expect(runScenario(compileProcedure(definition, 'test'), scenario, { ...surroundings, watch })).toEqual([]);
  const task = seen.at(-1)?.tasks.find(({ key }) => key === 'kiem_tra');
  expect(task?.due?.at).toBe(toInstant('2026-11-23T17:00:00+07:00'));
});
