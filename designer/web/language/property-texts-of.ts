import type { Language } from '../../../engine/index.ts';
import { properties as en } from './en/properties.ts';
import { properties as vi, type PropertyTexts } from './vi/properties.ts';

/** What the properties of parts are called, in a language. */
export function propertyTextsOf(language: Language): PropertyTexts {
  return language === 'en' ? en : vi;
}
