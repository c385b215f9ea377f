import { people, play, smallDefinition } from '../case/case.fixture.ts';
import type { Case } from '../case/case.ts';
import type { Decision } from '../case/decision.ts';
import type { Definition, Workflow } from '../generated/definition-types.ts';
import { compileProcedure } from '../procedure/compile-procedure.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { migrateCase, type MigrationOrder } from './migrate-case.ts';
import { passageOf } from './passage.ts';
import type { MigrationPlan, ProposedPlan } from './plan.ts';
import { proposePlan } from './propose-plan.ts';

/** Who has the cases of tests moved. */
export const order: MigrationOrder = {
  id: 'chuyen-1',
  actor: { account: null, name: 'Hệ thống', role: null, unit: null },
  reason: 'Điều khoản chuyển tiếp',
  decision: { number: '12/QĐ-UBND', date: '2026-11-20' },
  proposedBy: 'An',
  approvedBy: 'Bình',
};

interface Readied {
  readonly before: Definition;
  readonly next: Procedure;
  readonly proposed: ProposedPlan;
}

const known = new WeakMap<Definition, Readied>();

/** Comparing and compiling once for all runs of a property. */
function readied(before: Definition, after: Definition): Readied {
  const found = known.get(after);
  if (found?.before === before) return found;
  const next = compileProcedure({ ...after, version: 2 }, 'hash-2');
  const made = { before, next, proposed: proposePlan(before, next.definition) };
  known.set(after, made);
  return made;
}

/** A first version and the one that follows it, with the plan that is proposed for its cases. */
export function twoVersions(
  before: Definition,
  after: Definition,
  choose: (plan: MigrationPlan) => MigrationPlan = (plan) => plan,
) {
  const game = play(before);
  const { next, proposed } = readied(before, after);
  const { plan, questions } = proposed;
  const passage = passageOf(game.procedure, next, choose(plan));
  return {
    game,
    next,
    plan,
    questions,
    passage,
    move: (current: Case): Decision =>
      migrateCase(passage, current, order, { from: game.context(), to: game.context() }),
  };
}

/** What a clerk does in the first step of the small workflow. */
export const accept = { event: 'NHAN', task: 'nhan.1', actor: people.clerk } as const;

const task = (key: string, more: object = {}) => ({ key, title: { vi: key }, role: 'can_bo', ...more });

/** Received, then worked on within a deadline, then decided. */
const steps: Workflow = {
  initial: 'nhan',
  statusCatalogue: 'trang-thai-ho-so',
  states: {
    nhan: {
      meta: { title: { vi: 'Tiếp nhận' }, status: '1', tasks: [task('nhan')] },
      on: {
        NHAN: {
          target: 'tham_dinh',
          actions: [{ type: 'clock', params: { deadline: 'giai_quyet', do: 'start' } }],
          meta: { label: { vi: 'Tiếp nhận hồ sơ' } },
        },
      },
    },
    tham_dinh: {
      meta: {
        title: { vi: 'Thẩm định' },
        status: '4',
        tasks: [task('tham_dinh', { deadline: 'tra_loi' })],
      },
      on: { XONG: { target: 'xong', meta: { label: { vi: 'Xong' } } } },
      after: { cho: { target: 'dung' } },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
    dung: { type: 'final', meta: { title: { vi: 'Dừng' }, status: '8', outcome: 'stopped' } },
  },
};

/** The first version of the tests. */
export const firstVersion = smallDefinition(steps);

/** A definition with something changed in a copy of it. */
export function changed(definition: Definition, change: (draft: Definition) => void): Definition {
  const draft = structuredClone(definition);
  change(draft);
  return draft;
}
