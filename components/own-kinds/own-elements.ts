import { LaterPart } from '../loading/later-part.ts';

/** The element of an added kind. */
interface OwnElement {
  readonly tag: string;
  /** Its script, fetched the first time that a form has such a field. */
  readonly part: LaterPart;
}

const elements = new Map<string, OwnElement>();

/** Names that a custom element may have, as far as anybody needs: no other text may become a tag. */
const TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/**
 * Tells which element draws the fields of a kind that an installation added. Its script defines the element and makes
 * the kind known to the engine (`learnOwnKind`); it is fetched when a form has such a field, before the form is worked
 * out. The kinds of the format keep their elements.
 *
 * @example learnElement('vehicleNumber', 'agency-vehicle-number-field', () => import('./vehicle-number-field.ts'));
 */
export function learnElement(type: string, tag: string, load: () => Promise<unknown>): void {
  if (!TAG.test(tag)) throw new Error(`<${tag}> is no name of an element`);
  elements.set(type, { tag, part: new LaterPart(load) });
}

/** The element of an added kind; undefined for a kind that nobody added. */
export function ownElement(type: string): OwnElement | undefined {
  return elements.get(type);
}
