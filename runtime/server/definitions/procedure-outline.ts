import { counterRoles, isForCounter, type Definition } from '../../../engine/index.ts';
import type { CalendarOfProvince } from '../catalogues/calendar-library.ts';
import type { CatalogueLibrary } from '../catalogues/catalogue-library.ts';
import { surroundingsOf, type Surroundings } from './context-of.ts';

/**
 * What lists and rights read of a definition. It is small and needs no compiling, so that it can be kept of every
 * published one: a province has thousands, and signing in asks all of them who oversees what.
 */
export interface ProcedureOutline {
  readonly procedure: { readonly definition: OutlinedDefinition };
  readonly surroundings: Surroundings;
  /** Who may take an application in at a counter, and whether anybody may. */
  readonly counter: { readonly roles: readonly string[]; readonly isOpen: boolean };
}

/** The parts of a definition that its outline has. */
export type OutlinedDefinition = Pick<
  Definition,
  | 'id'
  | 'version'
  | 'code'
  | 'title'
  | 'summary'
  | 'sector'
  | 'keywords'
  | 'formerCodes'
  | 'roles'
  | 'supervisors'
  | 'service'
  | 'authority'
>;

/** The outline of a definition; nothing of it holds on to the rest of the document. */
export function outlineOf(
  definition: Definition,
  catalogues: CatalogueLibrary,
  calendar: CalendarOfProvince,
): ProcedureOutline {
  const { id, version, code, title, summary, sector, keywords, formerCodes, roles, supervisors, service } =
    definition;
  const { authority, catalogues: pinned } = definition;
  const outlined: OutlinedDefinition = {
    ...{ id, version, code, title, summary, sector, roles, service, authority },
    ...(keywords === undefined ? {} : { keywords }),
    ...(formerCodes === undefined ? {} : { formerCodes }),
    ...(supervisors === undefined ? {} : { supervisors }),
  };
  const looked = { authority, ...(pinned === undefined ? {} : { catalogues: pinned }) };
  return {
    procedure: { definition: outlined },
    surroundings: surroundingsOf(looked, catalogues, calendar),
    counter: {
      roles: counterRoles({ definition }),
      isOpen: isForCounter({ definition }),
    },
  };
}
