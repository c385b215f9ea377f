import { fileTypesInWords, fillText, formatNumber } from '../../engine/index.ts';
import type { FileRules, Language } from '../../engine/index.ts';
import { textsOf } from '../language/texts-of.ts';

/** Why a file cannot be taken, or null. Only what the browser tells is looked at; the server examines the content. */
export function refusalOf(
  file: { readonly name: string; readonly type: string; readonly size: number },
  rules: FileRules,
  language: Language,
): string | null {
  const texts = textsOf(language);
  const { name } = file;
  // Browsers do not know every type; then only the server can judge.
  if (file.type !== '' && !rules.accept.some((type) => matches(file.type, type))) {
    return fillText(texts.fileWrongType, { name, types: fileTypesInWords(rules.accept, language) });
  }
  if (file.size === 0) return fillText(texts.fileEmpty, { name });
  if (file.size > rules.maxSize) {
    return fillText(texts.fileTooLarge, { name, size: sizeText(file.size), max: sizeText(rules.maxSize) });
  }
  return null;
}

/** The rules in words, one sentence each. */
export function rulesInWords(rules: FileRules, language: Language): readonly string[] {
  const texts = textsOf(language);
  return [
    fillText(texts.fileTypes, { types: fileTypesInWords(rules.accept, language) }),
    fillText(texts.fileSize, { size: sizeText(rules.maxSize) }),
    fillText(texts.fileCount, { max: rules.maxFiles }),
  ];
}

/** @example sizeText(1_572_864) // '1,5 MB' */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [amount, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
  return `${formatNumber(Math.round(amount * 10) / 10)} ${unit}`;
}

function matches(type: string, accepted: string): boolean {
  return accepted.endsWith('/*') ? type.startsWith(accepted.slice(0, -1)) : type === accepted;
}
