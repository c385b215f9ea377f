/** The helpers that paper templates may call; what each does stands where papers are drawn. */
export const helperNames = [
  'date',
  'dateTime',
  'time',
  'dateParts',
  'dateInWords',
  'money',
  'moneyInWords',
  'number',
  'upper',
  'join',
  'label',
  'inc',
  'default',
  'eq',
  'ne',
  'and',
  'or',
  'not',
  'includes',
  'box',
  'qr',
] as const;

/** The name of a helper of paper templates. */
export type HelperName = (typeof helperNames)[number];
