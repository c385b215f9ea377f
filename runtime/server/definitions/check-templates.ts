import type { Definition, Problem } from '../../../engine/index.ts';
import { pathsOf } from '../../../engine/authoring/index.ts';
import { checkTemplate, openViewPaths, templateText, viewPaths } from '../papers/index.ts';
import { messageTemplate } from '../cases/message-text.ts';
import { answerPaths, printoutPaths } from './template-paths.ts';

/** Paths of the view that a message never holds, since messages travel over channels that others can read. */
const privatePaths = /^(answers|labels|forms|dossier)\b|^applicant\.(idNumber|address|phone|email)$/;

/** Everything wrong with the templates of the papers and messages of a definition, whose shape is right. */
export function checkTemplates(definition: Definition): Problem[] {
  const answers = answerPaths(definition);
  return [
    ...paperTemplates(definition, answers),
    ...printoutTemplates(definition),
    ...messageTemplates(definition),
  ];
}

function paperTemplates(definition: Definition, answers: ReadonlySet<string>): Problem[] {
  return Object.entries(definition.papers ?? {}).flatMap(([key, paper]): Problem[] => {
    const pointer = `/papers/${key}/template`;
    // What has no template has been reported where it is put together.
    if (paper.template === undefined) return [];
    const template = templateText(paper.template);
    const values = new Set(Object.keys(paper.values ?? {}).map((name) => `values.${name}`));
    const unknown = pathsOf(template)
      .map(withoutPositions)
      .filter((path) => !isKnown(path, answers, values));
    return [
      ...checkTemplate(template, pointer),
      ...unknown.map((path) => pathProblem('paper-path-unknown', pointer, path)),
    ];
  });
}

function printoutTemplates({ forms }: Definition): Problem[] {
  return Object.entries(forms).flatMap(([key, form]): Problem[] => {
    if (form.printout?.template === undefined) return [];
    const pointer = `/forms/${key}/printout/template`;
    const template = templateText(form.printout.template);
    const answers = printoutPaths(form);
    const unknown = pathsOf(template)
      .map(withoutPositions)
      .filter((path) => !isKnown(path, answers, new Set()));
    return [
      ...checkTemplate(template, pointer),
      ...unknown.map((path) => pathProblem('paper-path-unknown', pointer, path)),
    ];
  });
}

function messageTemplates(definition: Definition): Problem[] {
  return Object.entries(definition.messages ?? {}).flatMap(([key, message]) =>
    (['subject', 'body'] as const).flatMap((part) =>
      Object.entries(message[part]).flatMap(([language, text]) =>
        checkMessage(
          String(text),
          `/messages/${key}/${part}/${language}`,
          new Set(Object.keys(message.values ?? {}).map((name) => `values.${name}`)),
        ),
      ),
    ),
  );
}

function checkMessage(text: string, pointer: string, values: ReadonlySet<string>): Problem[] {
  if (/<\/?[a-z]/i.test(text)) return [{ code: 'message-markup', pointer, severity: 'error' }];
  const template = messageTemplate(text);
  const paths = pathsOf(template).map(withoutPositions);
  return [
    ...checkTemplate(template, pointer),
    ...paths
      .filter((path) => privatePaths.test(path))
      .map((path) => pathProblem('message-answers', pointer, path)),
    ...paths
      .filter((path) => !privatePaths.test(path) && !isKnown(path, new Set(), values))
      .map((path) => pathProblem('paper-path-unknown', pointer, path)),
  ];
}

function isKnown(path: string, answers: ReadonlySet<string>, values: ReadonlySet<string>): boolean {
  const [owner = ''] = path.split(/[.[]/, 1);
  if (!openViewPaths.includes(owner)) return viewPaths.has(path);
  if (owner !== 'values') return answers.has(path);
  // A named value may be an object or a list; what it holds is decided when it is computed.
  return (
    path === 'values' ||
    [...values].some(
      (name) => path === name || (/^[.[]/.test(path.slice(name.length)) && path.startsWith(name)),
    )
  );
}

/** `answers.list.[0].name` and `answers.list.0.name` name the same field as `answers.list[].name`. */
function withoutPositions(path: string): string {
  return path.replace(/\.\[?\d+\]?(?=\.|$)/g, '[]');
}

function pathProblem(code: string, pointer: string, path: string): Problem {
  return { code, pointer, severity: 'error', params: { path } };
}
