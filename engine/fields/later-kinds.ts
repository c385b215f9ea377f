import { address } from './address.ts';
import { appointment } from './appointment.ts';
import { catalogueList } from './catalogue-list.ts';
import { catalogue } from './catalogue.ts';
import type { FieldKind } from './field-kind.ts';
import { kindOf, type LaterType } from './field-kinds.ts';
import { file } from './file.ts';
import { fraction } from './fraction.ts';
import { geoPoint } from './geo-point.ts';
import { geoPolygon } from './geo-polygon.ts';
import { multiSelect } from './multi-select.ts';
import { person } from './person.ts';
import { signature } from './signature.ts';
import { tableKind } from './table.ts';

/**
 * The heavy and rare kinds: a page fetches one with its element, the first time that a form has such a field. Whoever
 * compiles definitions knows all of them. A kind that stands neither here nor with the ordinary ones is a type error.
 */
const LATER: Readonly<Record<LaterType, FieldKind>> = {
  catalogue,
  address,
  file,
  signature,
  geoPoint,
  geoPolygon,
  table: tableKind(kindOf),
  multiSelect,
  catalogueList,
  person,
  fraction,
  appointment,
};

export const laterKinds: readonly FieldKind[] = Object.values(LATER);
