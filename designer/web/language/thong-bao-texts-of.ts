import type { Language } from '../../../engine/index.ts';
import { thongBao as en } from './en/thong-bao.ts';
import { thongBao as vi } from './vi/thong-bao.ts';

/** The texts of the messages, in a language. */
export function thongBaoTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
