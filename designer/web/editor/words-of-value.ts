import type { Json, Language } from '../../../engine/index.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';

/** As long as a value may be before it is cut, in characters. */
const MOST = 400;

/** A value of a draft as a person reads it: texts as they are, parts by their names, the rest as JSON. */
export function wordsOfValue(value: Json | undefined, language: Language): string {
  const texts = editorTextsOf(language);
  if (value === undefined || value === null) return texts.nothing;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value !== 'object') return String(value);
  const { vi, en } = value as { readonly vi?: unknown; readonly en?: unknown };
  if (typeof vi === 'string') return typeof en === 'string' ? `${vi} (${en})` : vi;
  const whole = JSON.stringify(value, null, 1);
  return whole.length > MOST ? `${whole.slice(0, MOST)}…` : whole;
}
