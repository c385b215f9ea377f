import type { Language } from '../../../engine/index.ts';
import { thanhPhan as en } from './en/thanh-phan.ts';
import { thanhPhan as vi } from './vi/thanh-phan.ts';

/** The texts of the tab of the dossier, in a language. */
export function thanhPhanTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
