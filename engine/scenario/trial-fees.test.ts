import { expect, it } from 'vitest';
import { readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../authoring/index.ts';
import type { Answers } from '../answers/answers.ts';
import type { Definition, Scenario } from '../generated/definition-types.ts';
import { trialFees } from './trial-fees.ts';

const definition = readDocument('procedures/dang-ky-thanh-lap-ho-kinh-doanh/1.json') as Definition;
const procedure = compileProcedure(definition, 'test');
const [sample] = definition.scenarios ?? [];
const fees = (change: Partial<Scenario>) =>
  trialFees(procedure, { ...(sample as Scenario), ...change }, surroundings);
const answers: Answers = sample?.answers ?? {};
const inProvince = (tinh: string, xa: string): Partial<Scenario> => ({
  answers: { ...answers, dia_chi_tru_so: { ...(answers['dia_chi_tru_so'] as object), tinh, xa } },
});

it('the fees of a trial case are those of its channel, its province and its day', () => {
  const paper = fees({ ...inProvince('01', '00004'), channel: '1' });
  expect(paper).toEqual([{ key: 'le_phi', amount: 100_000 }]);
  const online = { ...inProvince('01', '00004'), channel: '2' };
  expect(fees({ ...online, submittedAt: '2026-07-24T09:00:00+07:00' })).toEqual(paper);
  expect(fees({ ...online, submittedAt: '2026-07-25T09:00:00+07:00' })).toEqual([]);
});

it('an application without answers owes nothing yet', () => {
  expect(fees({ answers: {} })).toEqual([]);
});
