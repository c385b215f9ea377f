import { dossierState, type DossierState } from '../dossier/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { caseScope, feelEnvironment } from './case-scope.ts';
import type { Case } from './case.ts';
import type { EngineContext } from './context.ts';

/** The dossier of a case as it stands with its answers. */
export function caseDossier(procedure: Procedure, current: Case, context: EngineContext): DossierState {
  const environment = feelEnvironment(procedure, current.competentUnit, current.submittedAt, context);
  return dossierState(procedure.dossier, caseScope(procedure, current), environment, {
    files: current.dossier,
    asked: everAsked(current),
  });
}

/** Components that a clerk ever asked for: they belong to the case, also where its rules would not list them. */
export function everAsked({ supplements }: Pick<Case, 'supplements'>): string[] {
  return supplements.flatMap(({ items }) => items.flatMap(({ component }) => component ?? []));
}
