import type { Json } from '../answers/answers.ts';
import type { DraftNames } from './draft-names.ts';
import type { NameScope, Occurrence, ReferenceKind } from './reference.ts';

/** One walk over a draft: what it knows, which texts it reads, and where it tells what it found. */
export interface NameWalk {
  readonly names: DraftNames;
  /** Whether an expression or template is to be read; to leave out those without the wanted words saves the parsing. */
  readonly wants: (text: string) => boolean;
  /** Whether anything inside a part of the draft can be wanted; the parts in which nothing is are passed by. */
  readonly touches: (part: Json) => boolean;
  readonly tell: (occurrence: Occurrence) => void;
  /** Asked to read a page of a form, by whoever may know already what it holds. */
  readonly page?: (page: Json, at: string, form: string, read: () => void) => void;
  /** Hears of each place of an expression or template and of what is seen there, also where nothing is written yet. */
  readonly place?: (at: string, scope: () => NameScope) => void;
}

/** The name is the key of the member at the pointer. */
export function tellKey(walk: NameWalk, kind: ReferenceKind, name: string, at: string): void {
  walk.tell({ kind, name, at, within: 'key' });
}

/** The text at the pointer is the name; nothing is told where there is no text. */
export function tellValue(walk: NameWalk, kind: ReferenceKind, name: unknown, at: string): void {
  if (typeof name === 'string') walk.tell({ kind, name, at, within: 'value' });
}

/** The thing itself stands at the pointer, under its key or with its name as a text. */
export function tellOwn(
  walk: NameWalk,
  kind: ReferenceKind,
  name: string,
  at: string,
  within: 'key' | 'value',
): void {
  walk.tell({ kind, name, at, within, declares: true });
}

/**
 * A text in which names follow each other, e.g. the keys of a path with dots: each is told with its place.
 *
 * @param parts the names with the keys by which they are written, in the order of the text
 * @param from where the first of them begins
 */
export function tellParts(
  walk: NameWalk,
  parts: readonly { readonly kind: ReferenceKind; readonly name: string; readonly key: string }[],
  at: string,
  from = 0,
  within: 'key' | 'value' = 'value',
): void {
  let start = from;
  for (const { kind, name, key } of parts) {
    walk.tell({
      kind,
      name,
      at,
      within,
      from: start,
      to: start + key.length,
      ...(within === 'key' ? { ofKey: true } : {}),
    });
    start += key.length + 1;
  }
}

/** The names of a path: what each of its keys leads to, under the name of what is before it. */
export function partsOfPath(
  kind: ReferenceKind,
  keys: readonly string[],
  around = '',
): { kind: ReferenceKind; name: string; key: string }[] {
  return keys.map((key, index) => ({
    kind,
    key,
    name: [...(around === '' ? [] : [around]), ...keys.slice(0, index + 1)].join('.'),
  }));
}
