import type { ProblemTexts } from '../../engine/index.ts';
import { filesBelow, isTest } from './source-files.ts';

/** A part of the catalogue of problems: the file it stands in, its name, its texts. */
export interface ProblemCatalogue {
  readonly path: string;
  readonly name: string;
  readonly texts: ProblemTexts;
}

/** Every catalogue of problems in the tree: what a file `…-problems.ts` exports that looks like one. */
export async function problemCatalogues(): Promise<ProblemCatalogue[]> {
  const paths = ['engine', 'runtime', 'designer', 'components']
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('-problems.ts') && !isTest(path));
  const found: ProblemCatalogue[] = [];
  for (const path of paths) {
    const module = (await import(`../../${path}`)) as Readonly<Record<string, unknown>>;
    for (const [name, texts] of Object.entries(module))
      if (isCatalogue(texts)) found.push({ path, name, texts });
  }
  return found;
}

function isCatalogue(value: unknown): value is ProblemTexts {
  if (typeof value !== 'object' || value === null) return false;
  const texts = Object.values(value);
  return (
    texts.length > 0 && texts.every((text) => typeof text === 'object' && text !== null && 'says' in text)
  );
}
