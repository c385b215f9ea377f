/**
 * Reads degrees as people write them: decimal with point or comma, or degrees, minutes and seconds with any marks; a
 * letter of a direction may stand at either end (B or N, Đ or E). Null for what is no angle from 0 to 180.
 *
 * @example readAngle('21°01′42,5″ B') // 21.028472…
 */
export function readAngle(text: string): number | null {
  const plain = text
    .normalize('NFC')
    .trim()
    .toUpperCase()
    .replace(/^[BNĐE]\s*|\s*[BNĐE]$/g, '')
    .replaceAll(',', '.');
  const parts =
    /^(\d{1,3}(?:\.\d+)?)(?:\s*[°º˚D:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:['′’:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|''|′′)?)?)?)?)?$/.exec(
      plain,
    );
  if (!parts) return null;
  const [degrees = '', minutes, seconds] = parts.slice(1);
  const isMixed =
    (degrees.includes('.') && minutes !== undefined) ||
    (minutes?.includes('.') === true && seconds !== undefined);
  const [d, m, s] = [Number(degrees), Number(minutes ?? 0), Number(seconds ?? 0)];
  const angle = d + m / 60 + s / 3600;
  return isMixed || m >= 60 || s >= 60 || angle > 180 ? null : angle;
}

/**
 * Reads metres: a decimal comma or point, points or spaces between thousands. Null for what is no number.
 *
 * @example readMetres('2.325.612,35') // 2325612.35
 */
export function readMetres(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\s*m$/i, '')
    .replace(/[\s\u00a0]/g, '');
  const dots = plain.split('.').length - 1;
  const number = plain.includes(',') || dots > 1 ? plain.replaceAll('.', '').replace(',', '.') : plain;
  return /^\d{1,8}(?:\.\d{1,6})?$/.test(number) ? Number(number) : null;
}
