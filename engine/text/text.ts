/** A text that people read, in Vietnamese and, where it has been translated, in English. */
export interface Text {
  readonly vi: string;
  readonly en?: string;
}

/** The languages of the product, the first one being the default. */
export type Language = 'vi' | 'en';

/**
 * The text in the language asked for, in Vietnamese where no translation exists.
 *
 * @example inLanguage({ vi: 'Hồ sơ', en: 'Dossier' }, 'en') // 'Dossier'
 */
export function inLanguage(text: Text, language: Language): string {
  return (language === 'en' ? text.en : undefined) ?? text.vi;
}

/**
 * Fills `{name}` places of a text. An unknown place stays as it is written, so that a mistake is seen.
 *
 * @example fillText('Tối đa {max} ký tự', { max: 30 }) // 'Tối đa 30 ký tự'
 */
export function fillText(template: string, params: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : place,
  );
}
