import {
  beginPlay,
  explorePaths,
  playOn,
  type ScenarioEnvironment,
} from '../../../engine/authoring/index.ts';
import { advance, instantOf, millisOf, type Case, type Procedure } from '../../../engine/index.ts';
import { caseWrite } from '../../../runtime/server/cases/case-write.ts';
import type { RunnableProcedure } from '../../../runtime/server/definitions/procedure-library.ts';
import { contextOf } from '../../../runtime/server/definitions/context-of.ts';
import type { CaseWrite } from '../../../runtime/server/store/index.ts';
import { OFFICE_OPEN } from './office-world.ts';
import { pressOf, type Pattern, type Stamp } from './stamp.ts';

/** A case of a shipped procedure in some state, that was come to by a real path; nothing but data, so that threads can be told. */
export interface PlainTemplate {
  readonly procedure: string;
  /** The competent agency of the path; others of its kind take its place. */
  readonly unit: string;
  readonly pattern: Pattern;
  readonly roles: ReadonlySet<string>;
  /** When the last thing happened, and when the next deadline fires, in milliseconds; null where none does. */
  readonly lastAt: number;
  readonly wakeAt: number | null;
  readonly isEnded: boolean;
  readonly openTasks: number;
  /** Characters of its JSON. */
  readonly characters: number;
  /** Whether the deadline fires by itself at that very moment, whenever the case is moved to. */
  readonly isTimer: boolean;
}

/** A template with how to make more of its like. */
export interface CaseTemplate extends PlainTemplate {
  readonly stamp: (stamp: Stamp) => CaseWrite;
}

/** The paths begin some days before the load does. */
const SUBMITTED = '2026-11-20T09:10:00+07:00';
const KEY = 'mau';

/**
 * Templates of everything that can become of the cases of a procedure: paths to each of its states, events and
 * deadlines are sought, played, and of the cases on the way one is kept for each state and set of open tasks.
 */
export function templatesOf({ procedure, surroundings }: RunnableProcedure): readonly CaseTemplate[] {
  const environment: ScenarioEnvironment = surroundings;
  const { paths } = explorePaths(procedure, environment, { submittedAt: SUBMITTED });
  const least = new Map<string, { readonly found: Case; readonly size: number }>();
  for (const { scenario } of paths) {
    const whole = { key: KEY, title: { vi: '' }, ...scenario, steps: [...scenario.steps] };
    let play = beginPlay(procedure, whole, environment);
    keep(play.case);
    for (const step of scenario.steps) {
      play = playOn(play, step);
      keep(play.case);
    }
  }
  return [...least.values()].map(({ found }) => templateOf({ procedure, surroundings }, found));

  function keep(found: Case | null): void {
    if (found === null) return;
    const open = found.tasks.filter(({ closed }) => closed === null).map(({ key }) => key);
    const mark = [found.outcome, ...found.states, '|', ...open].join(' ');
    const size = JSON.stringify(found).length;
    if (size < (least.get(mark)?.size ?? Infinity)) least.set(mark, { found, size });
  }
}

/** A template of one case. */
export function templateOf({ procedure, surroundings }: RunnableProcedure, found: Case): CaseTemplate {
  const accepted = { kind: 'accepted', case: found, effects: [] } as const;
  const command = { id: 'none', answer: null };
  const { listing, wakeAt } = caseWrite(procedure, null, accepted, command, [], surroundings.calendar);
  const pattern: Pattern = { case: found, listing, wakeAt };
  const roles = new Set(Object.keys(procedure.definition.roles));
  const stamp = pressOf(pattern, roles);
  const template = {
    procedure: procedure.definition.id,
    unit: found.competentUnit,
    ...{ pattern, roles, stamp },
    lastAt: Math.max(...found.history.map(({ at }) => millisOf(at))),
    wakeAt: wakeAt === null ? null : millisOf(wakeAt),
    isEnded: found.endedAt !== null,
    openTasks: found.tasks.filter(({ closed }) => closed === null).length,
    characters: JSON.stringify(found).length,
  };
  return { ...template, isTimer: firesByItself({ procedure, surroundings }, template) };
}

/** Whether a copy that is moved by an odd time changes at its deadline, and not a millisecond before. */
function firesByItself(
  { procedure, surroundings }: RunnableProcedure,
  { wakeAt, unit, stamp }: Pick<CaseTemplate, 'wakeAt' | 'unit' | 'stamp'>,
): boolean {
  if (wakeAt === null) return false;
  const shift = millisOf(OFFICE_OPEN) - wakeAt + 1_234;
  const { case: copy } = stamp({ no: 0, id: 'thu', agency: { unit, identifier: 'H', kind: '' }, shift });
  const changesAt = (moment: number): boolean => {
    const decision = fire(procedure, copy, contextAt(surroundings, moment));
    return decision !== null && decision !== copy;
  };
  return !changesAt(wakeAt + shift - 1) && changesAt(wakeAt + shift);
}

function fire(procedure: Procedure, copy: Case, context: Parameters<typeof advance>[3]): Case | null {
  const decision = advance(procedure, copy, { id: 'den-han', type: 'time' }, context);
  return decision.kind === 'accepted' ? decision.case : null;
}

function contextAt(surroundings: RunnableProcedure['surroundings'], moment: number) {
  const world = { now: instantOf(moment), newId: () => 'id', publicUrl: 'http://localhost' };
  return contextOf(surroundings, world);
}
