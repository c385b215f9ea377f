import type { Submitted } from '../../../api/index.ts';

/** The page around an application: its address, its title, its ways to other pages. */
export interface ApplicationPage {
  /** The whole address of a path of the portal. */
  readonly urlOf: (path: string) => string;
  /** The draft on the screen, so that loading again shows it. */
  readonly onDraft: (draft: string) => void;
  readonly onSubmitted: (submitted: Submitted, title: string) => void;
  /** Asks the person to sign in again; null where a link to the page for it does. */
  readonly signIn: (() => void) | null;
}

/** The portal's own page. */
export const portalPage: ApplicationPage = {
  urlOf: (path) => path,
  onDraft: (draft) => {
    history.replaceState(null, '', `?${new URLSearchParams({ nhap: draft })}`);
  },
  onSubmitted: ({ case: id, reference }, title) => {
    // Going back, or loading again, shows the case; it does not begin another draft.
    history.replaceState(null, '', `/ho-so/${encodeURIComponent(id)}`);
    document.title = `${title} - ${reference}`;
  },
  signIn: null,
};
