import type { Answers } from '../../engine/index.ts';

/** An answer of the form changed. `answers` are those that count: hidden ones left out, computed ones filled in. */
export interface FormChangeDetail {
  readonly answers: Answers;
  /** The field that a person changed. */
  readonly pointer: string;
}

/** The form has no error and the person went on from its last page. */
export interface FormCompleteDetail {
  readonly answers: Answers;
}

/** The person moved to another page; `page` is its key, or "review". */
export interface FormPageDetail {
  readonly page: string;
}

export type FormChangeEvent = CustomEvent<FormChangeDetail>;
export type FormCompleteEvent = CustomEvent<FormCompleteDetail>;
export type FormPageEvent = CustomEvent<FormPageDetail>;

declare global {
  interface HTMLElementEventMap {
    'form-change': FormChangeEvent;
    'form-complete': FormCompleteEvent;
    'form-page': FormPageEvent;
    /** The person wants to leave the first page backwards. */
    'form-back': CustomEvent<null>;
  }
}
