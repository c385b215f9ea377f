import { isList, isObject, pointerOf, resolveRule } from '../../../engine/authoring/index.ts';
import { isMasked, type Definition, type Field, type FieldAccess, type Json } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { textAt } from '../parts/thing-names.ts';

/** Rights over fields. */
export type Right = 'read' | 'write' | 'unmask';

/** What a rule can be about: a page or section of a form, or one field. */
export interface AccessSubject {
  /** Tells it from the others. */
  readonly id: string;
  readonly form: string;
  /** As rules name it; absent for a field. */
  readonly group?: string;
  readonly field?: string;
  readonly name: string;
  readonly level: 'page' | 'section' | 'field';
  /** The fields that it is about. */
  readonly keys: readonly string[];
  /** Those of them that are shown masked. */
  readonly masked: readonly string[];
  /** The page or section that it stands in; empty for a page. */
  readonly within: string;
}

/** A form with all that rules can be about. */
export interface AccessForm {
  readonly key: string;
  readonly name: string;
  readonly subjects: readonly AccessSubject[];
}

/** The forms of a draft, the application first, and what access rules can be about in them. */
export function accessForms(draft: DraftDocument, language: Language): readonly AccessForm[] {
  const { forms, application } = draft;
  const all = Object.entries(isObject(forms) ? forms : {}).map(([key, form]): AccessForm => {
    const at = `/forms${pointerOf([key])}`;
    return {
      key,
      name: textAt(draft, `${at}/title`, language) || key,
      subjects: itemsAt(form, 'pages').flatMap((page, index) =>
        pageSubjects(draft, key, page, `${at}/pages/${index}`, language),
      ),
    };
  });
  return all.toSorted((one, other) => Number(other.key === application) - Number(one.key === application));
}

function pageSubjects(
  draft: DraftDocument,
  form: string,
  page: Json,
  at: string,
  language: Language,
): AccessSubject[] {
  const key = keyOf(page);
  const sections = itemsAt(page, 'sections').flatMap((section, index): AccessSubject[] => {
    const place = `${at}/sections/${index}`;
    const group = `${key}/${keyOf(section)}`;
    const title = textAt(draft, `${place}/title`, language);
    const fields = fieldSubjects(draft, form, section, place, { language, within: `${form} ${group}` });
    return [
      { ...ofAll(form, group, title || keyOf(section), fields), level: 'section', within: `${form} ${key}` },
      ...fields,
    ];
  });
  const fields = sections.filter(({ level }) => level === 'field');
  const name = textAt(draft, `${at}/title`, language) || key;
  return [{ ...ofAll(form, key, name, fields), level: 'page', within: '' }, ...sections];
}

function ofAll(
  form: string,
  group: string,
  name: string,
  fields: readonly AccessSubject[],
): Omit<AccessSubject, 'level' | 'within'> {
  const keys = fields.flatMap((one) => one.keys);
  return { id: `${form} ${group}`, form, group, name, keys, masked: fields.flatMap(({ masked }) => masked) };
}

function fieldSubjects(
  draft: DraftDocument,
  form: string,
  section: Json,
  at: string,
  { language, within }: { readonly language: Language; readonly within: string },
): AccessSubject[] {
  return itemsAt(section, 'fields').flatMap((field, index): AccessSubject[] => {
    const key = keyOf(field);
    if (key === '' || (isObject(field) && field['type'] === 'notice')) return [];
    const name = textAt(draft, `${at}/fields/${index}/label`, language) || key;
    const masked = hidesAnswer(field) ? [key] : [];
    return [
      { id: `${form} ${within} ${key}`, form, field: key, name, level: 'field', keys: [key], masked, within },
    ];
  });
}

/** Whether some of the answer is masked: of the field itself, or of one inside. */
function hidesAnswer(field: Json): boolean {
  if (!isObject(field)) return false;
  return isMasked(field as unknown as Field) || itemsAt(field, 'fields').some(hidesAnswer);
}

/**
 * The part of a draft that the engine decides access by, without what it could not read: a draft may be unfinished
 * anywhere. The numbers of the rules in the draft stand beside.
 */
export function accessPart(draft: DraftDocument): {
  readonly definition: Pick<Definition, 'application' | 'forms' | 'access'>;
  readonly numbers: readonly number[];
} {
  const { application, access } = draft;
  const rules = (isList(access) ? access : []).flatMap((rule, index) =>
    isObject(rule) && isList(rule['roles']) ? [{ rule, index }] : [],
  );
  const forms = Object.entries(isObject(draft['forms']) ? draft['forms'] : {}).map(([key, form]) => {
    const pages = itemsAt(form, 'pages').map((page) => ({
      key: keyOf(page),
      sections: itemsAt(page, 'sections').map((section) => ({
        key: keyOf(section),
        fields: itemsAt(section, 'fields').map((field) => ({ key: keyOf(field) })),
      })),
    }));
    return [key, { pages }] as const;
  });
  const definition = {
    application: typeof application === 'string' ? application : '',
    forms: Object.fromEntries(forms),
    access: rules.map(({ rule }) => ({
      ...rule,
      fields: isList(rule['fields']) ? rule['fields'] : undefined,
      states: isList(rule['states']) ? rule['states'] : undefined,
    })),
  };
  return {
    definition: definition as unknown as Pick<Definition, 'application' | 'forms' | 'access'>,
    numbers: rules.map(({ index }) => index),
  };
}

/** How much of a subject somebody has a right to. */
type Extent = 'all' | 'some' | 'none';

/** What the engine decides, for all fields of a subject; only masked ones count where it is about unmasking. */
export function extentOf(access: FieldAccess, { form, keys, masked }: AccessSubject, right: Right): Extent {
  const asked = right === 'unmask' ? masked : keys;
  const may = { read: access.reads, write: access.writes, unmask: access.unmasks }[right];
  const count = asked.filter((key) => may(form, key)).length;
  return count === asked.length ? 'all' : count === 0 ? 'none' : 'some';
}

/** The index of the first rule of a draft that keeps a role from a right over a field of a subject; null for none. */
export function ruleBarring(
  { definition, numbers }: ReturnType<typeof accessPart>,
  { form, keys }: AccessSubject,
  right: Right,
  states: readonly string[],
  role: string,
): number | null {
  const index = (definition.access ?? []).findIndex((rule) => {
    const isInForce =
      rule.states?.some((state) => states.some((path) => path.split('.').includes(state))) ?? true;
    if (!isInForce || rule.may !== right || rule.roles.includes(role)) return false;
    const resolved = resolveRule(definition, rule);
    return resolved.form === form && keys.some((key) => resolved.keys.has(key));
  });
  return numbers[index] ?? null;
}

function keyOf(node: Json): string {
  const key = isObject(node) ? node['key'] : undefined;
  return typeof key === 'string' ? key : '';
}

function itemsAt(node: Json | undefined, name: string): readonly Json[] {
  const list = isObject(node) ? node[name] : undefined;
  return isList(list) ? list : [];
}
