import type { Definition, Problem } from '../../../engine/index.ts';
import { readingsOf, type TemplateReading } from '../../../engine/authoring/index.ts';
import { checkTemplate, openViewPaths, templateText, viewPaths } from '../papers/index.ts';
import { messageTemplate } from '../cases/message-text.ts';
import { answerPaths, printoutPaths, type AnswerPaths } from './template-paths.ts';

/** Paths of the view that a message never holds, since messages travel over channels that others can read. */
const privatePaths = /^(answers|labels|forms|dossier)\b|^applicant\.(idNumber|address|phone|email)$/;

/** A message reads no answers. */
const nothingKnown: AnswerPaths = { known: new Set(), parts: new Map() };

/** Everything wrong with the templates of the papers and messages of a definition, whose shape is right. */
export function checkTemplates(definition: Definition): Problem[] {
  const answers = answerPaths(definition);
  return [
    ...paperTemplates(definition, answers),
    ...printoutTemplates(definition),
    ...messageTemplates(definition),
  ];
}

/** Everything wrong with the template of one paper of a definition, whose shape is right. */
export function checkPaper(definition: Definition, key: string): Problem[] {
  return paperTemplate(definition, key, answerPaths(definition));
}

function paperTemplates(definition: Definition, answers: AnswerPaths): Problem[] {
  return Object.keys(definition.papers ?? {}).flatMap((key) => paperTemplate(definition, key, answers));
}

function paperTemplate({ papers }: Definition, key: string, answers: AnswerPaths): Problem[] {
  const paper = papers?.[key];
  // What has no template has been reported where it is put together.
  if (paper?.template === undefined) return [];
  const pointer = `/papers/${key}/template`;
  const template = templateText(paper.template);
  const values = new Set(Object.keys(paper.values ?? {}).map((name) => `values.${name}`));
  return [
    ...checkTemplate(template, pointer),
    ...namedReadings(template)
      .filter(({ path }) => !isKnown(path, answers, values))
      .map((reading) => unknownProblem(pointer, reading, answers)),
  ];
}

function printoutTemplates({ forms }: Definition): Problem[] {
  return Object.entries(forms).flatMap(([key, form]): Problem[] => {
    if (form.printout?.template === undefined) return [];
    const pointer = `/forms/${key}/printout/template`;
    const template = templateText(form.printout.template);
    const answers = printoutPaths(form);
    return [
      ...checkTemplate(template, pointer),
      ...namedReadings(template)
        .filter(({ path }) => !isKnown(path, answers, new Set()))
        .map((reading) => unknownProblem(pointer, reading, answers)),
    ];
  });
}

function messageTemplates(definition: Definition): Problem[] {
  return Object.keys(definition.messages ?? {}).flatMap((key) => checkMessageTexts(definition, key));
}

/** Everything wrong with the texts of one message of a definition, whose shape is right. */
export function checkMessageTexts({ messages }: Pick<Definition, 'messages'>, key: string): Problem[] {
  const message = messages?.[key];
  if (message === undefined) return [];
  const values = new Set(Object.keys(message.values ?? {}).map((name) => `values.${name}`));
  return (['subject', 'body'] as const).flatMap((part) =>
    Object.entries(message[part]).flatMap(([language, text]) =>
      checkMessage(String(text), `/messages/${key}/${part}/${language}`, values),
    ),
  );
}

function checkMessage(text: string, pointer: string, values: ReadonlySet<string>): Problem[] {
  if (/<\/?[a-z]/i.test(text)) return [{ code: 'message-markup', pointer, severity: 'error' }];
  const template = messageTemplate(text);
  const readings = namedReadings(template);
  return [
    ...checkTemplate(template, pointer),
    ...readings
      .filter(({ path }) => privatePaths.test(path))
      .map((reading) => pathProblem('message-answers', pointer, reading)),
    ...readings
      .filter(({ path }) => !privatePaths.test(path) && !isKnown(path, nothingKnown, values))
      .map((reading) => pathProblem('paper-path-unknown', pointer, reading)),
  ];
}

function isKnown(path: string, answers: AnswerPaths, values: ReadonlySet<string>): boolean {
  const [owner = ''] = path.split(/[.[]/, 1);
  if (!openViewPaths.includes(owner)) return viewPaths.has(path);
  if (owner !== 'values') return answers.known.has(path);
  // A named value may be an object or a list; what it holds is decided when it is computed.
  return (
    path === 'values' ||
    [...values].some(
      (name) => path === name || (/^[.[]/.test(path.slice(name.length)) && path.startsWith(name)),
    )
  );
}

/** The paths that a template reads, as definitions name them, each once. */
function namedReadings(template: string): readonly TemplateReading[] {
  const found = new Map<string, TemplateReading>();
  for (const reading of readingsOf(template)) {
    const path = withoutPositions(reading.path);
    if (!found.has(path)) found.set(path, { ...reading, path });
  }
  return [...found.values()];
}

/** `answers.list.[0].name` and `answers.list.0.name` name the same field as `answers.list[].name`. */
function withoutPositions(path: string): string {
  return path.replace(/\.\[?\d+\]?(?=\.|$)/g, '[]');
}

function pathProblem(code: string, pointer: string, { path, line }: TemplateReading): Problem {
  return { code, pointer, severity: 'error', params: { path, line } };
}

/** A name that nothing has; below a field that has parts, which they are. */
function unknownProblem(pointer: string, reading: TemplateReading, { parts }: AnswerPaths): Problem {
  const { path, line } = reading;
  const stored = [path, path.replace(/^labels\./, 'answers.'), path.replace(/^labels\./, 'forms.')];
  const field = [...parts].find(([name]) => stored.some((one) => one.startsWith(`${name}.`)))?.[1];
  if (field === undefined) return pathProblem('paper-path-unknown', pointer, reading);
  const params = { path, line, field: field.label, parts: field.paths.join(', ') };
  return { code: 'paper-part-unknown', pointer, severity: 'error', params };
}
