import { localDateOf } from '../dates/index.ts';
import { caseDossier, componentTitle } from './case-dossier.ts';
import type { Value } from '../feel/index.ts';
import type { DisplaySection } from '../form/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Language } from '../text/text.ts';
import { applicantForms } from './applicant-forms.ts';
import { accessOf, readableAnswers, type FieldAccess } from './access.ts';
import { feeViews, moneyView } from './payment-views.ts';
import { caseForms, type CaseForms } from './case-forms.ts';
import { fieldLabel } from './field-label.ts';
import { filingView } from './filing-view.ts';
import { timerState } from './clock-ids.ts';
import type { Case } from './case.ts';
import { checkable, checkViews } from './check-views.ts';
import { clockViews } from './clock-views.ts';
import type { Actor } from './command.ts';
import type { EngineContext } from './context.ts';
import { servedActor, servingStanding } from './for-applicant.ts';
import { formerWords } from './former.ts';
import { formSections, itemOf } from './form-sections.ts';
import { formerFormViews } from './former-form-views.ts';
import { owedOf } from './fee-balances.ts';
import { handOverView, systemsAsked } from './hand-over-view.ts';
import { historyView } from './history-view.ts';
import { maskSections } from './mask-rows.ts';
import { notablePapers } from './note-paper.ts';
import { offersFor, type Offer } from './offers.ts';
import { paperViews } from './paper-views.ts';
import { applicantRole, isOwnCase, mayPlay, mayReadPlace, reachOf, type Reach } from './rights.ts';
import { mayAssign, mayDoTask, supervision } from './standing.ts';
import { rungPrefix } from './rung-name.ts';
import { roleName } from './role-name.ts';
import type { Sources } from './sources.ts';
import { stageTitles } from './stage-titles.ts';
import { openSupplement } from './supplement.ts';
import type { Task } from './task.ts';
import { unitOf } from './unit-of.ts';
import type { CaseView, FormView, NamedCode, OfferView, PublicView, TaskView } from './view-types.ts';

interface Looking {
  readonly procedure: Procedure;
  readonly current: Case;
  readonly actor: Actor;
  readonly context: EngineContext;
  readonly reach: Reach;
  readonly access: FieldAccess;
  readonly forms: CaseForms;
  readonly language: Language;
}

/**
 * A case as a person may see it and act on it, or null where they may not see it at all. What is not theirs to
 * read is not in the answer; a screen has nothing to hide.
 */
export function viewCase(
  procedure: Procedure,
  current: Case,
  actor: Actor,
  context: EngineContext,
  language: Language = 'vi',
): CaseView | null {
  const reach = reachOf(procedure, current, actor);
  if (reach === 'none') return null;
  const access = accessOf(procedure, current, actor);
  const forms = caseForms(procedure, current, context);
  const looking: Looking = { procedure, current, actor, context, reach, access, forms, language };
  const consulted = reach === 'consulted';
  const dossier = consulted ? [] : dossierView(looking);
  const shown = formViews(looking);
  return {
    id: current.id,
    revision: current.revision,
    reach,
    ownCase: isOwnCase(procedure, current, actor),
    // Whoever has the reference can follow the case: a unit that is only asked has no need to.
    reference: consulted ? '' : current.reference,
    code: current.code,
    procedure: { ...current.procedure, title: procedure.definition.title, code: procedure.definition.code },
    status: statusView(procedure, current, context),
    stages: stageTitles(procedure, current.states, reach === 'applicant'),
    asked: consulted ? [] : systemsAsked(procedure, current),
    applicant: { name: current.applicant.name },
    filing: filingView(procedure, current, reach, context),
    competentUnit: unitView(procedure, current.competentUnit, context),
    receivingUnit: unitView(procedure, current.receivingUnit, context),
    submittedAt: current.submittedAt,
    acceptedAt: current.acceptedAt,
    endedAt: current.endedAt,
    outcome: current.outcome,
    forms: [...shown, ...formerFormViews(current, actor, reach)],
    checks: checkViews(looking, shown),
    checkable: checkable(looking),
    dossier,
    notable: reach === 'clerk' ? notablePapers(procedure, current, actor, dossier) : {},
    components: reach === 'clerk' ? components(looking) : [],
    fees: consulted ? [] : feeViews(procedure, current),
    money: consulted ? null : moneyView(procedure, current),
    clocks: consulted ? [] : clockViews(looking),
    tasks: taskViews(looking),
    papers: paperViews(looking),
    history: historyViews(looking),
    supplement: supplementView(looking),
    offers: offersFor(procedure, current, actor, context).map((offer) => offerView(looking, offer)),
    forApplicant: servedOffers(looking),
  };
}

/** What anybody who has the reference may see: the code and how far the case has come. */
export function publicView(procedure: Procedure, current: Case, context: EngineContext): PublicView {
  const clock = current.clocks.find((candidate) => timerState(candidate) === null);
  const [stage] = stageTitles(procedure, current.states, true);
  return {
    reference: current.reference,
    code: current.code,
    procedure: procedure.definition.title,
    status: statusView(procedure, current, context),
    stage: stage ?? procedure.definition.title,
    submittedOn: localDateOf(current.submittedAt),
    dueDate: clock?.dueDate ?? null,
    endedAt: current.endedAt,
  };
}

/** The applicant is not told of the reminders and comparisons inside the agency, nor of its trouble with other systems. */
function historyViews({ procedure, current, context, reach }: Looking): CaseView['history'] {
  if (reach === 'consulted') return [];
  const title = (place: string) => componentTitle(procedure, current, context, place);
  return current.history
    .filter(
      ({ event }) =>
        reach === 'clerk' || !(event.startsWith(rungPrefix) || event === 'system' || event === 'check'),
    )
    .map((entry) => historyView(procedure, entry, reach, context, title, formerWords(current)));
}

function statusView(procedure: Procedure, current: Case, context: EngineContext): NamedCode {
  const entry = context.catalogue(procedure.definition.workflow.statusCatalogue)?.entry(current.status);
  return { code: current.status, name: entry?.name ?? { vi: current.status } };
}

function unitView(procedure: Procedure, code: string, context: EngineContext): NamedCode {
  return { code, name: { vi: unitOf(procedure, code, context).name } };
}

/**
 * The forms that the viewer may read: clerks all of them, the applicant those that the applicant filled, a
 * consulted unit the fields that its tasks show.
 */
function formViews(looking: Looking): FormView[] {
  const { procedure, current, reach } = looking;
  const application = procedure.definition.application;
  const own = applicantForms(procedure);
  return Object.keys(current.answers).flatMap((key): FormView[] => {
    if (reach === 'applicant' && !own.has(key)) return [];
    if (reach === 'consulted' && key !== application) return [];
    const view = formView(looking, key, current.answers[key] ?? {}, {});
    if (!view) return [];
    return view.sections.length > 0 ? [view] : [];
  });
}

function formView(
  looking: Looking,
  key: string,
  answers: Case['answers'][string],
  nearest: Record<string, Value>,
  sources?: Sources,
): FormView | null {
  const form = looking.procedure.forms.get(key);
  if (!form) return null;
  const { access } = looking;
  const sections = readable(looking, key, formSections(looking, key, answers, nearest, sources));
  const isOwn = looking.reach === 'applicant';
  return {
    form: key,
    title: form.title,
    sections: isOwn ? sections : maskSections(form, sections, (field) => access.unmasks(key, field)),
  };
}

/** The sections without the fields that access rules, or the lack of a reason to know, keep from the viewer. */
function readable(looking: Looking, form: string, sections: readonly DisplaySection[]): DisplaySection[] {
  const { access, procedure, reach } = looking;
  const shown =
    reach === 'consulted' && form === procedure.definition.application ? shownToConsulted(looking) : null;
  return sections
    .map((section) => ({
      ...section,
      rows: section.rows.filter(
        (row) => access.reads(form, row.key) && (shown === null || shown.has(row.key)),
      ),
    }))
    .filter((section) => section.rows.length > 0);
}

function shownToConsulted({ procedure, current, actor }: Looking): Set<string> {
  const mine = current.tasks.filter(
    (task) => task.closed === null && mayPlay(task.role, task.unit, current, actor),
  );
  return new Set(
    mine.flatMap((task) => procedure.tasks(task.state).find((one) => one.key === task.key)?.shows ?? []),
  );
}

/** The papers of the dossier; of a confidential version whoever may not read it sees only that it is there. */
function dossierView({ procedure, current, actor, context, reach }: Looking): CaseView['dossier'] {
  const { components } = caseDossier(procedure, current, context);
  const former = (current.formerly ?? []).flatMap(({ dossier }) => dossier);
  return [...components, ...former]
    .filter((component) => component.visible || component.files.length > 0)
    .map((component) =>
      reach === 'applicant' ||
      component.files.length === 0 ||
      mayReadPlace(procedure, current, actor, component.key)
        ? component
        : { ...component, files: [], withheld: true },
    );
}

/** What a clerk may ask for: all but what the form itself stands for. */
function components({ procedure, current, context }: Looking): CaseView['components'] {
  const asked = procedure.definition.dossier.components.filter(({ kind }) => kind !== 'form');
  // Only these have places of their own, and most procedures have none of them.
  const hasPlaces = asked.some(({ forEach, versions }) => forEach !== undefined || versions !== undefined);
  const rows = hasPlaces ? caseDossier(procedure, current, context, everyKey(procedure)).components : [];
  return asked
    .flatMap(({ key, title, forEach, versions }) =>
      forEach === undefined && versions === undefined
        ? [{ key, title }]
        : rows.filter(({ component }) => component === key),
    )
    .map(({ key, title }) => ({ key, title }));
}

function everyKey({ definition }: Procedure): string[] {
  return definition.dossier.components.map(({ key }) => key);
}

function taskViews(looking: Looking): TaskView[] {
  const { procedure, current, actor, reach } = looking;
  const visible = current.tasks.filter((task) => {
    if (task.closed?.how === 'dropped') return false;
    if (reach === 'clerk') return true;
    if (reach === 'consulted' && supervision(procedure, current, task, actor)) return true;
    return (
      mayPlay(task.role, task.unit, current, actor) && (reach !== 'applicant' || task.role === applicantRole)
    );
  });
  return visible.map((task) => taskView(looking, task));
}

function taskView(looking: Looking, task: Task): TaskView {
  const { procedure, current, context, actor } = looking;
  const definition = procedure.tasks(task.state).find((candidate) => candidate.key === task.key);
  const answers = task.closed?.answers ?? null;
  const nearest = itemOf(procedure, task);
  const former = formerWords(current);
  return {
    id: task.id,
    key: task.key,
    title: definition?.title ?? former('task', task.key) ?? { vi: task.key },
    guidance: definition?.guidance ?? null,
    role: { code: task.role, name: roleName(procedure, task.role, former) },
    unit: unitView(procedure, task.unit, context),
    item: task.item?.label ?? null,
    openedAt: task.openedAt,
    dueDate: task.due?.date ?? null,
    due: task.due?.at ?? null,
    overdue: task.due !== null && (task.closed?.at ?? context.now) >= task.due.at,
    assignee: task.assignee,
    closed: task.closed && {
      at: task.closed.at,
      how: task.closed.how,
      by: task.closed.by?.name ?? null,
      for: task.closed.by?.for?.name ?? null,
    },
    answers:
      answers && definition?.form !== undefined && task.item
        ? formView(looking, definition.form, answers, nearest, task.closed?.sources ?? {})
        : null,
    mine: task.closed === null && mayDoTask(procedure, current, task, actor),
    mayAssign: mayAssign(procedure, current, task, actor),
    handOver: looking.reach === 'clerk' ? handOverView(procedure, current, task, actor) : null,
    oversees: task.closed === null && supervision(procedure, current, task, actor) !== null,
  };
}

function supplementView({ procedure, current, context, reach }: Looking): CaseView['supplement'] {
  const request = openSupplement(current);
  if (!request || reach === 'consulted') return null;
  return {
    requestedAt: request.requestedAt,
    items: request.items.map((item) => {
      const title = componentTitle(procedure, current, context, item.component ?? '');
      return { ...item, label: title ?? fieldLabel(procedure, item.field ?? '') };
    }),
  };
}

/** What the applicant could do now, for a clerk who may do it for them. */
function servedOffers(looking: Looking): OfferView[] {
  const { procedure, current, actor, context } = looking;
  if (servingStanding(procedure, current, actor) === null) return [];
  return offersFor(procedure, current, servedActor(current), context).map((offer) => ({
    ...offerView(looking, offer),
    answers: null,
  }));
}

function offerView(
  { procedure, current, access }: Looking,
  { event, task, meta, blocked }: Offer,
): OfferView {
  const form = meta.form ?? null;
  const own = form !== null && task?.item === null ? (current.answers[form] ?? null) : null;
  const filled = meta.corrects === true ? procedure.definition.application : form;
  const answers = meta.corrects === true ? (current.answers[filled ?? ''] ?? null) : own;
  return {
    event,
    task: task?.id ?? null,
    label: meta.label,
    tone: meta.tone ?? 'neutral',
    form: filled,
    answers: answers && readableAnswers(access, filled ?? '', answers),
    reason: meta.reason === true,
    supplement: meta.supplement === true,
    corrects: meta.corrects === true,
    confirm: meta.confirm ?? null,
    collects: meta.collects === undefined ? null : owedOf(current, meta.collects),
    blocked: blocked && { code: blocked.code, message: blocked.message ?? null },
  };
}
