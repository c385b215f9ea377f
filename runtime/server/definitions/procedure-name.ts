import type { ProcedureName } from '../../api/index.ts';
import type { RunnableProcedure } from './procedure-library.ts';

/** The version of a procedure that something runs on, with its name. */
export function procedureName({ procedure: { definition, hash } }: RunnableProcedure): ProcedureName {
  return { id: definition.id, version: definition.version, hash, title: definition.title };
}
