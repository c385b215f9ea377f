import type { SupplementItem } from '../generated/definition-types.ts';
import type { Answers } from '../answers/answers.ts';
import { dossierState } from '../dossier/index.ts';
import { scopeOf, type ContextValue } from '../feel/index.ts';
import { answerAt, formState, withAnswer } from '../form/index.ts';
import type { Problem } from '../problems/problem.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
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
  const known = new Set(procedure.definition.dossier.components.map((component) => component.key));
  const answers = current.answers[procedure.definition.application] ?? {};
  return items.flatMap((item, index): Problem[] => {
    const pointer = `/supplement/${index}`;
    if (item.reason.trim() === '')
      return [{ code: 'reason-missing', pointer: `${pointer}/reason`, severity: 'error' }];
    if (item.component !== undefined && !known.has(item.component)) {
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

function isField(procedure: Procedure, key: string): boolean {
  const form = applicationForm(procedure);
  return form.pages.some((page) =>
    page.sections.some((section) => section.fields.some((field) => field.field.key === key)),
  );
}

/** The application with the applicant's corrections. */
export interface CorrectedApplication {
  readonly answers: Answers;
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
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
  let answers = saved;
  const dossier: Record<string, readonly AttachedFile[]> = { ...work.now.dossier };
  for (const { field, component } of request?.items ?? []) {
    if (field !== undefined)
      answers = withAnswer(answers, field, answerAt(command.answers ?? {}, field) ?? null);
    if (component !== undefined) dossier[component] = command.dossier?.[component] ?? [];
  }
  const environment = { ...caseFormEnvironment(work.procedure, work.now, form.key, work.context), saved };
  const state = formState(form, answers, environment);
  const scope = scopeOf(state.values, environment.outer as ContextValue);
  const asked = everAsked(work.now);
  const judge = () => dossierState(work.procedure.dossier, scope, environment, { files: dossier, asked });
  for (const key of componentsAtFault(work.procedure, judge().problems)) {
    const given = command.dossier?.[key];
    if (given !== undefined) dossier[key] = given;
  }
  const files = judge();
  const problems = [
    ...state.problems.map((problem) => ({ ...problem, pointer: `/answers${problem.pointer}` })),
    ...files.problems,
    ...unanswered(request, dossier),
  ].filter((problem) => problem.severity === 'error');
  if (problems.length > 0) return { problems };
  return { answers: state.answers, dossier: files.files };
}

/** A component that was asked for must come, also one that the definition does not require. */
function unanswered(request: SupplementRequest | null, dossier: CorrectedApplication['dossier']): Problem[] {
  return askedComponents(request)
    .filter((component) => (dossier[component] ?? []).length === 0)
    .map((component) => ({ code: 'component-missing', pointer: `/dossier/${component}`, severity: 'error' }));
}

/** Components that the dossier lacks or holds wrongly; every member where it is a group that is lacking. */
function componentsAtFault({ definition }: Procedure, problems: readonly Problem[]): string[] {
  const pointers = new Set(problems.map(({ pointer }) => pointer));
  return definition.dossier.components
    .filter(({ key, group }) => pointers.has(`/dossier/${key}`) || pointers.has(`/dossier/${group ?? ''}`))
    .map(({ key }) => key);
}

function askedComponents(request: SupplementRequest | null): string[] {
  return (request?.items ?? []).flatMap(({ component }) => component ?? []);
}
