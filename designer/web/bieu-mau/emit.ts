/** What the parts of the form editor tell each other. */
export interface FormEditorEvents {
  /** Something was pointed at; it is added to what is selected, or everything up to it is. */
  'place-select': { readonly at: string; readonly extends: boolean; readonly adds: boolean };
  /** A kind was chosen in the palette, or a group that takes over a fragment. */
  'kind-choose': { readonly type: string; readonly use?: string };
}

/** Tells something to whoever holds a part. */
export function emit<Name extends keyof FormEditorEvents>(
  element: HTMLElement,
  name: Name,
  detail: FormEditorEvents[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
