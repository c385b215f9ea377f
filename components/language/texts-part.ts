import type { Language } from '../../engine/index.ts';
import { LaterPart } from '../loading/later-part.ts';

const english = new LaterPart(() => import('./english.ts'));

/** What must be fetched before a language can be spoken; null for the one that is always there. */
export function textsPart(language: Language): LaterPart | null {
  return language === 'en' ? english : null;
}

/** Fetches the texts of a language, for pages whose first elements are not forms. Without them it is Vietnamese. */
export async function fetchTexts(language: Language): Promise<void> {
  await textsPart(language)?.fetch();
}
