import { describe, expect, it } from 'vitest';
import { counterRoles } from './counter-roles.ts';
import { counterStanding, isForCounter } from './at-counter.ts';
import { advance } from './advance.ts';
import { smallDefinition } from './case.fixture.ts';
import { compileProcedure } from '../procedure/compile-procedure.ts';
import type { Definition, State } from '../generated/definition-types.ts';

const task = (role: string) => ({ key: role, title: { vi: role }, role });
const state = (status: string, roles: readonly string[], more: Partial<State> = {}): State => ({
  meta: { title: { vi: status }, status, tasks: roles.map(task) },
  ...more,
});

function procedureOf(states: Record<string, State>, rest: Partial<Definition> = {}) {
  const [initial = ''] = Object.keys(states);
  return compileProcedure(smallDefinition({ initial, states }, rest), 'test');
}

describe('who may take an application in at the counter', () => {
  it('is whoever the definition calls a receiver of papers', () => {
    const dossier = { components: [], receivers: ['lanh_dao'] };
    expect(counterRoles(procedureOf({ nhan: state('1', ['can_bo']) }, { dossier }))).toEqual(['lanh_dao']);
  });

  it('is else whoever has a task in the first state', () => {
    expect(counterRoles(procedureOf({ nhan: state('1', ['can_bo', 'applicant']) }))).toEqual(['can_bo']);
  });

  it('is else whoever has one in the nearest state after it, loops or not', () => {
    const procedure = procedureOf({
      cho: state('1', ['applicant'], { on: { NOP: { target: 'nop' } } }),
      nop: state('1', [], { always: [{ target: 'cho' }, { target: 'trong' }] }),
      trong: state('4', [], {
        initial: 'con',
        states: { con: state('4', ['can_bo']) },
        on: { XONG: { target: 'xa' } },
      }),
      xa: state('4', ['lanh_dao']),
    });
    expect(counterRoles(procedure)).toEqual(['can_bo']);
  });

  it('is nobody where no official has anything to do', () => {
    expect(counterRoles(procedureOf({ nhan: state('1', ['applicant']) }))).toEqual([]);
  });

  it('holds the role in the unit, or stands in for somebody who does', () => {
    const procedure = procedureOf({ nhan: state('1', ['can_bo']) });
    const of = (...grants: Parameters<typeof counterStanding>[1]['grants']) =>
      counterStanding(procedure, { grants }, 'A');
    const lan = { account: 'lan', name: 'Lan' };
    expect(of({ role: 'can_bo', unit: 'B' })).toBeNull();
    expect(of({ role: 'lanh_dao', unit: 'A' })).toBeNull();
    expect(of({ role: 'can_bo', unit: 'A', for: lan })).toEqual({ role: 'can_bo', unit: 'A', for: lan });
    expect(of({ role: 'can_bo', unit: 'A', for: lan }, { role: 'can_bo', unit: '*' })?.for).toBeNull();
  });

  it('takes in nothing for which several people confirm', () => {
    const party = (key: string) => ({ key, title: { vi: key } });
    const parties = [party('ben_nam'), party('ben_nu')] as unknown as NonNullable<Definition['parties']>;
    expect(isForCounter(procedureOf({ nhan: state('1', ['can_bo']) }))).toBe(true);
    expect(isForCounter({ definition: { ...smallDefinition({}), parties } })).toBe(false);
  });
});

describe('the adoption of a case', () => {
  it('is refused for a case that nobody filed at a counter', () => {
    const procedure = procedureOf({ nhan: state('1', ['can_bo']) });
    const current = { procedure: { hash: 'test' }, applicant: { account: 'an' }, tasks: [], history: [] };
    const decision = advance(
      procedure,
      current as unknown as Parameters<typeof advance>[1],
      { id: 'x', type: 'adopt', actor: { account: 'binh', name: 'Bình', grants: [] }, from: 'an' },
      {} as Parameters<typeof advance>[3],
    );
    expect(decision).toMatchObject({ kind: 'refused', problems: [{ code: 'case-adopted' }] });
  });
});
