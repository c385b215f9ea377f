import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The scripts of pages that show forms. */
const PAGES = /\/(runtime\/(portal|desk)\/web\/main|designer\/web\/main|runtime\/embed\/web\/thutuc)\.ts$/;

/**
 * Adds the elements of an installation's own kinds of field to the pages: a module that names each with
 * `learnElement`. The elements themselves are fetched when a form has such a field.
 *
 * @param file the module, seen from the working folder; nothing is added where there is none.
 */
export function ownElements(file: string | undefined): Plugin {
  const path = file === undefined || file.trim() === '' ? null : resolve(file);
  return {
    name: 'own-elements',
    transform(code, id) {
      if (path === null || !PAGES.test(id.replaceAll('\\', '/'))) return undefined;
      // On the same line, or every place that an error names would be one off.
      return { code: `import ${JSON.stringify(path)}; ${code}`, map: null };
    },
  };
}
