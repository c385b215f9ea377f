import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page needs of the built web files: addresses on this server. */
export interface EntryAssets {
  /** Null for an entry that is a stylesheet. */
  readonly script: string | null;
  readonly styles: readonly string[];
  /** Modules that the script will ask for, to be fetched early. */
  readonly preload: readonly string[];
}

interface ManifestChunk {
  readonly file: string;
  readonly src?: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

/** Of the pages that are built together, and of the designer, which is built by itself. */
const MANIFESTS = ['manifest.json', 'designer.json'];

/** Finds the script and stylesheets of an entry, by its name or source path; undefined where it was not built. */
export type WebAssets = (entry: string) => EntryAssets | undefined;

/**
 * Reads the manifests that vite writes next to what it builds. Without one there are no assets: pages are then
 * served without scripts and say so.
 *
 * @param webFolder the folder that was built, usually `dist/web`.
 * @example readWebAssets('dist/web')('runtime/desk/web/main.ts')?.script // '/assets/main-BqX3.js'
 */
export function readWebAssets(webFolder: string): WebAssets {
  const manifests = MANIFESTS.map((name) => readManifest(join(webFolder, '.vite', name)));
  return (entry) => {
    for (const manifest of manifests) {
      const found = Object.entries(manifest).find(
        ([source, chunk]) =>
          chunk.isEntry === true && (source === entry || chunk.src === entry || chunk.name === entry),
      );
      if (found) return assetsOf(manifest, found[1]);
    }
    return undefined;
  };
}

/** The stylesheets that every page of the product begins with. */
const commonStyles = [
  'components/tokens/fonts.css',
  'components/tokens/tokens.css',
  'components/tokens/base.css',
];

/** What a page loads: the styles of the product, then its own script and styles; no script where none was built. */
export function pageAssets(assets: WebAssets, entry: string): EntryAssets {
  const own = assets(entry);
  return {
    script: own?.script ?? null,
    styles: [...commonStyles.flatMap((style) => assets(style)?.styles ?? []), ...(own?.styles ?? [])],
    preload: own?.preload ?? [],
  };
}

function assetsOf(manifest: Manifest, entry: ManifestChunk): EntryAssets {
  const chunks = new Set<ManifestChunk>();
  const visit = (chunk: ManifestChunk | undefined): void => {
    if (chunk === undefined || chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const name of chunk.imports ?? []) visit(manifest[name]);
  };
  visit(entry);
  const [, ...imported] = [...chunks];
  const isStyle = entry.file.endsWith('.css');
  const styles = [...(isStyle ? [entry.file] : []), ...[...chunks].flatMap(({ css = [] }) => css)];
  return {
    script: isStyle ? null : `/${entry.file}`,
    styles: [...new Set(styles)].map((file) => `/${file}`),
    preload: imported.map(({ file }) => `/${file}`),
  };
}

function readManifest(path: string): Manifest {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
