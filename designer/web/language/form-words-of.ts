import { fieldKindWords } from '../../../engine/authoring/index.ts';
import { inLanguage, type Language } from '../../../engine/index.ts';
import { formWords as en } from './en/form-words.ts';
import type { FormWords } from './form-words.ts';
import { formWords as vi } from './vi/form-words.ts';

const words: Readonly<Record<Language, FormWords>> = {
  vi: { ...vi, kinds: kindsIn('vi') },
  en: { ...en, kinds: kindsIn('en') },
};

/** What kinds of field and their members are called, in a language. */
export function formWordsOf(language: Language): FormWords {
  return words[language];
}

/** Kinds are called here as in the list of what was changed. */
function kindsIn(language: Language): FormWords['kinds'] {
  return Object.fromEntries(
    Object.entries(fieldKindWords).map(([kind, name]) => [kind, inLanguage(name, language)]),
  );
}
