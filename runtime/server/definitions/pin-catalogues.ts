import type { Problem } from '../../../engine/index.ts';
import type { PlainDocument } from './format-migrations.ts';

/** Finds the version that a definition gets for a catalogue: the one it names, else the latest. */
export type FindVersion = (id: string, version?: string) => string | undefined;

/**
 * Notes in a definition the version of every catalogue that it reads, so that its cases keep to them for ever.
 * A catalogue that does not exist is left to the linter.
 *
 * @param pinned versions to take where the definition names none, as those of an earlier publication.
 */
export function pinCatalogues(
  document: PlainDocument,
  find: FindVersion,
  pinned: ReadonlyMap<string, string> = new Map(),
): { readonly document: PlainDocument; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const listed = Array.isArray(document['catalogues']) ? (document['catalogues'] as readonly unknown[]) : [];
  const uses = listed.map((use, index): unknown => {
    if (!isRecord(use) || typeof use['id'] !== 'string') return use;
    const { id, version } = use;
    const wanted = typeof version === 'string' ? version : pinned.get(id);
    const found = find(id, wanted);
    if (found === undefined && find(id) !== undefined) {
      const params = { name: id, version: wanted ?? '' };
      problems.push({
        code: 'catalogue-version-unknown',
        pointer: `/catalogues/${index}/version`,
        severity: 'error',
        params,
      });
    }
    return found === undefined ? use : { ...use, version: found };
  });
  const known = new Set(listed.map((use) => (isRecord(use) ? use['id'] : undefined)));
  const added = [...cataloguesRead(document)]
    .filter((id) => !known.has(id))
    .sort()
    .flatMap((id) => {
      const version = find(id, pinned.get(id)) ?? find(id);
      return version === undefined ? [] : [{ id, version }];
    });
  const all = [...uses, ...added];
  return { document: all.length === 0 ? document : { ...document, catalogues: all }, problems };
}

/** `entry("catalogue", …)` in the text of an expression; one too many pins a version that nobody reads. */
const entryCall = /\bentry\s*\(\s*"([^"\\]+)"/g;

/**
 * The catalogues that a definition reads without listing them: those of its units, channels, states and fields, and
 * those whose entries its expressions read.
 */
function cataloguesRead(document: PlainDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
  };
  add(member(document['authority'], 'units'));
  add(member(document['service'], 'levels'));
  add(member(document['service'], 'channels'));
  add(member(document['workflow'], 'statusCatalogue'));
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isRecord(node) && typeof node['type'] === 'string') add(node['catalogue']);
    Object.values(node).forEach(walk);
  };
  walk(document['forms']);
  const walkTexts = (node: unknown): void => {
    if (typeof node === 'string') for (const [, id] of node.matchAll(entryCall)) add(id);
    if (typeof node === 'object' && node !== null) Object.values(node).forEach(walkTexts);
  };
  walkTexts(document);
  return found;
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is PlainDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
