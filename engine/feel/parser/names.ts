const validName = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * Whether a text can name a value: letters (Vietnamese ones too), digits and `_`, beginning with no digit.
 * Names have no spaces, so that a name and an operator can never be mistaken for each other.
 */
export function isName(text: string): boolean {
  return validName.test(text) && !reserved.has(text);
}

/** Words of the language, which cannot be names. */
const reserved = new Set(
  'null true false and or if then else for in return some every satisfies between instance of function not'.split(
    ' ',
  ),
);

/** A name as it is written, with composed letters and single spaces. */
export function plainName(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}
