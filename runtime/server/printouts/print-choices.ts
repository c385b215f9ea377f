import type { CompiledField, Option } from '../../../engine/index.ts';
import { inLanguage } from '../../../engine/index.ts';
import type { PaperElement } from '../papers/index.ts';
import { EMPTY_BOX, TICKED_BOX } from '../papers/index.ts';
import { element } from './make-node.ts';
import { printLine, withColon } from './print-line.ts';
import type { Printing } from './printing.ts';

/** More choices than these are a list to be looked up, not boxes to tick. */
const MOST_BOXES = 12;
/** Letters that boxes and their label may have to stand on one line. */
const ONE_LINE = 78;
/** Between two boxes on a line; spaces that are not joined. */
const APART = '\u00a0\u00a0 ';

/** The choices of a field as boxes, those that were chosen ticked; undefined for a field that is not printed so. */
export function printChoices(
  label: string,
  { field }: CompiledField,
  value: unknown,
  printing: Printing,
): readonly PaperElement[] | undefined {
  const { texts, isBlank } = printing;
  switch (field.type) {
    case 'yesNo':
      return boxes(label, [
        { text: texts.yes, isTicked: value === true },
        { text: texts.no, isTicked: value === false },
      ]);
    case 'radio':
    case 'select':
    case 'checkboxGroup':
    case 'multiSelect': {
      const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
      // A list to choose one from says what was chosen; on an empty form everything that one may choose is shown.
      if (field.options.length > MOST_BOXES || (field.type === 'select' && !isBlank)) {
        const names = field.options.filter(({ code }) => chosen.includes(code));
        return [printLine(label, names.map((option) => nameOf(option, printing)).join('; '))];
      }
      return boxes(
        label,
        field.options.map((option) => ({
          text: nameOf(option, printing),
          isTicked: chosen.includes(option.code),
        })),
      );
    }
    default:
      return undefined;
  }
}

/** A box and what it stands for. */
export function box(text: string, isTicked: boolean): string {
  return `${isTicked ? TICKED_BOX : EMPTY_BOX}\u00a0${text}`;
}

/** Boxes behind their label where they fit on its line, else beneath it, one to a line. */
export function boxes(
  label: string,
  choices: readonly { readonly text: string; readonly isTicked: boolean }[],
): readonly PaperElement[] {
  const signs = choices.map(({ text, isTicked }) => box(text, isTicked));
  const line = `${withColon(label)}${APART}${signs.join(APART)}`;
  if (line.length <= ONE_LINE) return [element('p', [], line)];
  return [
    element('p', ['lead'], withColon(label)),
    element(
      'div',
      ['inset'],
      signs.map((sign) => element('p', [], sign)),
    ),
  ];
}

function nameOf({ label }: Option, { language }: Printing): string {
  return inLanguage(label, language);
}
