import {
  compileForm,
  isList,
  isObject,
  validateFragment,
  type JsonObject,
} from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Answers, CompiledForm, Field, Form, Json, Language, Text } from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { listAt, textAt } from './form-nodes.ts';

/** One page of a form of a draft, as it can be drawn whatever is missing or wrong in it. */
export interface DrawableForm {
  readonly form: CompiledForm;
  /** JSON pointer of the page in the draft. */
  readonly page: string;
  /** JSON pointers of the sections in the draft, in the order in which they are drawn. */
  readonly sections: readonly string[];
  /** The place in the draft of every field, by the pointer of its answer. */
  readonly places: ReadonlyMap<string, string>;
  /** One empty row in each table, so that its columns can be seen. */
  readonly answers: Answers;
}

/** What a form does by rules: on the canvas every field is seen, and nothing is worked out. */
const RULES = [
  ...['visible', 'readonly', 'default', 'checks', 'prefill', 'checkAgainst'],
  ...['rowChecks', 'rowReadonly', 'unique', 'totals'],
];

/**
 * A page of a form without its rules. A field that lacks something stands as a notice with its label.
 *
 * @param page JSON pointer of the page
 * @param fragments what groups can take over; of one that is not among them only the name is shown
 */
export function drawableForm(
  draft: DraftDocument,
  page: string,
  language: Language,
  fragments: readonly FragmentItem[] = [],
): DrawableForm {
  const places = new Map<string, string>();
  const answers: Record<string, Json> = {};
  const used = new Set<string>();
  const sections = listAt(draft, `${page}/sections`).map((section, index) => {
    const at = `${page}/sections/${index}`;
    const fields = drawnFields(draft, at, '', { places, answers, used, language, fragments });
    const { title, guidance } = (isObject(section) ? section : {}) as Record<string, Json>;
    const drawn = fields.length === 0 ? [emptySection(at, index, places, language)] : fields;
    return { key: `s${index}`, ...texts({ title, guidance }), fields: drawn };
  });
  const value = valueAt(draft, page);
  const { title, guidance } = (isObject(value) ? value : {}) as Record<string, Json>;
  const form = {
    title: { vi: '–' },
    pages: [{ key: 'p', ...texts({ guidance }), title: textOf(title) ?? { vi: '–' }, sections }],
  } as unknown as Form;
  return {
    form: compileForm('canvas', form, '').form,
    page,
    sections: sections.map((_section, index) => `${page}/sections/${index}`),
    places,
    answers,
  };
}

/** The page that was drawn last: made anew only when it, or what its fields take over, is another. */
export class DrawnPage {
  #key: readonly unknown[] = [];
  #form: DrawableForm | null = null;

  page(
    draft: DraftDocument,
    at: string,
    language: Language,
    fragments: readonly FragmentItem[],
  ): DrawableForm {
    const key = [valueAt(draft, at), at, language, fragments];
    if (this.#form !== null && key.every((part, index) => part === this.#key[index])) return this.#form;
    this.#key = key;
    this.#form = drawableForm(draft, at, language, fragments);
    return this.#form;
  }
}

/** A section in which nothing stands yet can be seen, too, and fields can be put there. */
function emptySection(at: string, index: number, places: Map<string, string>, language: Language): Field {
  const key = `muc_trong__${index}`;
  places.set(`/${key}`, at);
  return { key, type: 'notice', tone: 'info', label: { vi: bieuMauTextsOf(language).emptySection } };
}

interface Drawing {
  readonly places: Map<string, string>;
  readonly answers: Record<string, Json>;
  readonly used: Set<string>;
  readonly language: Language;
  readonly fragments: readonly FragmentItem[];
}

function drawnFields(draft: DraftDocument, holder: string, pointer: string, drawing: Drawing): Field[] {
  return listAt(draft, `${holder}/fields`).map((field, index) => {
    const at = `${holder}/fields/${index}`;
    const wanted = textAt(field, 'key') || `truong_${index}`;
    const key = drawing.used.has(wanted) ? `${wanted}__${index}` : wanted;
    drawing.used.add(key);
    const here = `${pointer}/${key}`;
    drawing.places.set(here, at);
    const drawn = isObject(field) ? withoutRules(field) : {};
    const type = textAt(field, 'type');
    if (type === 'group' || type === 'table') {
      const answers: Record<string, Json> = {};
      const inside = type === 'table' ? `${here}/0` : here;
      const own = drawnFields(draft, at, inside, { ...drawing, answers, used: new Set() });
      const use = type === 'group' ? textAt(field, 'use') : '';
      const taken = drawing.fragments.find(({ id }) => id === use)?.fields ?? [];
      const fields = [...taken.map((one) => withoutRules(one as unknown as JsonObject)), ...own] as Field[];
      drawing.answers[key] = type === 'table' ? [answers] : answers;
      if (fields.length > 0) {
        const { use: _use, ...rest } = drawn;
        const whole = { ...rest, key, fields } as unknown as JsonObject;
        if ((use === '' || taken.length > 0) && isSound(whole)) return whole as unknown as Field;
      }
      for (const place of [...drawing.places.keys()])
        if (place.startsWith(`${here}/`)) drawing.places.delete(place);
      Reflect.deleteProperty(drawing.answers, key);
      return standIn(field, key, drawing.language);
    }
    const whole = { ...drawn, key };
    return isSound(whole) ? (whole as unknown as Field) : standIn(field, key, drawing.language);
  });
}

/** A notice in the place of what cannot be drawn. */
function standIn(field: Json, key: string, language: Language): Field {
  const say = bieuMauTextsOf(language);
  const label = isObject(field) ? (textOf(field['label'])?.vi ?? key) : key;
  const id = textAt(field, 'use');
  const vi = fillText(id === '' ? say.unfinished : say.shared, { label, id });
  return { key, type: 'notice', tone: id === '' ? 'warning' : 'info', label: { vi } };
}

/** Whether a field can be drawn as it is. */
function isSound(field: JsonObject): boolean {
  return validateFragment({ format: 1, id: 'canvas', version: 1, title: { vi: '–' }, fields: [field] });
}

function withoutRules(field: JsonObject): Record<string, Json> {
  const drawn = Object.fromEntries(Object.entries(field).filter(([name]) => !RULES.includes(name)));
  if (typeof drawn['required'] === 'string') delete drawn['required'];
  if (field['type'] !== 'computed') delete drawn['value'];
  else drawn['value'] = 'null';
  const options = drawn['options'];
  if (isList(options ?? null))
    drawn['options'] = (options as readonly Json[]).map((option) => {
      if (!isObject(option)) return option;
      const { visible: _visible, ...rest } = option;
      return rest;
    });
  return drawn;
}

function texts(members: Readonly<Record<string, Json | undefined>>): Record<string, Text> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => {
      const text = textOf(value);
      return text === null ? [] : [[name, text]];
    }),
  );
}

/** A text that can be shown; null where the draft holds none. */
function textOf(value: Json | undefined): Text | null {
  const vi = textAt(value, 'vi');
  const en = textAt(value, 'en');
  if (vi === '') return null;
  return en === '' ? { vi } : { vi, en };
}
