/** Ids of the parts of a field, unique within its form. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string;
}

/** @example fieldIds('/noi_o/0/tinh').control // 'f-noi_o-0-tinh' */
export function fieldIds(pointer: string): FieldIds {
  const control = `f${pointer.replaceAll('/', '-')}`;
  return { control, label: `${control}-label`, hint: `${control}-hint`, problem: `${control}-problem` };
}
