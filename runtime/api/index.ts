/** Shapes of the HTTP interface, made from `schemas/`. Server and client speak the same ones. */
export type * from './generated/api-types.ts';
