const MEGABYTE = 1024 * 1024;
const MOST = 100;

/** A number of bytes as people say it. @example megabytesOfBytes(20971520) // '20' */
export function megabytesOfBytes(bytes: number): string {
  return String(Math.round((bytes / MEGABYTE) * 100) / 100).replace('.', ',');
}

/** The bytes that a typed number of megabytes means; null where it is none, or more than the format takes. */
export function bytesOfMegabytes(typed: string): number | null {
  const megabytes = /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : 0;
  return megabytes > 0 && megabytes <= MOST ? Math.max(1, Math.round(megabytes * MEGABYTE)) : null;
}
