import { describe, expect, it } from 'vitest';
import type { Definition, Field, Workflow } from '../generated/definition-types.ts';
import { accepted, people, play, refusals, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import { openCase } from './open.ts';

const workflow: Partial<Workflow> = {
  initial: 'nhan',
  states: {
    nhan: {
      meta: { status: '1', tasks: [{ key: 'xem', title: { vi: 'Xem' }, role: 'can_bo' }] },
      on: {
        HEN_LAI: { target: 'nhan', meta: { label: { vi: 'Hẹn lại' }, roles: ['can_bo'], form: 'y_kien' } },
        BO_SUNG: { target: 'cho', meta: { label: { vi: 'Bổ sung' }, roles: ['can_bo'], supplement: true } },
        DUYET: { target: 'xong', meta: { label: { vi: 'Duyệt' }, roles: ['can_bo'] } },
        TU_CHOI: { target: 'tu_choi', meta: { label: { vi: 'Từ chối' }, roles: ['can_bo'] } },
      },
    },
    cho: {
      meta: {
        status: '5',
        tasks: [{ key: 'bo_sung', title: { vi: 'Bổ sung' }, role: 'applicant', supplement: true }],
      },
      on: { NOP_LAI: { target: 'nhan', meta: { label: { vi: 'Nộp lại' } } } },
    },
    xong: { type: 'final', meta: { status: '9', outcome: 'granted' } },
    tu_choi: { type: 'final', meta: { status: '3', outcome: 'refused' } },
  },
};

/** Hours on weekdays and, on purpose, on Saturdays; two people at a time. */
const slots = (more: object = {}): Field => ({
  key: 'lich_hen',
  type: 'appointment',
  label: { vi: 'Lịch hẹn' },
  hours: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
      from: '08:00',
      to: '10:00',
    },
  ],
  minutes: 30,
  capacity: 2,
  ...more,
});

function definition(more: object = {}): Definition {
  const small = smallDefinition(workflow);
  const copy = structuredClone(small);
  const fieldsOf = (form: string) => copy.forms[form]?.pages[0]?.sections[0]?.fields ?? [];
  fieldsOf('don').push(slots(more));
  fieldsOf('y_kien').push(slots({ capacity: 1 }));
  return copy;
}

const on = (date: string, from = '08:00') => ({ ho_ten: 'An', lich_hen: { date, from } });
const openTask = (current: Case): string =>
  current.tasks.find(({ closed, key }) => closed === null && key === 'bo_sung')?.id ?? '';
const places = (current: Case) => current.numbers.map(({ scope, value }) => `${scope} ${value}`);
const problemsOf = (decision: ReturnType<ReturnType<typeof play>['open']>) =>
  decision.kind === 'refused' ? decision.problems.map(({ code, pointer }) => `${code} ${pointer}`) : [];

describe('an appointment of a case', () => {
  // 20 November 2026 is a Friday, 24 November a holiday.
  it('takes a place in the slot, at the unit that receives the case', () => {
    const opened = accepted(play(definition()).open(on('2026-12-01')));
    expect(places(opened)).toEqual(['slot:A/nho/don/lich_hen/2026-12-01T08:00 1']);
  });

  it('takes it at the unit that the field names', () => {
    const opened = accepted(play(definition({ unit: '"B"' })).open(on('2026-12-01')));
    expect(places(opened)[0]).toMatch(/^slot:B\//);
  });

  it('is refused at its field when every place is taken, and nothing else is said', () => {
    const { procedure, context } = play(definition());
    const applicant = { account: 'dan', name: 'Nguyễn Văn An', identityLevel: 2, claims: {} };
    const submission = { id: 'c1', commandId: 'k', reference: 'R', channel: '2', applicant, dossier: {} };
    const asked: unknown[] = [];
    const decision = openCase(
      procedure,
      { ...submission, answers: on('2026-12-01') },
      { ...context(), number: (claim) => (asked.push(claim), null) },
    );
    expect(problemsOf(decision)).toEqual(['slot-taken /answers/lich_hen']);
    expect(asked).toEqual([
      { scope: 'slot:A/nho/don/lich_hen/2026-12-01T08:00', purpose: 'slot:don:/lich_hen', limit: 2 },
    ]);
  });

  it.each([
    ['a holiday', '2026-11-24', '08:00'],
    ['a Sunday', '2026-11-29', '08:00'],
    ['a time that has passed today', '2026-11-20', '09:00'],
    ['a day that has passed', '2026-11-19', '08:00'],
    ['a day too far ahead', '2026-12-21', '08:00'],
    ['a year without a calendar', '2031-01-06', '08:00'],
    ['a time outside of the hours', '2026-12-01', '10:00'],
  ])('cannot be on %s', (_what, date, from) => {
    expect(problemsOf(play(definition({})).open(on(date, from)))).toEqual([
      'slot-not-offered /answers/lich_hen',
    ]);
  });

  it.each([
    ['later today', '2026-11-20', '09:30'],
    ['a Saturday that is named', '2026-11-28', '08:00'],
    ['the last days that are offered', '2026-12-19', '08:00'],
  ])('can be on %s', (_what, date, from) => {
    expect(accepted(play(definition()).open(on(date, from)))).toBeTruthy();
  });

  it('keeps to the first and the last day that the field reckons', () => {
    const world = play(
      definition({ earliest: 'working days after(today(), 2)', latest: 'today() + duration("P5D")' }),
    );
    expect(problemsOf(world.open(on('2026-11-23')))).toEqual(['slot-not-offered /answers/lich_hen']);
    expect(problemsOf(world.open(on('2026-11-26')))).toEqual(['slot-not-offered /answers/lich_hen']);
    expect(accepted(world.open(on('2026-11-25')))).toBeTruthy();
  });

  it('gets another place when a correction changes it, and keeps its own else, even when it has passed', () => {
    const world = play(definition());
    const opened = accepted(world.open(on('2026-11-23')));
    const asked = accepted(
      world.send(opened, {
        event: 'BO_SUNG',
        actor: people.clerk,
        supplement: [{ field: '/so_ban', reason: 'Thiếu' }],
      }),
    );
    world.at('2026-11-25T09:00:00+07:00');
    const kept = accepted(
      world.send(asked, {
        event: 'NOP_LAI',
        task: openTask(asked),
        actor: people.citizen,
        answers: { ...on('2026-12-01'), so_ban: 2 },
      }),
    );
    expect(places(kept)).toEqual(places(opened));
    expect(kept.answers['don']).toMatchObject({ so_ban: 2, lich_hen: { date: '2026-11-23' } });
    const again = accepted(
      world.send(kept, {
        event: 'BO_SUNG',
        actor: people.clerk,
        supplement: [{ field: '/lich_hen', reason: 'Hẹn lại' }],
      }),
    );
    const moved = accepted(
      world.send(again, {
        event: 'NOP_LAI',
        task: openTask(again),
        actor: people.citizen,
        answers: on('2026-12-01'),
      }),
    );
    expect(places(moved)).toEqual(['slot:A/nho/don/lich_hen/2026-12-01T08:00 1']);
  });

  it('of another form is held beside the first, and moves when that form is filled again', () => {
    const world = play(definition());
    const opened = accepted(world.open(on('2026-12-01')));
    const visit = (current: Case, date: string) =>
      world.send(current, {
        event: 'HEN_LAI',
        actor: people.clerk,
        answers: { noi_dung: 'x', lich_hen: { date, from: '08:30' } },
      });
    const first = accepted(visit(opened, '2026-12-02'));
    const second = accepted(visit(first, '2026-12-03'));
    expect(places(second)).toEqual([
      'slot:A/nho/don/lich_hen/2026-12-01T08:00 1',
      'slot:A/nho/y_kien/lich_hen/2026-12-03T08:30 1',
    ]);
    expect(refusals(visit(second, '2026-11-29'))).toEqual(['slot-not-offered']);
  });

  it('is given back when the case ends without a result, but not what has been', () => {
    const end = (event: string, at: string) => {
      const world = play(definition());
      const opened = accepted(world.open(on('2026-12-01')));
      world.at(at);
      return places(accepted(world.send(opened, { event, actor: people.clerk }))).length;
    };
    expect(end('TU_CHOI', '2026-11-23T09:00:00+07:00')).toBe(0);
    expect(end('TU_CHOI', '2026-12-01T08:00:00+07:00')).toBe(1);
    expect(end('DUYET', '2026-11-23T09:00:00+07:00')).toBe(1);
  });
});
