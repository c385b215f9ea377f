/** What is open at a place of a template. */
interface OpenLists {
  /** A plain name means a part of a row or of something else there: names of the view begin with `@root.`. */
  readonly isScoped: boolean;
  /** The list whose row is printed there, as it is written; null outside of lists. */
  readonly list: string | null;
}

/**
 * The blocks that are open at a place of a template. It is read as it is typed: what is not closed yet is open.
 *
 * @example openLists('{{#each labels.con}}<p>', 23) // { isScoped: true, list: 'labels.con' }
 */
export function openLists(text: string, place: number): OpenLists {
  const open: { readonly name: string; readonly subject: string }[] = [];
  for (const [, sign, name = '', rest = ''] of text
    .slice(0, place)
    .matchAll(/\{\{\s*([#/])\s*(each|with|if|unless)\b([^{}]*)\}\}/gu)) {
    const subject = rest.replace(/\bas\s*\|.*$/u, '').trim();
    if (sign === '#') open.push({ name, subject });
    else closeLast(open, name);
  }
  const scoped = open.filter(({ name }) => name === 'each' || name === 'with');
  const inner = scoped.at(-1);
  return {
    isScoped: inner !== undefined,
    list: inner?.name === 'each' ? inner.subject.replace(/^@root\./u, '') : null,
  };
}

/** Closes the innermost of a name, and whatever was left open in it; what was never opened closes nothing. */
export function closeLast(open: { readonly name: string }[], name: string): void {
  const index = open.findLastIndex((one) => one.name === name);
  if (index !== -1) open.splice(index);
}
