import type { Language } from '../../engine/index.ts';

/** The language of the page, as the server served it: by the reader's choice, else by the browser's. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}

/** Keeps the reader's choice for this page and, in a cookie that the server reads, for all others. */
export function keepLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.cookie = `lang=${language}; path=/; max-age=31536000; samesite=lax`;
}
