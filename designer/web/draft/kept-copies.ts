import type { DraftDocument } from '../../../runtime/client/index.ts';

/** What was not saved yet, as the browser keeps it in case the page goes away. */
export interface KeptCopy {
  /** Id of the draft. */
  readonly id: string;
  /** The draft as it was last known to the server, and as it was edited since. */
  readonly base: DraftDocument;
  readonly document: DraftDocument;
  /** When it was kept: milliseconds since 1970. */
  readonly at: number;
}

/** Where copies of unsaved drafts are kept. Nothing is thrown: a browser that keeps nothing still saves online. */
export interface CopyShelf {
  readonly get: (id: string) => Promise<KeptCopy | null>;
  readonly put: (copy: KeptCopy) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

const DATABASE = 'thutuc-designer';
const COPIES = 'copies';

/** Copies in the browser's own database (IndexedDB). */
export function browserCopies(): CopyShelf {
  let opened: Promise<IDBDatabase> | null = null;
  const open = (): Promise<IDBDatabase> => (opened ??= openDatabase());
  const work = async <A>(
    mode: IDBTransactionMode,
    ask: (copies: IDBObjectStore) => IDBRequest<A>,
  ): Promise<A | null> => {
    try {
      const database = await open();
      return await settled(ask(database.transaction(COPIES, mode).objectStore(COPIES)));
    } catch {
      // Private windows and full disks keep nothing.
      return null;
    }
  };
  return {
    get: async (id) => (await work('readonly', (copies) => copies.get(id) as IDBRequest<KeptCopy>)) ?? null,
    put: async (copy) => void (await work('readwrite', (copies) => copies.put(copy))),
    remove: async (id) => void (await work('readwrite', (copies) => copies.delete(id))),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(COPIES, { keyPath: 'id' });
  };
  return settled(request);
}

function settled<A>(request: IDBRequest<A>): Promise<A> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser keeps nothing'));
    };
  });
}
