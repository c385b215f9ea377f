import type { Language } from '../../engine/index.ts';

/** What a guidance says of itself. */
export interface GuidanceTexts {
  /** Behind the name of a link, for people who do not see the page. */
  readonly newTab: string;
}

const vi: GuidanceTexts = { newTab: ' (mở trong thẻ mới)' };

const en: GuidanceTexts = { newTab: ' (opens in a new tab)' };

/** The texts in a language. */
export function guidanceTexts(language: Language): GuidanceTexts {
  return language === 'en' ? en : vi;
}
