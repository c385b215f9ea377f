import { readTemplate } from './read-template.ts';

/** A path of the view that a template reads. */
export interface TemplateReading {
  /** Names with dots between; the items of a list are marked `[]`. */
  readonly path: string;
  /** Where it is read first: a line, counted from 1. */
  readonly line: number;
}

/**
 * What a template reads of the view, each path once, in the order of the template, so that a reader of definitions can
 * tell which fields a template names and which of them do not exist. A template that cannot be read has none.
 *
 * @example readingsOf('{{#each dossier}}{{name}}{{/each}}').map(({ path }) => path) // ['dossier', 'dossier[].name']
 */
export function readingsOf(template: string): readonly TemplateReading[] {
  const found = new Map<string, number>();
  readTemplate(template, ({ path, line }) => {
    const name = path.join('.').replaceAll('.[]', '[]');
    if (!found.has(name)) found.set(name, line + 1);
  });
  return [...found].map(([path, line]) => ({ path, line }));
}
