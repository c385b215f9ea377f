import { fillText, formatDate } from '../../../engine/index.ts';
import type { PaperValue } from '../papers/index.ts';
import { sampleTexts as texts } from './sample-texts.ts';
import type { TemplateUse } from './template-uses.ts';

/** An answer as it is kept, and the words in which a template has it under `labels`. */
interface Sample {
  readonly answer: PaperValue;
  readonly label: PaperValue;
}

type Samples = Readonly<Record<string, PaperValue>>;

const DAY = '2026-11-20';
const AMOUNT = 150_000;
/** Rows of a table. */
const ROWS = 2;

/**
 * Answers of a form of a draft that nobody has filled: each names its field, or is something of its kind. The draft
 * may be unfinished anywhere; what is no field gives nothing.
 *
 * @param uses what the template takes values for, for computed fields, whose kind only their expression knows
 */
export function sampleAnswers(
  form: unknown,
  uses: ReadonlyMap<string, TemplateUse>,
): { readonly answers: Samples; readonly labels: Samples } {
  const fields = listOf(form, 'pages')
    .flatMap((page) => listOf(page, 'sections'))
    .flatMap((section) => listOf(section, 'fields'));
  return ofFields(fields, uses);
}

function ofFields(
  fields: readonly unknown[],
  uses: ReadonlyMap<string, TemplateUse>,
): { answers: Samples; labels: Samples } {
  const samples = fields.flatMap((field): [string, Sample][] => {
    const key = textOf(member(field, 'key'));
    return key === '' || member(field, 'type') === 'notice' ? [] : [[key, ofField(field, key, uses)]];
  });
  return {
    answers: Object.fromEntries(samples.map(([key, { answer }]) => [key, answer])),
    labels: Object.fromEntries(samples.map(([key, { label }]) => [key, label])),
  };
}

function ofField(field: unknown, key: string, uses: ReadonlyMap<string, TemplateUse>): Sample {
  const mark = fillText(texts.mark, { name: textOf(member(member(field, 'label'), 'vi')) || key });
  const plain = (answer: PaperValue, label: PaperValue = mark): Sample => ({ answer, label });
  switch (textOf(member(field, 'type'))) {
    case 'table': {
      const row = ofFields(listOf(field, 'fields'), uses);
      const rows = (one: Samples): PaperValue => Array.from({ length: ROWS }, () => one);
      return { answer: rows(row.answers), label: rows(row.labels) };
    }
    case 'group': {
      const { answers, labels } = ofFields(listOf(field, 'fields'), uses);
      return { answer: answers, label: labels };
    }
    case 'date':
      return plain(DAY, formatDate(DAY));
    case 'time':
      return plain('09:00', '09:00');
    case 'integer':
    case 'number':
      return plain(2, '2');
    case 'money':
      return plain(AMOUNT);
    case 'fraction':
      return plain({ numerator: 1, denominator: 2 }, '1/2');
    case 'checkbox':
    case 'yesNo':
      return plain(true);
    case 'radio':
    case 'select':
      return choiceOf(field, mark);
    case 'checkboxGroup':
    case 'multiSelect': {
      const { answer, label } = choiceOf(field, mark);
      return { answer: [answer], label };
    }
    case 'catalogueList':
      return plain(['01']);
    case 'catalogue':
      return plain('01');
    case 'address':
      return plain({ tinh: '00', xa: '00000', chi_tiet: mark });
    case 'person':
      return plain({
        ho_ten: mark,
        ngay_sinh: DAY,
        gioi_tinh: 'NAM',
        giay_to: 'CAN_CUOC',
        so: texts.idNumber,
      });
    case 'file':
      return plain([{ name: texts.file, type: 'application/pdf', size: 1 }], texts.file);
    case 'appointment':
      return plain({ date: DAY, from: '09:00' });
    case 'geoPoint':
      return plain({ lat: 21, lng: 105 });
    case 'geoPolygon':
      return plain({ area: 100, perimeter: 40, points: [{ lat: 21, lng: 105 }] });
    case 'signature':
      return plain({ method: 'TYPED', name: texts.applicant });
    case 'computed':
      return plain(sampleFor(uses.get(`answers.${key}`), mark));
    default:
      return plain(mark);
  }
}

/** A value of which only is known what a template takes it for. */
export function sampleFor(use: TemplateUse | undefined, mark: string): PaperValue {
  switch (use) {
    case 'date':
      return DAY;
    case 'number':
      return AMOUNT;
    case 'list':
      return [mark, mark];
    default:
      return mark;
  }
}

/** The first choice of a field. */
function choiceOf(field: unknown, mark: string): Sample {
  const [first] = listOf(field, 'options');
  const label = textOf(member(member(first, 'label'), 'vi'));
  return { answer: textOf(member(first, 'code')) || mark, label: label || mark };
}

/** A member of something that may be anything. */
export function member(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name)
    ? (node as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function listOf(node: unknown, name: string): readonly unknown[] {
  const list = member(node, name);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

/** A text; an empty one for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
