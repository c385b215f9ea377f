import { advance } from '../case/advance.ts';
import type { Applicant, Case } from '../case/case.ts';
import type { Effect } from '../case/command.ts';
import type { EngineContext } from '../case/context.ts';
import type { Accepted, Decision } from '../case/decision.ts';
import { openCase, type Submission } from '../case/open.ts';
import { toInstant } from '../dates/index.ts';
import type { Definition, Scenario, ScenarioStep } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { filesOf } from './files-of.ts';
import { playRegistries } from './play-registries.ts';
import { playStep } from './play-step.ts';
import { withRowNumbers } from './row-numbers.ts';
import { scenarioContext, type ScenarioClock, type ScenarioEnvironment } from './scenario-context.ts';
import { withParameters } from './with-parameters.ts';

/**
 * A scenario as far as it has been played. It never changes: from each one several others can be gone on to, so that
 * paths can be tried and steps taken back.
 */
export interface Play {
  /** The procedure with the scenario's values in place of parameters. */
  readonly procedure: Procedure;
  readonly scenario: Scenario;
  /** Steps played so far. */
  readonly steps: number;
  /** The case after the last step; null where it was not opened. */
  readonly case: Case | null;
  /** The case before the last step, after the time before it has passed; null while it is opened. */
  readonly before: Case | null;
  /** What the engine said to the last step. */
  readonly decision: Decision;
  /** Effects of the time that passed before the last step. */
  readonly reminded: readonly Effect[];
  /** What the engine knows of the world at the moment of the last step. */
  readonly context: EngineContext;
  readonly clock: ScenarioClock;
}

/** What the applicant of a scenario hands in, with the world at that moment. */
export function submissionOf(
  procedure: Procedure,
  scenario: Scenario,
  environment: ScenarioEnvironment,
): {
  readonly clock: ScenarioClock;
  readonly draft: Pick<Submission, 'channel' | 'applicant' | 'parties' | 'answers' | 'dossier' | 'promised'>;
} {
  const applicant = {
    account: 'applicant',
    name: 'Người nộp',
    identityLevel: scenario.identityLevel ?? 4,
    claims: {},
  };
  return {
    clock: scenarioContext(environment, toInstant(scenario.submittedAt)),
    draft: {
      channel: scenario.channel ?? procedure.definition.service.submit[0] ?? '',
      applicant,
      ...partiesOf(procedure.definition, scenario, applicant),
      answers: withRowNumbers(procedure, scenario.answers),
      dossier: filesOf(scenario.files ?? [], procedure),
      promised: scenario.promised ?? {},
    },
  };
}

/** The application of a scenario as it stands on the page before it is submitted. */
interface ScenarioApplication {
  /** The procedure with the scenario's values in place of parameters. */
  readonly procedure: Procedure;
  readonly context: EngineContext;
  /** What is handed in, with what registries have filled in. */
  readonly draft: ReturnType<typeof submissionOf>['draft'] & ReturnType<typeof playRegistries>;
}

/** The application of a scenario as an applicant has it before them, e.g. to mend one that is refused. */
export function applicationOf(
  procedure: Procedure,
  scenario: Scenario,
  environment: ScenarioEnvironment,
): ScenarioApplication {
  const played = withParameters(procedure, scenario);
  const { clock, draft } = submissionOf(played, scenario, environment);
  const context = clock.context();
  return {
    procedure: played,
    context,
    draft: { ...draft, ...playRegistries(played, scenario, draft, context) },
  };
}

/** Opens the case of a scenario; its steps are not played yet. */
export function beginPlay(procedure: Procedure, scenario: Scenario, environment: ScenarioEnvironment): Play {
  const played = withParameters(procedure, scenario);
  const { clock, draft } = submissionOf(played, scenario, environment);
  const decision = clock.decide((context) =>
    openCase(
      played,
      {
        id: scenario.key,
        commandId: `${scenario.key}/0`,
        reference: 'TRACKING',
        ...draft,
        ...playRegistries(played, scenario, draft, context),
      },
      context,
    ),
  );
  return {
    procedure: played,
    scenario,
    steps: 0,
    case: decision.kind === 'accepted' ? decision.case : null,
    before: null,
    decision,
    reminded: [],
    context: clock.context(),
    clock,
  };
}

/**
 * Plays one more step, at its moment: what the time before it lets happen happens first. Where the step is refused,
 * the case stays as that time left it.
 *
 * @throws Error where there is no case
 */
export function playOn(play: Play, step: ScenarioStep): Play {
  const { procedure, scenario } = play;
  if (play.case === null) throw new Error(`Scenario ${scenario.key} has no case`);
  const clock = play.clock.fork();
  clock.moveTo(toInstant(step.at));
  const id = `${scenario.key}/${play.steps}`;
  const { case: before, effects } = passTime(procedure, play.case, `${id}/time`, clock);
  const decision = playStep(
    procedure,
    before,
    withRegistry(step, scenario),
    `${scenario.key}/${play.steps + 1}`,
    clock,
  );
  return {
    procedure,
    scenario,
    steps: play.steps + 1,
    case: decision.kind === 'accepted' ? decision.case : before,
    before,
    decision,
    reminded: effects,
    context: clock.context(),
    clock,
  };
}

/** Everybody who applies together, each with an account of their own; the applicant is the first of them. */
function partiesOf(
  { parties }: Definition,
  { unconfirmed = [], submittedAt }: Scenario,
  applicant: Applicant,
): Pick<Submission, 'parties'> {
  if (parties === undefined) return {};
  const present = parties.map(({ key, title }, index) => ({
    key,
    person: index === 0 ? applicant : { ...applicant, account: `applicant/${key}`, name: title.vi },
    confirmedAt: toInstant(submittedAt),
    isConfirmed: !unconfirmed.includes(key),
  }));
  return { parties: present };
}

/** A step in which registries say what they say in the scenario, unless it says something else. */
function withRegistry(step: ScenarioStep, { registry }: Scenario): ScenarioStep {
  return registry === undefined ? step : { registry, ...step };
}

/** Deadlines that passed before a step fire first, each at its own moment, as the sweeper would have done. */
function passTime(
  procedure: Procedure,
  current: Case,
  id: string,
  clock: ScenarioClock,
): Pick<Accepted, 'case' | 'effects'> {
  const decision = clock.decide((context) => advance(procedure, current, { id, type: 'time' }, context));
  return decision.kind === 'accepted' ? decision : { case: current, effects: [] };
}
