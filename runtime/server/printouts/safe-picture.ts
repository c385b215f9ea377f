import { inflateSync } from 'node:zlib';

/** More than any signature needs, and little enough to be drawn at once. */
const MOST_PIXEL_BYTES = 16 * 1024 * 1024;
const PNG_HEAD = 8;

/**
 * A picture as an address (`data:`) that can be drawn without harm, or null. A PNG may be a thousand times larger
 * than its file says: it is opened here first, and no further than a signature goes.
 */
export function safePicture(type: string, bytes: Uint8Array): string | null {
  if (type !== 'image/png' && type !== 'image/jpeg') return null;
  if (type === 'image/png' && !fits(Buffer.from(bytes))) return null;
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

function fits(png: Buffer): boolean {
  const pieces: Buffer[] = [];
  for (let at = PNG_HEAD; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') pieces.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  try {
    return inflateSync(Buffer.concat(pieces), { maxOutputLength: MOST_PIXEL_BYTES }).length > 0;
  } catch {
    // Broken, or larger than it may be: not drawn either way.
    return false;
  }
}
