import { cdp } from 'vitest/browser';
import { vietnameseStates } from './vietnamese-keys.ts';
import type { MarkHabit } from './vietnamese-keys.ts';

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** How the keys of a Vietnamese input method reach the page. */
export type InputMethod = 'backspaces' | 'composition';

/** Called after every key, with what stands in the box by then. */
type AfterKey = (typed: string) => void;

/**
 * Types a text into the focused box with real keys of the browser, at the caret.
 *
 * `backspaces` is what UniKey and EVKey do: the last letters are taken back and written anew, faster than anybody
 * could answer. `composition` is what IBus, macOS and phones do: the word is a draft until it is finished.
 */
export async function typeVietnamese(
  text: string,
  { method, habit, afterKey }: { method: InputMethod; habit: MarkHabit; afterKey: AfterKey },
): Promise<void> {
  if (method === 'backspaces') await withBackspaces(text, habit, afterKey);
  else await withComposition(text, habit, afterKey);
}

async function withBackspaces(text: string, habit: MarkHabit, afterKey: AfterKey): Promise<void> {
  let before = '';
  for (const state of vietnameseStates(text, habit)) {
    const kept = commonStart(before, state);
    const burst = [
      ...Array.from({ length: before.length - kept }, () => backspace()),
      ...[...state.slice(kept)].map((letter) => key(letter)),
    ];
    await Promise.all(burst);
    before = state;
    afterKey(state);
  }
}

async function withComposition(text: string, habit: MarkHabit, afterKey: AfterKey): Promise<void> {
  let before = '';
  for (const piece of text.match(/\s|\S+/gu) ?? []) {
    if (piece.trim() === '') await key(piece);
    else {
      for (const draft of vietnameseStates(piece, habit)) {
        await cdp().send('Input.imeSetComposition', {
          text: draft,
          selectionStart: draft.length,
          selectionEnd: draft.length,
        });
        afterKey(before + draft);
      }
      await cdp().send('Input.insertText', { text: piece });
    }
    before += piece;
    afterKey(before);
  }
}

async function key(letter: string): Promise<void> {
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}

async function backspace(): Promise<void> {
  const pressed = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed });
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
}

function commonStart(before: string, after: string): number {
  let length = 0;
  while (length < before.length && before[length] === after[length]) length += 1;
  return length;
}

/**
 * Notes every time a program writes the text or the caret of a box, until `stop` is called. A person's keys are no
 * such write.
 */
export function watchWrites(box: TextBox): { readonly writes: readonly string[]; readonly stop: () => void } {
  const writes: string[] = [];
  const shared = Object.getPrototypeOf(box) as object;
  const text = Object.getOwnPropertyDescriptor(shared, 'value');
  if (text === undefined) throw new Error(`<${box.localName}> has no text`);
  Object.defineProperty(box, 'value', {
    configurable: true,
    get: () => text.get?.call(box) as string,
    set: (value: string) => {
      writes.push(value);
      text.set?.call(box, value);
    },
  });
  for (const name of ['setRangeText', 'setSelectionRange', 'select'] as const) {
    Object.defineProperty(box, name, { configurable: true, value: () => writes.push(name) });
  }
  return {
    writes,
    stop: () => {
      for (const name of ['value', 'setRangeText', 'setSelectionRange', 'select']) {
        Reflect.deleteProperty(box, name);
      }
    },
  };
}
