import { isObject, type EditArgs, type EditName, type EditOutcome } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { bieuMau as vietnamese } from '../language/vi/bieu-mau.ts';
import { readCopied, writeCopied } from './copied-fields.ts';
import { holderOf, listAt, textAt } from './form-nodes.ts';
import { catalogueOfKind } from './catalogue-of-kind.ts';
import { groupOf, newField } from './new-field.ts';
import { sayRefusal } from '../parts/say-refusal.ts';

/** What became of an edit. */
export interface WorkDone {
  /** JSON pointer of what is to be selected; null where it is to stay as it is. */
  readonly at: string | null;
  /** What is said of it; empty where it shows by itself. */
  readonly said: string;
}

/** What people do to the forms of a draft, each by one named edit. */
export class FormWork {
  readonly #sessionOf: () => DraftSession;
  readonly #languageOf: () => Language;

  constructor(sessionOf: () => DraftSession, languageOf: () => Language) {
    this.#sessionOf = sessionOf;
    this.#languageOf = languageOf;
  }

  edit<Name extends EditName>(name: Name, args: EditArgs<Name>): WorkDone {
    const outcome = this.#sessionOf().edit(name, args);
    const moved = outcome.at == null ? '' : this.#labelAt(outcome.at);
    const say = {
      duplicateField: this.#texts.added,
      duplicatePlace: this.#texts.added,
      moveField: this.#texts.moved,
      moveFields: this.#texts.moved,
      moveSection: this.#texts.moved,
      moveItem: this.#texts.moved,
    };
    const text = (say as Partial<Record<EditName, string>>)[name] ?? '';
    return this.#told(outcome, fillText(text, { label: moved }));
  }

  /** Adds a field of a kind, or a group of a fragment, behind a field, into a section or group, or at the end of a page. */
  add(type: string, place: string, fragment?: FragmentItem): WorkDone {
    const target = this.#target(place);
    return target === null ? { at: null, said: this.#texts.nothing } : this.addAt(type, target, fragment);
  }

  /** Adds a field of a kind at a place among others; at the end where no place is given. */
  addAt(
    type: string,
    { into, index }: { readonly into: string; readonly index?: number },
    fragment?: FragmentItem,
  ): WorkDone {
    const outcome = this.#sessionOf().edit('addField', {
      into,
      ...(index === undefined ? {} : { index }),
      field: fragment === undefined ? newField(type, catalogueOfKind(this.#draft, type)) : groupOf(fragment),
    });
    return this.#told(outcome, this.#texts.added);
  }

  addPage(form: string): WorkDone {
    const page = { title: { vi: vietnamese.newPage } };
    return this.#told(this.#sessionOf().edit('addPage', { form, page }), this.#texts.added);
  }

  addSection(page: string): WorkDone {
    const section = { title: { vi: vietnamese.newSection } };
    return this.#told(this.#sessionOf().edit('addSection', { page, section }), this.#texts.added);
  }

  /** Adds a form with one page and one section. */
  addForm(): WorkDone {
    const value = {
      title: { vi: vietnamese.newForm },
      pages: [
        {
          key: 'trang_1',
          title: { vi: vietnamese.newPage },
          sections: [{ key: 'muc_1', fields: [] }],
        },
      ],
    };
    return this.#told(this.#sessionOf().edit('addThing', { at: '/forms', value }), this.#texts.added);
  }

  /** What is said once some things are gone, and what has come up into the place of the first, else what held it. */
  removed(ats: readonly string[]): WorkDone {
    const first = ats[0] ?? '';
    const isThere = valueAt(this.#draft, first) !== undefined;
    const said = fillText(this.#texts.removed, { count: ats.length });
    return { at: isThere ? first : holderOf(first), said };
  }

  /** What a thing is called; empty where it has no name. */
  nameOf(at: string): string {
    return this.#labelAt(at);
  }

  /** Fields as a text for the clipboard; empty where no field is among the places. */
  copy(ats: readonly string[]): { readonly text: string; readonly said: string } {
    const fields = ats
      .filter((at) => /\/fields\/\d+$/.test(at) && !ats.some((other) => at.startsWith(`${other}/`)))
      .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      .map((at) => valueAt(this.#draft, at))
      .filter(isObject);
    if (fields.length === 0) return { text: '', said: '' };
    return { text: writeCopied(fields), said: fillText(this.#texts.copied, { count: fields.length }) };
  }

  /** Pastes the fields of a text where a new one would be added. Names that they read and are not here are told. */
  paste(text: string, place: string): WorkDone {
    const fields = readCopied(text);
    const target = this.#target(place);
    if (fields === null || target === null) return { at: null, said: this.#texts.notFields };
    const outcome = this.#sessionOf().edit('pasteFields', { ...target, fields });
    return this.#told(outcome, fillText(this.#texts.pasted, { count: fields.length }));
  }

  /** Where something new goes: behind a field, else at the end of a section, of the last one of a page. */
  #target(place: string): { readonly into: string; readonly index?: number } | null {
    const draft = this.#draft;
    const index = /\/fields\/(\d+)$/.exec(place)?.[1];
    if (index !== undefined) return { into: holderOf(place), index: Number(index) + 1 };
    if (/\/sections\/\d+$/.test(place)) return { into: place };
    const page = /\/pages\/\d+$/.test(place) ? place : `${place}/pages/0`;
    const sections = listAt(draft, `${page}/sections`);
    return sections.length === 0 ? null : { into: `${page}/sections/${sections.length - 1}` };
  }

  #told(outcome: EditOutcome, done: string): WorkDone {
    const language = this.#languageOf();
    if (outcome.problems)
      return {
        at: null,
        said: fillText(this.#texts.refused, { why: sayRefusal(outcome.problems, language) }),
      };
    const label = outcome.at === null ? '' : this.#labelAt(outcome.at);
    return {
      at: outcome.at,
      said: `${fillText(done, { label })} ${sayRefusal(outcome.notes, language)}`.trim(),
    };
  }

  #labelAt(at: string): string {
    const value = valueAt(this.#draft, at);
    const name = isObject(value) ? (value['label'] ?? value['title']) : undefined;
    return textAt(name, this.#languageOf()) || textAt(name, 'vi') || textAt(value, 'key');
  }

  get #draft(): DraftSession['document'] {
    return this.#sessionOf().document;
  }

  get #texts(): typeof vietnamese {
    return bieuMauTextsOf(this.#languageOf());
  }
}
