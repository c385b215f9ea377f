/** A part of a message with the place where it begins. */
export interface MessagePart {
  readonly part: string;
  readonly from: number;
}

/**
 * Cuts a message at its `{…}` places: texts and expressions in turn, a text first and last. Braces and quotes
 * inside of a place belong to its expression. Null when a brace is not closed or not opened.
 *
 * @example placesOf('Còn thiếu {gaps[1].from}.') // parts 'Còn thiếu ', 'gaps[1].from', '.'
 */
export function placesOf(message: string): readonly MessagePart[] | null {
  const parts: MessagePart[] = [];
  let from = 0;
  for (let open = message.indexOf('{'); open >= 0; open = message.indexOf('{', from)) {
    const close = closingBrace(message, open);
    if (close === null) return null;
    parts.push(
      { part: message.slice(from, open), from },
      { part: message.slice(open + 1, close), from: open + 1 },
    );
    from = close + 1;
  }
  parts.push({ part: message.slice(from), from });
  const isTorn = parts.some(({ part }, index) => index % 2 === 0 && part.includes('}'));
  return isTorn ? null : parts;
}

function closingBrace(message: string, open: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let index = open; index < message.length; index++) {
    const letter = message.charAt(index);
    if (quoted) {
      if (letter === '\\') index++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return index;
  }
  return null;
}
