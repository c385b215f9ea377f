import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { safePicture } from './safe-picture.ts';

function png(pixels: Uint8Array): Uint8Array {
  const data = deflateSync(pixels);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([Buffer.alloc(8), length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
}

it('gives a picture as an address that needs no server', () => {
  expect(safePicture('image/png', png(new Uint8Array(100)))).toMatch(/^data:image\/png;base64,/);
  expect(safePicture('image/jpeg', Uint8Array.of(1, 2, 3))).toBe('data:image/jpeg;base64,AQID');
});

it('refuses a picture that would grow beyond all measure, a broken one, and what is no picture', () => {
  expect(safePicture('image/png', png(new Uint8Array(17 * 1024 * 1024)))).toBeNull();
  expect(safePicture('image/png', Uint8Array.of(1, 2, 3))).toBeNull();
  expect(
    safePicture(
      'image/png',
      Buffer.concat([Buffer.alloc(8), Buffer.from([0, 0, 0, 9]), Buffer.from('IDATxx')]),
    ),
  ).toBeNull();
  expect(safePicture('image/svg+xml', png(new Uint8Array(1)))).toBeNull();
});
