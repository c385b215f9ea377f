import { submissionOf, type ScenarioEnvironment } from '../../../engine/authoring/index.ts';
import {
  advance,
  openCase,
  type Case,
  type EventCommand,
  type Procedure,
  type Submission,
} from '../../../engine/index.ts';
import type { ExploredPath } from '../../../engine/authoring/index.ts';
import { filesOf } from '../../../engine/scenario/files-of.ts';
import { playTaskRegistries } from '../../../engine/scenario/play-registries.ts';
import { withRowNumbers } from '../../../engine/scenario/row-numbers.ts';
import { whoActs } from '../../../engine/scenario/who-acts.ts';
import { scenarioContext } from '../../../engine/scenario/scenario-context.ts';
import { OFFICE_OPEN } from './office-world.ts';

/** What people do to one case within a morning: it is filed, and one after the other does their task. */
export interface Life {
  readonly submission: Submission;
  readonly acts: readonly Act[];
}

/** One command, by whom, and the case before it. */
export interface Act {
  readonly before: Case;
  readonly role: string;
  readonly command: Omit<EventCommand, 'id'>;
}

type Step = ExploredPath['scenario']['steps'][number];

/** A life that ends sooner says little. */
const LEAST_ACTS = 3;
const LOCAL_OPEN = '2026-11-24T10:00:00+07:00';

/**
 * The lives that paths through a procedure describe, as far as people act one after the other: what waits for time, for
 * money or for another system ends one. Each command was accepted by the engine when it was played here.
 */
export function livesOf(
  procedure: Procedure,
  paths: readonly ExploredPath[],
  environment: ScenarioEnvironment,
): readonly Life[] {
  return paths.flatMap(({ scenario }) => {
    const life = played(procedure, scenario, environment);
    return life === null || life.acts.length < LEAST_ACTS ? [] : [life];
  });
}

function played(
  procedure: Procedure,
  path: ExploredPath['scenario'],
  environment: ScenarioEnvironment,
): Life | null {
  const scenario = {
    key: 'doi',
    title: { vi: '' },
    ...path,
    submittedAt: LOCAL_OPEN,
    steps: [...path.steps],
  };
  const { draft } = submissionOf(procedure, scenario, environment);
  const clock = scenarioContext(environment, OFFICE_OPEN);
  const submission: Submission = {
    id: 'doi',
    commandId: 'doi-0',
    reference: 'TRACKING',
    ...draft,
  };
  const opened = clock.decide((context) => openCase(procedure, submission, context));
  if (opened.kind !== 'accepted') return null;
  let current = opened.case;
  const acts: Act[] = [];
  for (const step of path.steps) {
    const act = actOf(procedure, current, step, clock.context());
    if (act === null) break;
    const decision = clock.decide((context) =>
      advance(procedure, current, { id: `doi-${acts.length + 1}`, ...act.command }, context),
    );
    if (decision.kind !== 'accepted') break;
    acts.push(act);
    current = decision.case;
  }
  return { submission, acts };
}

/** The command of a step that a person takes; null for any other step. */
function actOf(
  procedure: Procedure,
  before: Case,
  step: Step,
  context: Parameters<typeof whoActs>[3],
): Act | null {
  if (step.event === undefined && step.task === undefined) return null;
  if ([step.paper, step.check, step.pay, step.signed, step.system].some((other) => other !== undefined))
    return null;
  const { actor, offer } = whoActs(procedure, before, step, context);
  const [grant] = actor.grants;
  if (!offer) return null;
  const given = withRowNumbers(procedure, step.answers ?? {});
  const filled = playTaskRegistries(procedure, before, offer, given, step.registry, context);
  const files = filesOf(step.files ?? [], procedure);
  const command: Omit<EventCommand, 'id'> = {
    type: 'act',
    actor,
    ...(step.event === undefined ? {} : { event: step.event }),
    ...(offer.task ? { task: offer.task.id } : {}),
    ...(step.answers === undefined && filled.registry.length === 0 ? {} : filled),
    ...(step.manualReason === undefined ? {} : { manualReason: step.manualReason }),
    ...(step.reason === undefined ? {} : { reason: step.reason }),
    ...(step.supplement === undefined ? {} : { supplement: step.supplement }),
    ...(step.files === undefined ? {} : { dossier: { ...before.dossier, ...files } }),
    ...(step.promised === undefined ? {} : { promised: step.promised }),
  };
  return { before, role: grant?.role ?? 'applicant', command };
}
