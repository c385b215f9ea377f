import type { Language } from '../../../engine/index.ts';
import { template as en } from './en/template.ts';
import { template as vi } from './vi/template.ts';

/** The texts of the editor of templates, in a language. */
export function templateTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
