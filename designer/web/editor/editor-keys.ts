import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What keys do while a draft is open. */
export interface EditorKeyWork {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly search: () => void;
  readonly nextProblem: () => void;
  readonly lastProblem: () => void;
  readonly save: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/**
 * Keys of the editor: Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z, Ctrl+K, Ctrl+S, F8 and Shift+F8, Alt+Page up and down. Where somebody
 * types, undo and redo stay with the box, which knows its letters; a modal dialog has the keys to itself.
 */
export class EditorKeys implements ReactiveController {
  readonly #work: EditorKeyWork;

  constructor(host: ReactiveControllerHost, work: EditorKeyWork) {
    this.#work = work;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#handleKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#handleKey);
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return;
    const name = nameOf(event);
    if (name === null) return;
    const path = event.composedPath().filter((node) => node instanceof HTMLElement);
    if (path.some((node) => node.matches('dialog:modal'))) return;
    if ((name === 'undo' || name === 'redo') && path.some(isTyped)) return;
    event.preventDefault();
    this.#work[name]();
  };
}

function nameOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): keyof EditorKeyWork | null {
  if (altKey && !ctrlKey) return key === 'PageDown' ? 'next' : key === 'PageUp' ? 'previous' : null;
  if (key === 'F8') return shiftKey ? 'lastProblem' : 'nextProblem';
  if (!ctrlKey && !metaKey) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    case 'k':
      return 'search';
    case 's':
      return 'save';
    default:
      return null;
  }
}

function isTyped(node: HTMLElement): boolean {
  return (
    node.isContentEditable ||
    node.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"])')
  );
}
