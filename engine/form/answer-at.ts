import type { Answers } from '../answers/answers.ts';
import { isPlainObject } from './plain-object.ts';

/**
 * The answer at a JSON pointer, undefined where there is none.
 *
 * @example answerAt({ lich_su: [{ ten: 'Vũ Thị Mẫu' }] }, '/lich_su/0/ten') // 'Vũ Thị Mẫu'
 */
export function answerAt(answers: Answers, pointer: string): unknown {
  let value: unknown = answers;
  for (const step of stepsOf(pointer)) value = partOf(value, step);
  return value;
}

/**
 * The answers with another value at a JSON pointer; what lies beside the way is shared, not copied. `undefined`
 * takes the answer away. A row may be put right behind the last one, never further: rows have no holes.
 *
 * @example withAnswer({}, '/noi_thuong_tru/tinh', '25') // { noi_thuong_tru: { tinh: '25' } }
 */
export function withAnswer(answers: Answers, pointer: string, value: unknown): Answers {
  return put(answers, stepsOf(pointer), value) as Answers;
}

function put(container: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = put(partOf(container, step), rest, value);
  // Only whole numbers name rows; keys of fields begin with a letter.
  return /^\d+$/.test(step) ? withRow(container, Number(step), inner) : withKey(container, step, inner);
}

function withKey(container: unknown, key: string, value: unknown): unknown {
  // A computed key of a literal never calls a setter for __proto__, as assignment would.
  const copy = isPlainObject(container) ? { ...container, [key]: value } : { [key]: value };
  if (value === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}

function withRow(container: unknown, index: number, value: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(container) ? container : [];
  if (index > rows.length) throw new Error(`there is no row before row <${index}>`);
  return value === undefined ? rows.toSpliced(index, 1) : rows.toSpliced(index, 1, value);
}

function partOf(container: unknown, step: string): unknown {
  if (Array.isArray(container))
    return /^\d+$/.test(step) ? (container as readonly unknown[])[Number(step)] : undefined;
  return isPlainObject(container) && Object.hasOwn(container, step) ? container[step] : undefined;
}

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new Error(`not a JSON pointer <${pointer}>`);
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
