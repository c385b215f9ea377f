import type { Field, Form } from '../../../engine/index.ts';

/** The form that every page of the measurement draws: one page of 200 fields, ten of which depend on an answer. */
export const COUNTS = { text: 100, number: 60, select: 40, conditional: 10 } as const;

/** What a trigger field must say for its dependent field to be shown. */
export const TRIGGER = 'mở';

/** A field as the bare pages draw it. */
export interface BareField {
  readonly key: string;
  readonly type: 'text' | 'number' | 'select';
  readonly label: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  /** Key of the field that must say TRIGGER. */
  readonly dependsOn: string | null;
}

/** Text fields, ten of which hang on ten others; then numbers; then choices. */
export function bareFields(): readonly BareField[] {
  const texts = range(COUNTS.text).map((n) => {
    const isDependent = n >= COUNTS.text - COUNTS.conditional;
    const dependsOn = isDependent ? `text_${n - COUNTS.conditional}` : null;
    return { key: `text_${n}`, type: 'text' as const, label: `Nội dung ${n}`, options: [], dependsOn };
  });
  const numbers = range(COUNTS.number).map((n) => {
    return {
      key: `number_${n}`,
      type: 'number' as const,
      label: `Số lượng ${n}`,
      options: [],
      dependsOn: null,
    };
  });
  const options = range(5).map((n) => ({ code: `L${n}`, label: `Lựa chọn ${n}` }));
  const selects = range(COUNTS.select).map((n) => {
    return { key: `select_${n}`, type: 'select' as const, label: `Phân loại ${n}`, options, dependsOn: null };
  });
  return [...texts, ...numbers, ...selects];
}

/** The same fields as a form of a definition. */
export function formOfFields(): Form {
  const [first, ...rest] = bareFields().map(fieldOf);
  if (first === undefined) throw new Error('a form needs a field');
  const title = { vi: 'Hai trăm trường' };
  return { title, pages: [{ key: 'trang', title, sections: [{ key: 'muc', fields: [first, ...rest] }] }] };
}

function fieldOf({ key, type, label, options, dependsOn }: BareField): Field {
  const visible = dependsOn === null ? {} : { visible: `${dependsOn} = "${TRIGGER}"` };
  const common = { key, label: { vi: label }, ...visible };
  if (type === 'text') return { ...common, type, maxLength: 200 };
  if (type === 'number') return { ...common, type, min: 0, max: 1_000_000 };
  const [first, ...others] = options.map((option) => ({ code: option.code, label: { vi: option.label } }));
  if (first === undefined) throw new Error(`<${key}> has no options`);
  return { ...common, type, options: [first, ...others] };
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, n) => n);
}
