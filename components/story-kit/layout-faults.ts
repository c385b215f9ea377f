/**
 * What a person who reads with other eyes would stumble over on the page as it is laid out now: a page wider than the
 * window (WCAG 1.4.10), text that is cut off or lies on other text (1.4.4, 1.4.12), targets under 24 pixels (2.5.8),
 * controls and headings that come in another order than they stand (1.3.2, 2.4.3). It looks into open shadow roots.
 *
 * It names nothing outside of itself, so that a test can also hand it to the page of another browser.
 */
export function layoutFaults(): string[] {
  const faults: string[] = [];

  /** Elements and texts as they are drawn: through shadow roots and slots. */
  const drawn: HTMLElement[] = [];
  const texts: Text[] = [];
  const parents = new Map<Node, HTMLElement>();
  const walk = (element: HTMLElement): void => {
    drawn.push(element);
    const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    for (const child of slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes) {
      parents.set(child, element);
      if (child instanceof HTMLElement) walk(child);
      else if (child instanceof Text && child.data.trim() !== '') texts.push(child);
    }
  };
  walk(document.body);
  const linesUp = (node: Node): HTMLElement[] => {
    const found: HTMLElement[] = [];
    for (let at = parents.get(node); at !== undefined; at = parents.get(at)) found.push(at);
    return found;
  };
  const isSeen = (element: HTMLElement): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const name = (element: HTMLElement): string => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160);

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const widest = drawn.findLast((one) => one.getBoundingClientRect().right > clientWidth + 1);
    faults.push(`wider than the window: ${scrollWidth} > ${clientWidth}, ${widest ? name(widest) : ''}`);
  }

  for (const element of drawn) {
    if (!element.matches('a[href], button, input, select, textarea, summary, [role="option"]')) continue;
    // The label of a box is part of its target; a link in a line of text is as high as the line.
    const target = element.matches('input') ? (element.closest('label') ?? element) : element;
    const { width, height } = target.getBoundingClientRect();
    const inText = element.matches('a') && getComputedStyle(element).display === 'inline';
    const isShown = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    if (isShown && !inText && (width < 23.9 || height < 23.9))
      faults.push(`small target ${width} × ${height}: ${name(element)}`);
  }

  /** The lines of text that are seen. */
  const lines: { readonly text: string; readonly box: DOMRect; readonly within: HTMLElement[] }[] = [];
  for (const node of texts) {
    const within = linesUp(node);
    const [parent] = within;
    if (parent === undefined || !isSeen(parent) || parent.matches('option, textarea, script, style'))
      continue;
    if (within.some((one) => getComputedStyle(one).clipPath !== 'none')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 2) lines.push({ text: node.data.trim().slice(0, 60), box, within });
  }

  for (const { text, box, within } of lines) {
    for (const element of within) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const edge = element.getBoundingClientRect();
      const cutX = /hidden|clip/.test(overflowX) && (box.left < edge.left - 2 || box.right > edge.right + 2);
      const cutY = /hidden|clip/.test(overflowY) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2);
      if (cutX || cutY) faults.push(`cut off: ${text} in ${name(element)}`);
    }
    // A page that is no wider than the window can still lose text on its left.
    if (box.left < -1 || box.right > clientWidth + 1) {
      const scrolled = within.some((one) => /auto|scroll/.test(getComputedStyle(one).overflowX));
      if (!scrolled) faults.push(`outside of the window: ${text}`);
    }
  }
  for (const button of drawn.filter((one) => one.matches('button, .button') && isSeen(one))) {
    if (button.scrollWidth > button.clientWidth + 2) faults.push(`wider than its button: ${name(button)}`);
  }

  const byTop = [...lines].sort((one, other) => one.box.top - other.box.top);
  byTop.forEach((one, index) => {
    for (const other of byTop.slice(index + 1)) {
      if (other.box.top > one.box.bottom) break;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Boxes of letters reach beyond what is inked: a third of a line may lie over the next one.
      const limit = Math.min(one.box.height, other.box.height) / 3;
      if (wide > 3 && high > limit) faults.push(`one on another: ${one.text} | ${other.text}`);
    }
  });

  const stops = drawn.filter(
    (element) =>
      element.matches('h1, h2, h3, h4, a[href], button, input, select, textarea, summary') &&
      isSeen(element) &&
      getComputedStyle(element).clipPath === 'none',
  );
  stops.forEach((element, index) => {
    const before = stops[index - 1];
    if (before === undefined) return;
    const [here, there] = [element.getBoundingClientRect(), before.getBoundingClientRect()];
    // Up is only where a new column begins.
    if (here.bottom <= there.top + 1 && here.left < there.right - 1)
      faults.push(`comes after what stands below it: ${name(element)} after ${name(before)}`);
  });
  return [...new Set(faults)];
}
