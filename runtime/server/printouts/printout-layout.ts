import {
  fillText,
  inLanguage,
  type Answers,
  type CompiledForm,
  type DisplaySection,
  type Language,
  type Printout,
} from '../../../engine/index.ts';
import type { PaperElement, PaperNode } from '../papers/index.ts';
import { printDateParts } from '../papers/index.ts';
import { element, picture } from './make-node.ts';
import { printRows } from './print-rows.ts';
import type { Printing } from './printing.ts';
import { printoutTextsOf, type PrintoutTexts } from './printout-texts.ts';
import { topFields, type Signer } from './signers.ts';

/** A form as it is to be printed. */
export interface PrintoutOrder {
  readonly form: CompiledForm;
  readonly printout: Printout;
  /** What the reader may read, section by section. */
  readonly sections: readonly DisplaySection[];
  /** The answers that the sections show. */
  readonly answers: Answers;
  readonly language: Language;
  readonly isBlank: boolean;
  /** Whether the applicant fills it, and so declares that it is true. */
  readonly isApplicants: boolean;
  /** Name of the competent unit; null where it is not known yet. */
  readonly unit: string | null;
  /** Place and date above the signatures; null for a line to be filled in by hand. */
  readonly place: string | null;
  readonly date: string | null;
  readonly signers: readonly Signer[];
}

/** How many sign side by side. */
const SIDE_BY_SIDE = 3;

/**
 * A form as the official paper of its kind (Nghị định 30/2020/NĐ-CP, Phụ lục I, for the heading): the name of the
 * state and its motto, the title, whom it is addressed to, the numbered parts, the declaration, place and date, and
 * where one signs.
 */
export function printoutLayout(order: PrintoutOrder): readonly PaperNode[] {
  const { form, printout, language, unit } = order;
  const texts = printoutTextsOf(language);
  return [
    ...corner(printout, language),
    element('p', ['center', 'bold', 'upper'], texts.state),
    element('p', ['center', 'bold', 'rule'], texts.motto),
    element('h1', ['upper', 'gap'], inLanguage(form.title, language)),
    addressee(printout, unit, language, texts),
    ...parts(order, texts),
    ...closing(order, texts),
    signatures(order, texts),
  ];
}

/** The number of the official form, in the upper corner, and the document that issued it. */
function corner({ code, basis }: Printout, language: Language): PaperElement[] {
  return [
    ...(code === undefined ? [] : [element('p', ['right', 'bold'], code)]),
    ...(basis === undefined ? [] : [element('p', ['right', 'italic', 'small'], inLanguage(basis, language))]),
  ];
}

function addressee(
  printout: Printout,
  unit: string | null,
  language: Language,
  texts: PrintoutTexts,
): PaperElement {
  const named = printout.addressee && inLanguage(printout.addressee, language);
  if (unit === null && (named === undefined || named.includes('{unit}')))
    return element('div', ['gap'], [element('p', ['dotted'], texts.addresseeBlank)]);
  const whom = named === undefined ? (unit ?? '') : fillText(named, { unit: unit ?? '' });
  return element('p', ['center', 'gap'], fillText(texts.addressee, { unit: whom }));
}

/** Pages as parts with Roman numbers, the sections of a page of several beneath them with Arabic ones. */
function parts(order: PrintoutOrder, texts: PrintoutTexts): PaperElement[] {
  const { form, sections, answers, language, isBlank, signers } = order;
  const signedBelow = new Set(signers.flatMap(({ field }) => field ?? []));
  const printing: Printing = { language, texts, isBlank, signedBelow };
  let number = 0;
  return form.pages.flatMap(({ page, sections: compiled }) => {
    const shown = sections
      .filter((section) => section.page === page.key)
      .map((section) => {
        const fields = compiled.find((one) => `${page.key}/${one.section.key}` === section.key)?.fields ?? [];
        const heading = section.title === '' ? section.pageTitle : section.title;
        return { section, pieces: printRows(section.rows, fields, answers, printing, heading) };
      })
      .filter(({ pieces }) => pieces.length > 0);
    if (shown.length === 0) return [];
    number += 1;
    const title = inLanguage(page.title, language);
    const named = shown.filter(({ section }) => section.title !== '' && section.title !== title);
    let below = 0;
    return [
      element('h2', ['left', 'gap'], `${roman(number)}. ${title}`),
      ...shown.flatMap(({ section, pieces }) => {
        if (section.title === '' || section.title === title) return pieces;
        below += 1;
        const mark = named.length > 1 ? `${below}. ` : '';
        return [element('h3', [], `${mark}${section.title}`), ...pieces];
      }),
    ];
  });
}

/** The declaration: that of the definition, else the usual one where the form does not ask for one itself. */
function closing(
  { form, printout, language, isApplicants }: PrintoutOrder,
  texts: PrintoutTexts,
): PaperElement[] {
  if (printout.closing !== undefined)
    return [element('p', ['gap', 'justify', 'indent'], inLanguage(printout.closing, language))];
  const declares = topFields(form).some(
    ({ field }) => field.type === 'checkbox' && field.required === true && field.visible === undefined,
  );
  return declares || !isApplicants ? [] : [element('p', ['gap', 'justify', 'indent'], texts.closing)];
}

/** Place, date and signatures, kept on one page; one who signs alone signs on the right. */
function signatures({ signers, place, date, language }: PrintoutOrder, texts: PrintoutTexts): PaperElement {
  const day = element('p', ['italic'], `${place ?? '……………'}, ${printDateParts(date ?? undefined, language)}`);
  const [only] = signers;
  if (signers.length === 1 && only !== undefined) {
    const side = element('div', ['w-55', 'center'], [day, ...signature(only, texts)]);
    return element('div', ['signature'], [element('div', ['columns'], [element('div', ['w-45']), side])]);
  }
  const rows = Array.from({ length: Math.ceil(signers.length / SIDE_BY_SIDE) }, (_, row) =>
    signers.slice(row * SIDE_BY_SIDE, (row + 1) * SIDE_BY_SIDE),
  );
  return element(
    'div',
    ['signature'],
    [
      element('div', ['columns'], [element('div', ['w-45']), element('div', ['w-55', 'center'], [day])]),
      ...rows.map((row) =>
        element(
          'div',
          ['columns'],
          row.map((signer) => element('div', ['center'], signature(signer, texts))),
        ),
      ),
    ],
  );
}

function signature({ title, name, note, picture: file }: Signer, texts: PrintoutTexts): PaperElement[] {
  return [
    element('p', ['bold'], title),
    ...(note === null ? [element('p', ['italic', 'small'], texts.signHere)] : []),
    ...(file === null ? [] : [picture(file, texts.signed)]),
    ...(note === null ? [] : [element('p', ['italic', 'small'], note)]),
    ...(name === null
      ? [element('p', ['gap-large'], '\u00a0')]
      : [element('p', file === null && note === null ? ['bold', 'gap-large'] : ['bold'], name)]),
  ];
}

const ROMAN = [
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** The number of a section in Roman numerals: the greatest that fits, then what is left. */
function roman(number: number): string {
  const fits = ROMAN.find(([value]) => value <= number);
  return fits === undefined ? '' : `${fits[1]}${roman(number - fits[0])}`;
}
