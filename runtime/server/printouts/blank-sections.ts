import {
  inLanguage,
  type CompiledField,
  type CompiledForm,
  type DisplayItem,
  type DisplayRow,
  type DisplaySection,
  type Language,
} from '../../../engine/index.ts';

/** Rows of a table that nobody has filled, and of one inside a row. */
const BLANK_ROWS = 3;

/**
 * Every section and field of a form without an answer, also those that do not always apply: what is printed for
 * people who file on paper.
 */
export function blankSections(form: CompiledForm, language: Language): DisplaySection[] {
  return form.pages.flatMap(({ page, sections }) =>
    sections.map(({ section, fields }) => ({
      key: `${page.key}/${section.key}`,
      page: page.key,
      pageTitle: inLanguage(page.title, language),
      title: section.title ? inLanguage(section.title, language) : '',
      rows: rowsOf(fields, '', language, BLANK_ROWS),
    })),
  );
}

function rowsOf(
  fields: readonly CompiledField[],
  at: string,
  language: Language,
  blanks: number,
): DisplayRow[] {
  return (
    fields
      // Nobody reckons by hand what the form works out.
      .filter(
        ({ field }) => field.type !== 'notice' && field.type !== 'computed' && field.value === undefined,
      )
      .map(({ field, fields: inside }) => {
        const pointer = `${at}/${field.key}`;
        const { key, type } = field;
        const row: DisplayRow = { pointer, key, type, label: inLanguage(field.label, language), value: '' };
        if (type === 'group') return { ...row, members: rowsOf(inside, pointer, language, blanks) };
        if (type !== 'table') return row;
        const name = inLanguage(field.rowLabel ?? field.label, language);
        const count = Math.min(Math.max(field.minRows ?? 0, blanks), field.maxRows ?? blanks, 2 * blanks);
        const items = Array.from({ length: count }, (_, index): DisplayItem => {
          const place = `${pointer}/${index}`;
          // A row inside a row is asked once: three times three is more paper than anybody fills.
          return { pointer: place, label: `${name} ${index + 1}`, rows: rowsOf(inside, place, language, 1) };
        });
        return { ...row, items };
      })
  );
}
