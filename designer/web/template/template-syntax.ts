import { StreamLanguage, type StringStream } from '@codemirror/language';

interface Place {
  /** Inside of a tag, whose end is on a later line. */
  isInTag: boolean;
}

/** Tells what is printed, what is a block and what is a tag from plain words, by colour. */
export const templateSyntax = StreamLanguage.define<Place>({
  name: 'template',
  startState: () => ({ isInTag: false }),
  copyState: ({ isInTag }) => ({ isInTag }),
  token: (stream, place) => {
    if (stream.match('{{')) return callToken(stream);
    if (place.isInTag || stream.match(/^<\/?[a-z]/u, false)) {
      place.isInTag = !stream.match(/^[^>]*>/u);
      if (place.isInTag) stream.skipToEnd();
      return 'meta';
    }
    stream.next();
    stream.match(/^[^{<]+/u);
    return null;
  },
});

function callToken(stream: StringStream): string {
  const isBlock = /^\s*([#/]|else\b)/u.test(stream.string.slice(stream.pos));
  if (!stream.match(/^[^}]*\}\}/u)) stream.skipToEnd();
  return isBlock ? 'keyword' : 'string';
}
