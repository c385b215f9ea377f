import type { DraftCheck, Submitted } from '../../../api/index.ts';
import { addressOfPlace, placeAsked, type PlaceInForm } from './place-in-form.ts';

/** The page around an application: its address, its title, its ways to other pages. */
export interface ApplicationPage {
  /** The whole address of a path of the portal. */
  readonly urlOf: (path: string) => string;
  /** The draft on the screen and the place in it, so that loading again shows it; whether the person has moved there. */
  readonly onDraft: (draft: string, place: PlaceInForm, hasMoved: boolean) => void;
  /** The place that the address names; null where it names none, or another page has the address. */
  readonly placeAsked?: () => PlaceInForm | null;
  readonly onSubmitted: (submitted: Submitted, title: string) => void;
  /**
   * What stands before the button that submits, in the slot `before-submit`, where the page has something of its own
   * there; then it also says how one leaves the application.
   */
  readonly beforeSubmit?: (check: DraftCheck) => unknown;
  /** Asked before the application is handed in; false where the page has said what is still missing. */
  readonly mayHandIn?: () => boolean;
  /** Asks the person to sign in again; null where a link to the page for it does. */
  readonly signIn: (() => void) | null;
}

/** The portal's own page. */
export const portalPage: ApplicationPage = {
  urlOf: (path) => path,
  onDraft: (draft, place, hasMoved) => {
    const address = addressOfPlace(draft, place);
    if (hasMoved) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  },
  placeAsked: () => placeAsked(location.search),
  onSubmitted: ({ case: id, reference }, title) => {
    // Going back, or loading again, shows the case; it does not begin another draft.
    history.replaceState(null, '', `/ho-so/${encodeURIComponent(id)}`);
    document.title = `${title} - ${reference}`;
  },
  signIn: null,
};
