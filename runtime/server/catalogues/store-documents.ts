import type { Instant, Json } from '../../../engine/index.ts';
import { hashBeside } from '../definitions/hash-beside.ts';
import type { CatalogueRecord, CatalogueStore } from '../store/index.ts';

/** A document with versions: a catalogue or a working calendar. */
interface Versioned {
  readonly id: string;
  readonly version: string;
}

/**
 * Puts documents into the store that are not there yet, and gives back every version that is, older ones first.
 *
 * A version that is stored never changes: a document that says something else under the same version is left
 * out and told about, since published definitions may rely on what was stored.
 *
 * @param kind tells catalogues and calendars of one id apart.
 */
export async function storeDocuments<T extends Versioned>(
  store: CatalogueStore,
  kind: 'catalogue' | 'calendar',
  documents: readonly T[],
  about: { readonly now: Instant; readonly onDiffers: (document: Versioned) => void },
): Promise<readonly StoredDocument<T>[]> {
  const stored = [...(await documentsBeyond<T>(store, kind, () => false))];
  for (const document of documents) {
    const versions = stored.filter(({ record }) => record.id === keyOf(kind, document.id));
    const known = versions.map((one) => ({ document: one.document, hash: one.record.hash }));
    const hash = hashBeside(document, known);
    if (versions.some(({ record }) => record.hash === hash)) continue;
    if (versions.some((one) => one.document.version === document.version)) {
      about.onDiffers(document);
      continue;
    }
    const record: CatalogueRecord = {
      id: keyOf(kind, document.id),
      version: Math.max(0, ...versions.map((one) => one.record.version)) + 1,
      hash,
      publishedAt: about.now,
      publishedBy: '',
      document: document as unknown as Json,
    };
    await store.insert(record);
    stored.push({ record, document });
  }
  return stored;
}

/** A version as it is stored. */
export interface StoredDocument<T> {
  readonly record: Omit<CatalogueRecord, 'document'>;
  readonly document: T;
}

/** Every version in the store whose place is not known yet, older ones first. */
export async function documentsBeyond<T>(
  store: Pick<CatalogueStore, 'list' | 'get'>,
  kind: 'catalogue' | 'calendar',
  isKnown: (place: string) => boolean,
): Promise<readonly StoredDocument<T>[]> {
  const found: StoredDocument<T>[] = [];
  for (const record of await store.list()) {
    if (!record.id.startsWith(`${kind}/`) || isKnown(placeOf(record))) continue;
    const whole = await store.get(record.id, record.version);
    if (whole) found.push({ record, document: whole.document as unknown as T });
  }
  return found.sort((a, b) => a.record.version - b.record.version);
}

/** Where a version is in the store. */
export function placeOf({ id, version }: Pick<CatalogueRecord, 'id' | 'version'>): string {
  return `${id} ${version}`;
}

function keyOf(kind: string, id: string): string {
  return `${kind}/${id}`;
}
