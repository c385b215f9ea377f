/** What stands in a box while a text is typed with a Vietnamese input method: one text after each key. */
export type TypedStates = readonly string[];

/** Where the marks are typed: at once behind their letter, or all of them at the end of the word. */
export type MarkHabit = 'at once' | 'at the end';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const HATS = /[\u0302\u0306\u031B]/gu;

/**
 * The states that Telex and VNI go through, for each word from the beginning. The keys differ (`Nguyeenx`,
 * `Nguye6n4`), what they do to the box is the same: a letter is added, then the last letters are taken back and
 * written again with a hat (ê), a stroke (đ), and last with the tone (ễ).
 *
 * @example vietnameseStates('Hồ', 'at once') // ['H', 'Ho', 'Hô', 'Hồ']
 */
export function vietnameseStates(text: string, habit: MarkHabit): TypedStates {
  const states: string[] = [];
  let before = '';
  for (const piece of text.match(/\s|\S+/gu) ?? []) {
    for (const state of wordStates(piece, habit)) states.push(before + state);
    before += piece;
  }
  return states;
}

function wordStates(word: string, habit: MarkHabit): readonly string[] {
  const letters = [...word.normalize('NFC')];
  const states: string[] = [];
  for (const [index, letter] of letters.entries()) {
    const before = letters
      .slice(0, index)
      .map(habit === 'at once' ? withoutTone : plain)
      .join('');
    states.push(before + plain(letter));
    if (habit === 'at once') states.push(before + withoutTone(letter));
  }
  states.push(letters.map(withoutTone).join(''), letters.join(''));
  return states.filter((state, index) => state !== states[index - 1]);
}

function withoutTone(letter: string): string {
  return letter.normalize('NFD').replace(TONES, '').normalize('NFC');
}

function plain(letter: string): string {
  const bare = letter.normalize('NFD').replace(TONES, '').replace(HATS, '').normalize('NFC');
  return bare === 'đ' ? 'd' : bare === 'Đ' ? 'D' : bare;
}
