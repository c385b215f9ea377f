import type { Collections, Shapes } from './collections.ts';
import type { Documents, Keyed } from './documents.ts';

interface Waiting<Shape> {
  readonly document: Shape;
  readonly resolve: (isNew: boolean) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Collections whose inserts go to the server together: those that are asked for at one stroke are one request, however
 * many parts of the store ask. For filling a store, where a request and a flush for each document is what takes long.
 */
export function gatheredInserts(collections: Collections): Collections {
  const made = new Map<string, unknown>();
  return (name) => {
    const known = made.get(name) ?? gathered<Shapes[typeof name]>(collections(name));
    made.set(name, known);
    return known as Documents<Shapes[typeof name]>;
  };
}

function gathered<Shape extends Keyed>(documents: Documents<Shape>): Documents<Shape> {
  const insert = inserter(documents);
  return new Proxy(documents, {
    get(target, name): unknown {
      if (name === 'insert') return insert;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function inserter<Shape extends Keyed>(documents: Documents<Shape>): Documents<Shape>['insert'] {
  let waiting: Waiting<Shape>[] = [];
  const write = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    try {
      const areNew = await documents.insertEach(batch.map(({ document }) => document));
      for (const [index, { resolve }] of batch.entries()) resolve(areNew[index] ?? false);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  return (document) =>
    new Promise((resolve, reject) => {
      // Whoever asks in the same turn is in time.
      if (waiting.length === 0) queueMicrotask(() => void write());
      waiting.push({ document, resolve, reject });
    });
}
