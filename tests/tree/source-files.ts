import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder: string = fileURLToPath(new URL('../..', import.meta.url));

const folders = ['components', 'designer', 'engine', 'examples', 'runtime', 'tests', '.storybook'];

/** A file of the tree: its path from the folder of the package, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every hand-written file of code and style, generated ones left out. */
export function sourceFiles(): SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => /\.(ts|js|cjs|css)$/.test(path) && !path.includes('/generated/'))
    .map((path) => ({ path, text: readText(path) }));
}

/** The files below a folder, by their path from the folder of the package, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(packageFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packageFolder.length).replaceAll('\\', '/'))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(packageFolder, path), 'utf8');
}

/** Whether a file tests or shows others and is no part of the product. */
export function isTest(path: string): boolean {
  return /\.(test|fixture|stories)\.ts$|^tests\/|^\.storybook\//.test(path);
}
