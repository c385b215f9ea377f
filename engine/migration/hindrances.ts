import { caseDossier } from '../case/case-dossier.ts';
import { caseFormEnvironment } from '../case/case-scope.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { owedParts } from '../case/fee-balances.ts';
import { isAwaited } from '../case/handed-over.ts';
import { openSupplement } from '../case/supplement.ts';
import { formProblems } from '../form/index.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import type { Problem } from '../problems/problem.ts';
import { movePlace, movePointer } from './move-answers.ts';
import { hasPlace, type MovedHoldings } from './move-holdings.ts';
import { renamed, type Passage } from './passage.ts';
import type { Rejudged } from './rejudged.ts';

/**
 * Why a case cannot be moved now, whatever the plan says: something outside is under way that was begun by the old
 * version, or the case holds what the new one has no name for. Null where nothing stands against it.
 */
export function hindranceOf(passage: Passage, current: Case, { homeless }: MovedHoldings): Problem | null {
  const { plan, to } = passage;
  if (current.endedAt !== null) return hindrance('case-ended');
  if ((current.payments ?? []).some(({ status }) => status === 'open')) return hindrance('migration-payment');
  const isUnsigned = current.papers.some(
    ({ signature, replacedBy }) =>
      replacedBy === undefined && (signature?.status === 'waiting' || signature?.status === 'asked'),
  );
  if (isUnsigned) return hindrance('migration-signature');
  if (current.tasks.some(isAwaited)) return hindrance('migration-system');
  if (homeless.some(({ version }) => version?.confidential === true))
    return hindrance('migration-confidential');
  const fees = new Set((to.definition.fees ?? []).map(({ key }) => key));
  if (owedParts(current).some(({ fee }) => !fees.has(renamed(plan.renames.fees, fee)))) {
    return hindrance('migration-fee');
  }
  const parties = new Set((to.definition.parties ?? []).map(({ key }) => key));
  if ((current.parties ?? []).some(({ key }) => !parties.has(renamed(plan.renames.parties, key)))) {
    return hindrance('migration-party');
  }
  const asked = openSupplement(current)?.items ?? [];
  const isLost = asked.some(
    ({ component }) => component !== undefined && !hasPlace(passage, movePlace(passage, component)),
  );
  return isLost ? hindrance('migration-supplement') : null;
}

/**
 * The first thing that the new version would not accept of a moved case, and that the old one did: an answer that is
 * missing or wrong by its form, a paper that its dossier lacks. Null where there is none.
 */
export function unfitnessOf(
  passage: Passage,
  before: Case,
  after: Case,
  contexts: { readonly from: EngineContext; readonly to: EngineContext },
): Problem | null {
  const { rejudged } = passage;
  if (rejudged === 'nothing') return null;
  const about = rejudged === 'everything' ? undefined : passage.rejudgedFields;
  const isNew = ({ pointer }: Problem): boolean => about?.has(pointer.split('/')[2] ?? '') ?? true;
  const found = problemsOf(passage.to, after, contexts.to, rejudged, about).filter(isNew);
  if (found.length === 0) return null;
  const { application } = passage.to.definition;
  const known = new Set(
    problemsOf(passage.from, before, contexts.from, rejudged).map(({ code, pointer }) => {
      const [, part = '', ...rest] = pointer.split('/');
      const below = `/${rest.join('/')}`;
      const moved =
        part === 'answers'
          ? movePointer(passage, application, below)
          : `/${movePlace(passage, rest.join('/'))}`;
      return `${code} /${part}${moved}`;
    }),
  );
  const first = found.find(({ code, pointer }) => !known.has(`${code} ${pointer}`));
  if (first === undefined) return null;
  const isAnswer = first.pointer.startsWith('/answers');
  return {
    code: isAnswer ? 'migration-answers' : 'migration-dossier',
    pointer: first.pointer,
    severity: 'error',
  };
}

function problemsOf(
  procedure: Procedure,
  current: Case,
  context: EngineContext,
  rejudged: Rejudged,
  about?: ReadonlySet<string>,
): Problem[] {
  const form = applicationForm(procedure);
  const answers = current.answers[form.key] ?? {};
  const environment = caseFormEnvironment(procedure, current, form.key, context);
  const papers = rejudged === 'answers' ? [] : caseDossier(procedure, current, context).problems;
  return [
    ...formProblems(form, answers, environment, about).map((problem) => ({
      ...problem,
      pointer: `/answers${problem.pointer}`,
    })),
    ...papers,
  ].filter(({ severity }) => severity === 'error');
}

/** A case that stays, and why. */
export function hindrance(code: string, params: Problem['params'] = {}): Problem {
  return { code, pointer: '', severity: 'error', params };
}
