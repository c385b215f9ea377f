import type { Instant } from '../../../../engine/index.ts';

/** A paper as it was rendered, once and for good. */
export interface RenderedPaper {
  /** Key of the effect that rendered it, or `<case id>/<paper id>`. */
  readonly key: string;
  readonly caseId: string;
  readonly html: string;
  /** The PDF, as a file of the file store. */
  readonly fileId: string | null;
  readonly renderedAt: Instant;
}

export interface PaperStore {
  /** False when the paper has been rendered before; the first one stays. */
  insert(paper: RenderedPaper): Promise<boolean>;
  get(key: string): Promise<RenderedPaper | null>;
}
