import { checkApplication, applicationEnvironment, receivingUnitOf } from '../case/open.ts';
import { slotOffer } from '../case/slot-offer.ts';
import type { EngineContext } from '../case/context.ts';
import type { ComponentState } from '../dossier/index.ts';
import type { FormState } from '../form/index.ts';
import type { PromisedWay, Scenario } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import { submissionOf, type ScenarioEnvironment } from '../scenario/index.ts';
import { addDays } from '../dates/index.ts';
import { likelyAnswers, type AnswerOrder } from './likely-answers.ts';
import { typedAnswers } from './typed-answers.ts';

/** What an application is made of, beside its key and title. */
export type Application = Pick<Scenario, 'submittedAt' | 'answers' | 'files' | 'promised' | 'channel'>;

/** An application that the rules accept, or what is still wrong with the best that was found. */
export interface FirstApplication {
  readonly application: Application;
  readonly problems: readonly Problem[];
}

/** What is wished for of an application. */
export interface ApplicationWish {
  /** When it is handed in, with offset. */
  readonly submittedAt: string;
  readonly channel?: string;
  /** Another application, of which as much is kept as can be. */
  readonly like?: Application;
  /** Answers by JSON pointer. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly hints?: ReadonlyMap<string, readonly unknown[]>;
}

/** A paper can stand for others: the dossier is looked at so often. */
const MOST_ROUNDS = 4;

/** An application that the form's and the dossier's own rules accept. */
export function firstApplication(
  procedure: Procedure,
  wish: ApplicationWish,
  environment: ScenarioEnvironment,
): FirstApplication {
  const { submittedAt, channel, like, fixed = {}, hints } = wish;
  const head: Scenario = {
    key: 'thu',
    title: { vi: '' },
    submittedAt,
    answers: {},
    ...(channel === undefined ? {} : { channel }),
  };
  const { clock, draft } = submissionOf(procedure, head, environment);
  const context = clock.context();
  const order: AnswerOrder = {
    form: applicationForm(procedure),
    environment: applicationEnvironment(procedure, draft, context),
    fixed,
    ...(hints === undefined ? {} : { hints }),
    ...(like === undefined ? {} : { start: like.answers }),
    slotAt: (pointer, state) =>
      freeSlot(
        procedure,
        {
          pointer,
          state,
          receivingUnit: receivingUnitOf(procedure, { ...draft, answers: state.answers }, context),
        },
        context,
      ),
  };
  const likeliest = likelyAnswers(order);
  // Somebody younger has less to tell, e.g. of where they have lived.
  const { answers, problems } =
    likeliest.problems.length === 0 ? likeliest : likelyAnswers({ ...order, anyBirthDate: true });
  const papers = like && {
    ...(like.files && { files: like.files }),
    ...(like.promised && { promised: like.promised }),
  };
  let scenario: Scenario = { ...head, ...papers, answers: typedAnswers(applicationForm(procedure), answers) };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const submission = submissionOf(procedure, scenario, environment);
    const { dossier } = checkApplication(procedure, submission.draft, submission.clock.context());
    const wrong = dossier.problems.filter(({ severity }) => severity === 'error');
    if (wrong.length === 0 || round === MOST_ROUNDS - 1) {
      const { key: _key, title: _title, ...application } = scenario;
      return { application, problems: [...problems, ...wrong] };
    }
    scenario = { ...scenario, ...withPapers(scenario, dossier.components, wrong) };
  }
  throw new Error('no round was the last');
}

/** The papers that the dossier lacks: as files where that is a way, else promised. */
function withPapers(
  { files = [], promised = {} }: Pick<Scenario, 'files' | 'promised'>,
  components: readonly ComponentState[],
  wrong: readonly Problem[],
): Pick<Scenario, 'files' | 'promised'> {
  const pointers = new Set(wrong.map(({ pointer }) => pointer));
  const lacking = components.filter(
    ({ key, group }, index) =>
      pointers.has(`/dossier/${key}`) ||
      // Of a group one is enough, and all would be too many where only one is wanted.
      (group !== null &&
        pointers.has(`/dossier/${group.key}`) &&
        components.findIndex((one) => one.group?.key === group.key) === index),
  );
  const isFile = ({ deliver }: ComponentState): boolean => deliver.includes('file');
  const ways = lacking
    .filter((one) => !isFile(one))
    .flatMap(({ key, deliver }) => {
      const way = deliver.find((one): one is PromisedWay => one === 'counter' || one === 'post');
      return way === undefined ? [] : [[key, way] as const];
    });
  const added = lacking.filter(isFile).map(({ key }) => key);
  const later = { ...promised, ...Object.fromEntries(ways) };
  return {
    ...(files.length + added.length === 0 ? {} : { files: [...new Set([...files, ...added])] }),
    ...(Object.keys(later).length === 0 ? {} : { promised: later }),
  };
}

/** The first slot of an appointment that is offered; undefined where none is. */
export function freeSlot(
  procedure: Procedure,
  {
    pointer,
    state,
    receivingUnit,
    form = applicationForm(procedure),
  }: {
    readonly pointer: string;
    readonly state: FormState;
    readonly receivingUnit: string | null;
    readonly form?: ReturnType<typeof applicationForm>;
  },
  context: EngineContext,
): unknown {
  const offer = slotOffer(procedure, { form, state, pointer, receivingUnit }, context);
  if (offer === null) return undefined;
  for (let date = offer.earliest; date <= offer.latest; date = addDays(date, 1)) {
    const [from] = offer.times(date);
    if (from !== undefined) return { date, from };
  }
  return undefined;
}
