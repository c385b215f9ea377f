import type { Language } from '../../../engine/index.ts';
import { congBo as en } from './en/cong-bo.ts';
import { congBo as vi } from './vi/cong-bo.ts';

/** The texts of the publishing tab, in a language. */
export function congBoTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
