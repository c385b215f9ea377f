/** The exact definition a case runs on. */
export interface ProcedureReference {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
}
