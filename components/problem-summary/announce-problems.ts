import type { LitElement } from 'lit';
import { fieldIds } from '../fields/shared/field-ids.ts';

/**
 * Draws the problems of fields that a person has just left, and says them: the focus is elsewhere by then, so a
 * screen reader would not come by them. What is said is what is drawn.
 *
 * @returns what does it, for when the screen is at rest
 */
export function announcing(form: LitElement, pointers: readonly string[]): () => void {
  return () => {
    const region = regionOf(form);
    region.textContent = '';
    form.requestUpdate();
    void form.updateComplete.then(() => {
      // The fields draw themselves after the form.
      requestAnimationFrame(() => {
        region.textContent = pointers.map((pointer) => problemText(form.renderRoot, pointer)).join(' ');
      });
    });
  };
}

/** A live region has to stand in the page before it says anything. */
function regionOf({ renderRoot }: LitElement): Element {
  const found = renderRoot.querySelector('[data-announcement]');
  if (found !== null) return found;
  const region = document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  region.dataset['announcement'] = '';
  renderRoot.append(region);
  return region;
}

function problemText(root: ParentNode, pointer: string): string {
  const ids = fieldIds(pointer);
  const text = (id: string): string =>
    (root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const problem = text(ids.problem);
  return problem === '' ? '' : `${text(ids.label)}. ${problem}`;
}
