import { localDateOf } from '../dates/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import type { EngineContext } from './context.ts';

/** A unit as papers and screens name it. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly parentName: string;
  /** Name of the place, for "…, ngày … tháng … năm …". */
  readonly place: string;
  /** Identifier of the agency in codes. */
  readonly identifier: string;
}

/** A unit of the procedure's directory of units, or null where it has none of that code now. */
export function findUnit(
  procedure: { readonly definition: Pick<Definition, 'authority'> },
  code: string,
  context: Pick<EngineContext, 'catalogue' | 'now'>,
): Unit | null {
  const catalogue = context.catalogue(procedure.definition.authority.units);
  const entry = catalogue?.entry(code);
  if (!catalogue || !entry || !catalogue.isValidAt(code, localDateOf(context.now))) return null;
  const parent = entry.parent === undefined ? undefined : catalogue.entry(entry.parent);
  return {
    code,
    name: entry.name.vi,
    parentName: parent?.name.vi ?? '',
    place: String(entry.attributes?.['place'] ?? entry.name.vi),
    identifier: String(entry.attributes?.['identifier'] ?? code),
  };
}

/** As `findUnit`, for a unit that a case already has: one that was closed meanwhile keeps its code as name. */
export function unitOf(
  procedure: { readonly definition: Pick<Definition, 'authority'> },
  code: string,
  context: Pick<EngineContext, 'catalogue' | 'now'>,
): Unit {
  return (
    findUnit(procedure, code, context) ?? { code, name: code, parentName: '', place: code, identifier: code }
  );
}
