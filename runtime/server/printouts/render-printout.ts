import { inLanguage } from '../../../engine/index.ts';
import {
  escapeMarkup,
  htmlPaper,
  paperPage,
  parseMarkup,
  renderTemplate,
  templateText,
} from '../papers/index.ts';
import type { DrawPdf, PaperNode, PaperView } from '../papers/index.ts';
import { printoutLayout, type PrintoutOrder } from './printout-layout.ts';

/** A printed form: its markup and its PDF, which say the same. */
export interface RenderedPrintout {
  readonly title: string;
  /** A whole page, ready to be read and printed. */
  readonly page: string;
  /** The PDF, drawn here or on a thread of its own. */
  readonly pdf: (drawPdf: DrawPdf) => Promise<Uint8Array>;
}

/** What stands around the form itself. */
export interface PrintoutFrame {
  /** The instant the copy is of, ISO 8601; the same order gives the same bytes. */
  readonly at: string;
  readonly author?: string | undefined;
  readonly footer: string;
  readonly watermark?: string | undefined;
  /** Addresses (`data:`) of the signatures by the ids of their files. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What the template of the definition reads, where it has one. */
  readonly view: PaperView;
}

/**
 * Draws a form on A4, by the template of its definition or by the layout that follows from the form.
 *
 * @throws Error when the template has problems, which publication prevents.
 */
export function renderPrintout(order: PrintoutOrder, frame: PrintoutFrame): RenderedPrintout {
  const { form, language } = order;
  const nodes = nodesOf(order, frame.view);
  const title = inLanguage(form.title, language);
  const { at, author, footer, watermark, pictures } = frame;
  const body = [
    watermark === undefined ? '' : `<p class="paper-mark">${escapeMarkup(watermark)}</p>`,
    htmlPaper(nodes, 'A4', language, pictures),
    `<p class="paper-footer">${escapeMarkup(footer)}</p>`,
  ].join('');
  const draw = (drawPdf: DrawPdf, drawn: ReadonlyMap<string, string>) =>
    drawPdf(nodes, 'A4', { title, author, language, at, footer, watermark, pictures: drawn });
  return {
    title,
    page: paperPage({ title, body: `<main>${body}</main>`, stylesheet: '/papers.css', language }),
    // A picture that a browser shows and the PDF cannot hold must not keep the form from being printed.
    pdf: (drawPdf) =>
      draw(drawPdf, pictures).catch((error: unknown) =>
        pictures.size > 0 ? draw(drawPdf, new Map()) : failed(error),
      ),
  };
}

function failed(error: unknown): never {
  throw error;
}

function nodesOf(order: PrintoutOrder, view: PaperView): readonly PaperNode[] {
  const { template } = order.printout;
  if (template === undefined) return printoutLayout(order);
  const { nodes, problems } = parseMarkup(renderTemplate(templateText(template), view, order.language));
  if (problems.length > 0) throw new Error(`the printout's markup has problems: ${JSON.stringify(problems)}`);
  return nodes;
}
