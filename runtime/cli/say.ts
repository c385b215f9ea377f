import { fillText, inLanguage, type Language } from '../../engine/index.ts';
import { cliTexts } from './texts.ts';

/** Puts a text of the command line into words. */
export type Say = (text: keyof typeof cliTexts, params?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (text, params = {}) => fillText(inLanguage(cliTexts[text], language), params);
}

/** The language of the command line: --lang, else the machine's LANG where it is English, else Vietnamese. */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((part) => part === '--lang' || part.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  if (asked === 'vi' || asked === 'en') return asked;
  return /^en\b|^en_/.test(environment['LANG'] ?? '') ? 'en' : 'vi';
}
