import { expect, it } from 'vitest';
import { formServices, type FilledPlace } from './form-services.ts';

const file = { id: 'f1', name: 'chu-ky.png', type: 'image/png', size: 900 };

/** What a form of a draft is given, with the address at which its files are read. */
function servicesAt(base: string) {
  const nothing = () => Promise.reject(new Error('nothing is asked here'));
  const client = { catalogue: nothing, formerEntries: nothing, removeUpload: nothing };
  const place: FilledPlace = {
    send: nothing,
    fileUrl: (id) => `${base}/api/drafts/d1/files/${id}`,
    underWay: nothing,
    slots: nothing,
  };
  return formServices(client, 'hash', 'vi', place);
}

it('shows stored pictures of its own origin, and nothing else', () => {
  expect(servicesAt('').picture?.(file)).toBe('/api/drafts/d1/files/f1');
  expect(servicesAt('').picture?.({ ...file, type: 'application/pdf' })).toBeNull();
  expect(servicesAt('https://dichvu.example.vn').picture?.(file)).toBeNull();
});
