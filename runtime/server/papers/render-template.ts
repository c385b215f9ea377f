import Handlebars from 'handlebars';
import type { Language } from '../../../engine/index.ts';
import { checkTemplate } from './check-template.ts';
import { paperHelpers, printed } from './paper-helpers.ts';
import type { PaperView } from './paper-view.ts';
import {
  branchesOf,
  isBlock,
  isMustache,
  isPath,
  isProgram,
  parseTemplate,
} from '../../../engine/authoring/index.ts';

const PRINTED = 'printed';
const MAX_CACHED = 500;

const handlebars = Handlebars.create();
const compiled = new Map<string, Handlebars.TemplateDelegate<PaperView>>();

for (const [name, helper] of paperHelpers) {
  // Handlebars appends its own options, which hold the language and the whole view.
  handlebars.registerHelper(name, (...args: unknown[]) =>
    helper.run(scopeOf(args.at(-1)), ...args.slice(0, -1)),
  );
}
handlebars.registerHelper(PRINTED, printed);

/**
 * Fills a paper template with a view: the closed HTML that both the page and the PDF are made from. Every value is
 * escaped; a value that is missing prints as a dotted blank; only own properties of the view can be read.
 *
 * @throws Error when the template has problems; `checkTemplate` says which before a definition is published.
 */
export function renderTemplate(template: string, view: PaperView, language: Language = 'vi'): string {
  return compiledOf(template)(view, {
    data: { language },
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  });
}

function compiledOf(template: string): Handlebars.TemplateDelegate<PaperView> {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const delegate = compile(template);
  const [oldest] = compiled.keys();
  if (compiled.size >= MAX_CACHED && oldest !== undefined) compiled.delete(oldest);
  compiled.set(template, delegate);
  return delegate;
}

function compile(template: string): Handlebars.TemplateDelegate<PaperView> {
  const problems = checkTemplate(template);
  if (problems.length > 0) throw new Error(`the paper template has problems: ${JSON.stringify(problems)}`);
  const program = parseTemplate(template);
  if (!isProgram(program)) throw new Error(`the paper template cannot be read: ${program.detail}`);
  printValues(program);
  return handlebars.compile(program, {
    knownHelpersOnly: true,
    knownHelpers: {
      ...Object.fromEntries([PRINTED, ...paperHelpers.keys()].map((name) => [name, true])),
      ...{ helperMissing: false, blockHelperMissing: false, log: false, lookup: false },
      ...{ if: true, unless: true, each: true, with: true },
    },
  });
}

/**
 * Hands every value that is written on the paper to the helper `printed`: `{{x}}` becomes `{{printed x}}` and
 * `{{date x}}` becomes `{{printed (date x)}}`. So helpers give plain values, and blanks appear in one place.
 */
function printValues(program: hbs.AST.Program): void {
  for (const node of program.body) {
    if (isBlock(node)) branchesOf(node).forEach(printValues);
    if (!isMustache(node) || !isPath(node.path) || node.path.original === 'qr') continue;
    const { path, params, hash, loc } = node;
    const value = paperHelpers.has(path.original) ? { type: 'SubExpression', path, params, hash, loc } : path;
    node.params = [value];
    node.path = { type: 'PathExpression', data: false, depth: 0, parts: [PRINTED], original: PRINTED, loc };
  }
}

function scopeOf(options: unknown): { language: Language; root: unknown } {
  const data: unknown = isRecord(options) ? options['data'] : undefined;
  if (!isRecord(data)) throw new Error('a paper helper was called without its options');
  return { language: data['language'] === 'en' ? 'en' : 'vi', root: data['root'] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
