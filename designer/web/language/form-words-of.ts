import type { Language } from '../../../engine/index.ts';
import { formWords as en } from './en/form-words.ts';
import type { FormWords } from './form-words.ts';
import { formWords as vi } from './vi/form-words.ts';

/** What kinds of field and their members are called, in a language. */
export function formWordsOf(language: Language): FormWords {
  return language === 'en' ? en : vi;
}
