import type { CatalogueField } from '../generated/definition-types.ts';
import { checkEntry, codeMeant } from './catalogue-entry.ts';
import { entryText } from './entry-text.ts';
import type { FieldKind } from './field-kind.ts';
import { checkLength, readText } from './typed-text.ts';

const MAX_LENGTH = 200;

/** The code of an entry of a catalogue. An entry's exact name is read as its code. */
export const catalogue: FieldKind<CatalogueField> = {
  type: 'catalogue',
  stores: true,
  empty: null,
  asks: 'choose',
  feelType: () => 'string',
  normalise: (value, field, { catalogue: of, today }) => codeMeant(value, of(field.catalogue), today),
  check(value, field, { options }, { environment }) {
    const read = readText(value);
    if ('problem' in read) return [read.problem];
    const list = environment.catalogue(field.catalogue);
    const wrong = checkLength(read.text, 1, MAX_LENGTH);
    if (!list || wrong.length > 0) return wrong;
    const problems = checkEntry(read.text, list, environment.catalogue(list.successorsIn), environment.today);
    const entry = list.entry(read.text);
    if (problems.length > 0 || !entry) return problems;
    const parent = options['parent'];
    if (typeof parent === 'string' && entry.parent !== parent) return [{ code: 'entry-elsewhere' }];
    const { attribute } = field;
    if (attribute && String(entry.attributes?.[attribute.name] ?? '') !== attribute.value) {
      return [{ code: 'entry-not-offered' }];
    }
    return [];
  },
  display(value, { field }, language, environment) {
    if (typeof value !== 'string') return '';
    const list = environment.catalogue(field.catalogue);
    const entry = list?.entry(value);
    if (!list || !entry) return value;
    const closed = entry.to !== undefined && entry.to < environment.today;
    return entryText(
      { code: value, name: list.name(value, language), closed },
      field.showCode ?? false,
      language,
    );
  },
  schema: () => ({ type: 'string', minLength: 1, maxLength: MAX_LENGTH }),
};
