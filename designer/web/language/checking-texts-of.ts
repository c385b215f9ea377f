import type { Language, ProblemText } from '../../../engine/index.ts';
import { checking as en, screens as enScreens } from './en/checking.ts';
import { checking as vi, screens as viScreens } from './vi/checking.ts';

/** The texts of the checking in a language. */
export function checkingTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}

type Said = Readonly<Record<string, { readonly says?: string; readonly mend?: string }>>;

/** What a problem says on the screens instead of what the catalogue says; a part that is absent stays as it is. */
export const screenOverrides: Readonly<Record<string, Partial<ProblemText>>> = bothOf(viScreens, enScreens);

function bothOf(vietnamese: Said, english: Said): Readonly<Record<string, Partial<ProblemText>>> {
  return Object.fromEntries(
    Object.entries(vietnamese).map(([code, { says, mend }]) => [
      code,
      {
        ...(says === undefined ? {} : { says: { vi: says, en: english[code]?.says ?? says } }),
        ...(mend === undefined ? {} : { mend: { vi: mend, en: english[code]?.mend ?? mend } }),
      },
    ]),
  );
}
