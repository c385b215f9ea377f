import type { Language } from '../../../engine/index.ts';
import { thoiHan as en } from './en/thoi-han.ts';
import { thoiHan as vi } from './vi/thoi-han.ts';

/** The texts of the tab of deadlines, in a language. */
export function thoiHanTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
