import { compileCatalogue, type Catalogue, type CatalogueDocument } from '../../../engine/index.ts';

/** The versions of all catalogues. Each is compiled when it is first asked for. */
export interface CatalogueLibrary {
  /** A catalogue in a version, or in the latest one. */
  readonly get: (id: string, version?: string) => Catalogue | undefined;
  /** The document itself, for those who compile it elsewhere. */
  readonly document: (id: string, version?: string) => CatalogueDocument | undefined;
  /** Ids of all catalogues. */
  readonly ids: () => readonly string[];
  /** The versions of a catalogue, the latest last; none where there is no such catalogue. */
  readonly versions: (id: string) => readonly string[];
  /** The catalogues whose closed entries lead into this one, in their latest versions. */
  readonly before: (id: string) => readonly Catalogue[];
}

/** A library to which versions can be added. */
export interface GrowingLibrary extends CatalogueLibrary {
  /** Adds versions that came out after all that are there, in the order in which they came out. */
  readonly add: (documents: Iterable<CatalogueDocument>) => void;
}

interface Shelf {
  readonly versions: Map<string, CatalogueDocument>;
  /** The version that was added last. */
  latest: string;
}

/** A library of documents, given in the order in which their versions came out. */
export function catalogueLibrary(documents: Iterable<CatalogueDocument>): GrowingLibrary {
  const shelves = new Map<string, Shelf>();
  const add: GrowingLibrary['add'] = (added) => {
    for (const one of added) {
      const shelf = shelves.get(one.id) ?? { versions: new Map(), latest: one.version };
      shelf.versions.set(one.version, one);
      shelf.latest = one.version;
      shelves.set(one.id, shelf);
    }
  };
  add(documents);
  const compiled = new Map<CatalogueDocument, Catalogue>();
  const document: CatalogueLibrary['document'] = (id, version) => {
    const shelf = shelves.get(id);
    return shelf?.versions.get(version ?? shelf.latest);
  };
  const get: CatalogueLibrary['get'] = (id, version) => {
    const found = document(id, version);
    if (found === undefined) return undefined;
    const known = compiled.get(found);
    if (known !== undefined) return known;
    const catalogue = compileCatalogue(found);
    compiled.set(found, catalogue);
    return catalogue;
  };
  return {
    add,
    document,
    get,
    ids: () => [...shelves.keys()].sort(),
    versions: (id) => [...(shelves.get(id)?.versions.keys() ?? [])],
    before: (id) =>
      [...shelves.keys()].flatMap((other) =>
        document(other)?.successorsIn === id ? (get(other) ?? []) : [],
      ),
  };
}
