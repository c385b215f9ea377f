import type { Answers, AttachedFile, HandedWay } from '../../engine/index.ts';

/** What a person has filled in and attached so far. */
export interface ServiceDetail {
  readonly answers: Answers;
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
  /** Papers that will be brought or sent, by component; at the counter those that were handed in or shown. */
  readonly promised: Readonly<Record<string, Exclude<HandedWay, 'file'>>>;
}

/** The steps of a service: its form, the papers, the last look before it is submitted. */
export type ServiceStep = 'form' | 'dossier' | 'submit';

export interface ServiceStepDetail {
  readonly step: ServiceStep;
}

declare global {
  interface HTMLElementEventMap {
    'service-step': CustomEvent<ServiceStepDetail>;
    'service-change': CustomEvent<ServiceDetail>;
    'service-submit': CustomEvent<ServiceDetail>;
  }
}
