import { expect, test } from 'vitest';
import { usesOfCatalogues } from './uses-of-catalogues.ts';

test('fields, units, channels and rules use catalogues; the list of catalogues does not', () => {
  const uses = usesOfCatalogues({
    catalogues: [{ id: 'kenh' }, { id: 'cu' }],
    service: { channels: 'kenh' },
    authority: { units: 'co-quan' },
    application: 'don',
    forms: {
      don: {
        pages: [
          {
            key: 'p',
            sections: [
              {
                key: 's',
                fields: [
                  { key: 'a', type: 'catalogue', catalogue: 'kenh', label: { vi: 'Kênh' } },
                  { key: 'b', type: 'computed', value: 'entry("kenh", a).name', label: { vi: 'Tên kênh' } },
                ],
              },
            ],
          },
        ],
      },
    },
  });
  expect([...uses.keys()].sort()).toEqual(['co-quan', 'kenh']);
  expect(uses.get('kenh')?.map(({ at }) => at)).toEqual([
    '/forms/don/pages/0/sections/0/fields/0/catalogue',
    '/forms/don/pages/0/sections/0/fields/1/value',
    '/service/channels',
  ]);
});
