/** The text with its first letter as a capital, the way an amount or a date in words opens on a paper. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
