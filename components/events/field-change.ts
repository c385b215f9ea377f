/** A person changed the answer of a field. The value is as typed; the engine brings it into its stored shape. */
export interface FieldChangeDetail {
  /** JSON pointer into the answers, e.g. "/qua_trinh_cu_tru/0/loai". */
  readonly pointer: string;
  readonly value: unknown;
}

export type FieldChangeEvent = CustomEvent<FieldChangeDetail>;

declare global {
  interface HTMLElementEventMap {
    'field-change': FieldChangeEvent;
  }
}
