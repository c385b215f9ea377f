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

/** What is kept of an outline in the store: all of it that follows from the definition alone. */
export interface KeptOutline {
  readonly definition: OutlinedDefinition;
  readonly catalogues?: Definition['catalogues'];
  readonly counter: ProcedureOutline['counter'];
}

/** Number of the shape of kept outlines. Whoever changes the shape counts it up; those of another shape are made anew. */
export const OUTLINE_SHAPE = 1;

/** What is kept of a definition for lists; nothing of it holds on to the rest of the document. */
export function keptOutlineOf(definition: Definition): KeptOutline {
  const { id, version, code, title, summary, sector, keywords, formerCodes, roles, supervisors, service } =
    definition;
  const { authority, catalogues } = definition;
  return {
    definition: {
      ...{ id, version, code, title, summary, sector, roles, service, authority },
      ...(keywords === undefined ? {} : { keywords }),
      ...(formerCodes === undefined ? {} : { formerCodes }),
      ...(supervisors === undefined ? {} : { supervisors }),
    },
    ...(catalogues === undefined ? {} : { catalogues }),
    counter: {
      roles: counterRoles({ definition }),
      isOpen: isForCounter({ definition }),
    },
  };
}

/** The outline of which something was kept. */
export function outlineOf(
  { definition, catalogues: pinned, counter }: KeptOutline,
  catalogues: CatalogueLibrary,
  calendar: CalendarOfProvince,
): ProcedureOutline {
  const { authority } = definition;
  const looked = { authority, ...(pinned === undefined ? {} : { catalogues: pinned }) };
  return {
    procedure: { definition },
    surroundings: surroundingsOf(looked, catalogues, calendar),
    counter,
  };
}
