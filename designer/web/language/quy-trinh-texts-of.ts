import type { Language } from '../../../engine/index.ts';
import { quyTrinh as en } from './en/quy-trinh.ts';
import { quyTrinh as vi } from './vi/quy-trinh.ts';

/** The texts of the workflow, in a language. */
export function quyTrinhTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
