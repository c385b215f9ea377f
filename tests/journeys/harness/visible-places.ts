/** A place of the screen that can be pressed or typed into. */
export interface VisiblePlace {
  readonly kind: 'press' | 'type';
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** Part of what can be done with a case. */
  readonly isWork: boolean;
  /** What it is, for a message. */
  readonly what: string;
}

/** Every place of the page that can be pressed or typed into; runs in the page. */
export function visiblePlaces(): VisiblePlace[] {
  const all = (root: ShadowRoot | Document): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot === null ? [element] : [element, ...all(element.shadowRoot)],
    );
  const typed = 'textarea, input:not([type]), input[type="text"], input[type="search"], input[type="date"]';
  const pressed = 'button, a[href], summary, select, input[type="checkbox"], input[type="radio"]';
  const fits = all(document).filter((element) => element.matches(`${typed}, ${pressed}`));
  const dialog = fits.filter((element) => element.closest('dialog[open]') !== null);
  return (dialog.length > 0 ? dialog : fits).flatMap((element) => {
    if (!element.checkVisibility()) return [];
    const { left, top, width, height } = element.getBoundingClientRect();
    if (top + height / 2 < 0 || top + height / 2 > innerHeight || width < 4 || height < 4) {
      return [];
    }
    const kind = element.matches(typed) ? 'type' : 'press';
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    const id = element.id === '' ? '' : `#${element.id}`;
    const what = `${element.localName}${id} ${name.slice(0, 40)}`.trim();
    const root = element.getRootNode();
    const isWork =
      root instanceof ShadowRoot && /^(desk-action|desk-supplement|thutuc-form)/.test(root.host.localName);
    return [{ kind, x: left + width / 2, y: top + height / 2, isWork, what } as const];
  });
}
