import type { Language } from '../../../engine/index.ts';
import { renderTemplate, type PaperView } from '../papers/index.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** The text of a message as a template of one paragraph, which is what papers are made of. */
export function messageTemplate(text: string): string {
  return `<p>${text}</p>`;
}

/** Fills the plain text of a message with the view of its case, by the same helpers that papers have. */
export function messageText(text: string, view: PaperView, language: Language): string {
  const paragraph = renderTemplate(messageTemplate(text), view, language);
  // The paragraph is ours; what remains is text in which values were escaped, and messages are not HTML.
  return paragraph
    .slice('<p>'.length, -'</p>'.length)
    .replace(/&(?:\w+|#x[\dA-F]+);/gi, (name) => entities[name] ?? name);
}
