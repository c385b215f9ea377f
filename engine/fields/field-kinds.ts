import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkbox-group.ts';
import { citizenId } from './citizen-id.ts';
import { computed } from './computed.ts';
import { date } from './date.ts';
import { email } from './email.ts';
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

const known = new Map<FieldType, FieldKind>(Object.values(ordinaryKinds).map((kind) => [kind.type, kind]));

/**
 * Makes kinds known that not every form carries. Compiling makes all of them known; a page that gets compiled forms
 * does it for those that its forms have, before it works out a form.
 */
export function learnKinds(kinds: readonly FieldKind[]): void {
  for (const kind of kinds) known.set(kind.type, kind);
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
