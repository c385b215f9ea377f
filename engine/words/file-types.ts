import type { Language } from '../text/text.ts';

/** What a family of files is called, with a place for the names of its types. */
const FAMILIES = {
  image: { vi: 'ảnh {names}', en: '{names} image' },
  file: { vi: 'tệp {names}', en: '{names} file' },
} as const;

/** What people call the types; the same in both languages but for plain text and what nothing is known of. */
const NAMES: Readonly<Record<string, string | Readonly<Record<Language, string>>>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
  'image/webp': 'WebP',
  'image/tiff': 'TIFF',
  'image/gif': 'GIF',
  'image/svg+xml': 'SVG',
  'text/plain': { vi: 'văn bản thuần (TXT)', en: 'plain text (TXT)' },
  'text/xml': 'XML',
  'application/xml': 'XML',
  'application/zip': 'ZIP',
  'application/msword': 'Word (DOC)',
  'application/vnd.ms-excel': 'Excel (XLS)',
  'application/vnd.oasis.opendocument.text': 'OpenDocument (ODT)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (XLSX)',
  'application/x-msdownload': { vi: 'chương trình (EXE)', en: 'program (EXE)' },
  'application/octet-stream': { vi: 'không rõ loại', en: 'unknown' },
};

const OR: Readonly<Record<Language, string>> = { vi: ' hoặc ', en: ' or ' };

/**
 * Media types as people know them, pictures before other files; an empty text for none. Works out every list of the
 * format, also `image/*`.
 *
 * @example fileTypesInWords(['application/pdf', 'image/jpeg', 'image/png'], 'vi') // 'ảnh JPEG, PNG hoặc tệp PDF'
 */
export function fileTypesInWords(types: readonly string[], language: Language): string {
  const isImage = (type: string): boolean => type.startsWith('image/');
  const families = [
    family('image', types.filter(isImage), language),
    family(
      'file',
      types.filter((type) => !isImage(type)),
      language,
    ),
  ];
  return families.filter((text) => text !== '').join(OR[language]);
}

function family(kind: keyof typeof FAMILIES, types: readonly string[], language: Language): string {
  if (types.length === 0) return '';
  const names = [...new Set(types.map((type) => nameOf(type, language)))].filter((name) => name !== '');
  return FAMILIES[kind][language].replace('{names}', names.join(', ')).trim();
}

/** The name of one type; empty for a whole family, which its own word names. */
function nameOf(type: string, language: Language): string {
  const known = Object.hasOwn(NAMES, type) ? NAMES[type] : undefined;
  if (known !== undefined) return typeof known === 'string' ? known : known[language];
  const short = type.slice(type.indexOf('/') + 1);
  return short === '*' ? '' : (short.split('.').at(-1) ?? short).toUpperCase();
}
