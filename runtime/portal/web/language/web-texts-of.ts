import { LaterPart } from '../../../../components/form/index.ts';
import type { Language } from '../../../../engine/index.ts';
import { vi } from './vi.ts';
import type { WebTexts } from './web-texts.ts';

const english = new LaterPart(() => import('./en.ts'));

/** The texts of the portal's script in a language; Vietnamese until those of another language were fetched. */
export function webTextsOf(language: Language): WebTexts {
  return (language === 'en' ? english.here?.en : undefined) ?? vi;
}

/** Fetches the texts of a language that does not come with the script. */
export async function fetchWebTexts(language: Language): Promise<void> {
  if (language === 'en') await english.fetch();
}
