import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { areKeysOn } from './keys-setting.ts';

/** What a key does; `false` where there is nothing for it to do, then the key is left alone. */
export type KeyWork = () => boolean | void;

/**
 * Single keys of a screen. A key counts only where nobody types: not in a box or a list, not while an input method
 * puts letters together, not with Ctrl, Alt or the system's key, not while a dialog is open. People whose voice
 * control types letters turn them off (WCAG 2.2, 2.1.4).
 */
export class Shortcuts implements ReactiveController {
  readonly #keys: Readonly<Record<string, KeyWork>>;

  constructor(host: ReactiveControllerHost, keys: Readonly<Record<string, KeyWork>>) {
    this.#keys = keys;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const work = Object.hasOwn(this.#keys, event.key) ? this.#keys[event.key] : undefined;
    if (work === undefined || !areKeysOn() || isTyping(event)) return;
    if (work() !== false) event.preventDefault();
  };
}

/** Whether a key belongs to something else than the screen as a whole. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.key === 'Process' || event.defaultPrevented) return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof HTMLElement &&
        (node.isContentEditable || node.matches('input:not([type="checkbox"]), textarea, select, dialog')),
    );
}
