import { describe, expect, test } from 'vitest';
import { readDocument, surroundings } from '../../../definitions/read-definitions.fixture.ts';
import { compileProcedure, explorePaths, runScenario, withSeen } from '../../../engine/authoring/index.ts';
import type { Definition, Scenario } from '../../../engine/index.ts';
import { differencesInWords } from './difference-words.ts';
import { placesByNumber } from './places-by-number.ts';
import { momentMeant, momentText } from './moments.ts';
import { scenarioFromTrial, usualParts } from './scenario-from-trial.ts';
import { effectsOf, messagesOf } from './step-words.ts';
import { backTo, goOn, lastOf, openTrial, replayed, stepsOf, withoutFirstHeld, type Trial } from './trial.ts';

const definition = readDocument('procedures/xac-nhan-tinh-trang-hon-nhan/1.json') as Definition;
const procedure = compileProcedure(definition, 'test');
const scenario = (definition.scenarios ?? [])[0] as Scenario;

function opened(from: Definition = definition, wanted: Scenario = scenario): Trial {
  const { trial } = openTrial(compileProcedure(from, 'test'), wanted, surroundings);
  if (!trial) throw new Error('not opened');
  return trial;
}

describe('a trial', () => {
  test('is a scenario: what was played, saved with what was seen, passes, and fails when the rules change', () => {
    const trial = opened();
    expect(stepsOf(trial)).toHaveLength((scenario.steps ?? []).length);
    const saved = scenarioFromTrial(trial, { title: 'Hồ sơ thử', parts: usualParts, taken: ['ho_so_thu'] });
    expect([saved.key, saved.title]).toEqual(['ho_so_thu_2', { vi: 'Hồ sơ thử' }]);
    expect(runScenario(procedure, saved, surroundings)).toEqual([]);
    const longer: Definition = {
      ...definition,
      deadlines: Object.fromEntries(
        Object.entries(definition.deadlines).map(([key, one]) => [key, { ...one, amount: 90 }]),
      ),
    };
    expect(runScenario(compileProcedure(longer, 'test'), saved, surroundings)).not.toEqual([]);
  });

  test('goes back to any step, and on from there, as if nothing else had been', () => {
    const trial = opened();
    const back = backTo(trial, 1);
    expect([stepsOf(back).length, back.plays.length]).toEqual([1, 2]);
    const next = stepsOf(trial)[1];
    if (next === undefined) throw new Error('too short');
    const again = goOn(back, next).trial;
    expect(again && lastOf(again).case).toEqual(trial.plays[2]?.case);
  });

  test('does not keep a step that is refused, unless somebody wants it', () => {
    const trial = backTo(opened(), 0);
    const wrong = { at: scenario.submittedAt, event: 'KHONG_CO' };
    expect(goOn(trial, wrong).problems?.map(({ code }) => code)).toEqual(['event-not-offered']);
    const kept = goOn(trial, wrong, true).trial;
    expect(kept && stepsOf(kept)).toEqual([{ ...wrong, expect: { problems: ['event-not-offered'] } }]);
    const saved = kept && scenarioFromTrial(kept, { title: 'Sai', parts: [], taken: [] });
    expect(saved && runScenario(procedure, saved, surroundings)).toEqual([]);
  });

  test('is played again when the definition changes; what cannot be done is held, and comes back when it can', () => {
    const trial = opened();
    const event = stepsOf(trial)[1]?.event ?? '';
    const broken = JSON.parse(JSON.stringify(definition).replaceAll(`"${event}"`, '"KHAC"')) as Definition;
    const held = replayed(compileProcedure(broken, 'test'), trial, surroundings).trial;
    expect(held && [stepsOf(held).length, held.held?.steps.length]).toEqual([1, stepsOf(trial).length - 1]);
    expect(held?.held?.problems[0]?.code).toBe('event-not-offered');
    const again = held && replayed(procedure, held, surroundings).trial;
    expect(again && [again.held, stepsOf(again).length]).toEqual([null, stepsOf(trial).length]);
  });

  test('goes on with what is held once what was missing is done, and does not do a step twice', () => {
    const trial = opened();
    const [first, second, ...others] = stepsOf(trial);
    if (first === undefined || second === undefined) throw new Error('too short');
    const without = { ...scenario, steps: [second, ...others] };
    const { trial: held } = openTrial(procedure, without, surroundings);
    if (!held) throw new Error('not opened');
    expect([stepsOf(held).length, held.held?.steps.length]).toEqual([0, others.length + 1]);
    // The missing step comes later than what was recorded: nothing goes back in time.
    const late = goOn(held, { ...first, at: second.at }).trial;
    expect(late && [late.held, stepsOf(late).map(({ event }) => event)]).toEqual([
      null,
      stepsOf(trial).map(({ event }) => event),
    ]);
    const again =
      late && goOn({ ...backTo(late, 1), held: { steps: [second, ...others], problems: [] } }, second);
    expect(again?.trial && stepsOf(again.trial).length).toBe(stepsOf(trial).length);
  });

  test('leaves out a step that does not fit any more, and goes on with the others', () => {
    const trial = opened();
    const wrong = { at: scenario.submittedAt, event: 'KHONG_CO' };
    const { trial: held } = openTrial(
      procedure,
      { ...scenario, steps: [wrong, ...stepsOf(trial)] },
      surroundings,
    );
    expect(held?.held?.problems[0]?.code).toBe('event-not-offered');
    const gone = held && withoutFirstHeld(held);
    expect(gone && [gone.held, stepsOf(gone).length]).toEqual([null, stepsOf(trial).length]);
  });

  test('is refused with its reasons where the application is', () => {
    const { problems = [] } = openTrial(procedure, { ...scenario, answers: {} }, surroundings);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('tells the money that a button takes at the counter, since it counts as paid from then on', () => {
    const small = readDocument('../tests/samples/good/toi-thieu.json') as Definition;
    const trial = opened(small, (small.scenarios ?? [])[0]);
    const said = trial.plays.map((play, index) => effectsOf(play, trial.plays[index - 1] ?? null, 'vi'));
    expect(said[1]).toContain('Ghi nhận cán bộ đã thu 10.000 đồng tại quầy');
    expect(said[2]?.join()).not.toContain('10.000');
  });

  test('tells what would be sent and printed by a step, by name and without what only a case can fill in', () => {
    const trial = opened();
    const said = trial.plays.flatMap((play, index) => effectsOf(play, trial.plays[index - 1] ?? null, 'vi'));
    expect(said.some((one) => /^Ban hành “.*”, số /.test(one))).toBe(true);
    expect(said.some((one) => /^Gửi “.*” cho Người nộp hồ sơ qua /.test(one))).toBe(true);
    expect(said.join()).not.toContain('{{');
  });

  test('knows of each message that would be sent what it reads of the case, so that its text can be shown', () => {
    const trial = opened();
    const messages = trial.plays.flatMap((play) => messagesOf(play, 'vi'));
    expect(messages.length).toBeGreaterThan(0);
    expect(messages[0]?.said).toMatch(/^Gửi “/);
    expect(procedure.definition.messages).toHaveProperty(messages[0]?.key ?? '');
    expect(messages[0]?.view).toMatchObject({
      applicant: expect.anything() as unknown,
      case: expect.anything() as unknown,
    });
  });
});

test('a difference is told with the names that people know, and goes when the new result is taken', () => {
  const wrong: Scenario = {
    ...scenario,
    expect: { ...scenario.expect, states: ['da_tra'], fee: 1, problems: [] },
  };
  const ready = { procedure, environment: surroundings, scenarios: [] };
  const said = differencesInWords(ready, wrong, 'vi');
  expect(said[0]).toMatch(/^Khi nộp: bước của hồ sơ phải là “.*”, thực tế là “Tiếp nhận”\.$/);
  expect(said[1]).toMatch(/^Khi nộp: tổng phí, lệ phí phải là 1 đồng, thực tế là .* đồng\.$/);
  const mended = withSeen(procedure, wrong, surroundings);
  expect(differencesInWords(ready, mended, 'vi')).toEqual([]);
  expect(Object.keys(mended.expect ?? {}).sort()).toEqual(
    Object.keys(wrong.expect ?? {})
      .filter((part) => part !== 'problems')
      .sort(),
  );
});

test('a refusal is told by the labels of the form, and a refusal that did not come by what was hoped for', () => {
  const ready = { procedure, environment: surroundings, scenarios: [] };
  const { expect: _expect, ...plain } = scenario;
  const [refused] = differencesInWords(ready, { ...plain, answers: {}, steps: [] }, 'vi');
  expect(refused).toMatch(/^Hồ sơ chưa nộp được: .+: .+\.$/);
  expect(refused).not.toMatch(/\/answers|required|\[\]/);
  const [accepted] = differencesInWords(
    ready,
    { ...plain, steps: [], expect: { problems: ['required'] } },
    'vi',
  );
  expect(accepted).toMatch(/^Khi nộp: tình huống mong bị từ chối \(.+\), nhưng hồ sơ được nhận\.$/);
  expect(accepted).not.toContain('required');
});

test('a generated path becomes a scenario that passes', () => {
  const small = readDocument('skeletons/xac-nhan-giai-quyet-ngay.json') as Definition;
  const compiled = compileProcedure(small, 'test');
  const { paths } = explorePaths(compiled, surroundings, { submittedAt: '2026-11-20T09:10:00+07:00' });
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) {
    const whole = { key: 'thu', title: { vi: 'Thử' }, ...path.scenario, steps: [...path.scenario.steps] };
    const trial = opened(small, whole);
    const saved = scenarioFromTrial(trial, { title: 'Đường', parts: usualParts, taken: [] });
    expect(runScenario(compiled, saved, surroundings)).toEqual([]);
  }
});

test.each([
  ['20/11/2026 09:10', '2026-11-20T09:10:00+07:00'],
  [' 2/1/2026 7h05 ', '2026-01-02T07:05:00+07:00'],
  ['20/11/2026', '2026-11-20T08:00:00+07:00'],
  ['31/02/2026 09:10', null],
  ['20/11/2026 25:10', null],
  ['mai', null],
])('the moment %s is %s', (text, moment) => {
  expect(momentMeant(text)).toBe(moment);
});

test('a moment reads as it is written', () => {
  expect(momentText('2026-11-20T02:10:00.000Z')).toBe('20/11/2026 09:10');
});

test('papers of rows are named by numbers, as scenarios name them', () => {
  const rename = placesByNumber({ namedRows: [['diem']] }, { diem: [{ '#row': 'a' }, { '#row': 'k3f' }] });
  expect(['RU03[k3f].ban_ro', 'RU01', 'X[z]'].map(rename)).toEqual(['RU03[1].ban_ro', 'RU01', 'X[z]']);
});
