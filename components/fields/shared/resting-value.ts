import { noChange } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Writes an input's text, but never while the person is in it. Vietnamese input methods (Telex, VNI) rewrite the
 * word being typed; a write of ours in between would break the composition or move the caret. What was typed is
 * therefore formatted when the focus has left.
 *
 * @example html`<input ${restingValue(text)} @blur=${() => this.requestUpdate()} />`
 */
class RestingValue extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error(`restingValue stands on an element, not on <${part.type}>`);
  }

  render(_text: string): unknown {
    return noChange;
  }

  override update(part: ElementPart, [text]: [string]): unknown {
    const control = part.element as TextControl;
    const root = control.getRootNode();
    const focused =
      (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === control;
    if (!focused && control.value !== text) control.value = text;
    return noChange;
  }
}

export const restingValue = directive(RestingValue);
