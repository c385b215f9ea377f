import { address } from './address.ts';
import { catalogueList } from './catalogue-list.ts';
import { catalogue } from './catalogue.ts';
import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkbox-group.ts';
import { citizenId } from './citizen-id.ts';
import { computed } from './computed.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import type { FieldKind, FieldType } from './field-kind.ts';
import { file } from './file.ts';
import { fraction } from './fraction.ts';
import { geoPoint } from './geo-point.ts';
import { groupKind } from './group.ts';
import { integer } from './integer.ts';
import { longText } from './long-text.ts';
import { money } from './money.ts';
import { multiSelect } from './multi-select.ts';
import { notice } from './notice.ts';
import { number } from './number.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { radio } from './radio.ts';
import { select } from './select.ts';
import { signature } from './signature.ts';
import { tableKind } from './table.ts';
import { taxCode } from './tax-code.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { yesNo } from './yes-no.ts';

/** Every kind of field. A new kind is one file and one line here. */
export const fieldKinds: Readonly<Record<FieldType, FieldKind>> = {
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
  catalogue,
  address,
  citizenId,
  taxCode,
  phone,
  email,
  file,
  signature,
  geoPoint,
  table: tableKind(kindOf),
  group: groupKind(kindOf),
  computed,
  notice,
  multiSelect,
  catalogueList,
  person,
  fraction,
};

/** The kind of a field's type. A definition has passed its schema, so an unknown type is a bug. */
export function kindOf(type: FieldType): FieldKind {
  const kind = Object.hasOwn(fieldKinds, type) ? fieldKinds[type] : undefined;
  if (!kind) throw new Error(`no such kind of field <${String(type)}>`);
  return kind;
}
