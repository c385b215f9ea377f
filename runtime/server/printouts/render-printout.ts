import { inLanguage, type Language } from '../../../engine/index.ts';
import { htmlPaper, parseMarkup, pdfPaper, renderTemplate, templateText } from '../papers/index.ts';
import type { PaperNode, PaperView } from '../papers/index.ts';
import { printoutLayout, type PrintoutOrder } from './printout-layout.ts';

/** A printed form: its markup and its PDF, which say the same. */
export interface RenderedPrintout {
  readonly title: string;
  readonly html: string;
  readonly language: Language;
  readonly footer: string;
  readonly watermark: string | null;
  readonly pdf: () => Promise<Uint8Array>;
}

/** What stands around the form itself. */
export interface PrintoutFrame {
  /** The instant the copy is of, ISO 8601; the same order gives the same bytes. */
  readonly at: string;
  readonly author?: string | undefined;
  readonly footer: string;
  readonly watermark?: string | undefined;
  /** Addresses of the signatures by id: of the server for the page, `data:` for the PDF. */
  readonly pictures: {
    readonly page: ReadonlyMap<string, string>;
    readonly pdf: ReadonlyMap<string, string>;
  };
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
  return {
    title,
    html: htmlPaper(nodes, 'A4', language, pictures.page),
    language,
    footer,
    watermark: watermark ?? null,
    pdf: () =>
      pdfPaper(nodes, 'A4', { title, author, language, at, footer, watermark, pictures: pictures.pdf }),
  };
}

function nodesOf(order: PrintoutOrder, view: PaperView): readonly PaperNode[] {
  const { template } = order.printout;
  if (template === undefined) return printoutLayout(order);
  const { nodes, problems } = parseMarkup(renderTemplate(templateText(template), view, order.language));
  if (problems.length > 0) throw new Error(`the printout's markup has problems: ${JSON.stringify(problems)}`);
  return nodes;
}
