import { expect, test } from 'vitest';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { catalogueOfKind } from './catalogue-of-kind.ts';

const fields = [
  { key: 'muc', type: 'catalogue', catalogue: 'muc-do' },
  { key: 'nhom', type: 'group', fields: [{ key: 'noi', type: 'address', catalogue: 'don-vi' }] },
];
const forms = { don: { pages: [{ sections: [{ fields }] }] } };
const draft = { service: { levels: 'muc-do-dich-vu' }, forms } as unknown as DraftDocument;

test('a new field reads the catalogue that its like reads', () => {
  expect(catalogueOfKind(draft, 'address')).toBe('don-vi');
  expect(catalogueOfKind(draft, 'catalogue')).toBe('muc-do');
});

test('no catalogue is guessed from what the service names', () => {
  expect(catalogueOfKind(draft, 'catalogueList')).toBeNull();
  expect(catalogueOfKind({}, 'address')).toBeNull();
});
