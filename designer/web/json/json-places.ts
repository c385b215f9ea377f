/** Where a value stands in a text: offsets of its first character and behind its last one. */
export interface JsonPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Where every value of a JSON text stands, by JSON pointer. The place of a member begins with its name. Where the
 * text stops being JSON, what was read so far is given.
 *
 * @example jsonPlaces('{"a": [1]}').get('/a/0') // { from: 7, to: 8 }
 */
export function jsonPlaces(text: string): ReadonlyMap<string, JsonPlace> {
  const places = new Map<string, JsonPlace>();
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  let token = tokens.exec(text);
  const next = (): void => {
    token = tokens.exec(text);
  };
  /** Reads a value whose place begins at `from`; false where there is none. */
  const value = (at: string, from: number): boolean => {
    if (token === null) return false;
    const opens = token[0];
    let to = tokens.lastIndex;
    if (opens === '{' || opens === '[') {
      const end = inside(at, opens === '{');
      if (end === null) return false;
      to = end;
    } else if (opens.length === 1 && ']},:'.includes(opens)) return false;
    else next();
    places.set(at, { from, to });
    return true;
  };
  /** Reads members or items up to the end; null where it is missing. */
  const inside = (at: string, isObject: boolean): number | null => {
    next();
    for (let index = 0; ; index += 1) {
      if (token === null) return null;
      if (token[0] === (isObject ? '}' : ']')) {
        const end = tokens.lastIndex;
        next();
        return end;
      }
      if (token[0] === ',') {
        next();
        index -= 1;
        continue;
      }
      const from = token.index;
      let key = String(index);
      if (isObject) {
        const name = nameIn(token[0]);
        next();
        if (name === null || (token as RegExpExecArray | null)?.[0] !== ':') return null;
        key = name.replaceAll('~', '~0').replaceAll('/', '~1');
        next();
      }
      if (!value(`${at}/${key}`, from)) return null;
    }
  };
  if (token !== null) value('', token.index);
  return places;
}

/** The place of a pointer, or of the nearest value around it. */
export function placeOf(places: ReadonlyMap<string, JsonPlace>, at: string): JsonPlace | null {
  for (let pointer = at; ; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const place = places.get(pointer);
    if (place !== undefined) return place;
    if (pointer === '') return null;
  }
}

function nameIn(token: string): string | null {
  try {
    const name: unknown = JSON.parse(token);
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}
