import { expect, it } from 'vitest';
import type { Definition, State, TaskDefinition } from '../generated/definition-types.ts';
import { accepted, people, play, refusals, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import type { AnswerCommand } from './command.ts';
import { wakeAt } from './pass-time.ts';
import { viewCase } from './view.ts';

const ends: Record<string, State> = {
  xong: { type: 'final', meta: { status: '10', outcome: 'granted' } },
};

const hoi = {
  key: 'hoi',
  title: { vi: 'Hỏi thuế' },
  role: 'can_bo',
  form: 'y_kien',
  system: {
    connector: 'thue',
    title: { vi: 'Hệ thống thuế' },
    input: { ten: 'ho_ten' },
    output: { noi_dung: 'text', ma: 'number' },
    then: 'TRA_LOI',
    wait: 'cho_thue',
    waitAgain: 'gui_lai',
    again: 2,
  },
} satisfies TaskDefinition;

function definitionOf(task: TaskDefinition): Definition {
  const base = smallDefinition({
    states: {
      lam: {
        meta: { title: { vi: 'Làm' }, status: '2', tasks: [task] },
        on: {
          [hoi.system.then]: {
            target: 'xong',
            guard: { type: 'when', params: { if: 'y_kien.noi_dung != "Dừng"' } },
            meta: { label: { vi: 'Ghi trả lời' } },
          },
        },
      },
      ...ends,
    },
  });
  const deadlines = {
    ...base.deadlines,
    cho_thue: { title: { vi: 'Chờ' }, amount: 2, unit: 'calendarDay', effect: 'none' },
    gui_lai: { title: { vi: 'Chờ' }, amount: 1, unit: 'calendarDay', effect: 'none' },
  } satisfies Definition['deadlines'];
  return { ...base, deadlines };
}

const one = definitionOf(hoi);
const { then: _then, ...eachSystem } = hoi.system;
const each = definitionOf({
  ...hoi,
  system: { ...eachSystem, input: { xa: 'n.xa' } },
  forEach: { items: 'noi', as: 'n', label: 'n.xa', complete: 'all', then: 'TRA_LOI' },
});

const answer = (
  values: Record<string, unknown>,
  task = 'hoi.1',
  id = `a-${JSON.stringify(values)}-${task}`,
): AnswerCommand => ({ id, type: 'answer', system: 'thue', task, says: { kind: 'answer', values } });

const stateOf = (current: Case, index = 0) => current.tasks[index]?.handOver?.state;

it('sends what the task names and nothing else, under a request that stays the same', () => {
  const opened = play(one).open({ ho_ten: 'An', so_ban: 2 });
  expect(opened).toMatchObject({
    effects: [
      {
        type: 'handOver',
        params: { system: 'thue', task: 'hoi.1', request: 'c1/hoi.1', input: { ten: 'An' } },
      },
    ],
  });
  expect(stateOf(accepted(opened))).toBe('asked');
});

it('completes the task by the answer, fills its form with the source, and sends the event', () => {
  const world = play(one);
  const done = accepted(world.run(accepted(world.open()), answer({ noi_dung: 'Đồng ý', ma: 7, la: 'bỏ' })));
  expect(done.states).toEqual(['xong']);
  expect(done.answers['y_kien']).toMatchObject({ noi_dung: 'Đồng ý' });
  expect(done.sources?.['y_kien']).toMatchObject({ '/noi_dung': { kind: 'registry' } });
  expect(done.tasks[0]?.closed).toMatchObject({
    how: 'done',
    by: null,
    answers: { ma: 7, noi_dung: 'Đồng ý' },
  });
  expect(done.tasks[0]?.closed?.answers).not.toHaveProperty('la');
});

it('keeps people from the task while the system has it', () => {
  const world = play(one);
  const current = accepted(world.open());
  const act = { event: 'TRA_LOI', task: 'hoi.1', actor: people.clerk, answers: { noi_dung: 'tay' } };
  expect(refusals(world.send(current, act))).toEqual(['system-asked']);
  const taken = accepted(
    world.run(current, { id: 'b', type: 'byHand', actor: people.clerk, task: 'hoi.1', reason: 'Gọi điện' }),
  );
  expect(accepted(world.send(taken, act)).states).toEqual(['xong']);
});

it('sends again when nobody answers, twice, then leaves the task to people with the reason', () => {
  const world = play(one);
  let current = accepted(world.open());
  const sentAt = (): number | undefined => current.tasks[0]?.handOver?.sent.length;
  const wake = (): string | null => wakeAt(world.procedure, current, world.context().calendar);
  for (const count of [2, 3]) {
    world.at(wake() ?? '');
    const passed = world.pass(current);
    expect(passed).toMatchObject({ effects: [{ type: 'handOver', params: { request: 'c1/hoi.1' } }] });
    current = accepted(passed);
    expect(sentAt()).toBe(count);
    expect(stateOf(current)).toBe('asked');
  }
  world.at(wake() ?? '');
  current = accepted(world.pass(current));
  expect(current.tasks[0]?.handOver).toMatchObject({
    state: 'failed',
    fault: { code: 'system-silent', params: { count: 3 } },
  });
  expect(wake()).toBeNull();
  const seen = viewCase(world.procedure, current, people.clerk, world.context());
  expect(seen?.tasks[0]?.handOver).toMatchObject({ state: 'failed', mayResend: true, mayTakeOver: false });
  expect(seen?.offers[0]?.blocked).toBeNull();
  const again = world.run(current, { id: 'r', type: 'resend', actor: people.clerk, task: 'hoi.1' });
  expect(accepted(again).tasks[0]?.handOver).toMatchObject({ state: 'asked', tries: 1 });
});

it('notes an answer that comes when all is over, and changes nothing else', () => {
  const world = play(one);
  const done = accepted(world.run(accepted(world.open()), answer({ noi_dung: 'Đồng ý', ma: 7 })));
  const late = accepted(world.run(done, answer({ noi_dung: 'Từ chối', ma: 0 })));
  expect(late).toMatchObject({ states: done.states, answers: done.answers, tasks: done.tasks });
  expect(late.history.at(-1)?.notes).toEqual([{ kind: 'system', did: 'late', task: 'hoi.1' }]);
});

it('leaves an answer that is not what was declared to people, and says which names are wrong', () => {
  const world = play(one);
  const wrong = accepted(world.run(accepted(world.open()), answer({ noi_dung: 5, ma: 7 })));
  expect(wrong.states).toEqual(['lam']);
  expect(wrong.tasks[0]?.handOver).toMatchObject({
    state: 'failed',
    fault: { code: 'system-answer-wrong', params: { names: 'noi_dung' } },
  });
  const empty = accepted(world.run(wrong, answer({ ma: 7 })));
  expect(empty.tasks[0]?.handOver?.fault?.params).toEqual({ names: 'noi_dung' });
  expect(empty.answers['y_kien']).toBeUndefined();
});

it('leaves an answer with which the case cannot move on to people, and forgets it', () => {
  const world = play(one);
  const closed = accepted(world.run(accepted(world.open()), answer({ noi_dung: 'Dừng', ma: 7 })));
  expect(closed.tasks[0]?.handOver?.fault).toEqual({ code: 'system-answer-closed', params: {} });
  expect(closed.tasks[0]?.closed).toBeNull();
  expect(closed.answers['y_kien']).toBeUndefined();
});

it('shows which item of a list has failed while the others are answered', () => {
  const world = play(each);
  let current = accepted(world.open({ ho_ten: 'An', noi: [{ xa: 'A' }, { xa: 'B' }] }));
  expect(current.tasks.map(({ handOver }) => handOver?.request)).toEqual(['c1/hoi.1.1', 'c1/hoi.1.2']);
  current = accepted(world.run(current, answer({ noi_dung: 'ok', ma: 1 }, 'hoi.1.1')));
  current = accepted(
    world.run(current, {
      id: 'f',
      type: 'answer',
      system: 'thue',
      task: 'hoi.1.2',
      says: { kind: 'refused', detail: 'T02' },
    }),
  );
  expect([stateOf(current, 0), stateOf(current, 1)]).toEqual(['answered', 'failed']);
  expect(current.states).toEqual(['lam']);
  const byHand = { task: 'hoi.1.2', actor: people.clerk, answers: { noi_dung: 'tay' } };
  expect(accepted(world.send(current, byHand)).tasks.every(({ closed }) => closed?.how === 'done')).toBe(
    true,
  );
});

it('tells the applicant who is asked, and nothing of its trouble', () => {
  const world = play(one);
  const opened = accepted(world.open());
  const asked = viewCase(world.procedure, opened, people.citizen, world.context());
  expect(asked?.asked).toEqual([{ vi: 'Hệ thống thuế' }]);
  const failed = accepted(
    world.run(opened, {
      id: 'f',
      type: 'answer',
      system: 'thue',
      task: 'hoi.1',
      says: { kind: 'unreachable', detail: '503' },
    }),
  );
  const seen = viewCase(world.procedure, failed, people.citizen, world.context());
  expect(seen?.asked).toEqual([]);
  expect(seen?.history).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toContain('503');
});

it('takes no answer from another system, nor for a task that no system does', () => {
  const world = play(one);
  const opened = accepted(world.open());
  expect(refusals(world.run(opened, { ...answer({ ma: 1 }), system: 'khac' }))).toEqual(['task-unknown']);
  expect(refusals(world.run(opened, answer({ ma: 1 }, 'x.1')))).toEqual(['task-unknown']);
});
