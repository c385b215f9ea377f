/** The papers of a case at run time. Compiling them stands in `compiler.ts`, which needs the parser. */
export type { CompiledComponent, CompiledDossier, CompiledGroup, ComponentRows } from './compiled-dossier.ts';
export { componentOf, isRowPlace } from './component-places.ts';
export type { ComponentPlace, ComponentRow } from './component-places.ts';
export { dossierState } from './dossier-state.ts';
export type { Brought, ComponentState, DossierState, GroupState } from './dossier-state.ts';
