import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkbox-group.ts';
import { citizenId } from './citizen-id.ts';
import { computed } from './computed.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import type { AnyField } from '../form/compiled-form.ts';
import type { FieldKind, FieldType } from './field-kind.ts';
import { groupKind } from './group.ts';
import { integer } from './integer.ts';
import { longText } from './long-text.ts';
import { money } from './money.ts';
import { notice } from './notice.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { radio } from './radio.ts';
import { select } from './select.ts';
import { taxCode } from './tax-code.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { yesNo } from './yes-no.ts';

/** The ordinary kinds, which every form carries. A new kind is one file and one line, here or in `later-kinds.ts`. */
const ordinaryKinds = {
  text,
  longText,
  integer,
  number,
  money,
  date,
  time,
  checkbox,
  yesNo,
  radio,
  select,
  checkboxGroup,
  citizenId,
  taxCode,
  phone,
  email,
  group: groupKind(kindOf),
  computed,
  notice,
} satisfies Partial<Record<FieldType, FieldKind>>;

/** A kind that not every form carries. */
export type LaterType = Exclude<FieldType, keyof typeof ordinaryKinds>;

const known = new Map<string, FieldKind>(Object.values(ordinaryKinds).map((kind) => [kind.type, kind]));

/**
 * Makes kinds known that not every form carries. Compiling makes all of them known; a page that gets compiled forms
 * does it for those that its forms have, before it works out a form.
 */
export function learnKinds(kinds: readonly FieldKind[]): void {
  for (const kind of kinds) known.set(kind.type, kind);
}

/**
 * Makes a kind known that an installation added. A page does it in the script of the kind's element, a server by its
 * list of kinds, before definitions with such fields are read.
 *
 * @throws Error where the format has a kind of that name: no form may change its meaning.
 */
export function learnOwnKind<F extends AnyField>(kind: FieldKind<F>): void {
  if (Object.hasOwn(ordinaryKinds, kind.type))
    throw new Error(`the format has a kind <${kind.type}> already`);
  // The engine hands a kind nothing but fields of its own type, so it may be kept among those of the format.
  known.set(kind.type, kind as unknown as FieldKind);
}

/**
 * The kind of a field's type.
 *
 * @throws Error for a kind that has not been made known. A definition has passed its schema, so that is a bug.
 */
export function kindOf(type: FieldType): FieldKind {
  const kind = known.get(type);
  if (!kind) throw new Error(`the kind of field <${String(type)}> is not known here: see learnKinds`);
  return kind;
}
