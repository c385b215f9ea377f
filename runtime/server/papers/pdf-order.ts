import type { pdfPaper } from './pdf-paper.ts';

/** Draws a paper as a PDF: `pdfPaper` on the thread that asks, or `PdfThreads` on another, which gives the same bytes. */
export type DrawPdf = typeof pdfPaper;

/** What a thread is given to draw. */
export type PdfOrder = Parameters<DrawPdf>;

/** What a thread answers: the PDF, or what was thrown while it was drawn. */
export type PdfAnswer =
  { readonly pdf: Uint8Array; readonly error: null } | { readonly pdf: null; readonly error: Error };
