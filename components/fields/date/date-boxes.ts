import type { TemplateResult } from 'lit';
import type { DatePrecision } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import type { FieldElement } from '../shared/field-element.ts';
import type { ControlAria } from '../shared/field-frame.ts';
import { numberBoxes } from '../shared/number-boxes.ts';
import type { DateParts } from './date-parts.ts';

export interface DateBoxes {
  readonly aria: ControlAria;
  /** What the boxes are called together, where it is not the label of the field. */
  readonly legend?: string;
  readonly take: (parts: DateParts) => void;
}

/** Day, month and year in boxes, as many as the precisions ask for. */
export function dateBoxes(
  element: FieldElement,
  precisions: readonly DatePrecision[],
  parts: DateParts,
  { aria, legend, take }: DateBoxes,
): TemplateResult {
  const texts = formTextsOf(element.language);
  const boxes = [
    { key: 'day', label: texts.day, digits: 2, text: parts.day },
    { key: 'month', label: texts.month, digits: 2, text: parts.month },
    { key: 'year', label: texts.year, digits: 4, text: parts.year },
  ] as const;
  const offered = boxes.filter(
    ({ key }) =>
      key === 'year' || precisions.includes('day') || (key === 'month' && precisions.includes('month')),
  );
  const taken = (index: number, text: string): void => {
    const box = offered[index];
    if (box !== undefined) take({ ...parts, [box.key]: text });
  };
  return numberBoxes(element, offered, aria, taken, legend);
}
