import type { StepDirection } from './steps-of-field.ts';

/** What keys do to what is selected in the outline. */
interface FormKeyWork {
  readonly move: (direction: StepDirection) => void;
  readonly remove: () => void;
  /** The selected fields as a text for the clipboard; empty where there are none. */
  readonly copied: () => string;
  readonly paste: (text: string) => void;
}

const DIRECTIONS: Readonly<Record<string, StepDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'into',
  ArrowLeft: 'out',
};

/** Alt and the arrows move, Delete takes out; copying and pasting is that of the browser. */
export class FormKeys {
  readonly #work: FormKeyWork;

  constructor(work: FormKeyWork) {
    this.#work = work;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key === 'Delete' && !altKey && !ctrlKey) {
      event.preventDefault();
      this.#work.remove();
      return;
    }
    const direction = altKey && !ctrlKey && !metaKey ? DIRECTIONS[key] : undefined;
    if (direction === undefined) return;
    event.preventDefault();
    this.#work.move(direction);
  };

  readonly copy = (event: ClipboardEvent): void => {
    const text = this.#work.copied();
    if (text === '') return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };

  readonly cut = (event: ClipboardEvent): void => {
    this.copy(event);
    if (event.defaultPrevented) this.#work.remove();
  };

  readonly paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    this.#work.paste(event.clipboardData?.getData('text/plain') ?? '');
  };
}
