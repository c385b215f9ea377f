import type { SupplementItem } from '../generated/definition-types.ts';
import type { Answers } from '../answers/answers.ts';
import {
  askedPlaces,
  componentOf,
  dossierState,
  handedOver,
  isHandedNow,
  isOutstanding,
  isPlaceOf,
  promiseOf,
  type ComponentState,
  type DossierState,
  type PaperReceipt,
} from '../dossier/index.ts';
import { scopeOf, type ContextValue } from '../feel/index.ts';
import { answerAt, formState, withAnswer, type FormState } from '../form/index.ts';
import type { Problem } from '../problems/problem.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import { accessOf } from './access.ts';
import { everAsked } from './case-dossier.ts';
import { caseFormEnvironment } from './case-scope.ts';
import type { AttachedFile, Case, SupplementRequest } from './case.ts';
import type { EventCommand } from './command.ts';
import type { WorkingCase } from './working-case.ts';

/** The supplement request that the applicant has not answered yet, or null. */
export function openSupplement(current: Case): SupplementRequest | null {
  return current.supplements.findLast((request) => request.answeredAt === null) ?? null;
}

/** What is wrong with a supplement request: it names nothing, something unknown, or gives no reason. */
export function supplementProblems(
  procedure: Procedure,
  current: Case,
  items: readonly SupplementItem[],
): Problem[] {
  if (items.length === 0) return [{ code: 'supplement-empty', pointer: '/supplement', severity: 'error' }];
  const answers = current.answers[procedure.definition.application] ?? {};
  return items.flatMap((item, index): Problem[] => {
    const pointer = `/supplement/${index}`;
    if (item.reason.trim() === '')
      return [{ code: 'reason-missing', pointer: `${pointer}/reason`, severity: 'error' }];
    if (item.component !== undefined && !isComponent(procedure, item.component)) {
      return [{ code: 'component-unknown', pointer: `${pointer}/component`, severity: 'error' }];
    }
    const topKey = item.field?.split('/')[1] ?? '';
    if (item.field !== undefined && !Object.hasOwn(answers, topKey) && !isField(procedure, topKey)) {
      return [
        { code: 'field-unknown', pointer: `${pointer}/field`, severity: 'error', params: { key: topKey } },
      ];
    }
    return [];
  });
}

/** A component is asked for as a whole, or for one row of its table. */
function isComponent({ definition }: Procedure, place: string): boolean {
  const component = definition.dossier.components.find(({ key }) => key === componentOf(place));
  return component !== undefined && (component.key === place || isPlaceOf(component, place));
}

function isField(procedure: Procedure, key: string): boolean {
  const form = applicationForm(procedure);
  return form.pages.some((page) =>
    page.sections.some((section) => section.fields.some((field) => field.field.key === key)),
  );
}

/** The application with the applicant's corrections. */
export interface CorrectedApplication {
  readonly answers: Answers;
  /** The form with these answers. */
  readonly state: FormState;
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
  readonly receipts: Readonly<Record<string, PaperReceipt>>;
}

/**
 * Takes over what the open supplement request names, and the files of components that the dossier lacks with the
 * corrected answers, since nobody could complete it otherwise. Whatever else the client sends is not looked at.
 */
export function correctedApplication(
  work: WorkingCase,
  command: EventCommand,
): CorrectedApplication | { readonly problems: readonly Problem[] } {
  const request = openSupplement(work.now);
  const form = applicationForm(work.procedure);
  const saved = work.now.answers[form.key] ?? {};
  const items = request?.items ?? [];
  const access = accessOf(work.procedure, work.now, command.actor);
  const answers = items.reduce<Answers>(
    (corrected, { field }) =>
      field === undefined || !access.writes(form.key, field.split('/')[1] ?? '')
        ? corrected
        : withAnswer(corrected, field, answerAt(command.answers ?? {}, field) ?? null),
    saved,
  );
  const environment = { ...caseFormEnvironment(work.procedure, work.now, form.key, work.context), saved };
  const state = formState(form, answers, environment);
  const scope = scopeOf(state.values, environment.outer as ContextValue);
  const asked = everAsked(work.now);
  const dossier: Record<string, readonly AttachedFile[]> = { ...work.now.dossier };
  const receipts: Record<string, PaperReceipt> = { ...work.now.receipts };
  const judge = () =>
    dossierState(work.procedure.dossier, scope, environment, {
      atCounter: command.forApplicant !== undefined,
      files: dossier,
      receipts,
      asked,
      answers: state.answers,
    });
  const wanted = askedNow(request, judge().components);
  for (const place of wanted) {
    dossier[place.key] = command.dossier?.[place.key] ?? [];
    takeWay(work, receipts, place, command);
  }
  for (const place of atFault(judge())) {
    const given = command.dossier?.[place.key];
    if (given !== undefined) dossier[place.key] = given;
    takeWay(work, receipts, place, command);
  }
  // What came as a file is not waited for.
  for (const [key, receipt] of Object.entries(receipts)) {
    if ((dossier[key] ?? []).length > 0 && isOutstanding(receipt)) delete receipts[key];
  }
  const files = judge();
  const problems = [
    ...state.problems.map((problem) => ({ ...problem, pointer: `/answers${problem.pointer}` })),
    ...files.problems,
    ...unanswered(wanted, dossier, receipts, work.now.receipts ?? {}),
  ].filter((problem) => problem.severity === 'error');
  if (problems.length > 0) return { problems };
  return { answers: state.answers, state, dossier: files.files, receipts };
}

/** Takes the applicant's word on how a paper will come, in a way that is open for it; at the counter, how it came. */
function takeWay(
  { actor, context }: WorkingCase,
  receipts: Record<string, PaperReceipt>,
  { key, deliver, copies }: ComponentState,
  { promised = {} }: EventCommand,
): void {
  const way = Object.hasOwn(promised, key) ? promised[key] : undefined;
  if (way === undefined || !deliver.includes(way)) return;
  receipts[key] = isHandedNow(way)
    ? { ...handedOver(way, copies), at: context.now, by: actor.name }
    : promiseOf(way);
}

/** A component that was asked for must come, also one that the definition does not require. */
function unanswered(
  wanted: readonly ComponentState[],
  dossier: CorrectedApplication['dossier'],
  receipts: CorrectedApplication['receipts'],
  before: CorrectedApplication['receipts'],
): Problem[] {
  const isGiven = ({ key }: ComponentState): boolean =>
    (dossier[key] ?? []).length > 0 || receipts[key]?.state === 'awaited' || receipts[key] !== before[key];
  return wanted
    .filter((place) => !isGiven(place))
    .map(({ key, title }) => ({
      code: 'component-missing',
      pointer: `/dossier/${key}`,
      severity: 'error',
      params: { title: title.vi },
    }));
}

/** Components that the dossier lacks or holds wrongly; every member where it is a group that is lacking. */
function atFault({ components, problems }: DossierState): readonly ComponentState[] {
  const pointers = new Set(problems.map(({ pointer }) => pointer));
  return components.filter(
    ({ key, group }) => pointers.has(`/dossier/${key}`) || pointers.has(`/dossier/${group?.key ?? ''}`),
  );
}

/** What the request asks for, as far as it still is: a row that was taken out needs no paper. */
function askedNow(
  request: SupplementRequest | null,
  components: readonly ComponentState[],
): readonly ComponentState[] {
  return askedPlaces(components, new Set((request?.items ?? []).flatMap(({ component }) => component ?? [])));
}
