import { advance } from '../case/advance.ts';
import type { Applicant, Case, PaperSeal } from '../case/case.ts';
import type { Actor } from '../case/command.ts';
import type { EngineContext } from '../case/context.ts';
import type { Accepted, Decision } from '../case/decision.ts';
import { offersFor, type Offer } from '../case/offers.ts';
import { openCase, type Submission } from '../case/open.ts';
import type { Answers } from '../answers/answers.ts';
import { nameRows } from '../form/index.ts';
import { toInstant } from '../dates/index.ts';
import type {
  Definition,
  Parameters,
  Scenario,
  ScenarioPaper,
  ScenarioStep,
} from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import { playPayment } from './play-payment.ts';
import { playCheck } from './play-check.ts';
import { playRegistries, playTaskRegistries } from './play-registries.ts';
import { playSystem } from './play-system.ts';
import { compareExpectation } from './compare-expectation.ts';
import { filesOf } from './files-of.ts';
import { scenarioContext, type ScenarioEnvironment } from './scenario-context.ts';

/**
 * Plays every scenario of a definition through the very functions that real cases go through, and names
 * everything that differs from what is expected.
 */
export function runScenarios(procedure: Procedure, environment: ScenarioEnvironment): Problem[] {
  return (procedure.definition.scenarios ?? []).flatMap((scenario, index) =>
    runScenario(procedure, scenario, environment).map((problem) => ({
      ...problem,
      pointer: `/scenarios/${index}${problem.pointer}`,
    })),
  );
}

/** Plays one scenario. Problems point into it. */
export function runScenario(
  procedure: Procedure,
  scenario: Scenario,
  environment: ScenarioEnvironment,
): Problem[] {
  const played = withParameters(procedure, scenario);
  const clock = scenarioContext(environment, toInstant(scenario.submittedAt));
  const applicant = {
    account: 'applicant',
    name: 'Người nộp',
    identityLevel: scenario.identityLevel ?? 4,
    claims: {},
  };
  const draft = {
    channel: scenario.channel ?? played.definition.service.submit[0] ?? '',
    applicant,
    ...partiesOf(played.definition, scenario, applicant),
    answers: withRowNumbers(played, scenario.answers),
  };
  const opened = clock.decide((context) =>
    openCase(
      played,
      {
        id: scenario.key,
        commandId: `${scenario.key}/0`,
        reference: 'TRACKING',
        ...draft,
        ...playRegistries(played, scenario, draft, context),
        dossier: filesOf(scenario.files ?? [], played),
        promised: scenario.promised ?? {},
      },
      context,
    ),
  );
  const problems = compareExpectation(
    played,
    scenario,
    '/expect',
    scenario.expect,
    opened,
    null,
    clock.context(),
  );
  let current = opened.kind === 'accepted' ? opened.case : null;
  if (current) environment.watch?.(current, clock.context());
  for (const [index, step] of (scenario.steps ?? []).entries()) {
    if (current === null) return problems;
    clock.moveTo(toInstant(step.at));
    const pointer = `/steps/${index}`;
    const { case: before, effects } = passTime(played, current, `${scenario.key}/${index}/time`, clock);
    const decision = playStep(
      played,
      before,
      withRegistry(step, scenario),
      `${scenario.key}/${index + 1}`,
      clock,
    );
    problems.push(
      ...compareExpectation(
        played,
        scenario,
        `${pointer}/expect`,
        step.expect,
        decision,
        before,
        clock.context(),
        effects,
      ),
    );
    current = decision.kind === 'accepted' ? decision.case : before;
    environment.watch?.(current, clock.context());
  }
  return problems;
}

/** Rows to which papers belong are named by their numbers from 0, as `files` names them. */
function withRowNumbers(procedure: Procedure, answers: Answers): Answers {
  return nameRows(applicationForm(procedure), answers, String);
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

type Clock = ReturnType<typeof scenarioContext>;

/** Deadlines that passed before a step fire first, each at its own moment, as the sweeper would have done. */
function passTime(
  procedure: Procedure,
  current: Case,
  id: string,
  clock: Clock,
): Pick<Accepted, 'case' | 'effects'> {
  const decision = clock.decide((context) => advance(procedure, current, { id, type: 'time' }, context));
  return decision.kind === 'accepted' ? decision : { case: current, effects: [] };
}

function playStep(
  procedure: Procedure,
  current: Case,
  step: ScenarioStep,
  id: string,
  clock: Clock,
): Decision {
  if (step.paper !== undefined) return notePaperOf(procedure, current, step.paper, id, clock);
  if (step.check !== undefined) return playCheck(procedure, current, step.check, step.registry, id, clock);
  if (step.pay !== undefined) return playPayment(procedure, current, step.pay, id, clock);
  if (step.signed !== undefined) return signPaperOf(procedure, current, step.signed, id, clock);
  if (step.system !== undefined)
    return playSystem(procedure, current, { ...step, system: step.system }, id, clock);
  if (step.event === undefined && step.task === undefined)
    return { kind: 'accepted', case: current, effects: [] };
  const { actor, offer } = whoActs(procedure, current, step, clock.context());
  const task = offer?.task?.id ?? openTask(current, step)?.id;
  return clock.decide((context) => {
    const given = withRowNumbers(procedure, step.answers ?? {});
    const { answers, registry } = playTaskRegistries(
      procedure,
      current,
      offer,
      given,
      step.registry,
      context,
    );
    return advance(
      procedure,
      current,
      {
        id,
        type: 'act',
        actor,
        ...(step.event === undefined ? {} : { event: step.event }),
        ...(task === undefined ? {} : { task }),
        ...(step.answers === undefined && registry.length === 0 ? {} : { answers, registry }),
        ...(step.manualReason === undefined ? {} : { manualReason: step.manualReason }),
        ...(step.reason === undefined ? {} : { reason: step.reason }),
        ...(step.supplement === undefined ? {} : { supplement: step.supplement }),
        dossier: { ...current.dossier, ...filesOf(step.files ?? [], procedure) },
        promised: step.promised ?? {},
      },
      context,
    );
  });
}

/** The signer asks for the signature on the newest paper of a kind, and the service gives it at once. */
function signPaperOf(procedure: Procedure, current: Case, key: string, id: string, clock: Clock): Decision {
  const issued = current.papers.findLast(({ paper }) => paper === key);
  const role = procedure.definition.papers?.[key]?.signer ?? '';
  const name = procedure.definition.roles[role]?.vi ?? role;
  const actor = { account: role, name, grants: [{ role, unit: '*' }] };
  const paper = issued?.id ?? key;
  const asked = clock.decide((context) =>
    advance(procedure, current, { id: `${id}/ask`, type: 'sign', actor, paper }, context),
  );
  if (asked.kind !== 'accepted') return asked;
  const times = asked.case.papers.find((one) => one.id === paper)?.signature?.asked ?? 0;
  return clock.decide((context) =>
    advance(procedure, asked.case, { id, type: 'signature', paper, asked: times, answer: { seal } }, context),
  );
}

/** What a signing service would give; nobody looks at the signatures of a scenario. */
const seal: PaperSeal = {
  digest: '',
  value: '',
  algorithm: 'Ed25519',
  certificate: { subject: '', issuer: '', serial: '', publicKey: '' },
  reference: 'scenario',
};

/** What a receiver of the definition notes of a paper. */
function notePaperOf(
  procedure: Procedure,
  current: Case,
  paper: ScenarioPaper,
  id: string,
  clock: Clock,
): Decision {
  const role = procedure.definition.dossier.receivers?.[0] ?? '';
  const name = procedure.definition.roles[role]?.vi ?? role;
  const actor = { account: role, name, grants: [{ role, unit: '*' }] };
  return clock.decide((context) =>
    advance(procedure, current, { id, type: 'paper', actor, ...paper }, context),
  );
}

/**
 * Somebody to whom the step is offered. `as` gives the same person several roles, so that four-eyes rules can
 * be tried; without it every role is another person.
 */
function whoActs(
  procedure: Procedure,
  current: Case,
  step: ScenarioStep,
  context: EngineContext,
): { actor: Actor; offer: Offer | undefined } {
  const roles = Object.keys(procedure.definition.roles);
  const person = (role: string): Actor => ({
    account: step.as ?? role,
    name: step.as ?? procedure.definition.roles[role]?.vi ?? role,
    grants: role === 'applicant' ? [] : [{ role, unit: '*' }],
  });
  const applicant: Actor = { ...person('applicant'), account: current.applicant.account };
  for (const actor of [applicant, ...roles.map(person)]) {
    const offer = offersFor(procedure, current, actor, context).find((candidate) => isOf(candidate, step));
    if (offer) return { actor, offer };
  }
  const everybody = { ...person('applicant'), grants: roles.map((role) => ({ role, unit: '*' })) };
  return { actor: everybody, offer: undefined };
}

function isOf(offer: Offer, step: ScenarioStep): boolean {
  if (offer.event !== (step.event ?? null)) return false;
  if (step.task !== undefined && offer.task?.key !== step.task) return false;
  return step.item === undefined || offer.task?.item?.index === step.item;
}

function openTask(current: Case, step: ScenarioStep) {
  return current.tasks.find(
    (task) =>
      task.closed === null &&
      task.key === step.task &&
      (step.item === undefined || task.item?.index === step.item),
  );
}

/** The procedure with the scenario's values in place of parameters. */
function withParameters(procedure: Procedure, scenario: Scenario): Procedure {
  const overrides = scenario.parameters ?? {};
  if (Object.keys(overrides).length === 0) return procedure;
  const parameters: Parameters = Object.fromEntries(
    Object.entries(procedure.definition.parameters ?? {}).map(([name, parameter]) => {
      const value = overrides[name];
      return [name, value === undefined ? parameter : { ...parameter, keys: [], rows: [{ value }] }];
    }),
  );
  const definition: Definition = { ...procedure.definition, parameters };
  return { ...procedure, definition };
}
