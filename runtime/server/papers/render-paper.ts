import type { Language } from '../../../engine/index.ts';
import { htmlPaper } from './html-paper.ts';
import type { PaperFormat } from './paper-format.ts';
import type { PaperView } from './paper-view.ts';
import { parseMarkup } from './parse-markup.ts';
import type { DrawPdf } from './pdf-order.ts';
import { renderTemplate } from './render-template.ts';

export interface PaperOrder {
  /** The template's text, or its lines. */
  readonly template: string | readonly string[];
  readonly paperFormat: PaperFormat;
  /** The title of the PDF, as a reader shows it. */
  readonly title: string;
  readonly view: PaperView;
  readonly language?: Language;
  /** The instant of issue, ISO 8601. */
  readonly at: string;
}

/**
 * Issues a paper: the page and the PDF, from one template and one view, through one tree, so that they say the same.
 * The same order gives the same bytes.
 *
 * @param draw draws the PDF, here or on a thread of its own
 * @returns `html`, the markup of the paper (see `paperPage` for a whole page), and `pdf`.
 * @throws Error when the template has problems, which publication prevents.
 */
export async function renderPaper(
  order: PaperOrder,
  draw: DrawPdf,
): Promise<{ html: string; pdf: Uint8Array }> {
  const { view, language = 'vi', paperFormat } = order;
  const markup = renderTemplate(templateText(order.template), view, language);
  const { nodes, problems } = parseMarkup(markup);
  if (problems.length > 0) throw new Error(`the paper's markup has problems: ${JSON.stringify(problems)}`);
  const facts = { title: order.title, author: view.unit.name, language, at: order.at };
  return {
    html: htmlPaper(nodes, paperFormat, language),
    pdf: await draw(nodes, paperFormat, facts),
  };
}

/** The text of a template that a definition may keep as lines. */
export function templateText(template: string | readonly string[]): string {
  return typeof template === 'string' ? template : template.join('\n');
}
