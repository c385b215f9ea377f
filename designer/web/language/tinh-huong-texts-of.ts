import type { Language } from '../../../engine/index.ts';
import { tinhHuong as en } from './en/tinh-huong.ts';
import { tinhHuong as vi } from './vi/tinh-huong.ts';

/** The texts of the tab in which a draft is tried, in a language. */
export function tinhHuongTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
