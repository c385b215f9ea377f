import { fillText, formatNumber } from '../../engine/index.ts';
import type { FileRules } from '../../engine/index.ts';
import type { ComponentTexts } from '../language/component-texts.ts';

/** Why a file cannot be taken, or null. Only what the browser tells is looked at; the server examines the content. */
export function refusalOf(
  file: { readonly name: string; readonly type: string; readonly size: number },
  rules: FileRules,
  texts: ComponentTexts,
): string | null {
  const { name } = file;
  // Browsers do not know every type; then only the server can judge.
  if (file.type !== '' && !rules.accept.some((type) => matches(file.type, type))) {
    return fillText(texts.fileWrongType, { name, types: typeNames(rules.accept) });
  }
  if (file.size === 0) return fillText(texts.fileEmpty, { name });
  if (file.size > rules.maxSize) {
    return fillText(texts.fileTooLarge, { name, size: sizeText(file.size), max: sizeText(rules.maxSize) });
  }
  return null;
}

/** The rules in words, one sentence each. */
export function rulesInWords(rules: FileRules, texts: ComponentTexts): readonly string[] {
  return [
    fillText(texts.fileTypes, { types: typeNames(rules.accept) }),
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

const NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
  'image/webp': 'WEBP',
  'image/tiff': 'TIFF',
  'text/plain': 'TXT',
  'text/xml': 'XML',
  'application/msword': 'DOC',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/zip': 'ZIP',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/xml': 'XML',
  'image/*': 'JPG, PNG',
};

function typeNames(accept: readonly string[]): string {
  return accept.map(nameOf).join(', ');
}

/**
 * A text with its media types named as people know them; the other side knows no better names.
 *
 * @example withTypeNames('Chỉ nhận application/pdf, image/png.') // 'Chỉ nhận PDF, PNG.'
 */
export function withTypeNames(text: string): string {
  return text.replace(/\b(?:application|image|text)\/[a-z\d*](?:[a-z\d.+-]*[a-z\d])?/g, nameOf);
}

function nameOf(type: string): string {
  return NAMES[type] ?? type.slice(type.indexOf('/') + 1).toUpperCase();
}

function matches(type: string, accepted: string): boolean {
  return accepted.endsWith('/*') ? type.startsWith(accepted.slice(0, -1)) : type === accepted;
}
