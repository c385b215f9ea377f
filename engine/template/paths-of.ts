import { readTemplate } from './read-template.ts';

/**
 * The paths of the view that a template reads, each once, in the order of the template. A list's items are marked
 * `[]`, so that a reader of definitions can tell which fields a template names and which of them do not exist.
 * A template that cannot be read has none.
 *
 * @example pathsOf('{{#each dossier}}{{name}}{{/each}}') // ['dossier', 'dossier[].name']
 */
export function pathsOf(template: string): readonly string[] {
  const found = new Set<string>();
  readTemplate(template, ({ path }) => found.add(path.join('.').replaceAll('.[]', '[]')));
  return [...found];
}
