import { isList } from '../../../engine/authoring/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';

/** The text of a template of the draft, which may be kept as lines; empty where there is none. */
export function readTemplateText(document: DraftDocument | undefined, at: string): string {
  const value = valueAt(document, at);
  if (typeof value === 'string') return value;
  return isList(value) ? value.filter((line) => typeof line === 'string').join('\n') : '';
}

/**
 * A text as the draft keeps it: templates of papers line by line, so that a change shows where it is; messages as one
 * text; nothing for an empty one.
 */
export function templateValue(text: string, kind: 'paper' | 'message'): Json | undefined {
  const typed = text.normalize('NFC');
  if (typed.trim() === '') return undefined;
  return kind === 'paper' ? typed.split('\n') : typed;
}
