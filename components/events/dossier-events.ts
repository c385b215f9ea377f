import type { AttachedFile } from '../../engine/index.ts';

/** The files of one place changed. */
export interface FilesChangeDetail {
  readonly files: readonly AttachedFile[];
}

/** The files of a component of the dossier changed. */
export interface DossierChangeDetail {
  readonly component: string;
  readonly files: readonly AttachedFile[];
}

declare global {
  interface HTMLElementEventMap {
    'files-change': CustomEvent<FilesChangeDetail>;
    'dossier-change': CustomEvent<DossierChangeDetail>;
  }
}
