/** Longest name that is kept, in characters; most file systems allow no more. */
const LONGEST = 200;

/** Control characters, and marks that turn the direction of writing and so hide the true ending of a name. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name of a sent file as it is shown and offered for download: composed letters (NFC), without folders,
 * hidden characters and signs that some systems refuse. It is never part of a path on the server.
 *
 * @example displayName('C:\\Ảnh\\giấy khai sinh.pdf') // 'giấy khai sinh.pdf'
 */
export function displayName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    .replace(HIDDEN, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return shorten(clean) || 'tep';
}

/** Cuts the middle out, so that the ending stays. */
function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const ending = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? '';
  return `${letters.slice(0, LONGEST - [...ending].length).join('')}${ending}`;
}
