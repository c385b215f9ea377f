import type { Language } from '../../../engine/index.ts';
import type { DesignerTexts } from './designer-texts.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The texts of the administrator's screens in a language. */
export function designerTextsOf(language: Language): DesignerTexts {
  return language === 'en' ? en : vi;
}
