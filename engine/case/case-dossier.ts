import { componentOf, dossierState, isRowPlace, versionOf, type DossierState } from '../dossier/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Text } from '../text/text.ts';
import { caseScope, feelEnvironment } from './case-scope.ts';
import type { Case } from './case.ts';
import type { EngineContext } from './context.ts';

/**
 * The dossier of a case as it stands with its answers.
 *
 * @param asked components that are listed whatever the answers call for
 */
export function caseDossier(
  procedure: Procedure,
  current: Case,
  context: EngineContext,
  asked: readonly string[] = everAsked(current),
): DossierState {
  const environment = feelEnvironment(procedure, current.competentUnit, current.submittedAt, context);
  return dossierState(procedure.dossier, caseScope(procedure, current, context.now), environment, {
    files: current.dossier,
    receipts: current.receipts ?? {},
    sources: current.sources?.[procedure.definition.application] ?? {},
    answers: current.answers[procedure.definition.application] ?? {},
    asked,
  });
}

/** What people call a place of the dossier of a case: with its version, and its row as long as there is that row. */
export function componentTitle(
  procedure: Procedure,
  current: Case,
  context: EngineContext,
  place: string,
): Text | undefined {
  const { title } =
    procedure.definition.dossier.components.find(({ key }) => key === componentOf(place)) ?? {};
  if (title === undefined || (!isRowPlace(place) && versionOf(place) === null)) return title;
  const { components } = caseDossier(procedure, current, context, [place]);
  return components.find(({ key }) => key === place)?.title ?? title;
}

/** Components that a clerk ever asked for: they belong to the case, also where its rules would not list them. */
export function everAsked({ supplements }: Pick<Case, 'supplements'>): string[] {
  return supplements.flatMap(({ items }) => items.flatMap(({ component }) => component ?? []));
}
