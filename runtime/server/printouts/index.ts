export { KeptPdfs } from './kept-pdfs.ts';
export { blankPrintout } from './blank-printout.ts';
export { casePrintout } from './case-printout.ts';
export { draftPrintout } from './draft-printout.ts';
export type { RenderedPrintout } from './render-printout.ts';
