import type { Language } from '../../../engine/index.ts';
import { tinhLai as en } from './en/tinh-lai.ts';
import { tinhLai as vi } from './vi/tinh-lai.ts';

/** What the part about calculating again says, in a language. */
export function tinhLaiTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
