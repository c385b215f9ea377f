import { caseDossier } from '../case/case-dossier.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { isAwaited } from '../case/handed-over.ts';
import { offersFor, type Offer } from '../case/offers.ts';
import { moneyView } from '../case/payment-views.ts';
import type { Answers } from '../answers/answers.ts';
import type { LookupType, ScenarioStep } from '../generated/definition-types.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import { keptFrom, playerOf, type Play } from '../scenario/index.ts';
import { fillings, type FillWorld } from './fillings.ts';
import { endsAhead, nextMoment } from './next-moment.ts';
import { typedAnswers } from './typed-answers.ts';

/** A step that can be taken, and the offer that it takes up; null where nobody of the house does it. */
export interface Move {
  readonly step: ScenarioStep;
  readonly offer: Offer | null;
}

/**
 * Everything that can happen to a case next: what is offered to anybody, filled in as the form's rules allow and as
 * guards may want it; payments, signatures, answers of systems, papers that come; and that nobody does anything until
 * the next deadline, or until the end of one that no path has come to.
 *
 * @param left ids of the places that no path has come to yet
 */
export function movesOf(world: FillWorld, play: Play, left: ReadonlySet<string>): readonly Move[] {
  const { case: current, context } = play;
  if (current === null) return [];
  const at = withOffset(context.now);
  const acts = offersOf(world.procedure, current, context).flatMap(({ offer, as }) =>
    stepsOf(world, current, offer, at, context).map((step) => ({
      step: as === undefined ? step : { ...step, as },
      offer,
    })),
  );
  const next = nextMoment(world.procedure, current, context);
  const ends = endsAhead(current, context)
    .filter(({ deadline }) => left.has(`deadline ${deadline}`))
    .map((one) => one.at);
  const others = [
    ...outsideSteps(world, current, at, context),
    ...[...new Set([...(next === null ? [] : [next]), ...ends])].map((moment) => ({
      at: withOffset(moment),
    })),
  ];
  return [...acts, ...others.map((step) => ({ step, offer: null }))];
}

/** A moment as scenarios write it. */
export function withOffset(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(0, 19)}+07:00`;
}

/** Something open to somebody, and their name where it is not the first person of the role. */
interface OpenTo {
  readonly offer: Offer;
  readonly as?: string;
}

/** What is open to anybody, each once. */
function offersOf(procedure: Procedure, current: Case, context: EngineContext): readonly OpenTo[] {
  const roles = ['applicant', ...Object.keys(procedure.definition.roles)];
  const found = new Map<string, OpenTo>();
  for (const role of roles) {
    for (const as of peopleOf(procedure, current, role)) {
      const actor = playerOf(procedure, current, role, as);
      for (const offer of offersFor(procedure, current, actor, context)) {
        const name = `${offer.event ?? ''} ${offer.task?.id ?? ''}`;
        if (offer.blocked === null && !found.has(name))
          found.set(name, as === undefined ? { offer } : { offer, as });
      }
    }
  }
  return [...found.values()];
}

/** As many people of a role as four-eyes rules ask for: the first, and others while each is kept from something. */
function peopleOf(procedure: Procedure, current: Case, role: string): readonly (string | undefined)[] {
  const people: (string | undefined)[] = [undefined];
  const most = current.tasks.length + 1;
  while (
    people.length < most &&
    keptFrom(procedure, current, playerOf(procedure, current, role, people.at(-1))).length > 0
  )
    people.push(`${procedure.definition.roles[role]?.vi ?? role} ${people.length + 1}`);
  return people;
}

function stepsOf(
  world: FillWorld,
  current: Case,
  offer: Offer,
  at: string,
  context: EngineContext,
): readonly ScenarioStep[] {
  const { event, task, meta } = offer;
  const { procedure } = world;
  const base: ScenarioStep = {
    at,
    ...(event === null ? {} : { event }),
    ...(task === null ? {} : { task: task.key }),
    ...(task?.item == null ? {} : { item: task.item.index }),
    ...(meta.reason === true ? { reason: meta.label.vi } : {}),
    ...(meta.supplement === true
      ? { supplement: [wantedOf(procedure, current, meta.label.vi, context)] }
      : {}),
  };
  if (meta.corrects === true) return [{ ...base, ...correctionOf(procedure, current, context) }];
  if (meta.form === undefined) return [base];
  const order = { form: meta.form, task, name: event ?? task?.key ?? '' };
  return fillings(world, current, order, context).map((answers) => ({ ...base, answers }));
}

/** One thing that a clerk asks for again: a paper that comes as a file, or the first field where there is none. */
function wantedOf(procedure: Procedure, current: Case, reason: string, context: EngineContext) {
  const papers = caseDossier(procedure, current, context).components.filter(
    ({ kind, deliver }) => kind !== 'form' && deliver.includes('file'),
  );
  const component =
    (papers.find(({ satisfied }) => satisfied === 'file') ?? papers[0])?.key ??
    procedure.definition.dossier.components.find(({ kind }) => kind !== 'form')?.key;
  if (component !== undefined) return { component, reason };
  const key = applicationForm(procedure).pages[0]?.sections[0]?.fields[0]?.field.key ?? '';
  return { field: `/${key}`, reason };
}

/** The applicant hands in whatever is asked for now; the answers stay as they are. */
function correctionOf(
  procedure: Procedure,
  current: Case,
  context: EngineContext,
): Pick<ScenarioStep, 'answers' | 'files'> {
  const asked = current.supplements.flatMap(({ items }) => items.flatMap(({ component }) => component ?? []));
  const { components } = caseDossier(procedure, current, context);
  const files = components
    .filter(
      ({ key, component, required, satisfied }) =>
        asked.includes(key) || asked.includes(component) || (required && satisfied === null),
    )
    .map(({ key }) => key);
  const form = applicationForm(procedure);
  return {
    answers: typedAnswers(form, current.answers[form.key] ?? {}),
    ...(files.length === 0 ? {} : { files }),
  };
}

/** What comes from outside: money, signatures, answers of systems, papers. */
function outsideSteps(
  world: FillWorld,
  current: Case,
  at: string,
  context: EngineContext,
): readonly ScenarioStep[] {
  if (current.endedAt !== null) return [];
  const { procedure } = world;
  const steps: ScenarioStep[] = [];
  if (moneyView(procedure, current).payable > 0) steps.push({ at, pay: 'ONLINE' });
  for (const { paper, signature, replacedBy } of current.papers) {
    const isOpen = signature !== undefined && signature.status !== 'signed' && replacedBy === undefined;
    if (isOpen) steps.push({ at, signed: paper });
  }
  for (const task of current.tasks.filter(isAwaited)) {
    const definition = procedure.tasks(task.state).find(({ key }) => key === task.key);
    if (definition?.system === undefined) continue;
    const { connector: system, output } = definition.system;
    const which = { at, system, task: task.key, ...(task.item === null ? {} : { item: task.item.index }) };
    const said = fillings(world, current, { form: definition.form, task, name: system }, context);
    steps.push(...said.map((answers) => ({ ...which, answers: systemSays(output, answers) })));
    steps.push({ ...which, fails: REFUSAL });
  }
  for (const [component, { state }] of Object.entries(current.receipts ?? {})) {
    if (state === 'awaited') steps.push({ at, paper: { component, state: 'received', copies: 1 } });
  }
  return steps;
}

/** The code with which a system refuses what it was sent. */
const REFUSAL = 'REFUSED';

/** The declared values of a system's answer: those of the form where it has them, else something of their type. */
function systemSays(output: Readonly<Record<string, LookupType>>, answers: Answers): ScenarioStep['answers'] {
  const samples: Readonly<Record<LookupType, unknown>> = {
    text: 'A',
    number: 1,
    boolean: true,
    date: '2026-01-01',
    time: '08:00',
    address: {},
  };
  return Object.fromEntries(
    Object.entries(output).map(([name, type]) => [name, answers[name] ?? samples[type]]),
  );
}
