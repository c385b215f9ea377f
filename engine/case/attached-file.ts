/** A file of the dossier or of an answer; its bytes are kept by the runtime under `id`. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  /** Media type as found in the content. */
  readonly type: string;
  /** Size in bytes. */
  readonly size: number;
}
