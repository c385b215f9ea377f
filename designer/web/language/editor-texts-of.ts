import type { Language } from '../../../engine/index.ts';
import { editor as en } from './en/editor.ts';
import { editor as vi } from './vi/editor.ts';

/** The texts of the frame around the tabs, in a language. */
export function editorTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
