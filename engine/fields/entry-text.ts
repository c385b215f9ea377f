import { inLanguage, type Language } from '../text/text.ts';

const words = { closed: { vi: 'mã cũ', en: 'old code' } };

/**
 * An entry of a catalogue as people read it: its name, the code before it where the code is known to people, and
 * that the code is an old one where it may no longer be used.
 *
 * @example entryText({ code: '4723', name: 'Bán lẻ đồ uống' }, true, 'vi') // '4723 – Bán lẻ đồ uống'
 */
export function entryText(
  entry: { readonly code: string; readonly name: string; readonly closed?: boolean },
  showCode: boolean,
  language: Language,
): string {
  const { code, name, closed = false } = entry;
  const text = showCode && name !== code ? `${code} – ${name}` : name;
  return closed ? `${text} (${inLanguage(words.closed, language)})` : text;
}
