import type { LitElement } from 'lit';

/**
 * Draws an element that names something at a server (`procedure`, `code`) and was given no content. Components know
 * no server: whoever does connects the tags.
 */
export type Connection = (element: HTMLElement) => unknown;

const connections = new Map<string, Connection>();
/** Elements that were drawn before their tag was connected. */
const waiting = new Map<string, WeakRef<LitElement>[]>();

/**
 * Connects the elements of a tag to a server, those too that are there already.
 *
 * @example connect('thutuc-tracker', (element) => html`…`);
 */
export function connect(tag: string, connection: Connection): void {
  connections.set(tag, connection);
  for (const element of waiting.get(tag) ?? []) element.deref()?.requestUpdate();
  waiting.delete(tag);
}

/** What the connection of the element draws; nothing while its tag has none. */
export function connected(element: LitElement): unknown {
  const tag = element.localName;
  const connection = connections.get(tag);
  if (connection !== undefined) return connection(element);
  waiting.set(tag, [...(waiting.get(tag) ?? []), new WeakRef(element)]);
  return undefined;
}
