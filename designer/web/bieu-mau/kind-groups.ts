/** A group of kinds of field, as the palette offers them. */
export interface KindGroup {
  readonly id: 'writing' | 'choosing' | 'people' | 'papers' | 'structure';
  readonly kinds: readonly string[];
}

/** The kinds of the format by what people look for. A test holds them to the schemas. */
export const kindGroups: readonly KindGroup[] = [
  { id: 'writing', kinds: ['text', 'longText', 'integer', 'number', 'money', 'fraction', 'date', 'time'] },
  {
    id: 'choosing',
    kinds: [
      'checkbox',
      'yesNo',
      'radio',
      'select',
      'checkboxGroup',
      'multiSelect',
      'catalogue',
      'catalogueList',
    ],
  },
  {
    id: 'people',
    kinds: [
      'person',
      'citizenId',
      'taxCode',
      'phone',
      'email',
      'address',
      'geoPoint',
      'geoPolygon',
      'appointment',
    ],
  },
  { id: 'papers', kinds: ['file', 'signature'] },
  { id: 'structure', kinds: ['group', 'table', 'computed', 'notice'] },
];
