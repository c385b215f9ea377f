/** The papers of a case at run time. Compiling them stands in `compiler.ts`, which needs the parser. */
export { askedPlaces } from './asked-places.ts';
export type { Brought } from './brought.ts';
export type {
  CompiledComponent,
  CompiledDossier,
  CompiledGroup,
  CompiledVersion,
  ComponentRows,
} from './compiled-dossier.ts';
export { componentOf, isPlaceOf, isRowPlace, versionOf } from './component-places.ts';
export type { ComponentPlace, ComponentRow } from './component-places.ts';
export type { ComponentState, GroupState, VersionState } from './component-state.ts';
export { dossierState } from './dossier-state.ts';
export type { DossierState } from './dossier-state.ts';
export { waysOf } from './state-of-place.ts';
export { handedOver, hasCome, isHandedNow, isOutstanding, promiseOf } from './paper-receipt.ts';
export type { HandedNow, HandedWay, PaperReceipt } from './paper-receipt.ts';
