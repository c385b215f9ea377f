import { ReactiveElement, render } from 'lit';
import '../language/english.ts';
import '../problem-summary/words-of-problems.ts';

/** Draws a template into the page of a test and waits until it has come to rest. Earlier ones are taken away. */
export async function mount(template: unknown): Promise<HTMLElement> {
  document.body.replaceChildren();
  const place = document.createElement('main');
  document.body.append(place);
  render(template, place);
  await settled();
  return place;
}

/** Waits until events, redraws and the promises between them are done. */
export async function settled(): Promise<void> {
  await frames(3);
  const elements = elementsIn(document);
  const coming = elements.filter((element) => element.matches(':not(:defined)'));
  const waiting = elements.filter(isReactive).filter((element) => element.isUpdatePending);
  if (coming.length === 0 && waiting.length === 0) return;
  await Promise.all(coming.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(waiting.map((element) => element.updateComplete));
  await frames(3);
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

function isReactive(element: Element): element is ReactiveElement {
  return element instanceof ReactiveElement;
}

/** Every element, also inside shadow roots: the script of one may be on its way, or what another draws with. */
function elementsIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : elementsIn(element.shadowRoot)),
  ]);
}

/** The one element for a selector in a part of the page or its shadow root; a missing one fails the test. */
export function find<T extends HTMLElement>(within: ParentNode | HTMLElement, selector: string): T {
  const root = within instanceof HTMLElement && within.shadowRoot !== null ? within.shadowRoot : within;
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`no element for <${selector}>`);
  return found;
}

/** Waits until something holds, or fails after two seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let frame = 0; frame < 120; frame += 1) {
    if (isTrue(holds)) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`waited in vain for ${holds.toString()}`);
}

/** An element that is not there yet is no failure while one waits for it. */
function isTrue(holds: () => boolean): boolean {
  try {
    return holds();
  } catch {
    return false;
  }
}
