import type { AttachedFile, HandedWay } from '../../engine/index.ts';

/** The files of one place changed. */
export interface FilesChangeDetail {
  readonly files: readonly AttachedFile[];
}

/** The files of a component of the dossier changed. */
export interface DossierChangeDetail {
  readonly component: string;
  readonly files: readonly AttachedFile[];
}

/** A person said how a paper will come; `file` takes a promise back. */
export interface DossierDeliverDetail {
  readonly component: string;
  readonly way: HandedWay;
}

declare global {
  interface HTMLElementEventMap {
    'files-change': CustomEvent<FilesChangeDetail>;
    'dossier-deliver': CustomEvent<DossierDeliverDetail>;
    'dossier-change': CustomEvent<DossierChangeDetail>;
  }
}
