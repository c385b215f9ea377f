/**
 * Listeners that hand on what was typed, as it stands, once it is a text: not between the keys of a composition,
 * where half a word is in the input.
 */
export function onTyped(take: (text: string) => void): {
  readonly input: (event: Event) => void;
  readonly composed: (event: Event) => void;
} {
  const read = (event: Event) => {
    const control = event.currentTarget;
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) take(control.value);
  };
  return {
    input: (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) read(event);
    },
    composed: read,
  };
}
