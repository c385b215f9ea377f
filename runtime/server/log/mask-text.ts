const MASK = '…';

/**
 * What a text of an error may hold of people, by its looks: what stands in quotation marks or braces, addresses of mail, long
 * numbers, and words that no English message has. Errors name the value that they stumbled on, and that may be a name.
 */
const TELLING: readonly RegExp[] = [
  /"[^"]*"|“[^”]*”|`[^`]*`|(?<![A-Za-z])'[^']*'/gu,
  /\{.*\}|\[.*\]/gsu,
  /[^\s<>@]+@[^\s<>@]+/gu,
  // An IP address is a number that operators need.
  /(?<![\d.])(?!\d{1,3}(?:\.\d{1,3}){3}(?!\d))[+\d](?:[\s.-]?\d){5,}/gu,
  // The words before and after one with marks belong to the same name.
  /(?:\p{Lu}[\p{L}\p{M}]*\s+)*(?=[\p{L}\p{M}]*[^\P{L}a-zA-Z])[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]*)*/gu,
];

/**
 * The text of an error without what it may say of people.
 *
 * @example maskText('no answer "Lê Thị Na" of 001099012345') // 'no answer … of …'
 */
export function maskText(text: string): string {
  return TELLING.reduce((masked, pattern) => masked.replace(pattern, MASK), text);
}
