import type { Language } from '../../../engine/index.ts';

/** The language of the page, as the server drew it. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}
