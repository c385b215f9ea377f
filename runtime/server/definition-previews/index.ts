export { readPaperTemplates } from './paper-templates.ts';
export { previewMessage } from './preview-message.ts';
export { previewPaper } from './preview-paper.ts';
export type { PaperSheet } from './preview-paper.ts';
