import { checkShape, compileProcedure, runScenario } from '../../../engine/authoring/index.ts';
import type { Definition, Instant, Problem } from '../../../engine/index.ts';
import { assembleDefinition, type CheckSurroundings } from '../definitions/check-definition.ts';
import { checkPaper } from '../definitions/check-templates.ts';
import { surroundingsOf } from '../definitions/context-of.ts';
import {
  checkTemplate,
  parseMarkup,
  renderTemplate,
  templateText,
  type PaperFormat,
  type PaperNode,
  type PaperView,
} from '../papers/index.ts';
import { member, textOf } from './sample-answers.ts';
import { sampleView } from './sample-view.ts';

/** Characters of a paper that is still drawn; a paper of this length has some fifty pages. */
const LONGEST = 200_000;

/** Which paper of a draft is to be shown, filled by what. */
interface PreviewOrder {
  readonly document: unknown;
  readonly paper: string;
  /** Key of the scenario whose case issues it; absent for sample values. */
  readonly scenario?: string | undefined;
  readonly now: Instant;
}

/** A paper as it would be drawn; `nodes` is null where problems keep it from being drawn. */
export interface PaperSheet {
  readonly title: string;
  readonly page: PaperFormat;
  readonly nodes: readonly PaperNode[] | null;
  readonly problems: readonly Problem[];
}

/**
 * A paper of a draft as it would be issued, by the very functions that issue it. Nothing is stored. The draft may be
 * unfinished anywhere; the template of the paper alone decides whether it can be drawn with sample values.
 *
 * @returns null where the draft has no such paper
 */
export function previewPaper(
  { document, paper: key, scenario, now }: PreviewOrder,
  surroundings: CheckSurroundings,
): PaperSheet | null {
  const assembled = assembleDefinition(document, surroundings);
  const paper = member(member(assembled.document, 'papers'), key);
  if (typeof paper !== 'object' || paper === null) return null;
  const page = member(paper, 'page') === 'A5' ? 'A5' : 'A4';
  const title = textOf(member(member(paper, 'title'), 'vi'));
  const refused = (problems: readonly Problem[]): PaperSheet => ({ title, page, nodes: null, problems });
  const pointer = `/papers/${key}/template`;
  const template = textOfTemplate(member(paper, 'template'));
  if (template === null) return refused([problem('template-missing', pointer)]);
  const broken =
    template.length > LONGEST ? [problem('preview-too-long', pointer)] : checkTemplate(template, pointer);
  if (broken.length > 0) return refused(broken);
  const shape = checkShape(assembled.document);
  const definition = 'problems' in shape ? null : shape.definition;
  const view =
    scenario === undefined
      ? sampleView(assembled.document, paper, template, now)
      : viewIn(definition, key, scenario, surroundings);
  if ('code' in view) return refused([view]);
  const markup = renderTemplate(template, view);
  if (markup.length > LONGEST) return refused([problem('preview-too-long', pointer)]);
  const { nodes, problems } = parseMarkup(markup);
  if (problems.length > 0) throw new Error(`the paper's markup has problems: ${JSON.stringify(problems)}`);
  // What it reads and nobody has prints as a blank; the author is told.
  return { title, page, nodes, problems: definition === null ? [] : checkPaper(definition, key) };
}

/** What the last paper of the kind reads that the case of a scenario issues, or why there is none. */
function viewIn(
  definition: Definition | null,
  paper: string,
  key: string,
  { catalogues, calendar }: CheckSurroundings,
): PaperView | Problem {
  const scenario = definition?.scenarios?.find((one) => one.key === key);
  if (definition === null || scenario === undefined) return problem('preview-needs-whole', '');
  let view: unknown = null;
  const environment = {
    ...surroundingsOf(definition, catalogues, calendar),
    watch: ({
      papers,
    }: {
      readonly papers: readonly { readonly paper: string; readonly view: unknown }[];
    }) => {
      view = papers.findLast((issued) => issued.paper === paper)?.view ?? view;
    },
  };
  try {
    runScenario(compileProcedure(definition, 'preview'), scenario, environment);
  } catch {
    // What is wrong with the draft is told where it is checked.
    return problem('preview-needs-whole', '');
  }
  return view === null ? problem('preview-not-issued', '') : (view as PaperView);
}

function textOfTemplate(template: unknown): string | null {
  if (typeof template === 'string') return template;
  return Array.isArray(template) && template.every((line) => typeof line === 'string')
    ? templateText(template)
    : null;
}

function problem(code: string, pointer: string): Problem {
  return { code, pointer, severity: 'error', params: {} };
}
