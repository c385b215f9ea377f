/** The elements of the module, each with the part that defines it. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'thutuc-service': () => import('./service-part.ts'),
  'thutuc-tracker': () => import('./tracker-part.ts'),
  'thutuc-tasks': () => import('./tasks-part.ts'),
  'thutuc-form': () => import('./form-part.ts'),
};

/** Fetches the script of an element, once. Throws where there is no such element. */
export async function define(tag: string): Promise<void> {
  const part = parts[tag];
  if (part === undefined) throw new Error(`no element <${tag}>; there are: ${Object.keys(parts).join(', ')}`);
  await part();
}

/** Fetches what the page has now, and what it is given later. */
export function loadElements(page: Document): void {
  const tags = Object.keys(parts).join(',');
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll(tags)) void define(element.localName);
  };
  look(page);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.localName in parts) void define(node.localName);
        look(node);
      }
  }).observe(page, { childList: true, subtree: true });
}
