import { compileForm, isList, isObject, validateFragment } from '../../../engine/authoring/index.ts';
import {
  lookUpParameter,
  localDateOf,
  withOptionLabels,
  entryValue,
  formState,
} from '../../../engine/index.ts';
import type {
  Answers,
  CompiledField,
  CompiledForm,
  Definition,
  Form,
  FormEnvironment,
  Instant,
  Json,
  Catalogue,
  WorkingCalendar,
} from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt, withValueAt } from '../draft/value-at.ts';
import { listAt, textAt } from './form-nodes.ts';

/** A form of a draft with its rules, to be filled for a trial. */
export interface TrialForm {
  readonly form: CompiledForm;
  /** The place in the draft of every field, by the path of its key: `nhom.truong`, `bang.cot`. */
  readonly places: ReadonlyMap<string, string>;
  /** How many fields are left out because they are unfinished, and rules because they cannot be read. */
  readonly left: number;
}

/** A rule may hide what made another one wrong: so often is what cannot be read taken out. */
const ROUNDS = 4;

/**
 * A form of a draft as citizens would fill it now. What is unfinished is left out: a draft is rarely without mistakes,
 * and its author wants to see what works. Null where nothing is left.
 */
export function trialForm(
  draft: DraftDocument,
  at: string,
  fragments: readonly FragmentItem[],
): TrialForm | null {
  const places = new Map<string, string>();
  let left = 0;
  const fields = (holder: string, path: string): readonly Json[] =>
    listAt(draft, `${holder}/fields`).flatMap((field, index) => {
      const place = `${holder}/fields/${index}`;
      const key = textAt(field, 'key');
      if (!isObject(field) || places.has(`${path}${key}`)) {
        left += 1;
        return [];
      }
      const { use, ...own } = field;
      const inside = own['fields'] === undefined ? [] : fields(place, `${path}${key}.`);
      const taken = fragments.find(({ id }) => id === use)?.fields ?? [];
      const all = [...(taken as unknown as readonly Json[]), ...inside];
      const whole = field['type'] === 'group' || field['type'] === 'table' ? { ...own, fields: all } : own;
      const isSound = validateFragment({
        format: 1,
        id: 'trial',
        version: 1,
        title: { vi: '–' },
        fields: [whole],
      });
      if (!isSound) {
        left += 1;
        return [];
      }
      places.set(`${path}${key}`, place);
      return [whole];
    });
  const pages = listAt(draft, `${at}/pages`).flatMap((page, index) => {
    const sections = listAt(draft, `${at}/pages/${index}/sections`).flatMap((section, number) => {
      const content = fields(`${at}/pages/${index}/sections/${number}`, '');
      return isObject(section) && content.length > 0
        ? [{ ...section, key: textAt(section, 'key') || `s${number}`, fields: content }]
        : [];
    });
    if (!isObject(page) || sections.length === 0) return [];
    const title = isObject(page['title']) ? page['title'] : { vi: '–' };
    return [{ ...page, key: textAt(page, 'key') || `p${index}`, title, sections }];
  });
  if (pages.length === 0) return null;
  const form = compiled(draft, at, { title: { vi: '–' }, ...membersOf(draft, at), pages });
  return form === null ? null : { form: form.form, places, left: left + form.left };
}

/** What a form has beside its pages. A printout is no part of filling it. */
function membersOf(draft: DraftDocument, at: string): DraftDocument {
  const value = valueAt(draft, at);
  if (!isObject(value)) return {};
  const { printout: _printout, ...rest } = value;
  return rest;
}

function compiled(
  draft: DraftDocument,
  at: string,
  whole: DraftDocument,
): { readonly form: CompiledForm; readonly left: number } | null {
  const lookups = (isObject(draft['lookups']) ? draft['lookups'] : {}) as unknown as Definition['lookups'];
  let document = whole;
  let left = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { form, problems } = compileForm(
      at.slice('/forms/'.length),
      document as unknown as Form,
      '',
      new Set(),
      lookups,
    );
    const wrong = new Set(
      problems.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer),
    );
    if (wrong.size === 0) return { form, left };
    left += wrong.size;
    // Later items of a list first, so that the pointers of those before stay right.
    for (const pointer of [...wrong].toSorted((one, other) =>
      other.localeCompare(one, 'en', { numeric: true }),
    ))
      document = withValueAt(document, ruleOf(pointer), undefined);
  }
  return null;
}

/** A check goes as a whole where a part of it cannot be read, and so does a field whose key is taken. */
function ruleOf(pointer: string): string {
  const [check = ''] = /^.*\/(?:checks|rowChecks)\/\d+/.exec(pointer) ?? [];
  return check || pointer.replace(/\/key$/, '');
}

/** What the rules of a trial read besides the answers. */
export function trialEnvironment(
  draft: DraftDocument,
  form: CompiledForm,
  now: Instant,
  {
    catalogue,
    calendar,
  }: {
    readonly catalogue: (id: string) => Catalogue | undefined;
    readonly calendar: WorkingCalendar | null;
  },
): FormEnvironment {
  const today = localDateOf(now);
  const parameters = soundParameters(draft);
  const single = Object.entries(parameters).flatMap(([name, { keys = [] }]) =>
    keys.length === 0 ? [[name, lookUpParameter(parameters, today, name, [])] as const] : [],
  );
  return withOptionLabels(form, {
    today,
    now,
    outer: {
      ...Object.fromEntries(single),
      case: { channel: 'online', submittedOn: today, submittedAt: now },
    },
    claims: {},
    catalogue,
    ...(calendar === null ? {} : { calendar }),
    lookup: (table, keys) => lookUpParameter(parameters, today, table, keys),
    entry: (id, code) => {
      const list = catalogue(id);
      return list === undefined ? null : entryValue(list, code, today);
    },
  });
}

/** The parameters that have rows at all. */
function soundParameters(draft: DraftDocument): NonNullable<Definition['parameters']> {
  const parameters = draft['parameters'];
  const sound = Object.entries(isObject(parameters) ? parameters : {}).filter(
    ([, one]) =>
      isObject(one) && isList(one['rows'] ?? null) && (one['keys'] === undefined || isList(one['keys'])),
  );
  return Object.fromEntries(sound) as unknown as NonNullable<Definition['parameters']>;
}

/**
 * The fields that the rules hide now: JSON pointers into the draft, in the order of the form. Of a table only the
 * table itself is looked at, since it has columns for each row.
 */
export function hiddenPlaces(
  { form, places }: TrialForm,
  answers: Answers,
  environment: FormEnvironment,
): readonly string[] {
  const { fields: shown } = formState(form, answers, environment);
  const hidden = (fields: readonly CompiledField[], pointer: string, path: string): readonly string[] =>
    fields.flatMap(({ field, fields: inner }) => {
      const here = `${pointer}/${field.key}`;
      const name = `${path}${field.key}`;
      const place = places.get(name);
      if (!shown.has(here)) return place === undefined ? [] : [place];
      return field.type === 'group' ? hidden(inner, here, `${name}.`) : [];
    });
  return form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => hidden(fields, '', '')));
}
