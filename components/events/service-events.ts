import type { Answers, AttachedFile } from '../../engine/index.ts';

/** What a person has filled in and attached so far. */
export interface ServiceDetail {
  readonly answers: Answers;
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
}

declare global {
  interface HTMLElementEventMap {
    'service-change': CustomEvent<ServiceDetail>;
    'service-submit': CustomEvent<ServiceDetail>;
  }
}
