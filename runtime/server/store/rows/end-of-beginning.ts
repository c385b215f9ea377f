/** No text that begins with another one sorts after this. */
export function endOfBeginning(beginning: string): string {
  return `${beginning}\u{10FFFF}`;
}
