import type { Locator, Page } from 'playwright';

/** A page has fewer stops of the Tab key than this. */
const MOST_STOPS = 150;

/** A person without a mouse: goes from control to control with the Tab key, and presses what stands there. */
export interface Keyboard {
  /** Goes to a control. */
  readonly to: (control: Locator) => Promise<void>;
  /** Goes to a button or link and presses it. */
  readonly press: (control: Locator) => Promise<void>;
  /** Goes to a box and types into it, over what is there. */
  readonly type: (box: Locator, text: string) => Promise<void>;
  /** Goes to a choice: a box is ticked, of several one is reached with the arrows. */
  readonly choose: (choice: Locator) => Promise<void>;
  /** Searches a list while typing, and takes the entry with the arrows. */
  readonly search: (box: Locator, typed: string, entry: string) => Promise<void>;
}

/** @example await keyboardOf(page).press(page.getByRole('button', { name: 'Tiếp tục' })) */
export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;

  async function to(control: Locator): Promise<void> {
    const target = control.first();
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`no way by the Tab key to ${target.toString()}`);
  }

  return {
    to,
    async press(control) {
      await to(control);
      await keyboard.press('Enter');
    },
    async type(box, text) {
      await to(box);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    },
    async choose(choice) {
      const target = choice.first();
      await target.waitFor();
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        if (await hasFocus(target)) break;
        await keyboard.press((await isBeside(target)) ? 'ArrowDown' : 'Tab');
      }
      if (!(await target.isChecked())) await keyboard.press('Space');
      if (!(await target.isChecked())) throw new Error(`could not choose ${target.toString()}`);
    },
    async search(box, typed, entry) {
      await to(box);
      await keyboard.type(typed);
      const option = page.getByRole('option', { name: entry }).first();
      await option.waitFor();
      for (let step = 0; step < MOST_STOPS; step += 1) {
        if ((await option.getAttribute('aria-selected')) === 'true') break;
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    },
  };
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element.matches(':focus'));
}

/** Whether another choice of the same group has the focus. */
function isBeside(choice: Locator): Promise<boolean> {
  return choice.evaluate((element) => {
    const { activeElement } = element.getRootNode() as ShadowRoot;
    return (
      activeElement instanceof HTMLInputElement &&
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      activeElement.name === element.name
    );
  });
}
