import { isName } from '../feel/parser/index.ts';

const MAX_LENGTH = 60;

/** The keys of one scope: each name of the schema gets one, and no two the same. */
export class SchemaKeys {
  readonly #keys = new Map<string, string>();
  readonly #taken: Set<string>;

  /** @param reserved names that expressions already use. */
  constructor(reserved: readonly string[] = []) {
    this.#taken = new Set(reserved);
  }

  of(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const base = keyLike(name);
    let key = base;
    for (let count = 2; this.#taken.has(key); count += 1) key = `${base}_${count}`;
    this.#taken.add(key);
    this.#keys.set(name, key);
    return key;
  }
}

/** @example keyLike('first-name') // 'first_name' */
function keyLike(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_]/gu, '_')
    .slice(0, MAX_LENGTH - 4);
  const begun = /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
  // Names that every object inherits are none for an answer.
  return isName(begun) && !(begun in Object.prototype) ? begun : `${begun}_`;
}
