import type { Language } from '../../engine/index.ts';

/** A person wants to sign in. */
export interface SignInDetail {
  readonly username: string;
  readonly password: string;
}

/** A person chose the other language. */
export interface LanguageDetail {
  readonly language: Language;
}

declare global {
  interface HTMLElementEventMap {
    'sign-in': CustomEvent<SignInDetail>;
    'sign-out': CustomEvent<null>;
    'language-change': CustomEvent<LanguageDetail>;
  }
}
