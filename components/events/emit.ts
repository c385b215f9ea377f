type EventName = {
  [Name in keyof HTMLElementEventMap]: HTMLElementEventMap[Name] extends CustomEvent ? Name : never;
}[keyof HTMLElementEventMap];

type DetailOf<Name extends EventName> =
  HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;

/**
 * Sends a typed event up from a component. It bubbles and is composed, so that a page around a shadow root hears it.
 *
 * @returns false where a listener prevented what the component would do next.
 *
 * @example emit(this, 'field-change', { pointer: '/ho_ten', value: 'Lê Quốc Duy' });
 */
export function emit<Name extends EventName>(from: EventTarget, name: Name, detail: DetailOf<Name>): boolean {
  return from.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}
