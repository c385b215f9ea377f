import { BSON, type Document } from 'mongodb';

/** A message of MongoDB's protocol, with what it says put together to one document. */
export interface WireMessage {
  readonly id: number;
  /** The message that it answers; 0 where it is a question. */
  readonly answersTo: number;
  /** The way in which a driver greets a server that it does not know yet. */
  readonly isGreeting: boolean;
  readonly document: Document;
}

const OLD_ANSWER = 1;
const OLD_QUESTION = 2004;
const MESSAGE = 2013;
const HEADER = 16;
/** Numbers stay of the kind that they are, so that what is passed on is what came. */
const EXACT = { promoteValues: false, bsonRegExp: true } as const;

/** Takes the whole messages off what has come, and leaves the rest. */
export function takeMessages(come: Buffer): {
  readonly messages: readonly WireMessage[];
  readonly rest: Buffer;
} {
  const messages: WireMessage[] = [];
  let rest = come;
  while (rest.length >= HEADER && rest.length >= rest.readInt32LE(0)) {
    const length = rest.readInt32LE(0);
    messages.push(messageOf(rest.subarray(0, length)));
    rest = rest.subarray(length);
  }
  return { messages, rest };
}

function messageOf(bytes: Buffer): WireMessage {
  const kind = bytes.readInt32LE(12);
  const head = { id: bytes.readInt32LE(4), answersTo: bytes.readInt32LE(8) };
  if (kind === OLD_QUESTION) {
    // Flags, the name of a collection that ends with a zero, how many to leave out and how many to give.
    const start = bytes.indexOf(0, HEADER + 4) + 1 + 8;
    return { ...head, isGreeting: true, document: documentAt(bytes, start) };
  }
  if (kind !== MESSAGE) throw new Error(`the test speaks no messages of kind ${kind}`);
  return { ...head, isGreeting: false, document: sectionsOf(bytes, HEADER + 4) };
}

/** A body, and lists of documents that stand beside it. */
function sectionsOf(bytes: Buffer, start: number): Document {
  const document: Document = {};
  for (let at = start; at < bytes.length;) {
    if (bytes[at] === 0) {
      Object.assign(document, documentAt(bytes, at + 1));
      at += 1 + bytes.readInt32LE(at + 1);
      continue;
    }
    const end = at + 1 + bytes.readInt32LE(at + 1);
    const nameEnd = bytes.indexOf(0, at + 5);
    const listed: Document[] = [];
    for (let one = nameEnd + 1; one < end; one += bytes.readInt32LE(one)) listed.push(documentAt(bytes, one));
    document[bytes.toString('utf8', at + 5, nameEnd)] = listed;
    at = end;
  }
  return document;
}

function documentAt(bytes: Buffer, start: number): Document {
  return BSON.deserialize(bytes.subarray(start, start + bytes.readInt32LE(start)), EXACT);
}

/** The bytes of a message. */
export function bytesOf({ id, answersTo, isGreeting, document }: WireMessage): Buffer {
  const body = BSON.serialize(document, { ignoreUndefined: true });
  // An answer of old: flags, no cursor, from the first, one document. A message: flags and the kind of its one section.
  const before = isGreeting ? Buffer.alloc(20) : Buffer.alloc(5);
  if (isGreeting) before.writeInt32LE(1, 16);
  const header = Buffer.alloc(HEADER);
  header.writeInt32LE(HEADER + before.length + body.length, 0);
  header.writeInt32LE(id, 4);
  header.writeInt32LE(answersTo, 8);
  header.writeInt32LE(isGreeting ? OLD_ANSWER : MESSAGE, 12);
  return Buffer.concat([header, before, body]);
}
