import type { FormSource } from '../../api/index.ts';

/** Every text of an embedded service that is not the service's own. `{name}` places are filled in. */
export interface EmbedTexts {
  readonly opening: string;
  readonly signInLead: string;
  readonly signIn: string;
  readonly signedOutLead: string;
  readonly windowClosed: string;
  readonly signOut: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly allowTitle: string;
  readonly allowQuestion: string;
  readonly allowFrame: string;
  readonly allowFrameUnknown: string;
  readonly frameEmpty: string;
  readonly allowAs: string;
  readonly allow: string;
  readonly deny: string;
  readonly done: string;
  readonly noOpener: string;
  readonly formOpening: string;
  readonly formFailed: string;
  /** What a form has to do without where nobody is signed in. */
  readonly formWithout: Readonly<Record<FormSource, string>>;
}
