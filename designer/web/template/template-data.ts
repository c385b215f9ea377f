import { isList, isObject } from '../../../engine/authoring/index.ts';
import { fillText, foldText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { templateTextsOf } from '../language/template-texts-of.ts';
import { amountInWords, partsOfField } from './field-parts.ts';
import { openLists } from './open-lists.ts';

/** Something that a template can print or ask. */
export interface TemplateDatum {
  /** Tells it from the others, and says to experts what it is. */
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** What prints it; null where it can only be asked. */
  readonly print: string | null;
  /** What `{{#if}}` asks; null where it cannot be asked. */
  readonly test: string | null;
  /** Lines of their own: a table. */
  readonly isBlock: boolean;
  /** May not leave the portal. */
  readonly isPrivate: boolean;
}

/** Where data are to be inserted. */
export interface DataPlace {
  readonly document: DraftDocument;
  readonly language: Language;
  /** A paper reads everything, a message what is open to others. */
  readonly kind: 'paper' | 'message';
  /** JSON pointer of the paper or message, for its computed values. */
  readonly names: readonly string[];
  /** Those of them that are numbers, which can be amounts. */
  readonly amounts?: readonly string[];
  readonly text: string;
  readonly place: number;
}

/** Answers of the format whose options are stored as codes: one, or several. */
const choosing: ReadonlySet<Json | undefined> = new Set(['radio', 'select']);
const choosingSeveral: ReadonlySet<Json | undefined> = new Set(['checkboxGroup', 'multiSelect']);
const identity = /\bapplicant\.(idNumber|address|phone|email)\b/u;

/**
 * What a template may name at a place, by the names that people know: first what stands in the row of the list
 * around it, then what every case has, then the answers, then what is computed.
 */
export function templateData(order: DataPlace): readonly TemplateDatum[] {
  const { isScoped, list } = openLists(order.text, order.place);
  const prefix = isScoped ? '@root.' : '';
  const tables = [...listedData(order, prefix), ...(order.kind === 'paper' ? tablesOf(order, prefix) : [])];
  return [
    ...(list === null ? [] : rowData(order, tables, list)),
    ...everyCase(order, prefix),
    ...(order.kind === 'paper' ? answersOf(order, prefix) : []),
    ...valuesOf(order, prefix),
    ...tables.map(({ datum }) => datum),
  ];
}

/** Data whose names hold some words, in their order; marks on letters do not count. */
export function dataNamed(data: readonly TemplateDatum[], words: string): readonly TemplateDatum[] {
  const wanted = foldText(words).split(/\s+/u).filter(Boolean);
  return data.filter(({ label, group, id }) => {
    const name = foldText(`${label} ${group} ${id}`);
    return wanted.every((word) => name.includes(word));
  });
}

/** A list with the columns of its rows. */
interface Table {
  readonly path: string;
  readonly name: string;
  readonly columns: readonly (readonly [print: string, label: string])[];
  readonly datum: TemplateDatum;
}

const plain = { isBlock: false, isPrivate: false };

function everyCase({ kind, language }: DataPlace, prefix: string): TemplateDatum[] {
  const { data } = templateTextsOf(language);
  return Object.entries(data)
    .filter(([part]) => kind === 'paper' || part !== 'paper')
    .flatMap(([, { title, items }]) =>
      Object.entries(items)
        .filter(
          ([call]) => kind === 'paper' || !/^qr |payment\.|previousDueDate|newDueDate|receiveAt/u.test(call),
        )
        .map(([call, label]): TemplateDatum => {
          const path = call.split(' ').at(-1) ?? call;
          const print = `{{${call.replace(path, prefix + path)}}}`;
          const isPrivate = kind === 'message' && identity.test(path);
          return { ...plain, id: call, group: title, label, print, test: prefix + path, isPrivate };
        }),
    );
}

function answersOf({ document, language }: DataPlace, prefix: string): TemplateDatum[] {
  const texts = templateTextsOf(language);
  return formsOf(document, language).flatMap(({ name, form, words, codes }) =>
    fieldsIn(form).flatMap((field) =>
      ofField(field, {
        group: fillText(texts.fieldsOf, { form: name }),
        words: `${prefix}${words}`,
        codes: `${prefix}${codes}`,
        language,
      }),
    ),
  );
}

interface FieldAround {
  readonly group: string;
  /** The path before the key where answers stand in words, and where they stand as codes. */
  readonly words: string;
  readonly codes: string;
  readonly language: Language;
}

function ofField(field: Json, around: FieldAround): TemplateDatum[] {
  const key = textMember(field, 'key');
  const type = memberOf(field, 'type');
  if (key === '' || type === 'table' || type === 'notice') return [];
  const { group, language } = around;
  const texts = templateTextsOf(language);
  const words = `${around.words}.${key}`;
  const codes = `${around.codes}.${key}`;
  const label = labelOf(field, language) || key;
  if (type === 'group') {
    const inside = { ...around, words, codes, group: `${group} › ${label}` };
    return itemsOf(field, 'fields').flatMap((one) => ofField(one, inside));
  }
  const own: TemplateDatum = { ...plain, id: codes, group, label, print: `{{${words}}}`, test: codes };
  const isSeveral = choosingSeveral.has(type);
  const options = isSeveral || choosing.has(type) ? itemsOf(field, 'options') : [];
  return [
    own,
    ...partsOfField(field, codes, label, language).map((part): TemplateDatum => {
      return {
        ...own,
        ...part,
        id: /^\{\{[^#]/.test(part.print ?? '') ? (part.print ?? '').slice(2, -2) : part.test,
      };
    }),
    ...options.map((option): TemplateDatum => {
      const code = textMember(option, 'code');
      const params = { field: label, option: labelOf(option, language) || code };
      const test = `(${isSeveral ? 'includes' : 'eq'} ${codes} "${code}")`;
      return {
        ...own,
        id: test,
        label: fillText(isSeveral ? texts.hasOption : texts.isOption, params),
        print: null,
        test,
      };
    }),
  ];
}

function valuesOf({ names, amounts = [], language }: DataPlace, prefix: string): TemplateDatum[] {
  const { values: group, inFigures } = templateTextsOf(language);
  return names.flatMap((name): TemplateDatum[] => {
    const path = `${prefix}values.${name}`;
    const own = { ...plain, id: `values.${name}`, group, label: name, print: `{{${path}}}`, test: path };
    if (!amounts.includes(name)) return [own];
    const figures = { ...own, label: fillText(inFigures, { name }), print: `{{money ${path}}}` };
    const words = { ...own, ...amountInWords(path, name, language) };
    return [own, { ...figures, id: `money values.${name}` }, { ...words, id: `moneyInWords values.${name}` }];
  });
}

function listedData({ kind, language }: DataPlace, prefix: string): Table[] {
  const { listed } = templateTextsOf(language);
  return Object.entries(listed)
    .filter(([path]) => kind === 'paper' || path === 'fees.items')
    .map(([path, { title, columns }]) =>
      tableOf(kind, path, prefix, title, Object.entries(columns), language),
    );
}

function tablesOf({ document, kind, language }: DataPlace, prefix: string): Table[] {
  return formsOf(document, language).flatMap(({ form, words }) =>
    fieldsIn(form).flatMap((field) => {
      const key = textMember(field, 'key');
      if (memberOf(field, 'type') !== 'table' || key === '') return [];
      const columns = itemsOf(field, 'fields').flatMap((column): [string, string][] => {
        const name = textMember(column, 'key');
        return name === '' ? [] : [[`this.${name}`, labelOf(column, language) || name]];
      });
      return [tableOf(kind, `${words}.${key}`, prefix, labelOf(field, language) || key, columns, language)];
    }),
  );
}

function tableOf(
  kind: DataPlace['kind'],
  path: string,
  prefix: string,
  name: string,
  columns: Table['columns'],
  language: Language,
): Table {
  const around = `${prefix}${path}`;
  const cells = columns.map(([print]) => `<td>{{${print}}}</td>`).join('');
  const heads = columns.map(([, label]) => `<th>${label.replaceAll('<', '&lt;')}</th>`).join('');
  const print =
    kind === 'message'
      ? `{{#each ${around}}}${columns.map(([one]) => `{{${one}}}`).join(': ')}. {{/each}}`
      : [
          '<table>',
          `  <thead><tr>${heads}</tr></thead>`,
          '  <tbody>',
          `    {{#each ${around}}}`,
          `    <tr>${cells}</tr>`,
          '    {{/each}}',
          '  </tbody>',
          '</table>',
        ].join('\n');
  const group = templateTextsOf(language).lists;
  const datum = {
    id: `${path}[]`,
    group,
    label: name,
    print,
    test: around,
    isBlock: kind === 'paper',
    isPrivate: false,
  };
  return { path, name, columns, datum };
}

function rowData({ language }: DataPlace, tables: readonly Table[], list: string): TemplateDatum[] {
  const texts = templateTextsOf(language);
  const words = list.replace(/^forms\.|^answers\./u, 'labels.');
  const table = tables.find(({ path }) => path === list || path === words);
  if (table === undefined) return [];
  const group = fillText(texts.rowsOf, { name: table.name });
  return [
    { ...plain, id: 'inc @index', group, label: texts.rowNumber, print: '{{inc @index}}', test: null },
    ...table.columns.map(([call, label]): TemplateDatum => {
      const test = call.split(' ').at(-1) ?? call;
      return { ...plain, id: call, group, label, print: `{{${call}}}`, test };
    }),
  ];
}

interface FormAround {
  readonly name: string;
  readonly form: Json;
  readonly words: string;
  readonly codes: string;
}

/** The forms of the draft, the application first, with the paths below which a template finds their answers. */
function formsOf({ forms, application }: DraftDocument, language: Language): FormAround[] {
  const all = Object.entries(isObject(forms) ? forms : {}).map(([key, form]): FormAround => {
    const name = labelOf(form, language, 'title') || key;
    return key === application
      ? { name, form, words: 'labels', codes: 'answers' }
      : { name, form, words: `labels.${key}`, codes: `forms.${key}` };
  });
  return all.toSorted((one, other) => Number(other.words === 'labels') - Number(one.words === 'labels'));
}

function fieldsIn(form: Json): readonly Json[] {
  return itemsOf(form, 'pages')
    .flatMap((page) => itemsOf(page, 'sections'))
    .flatMap((section) => itemsOf(section, 'fields'));
}

function memberOf(node: Json | undefined, name: string): Json | undefined {
  return isObject(node) ? node[name] : undefined;
}

function itemsOf(node: Json | undefined, name: string): readonly Json[] {
  const list = memberOf(node, name);
  return isList(list) ? list : [];
}

function textMember(node: Json | undefined, name: string): string {
  const text = memberOf(node, name);
  return typeof text === 'string' ? text : '';
}

function labelOf(node: Json | undefined, language: Language, name = 'label'): string {
  const label = memberOf(node, name);
  return textMember(label, language) || textMember(label, 'vi');
}
