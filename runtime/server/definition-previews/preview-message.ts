import type { Instant, Language, Problem, Text } from '../../../engine/index.ts';
import { messageTemplate, messageText } from '../cases/message-text.ts';
import { checkMessageTexts } from '../definitions/check-templates.ts';
import { checkTemplate, type PaperView } from '../papers/index.ts';
import { member, textOf } from './sample-answers.ts';
import { sampleView } from './sample-view.ts';

/** A message with sample values; a part is null while its template cannot be read. */
interface MessageSheet {
  readonly subject: Text | null;
  readonly body: Text | null;
  readonly problems: readonly Problem[];
}

const languages: readonly Language[] = ['vi', 'en'];

/**
 * A message of a draft as somebody would receive it. Nothing is sent.
 *
 * @param given what it reads of a case that is played; absent: sample values
 * @returns null where the draft has no such message
 */
export function previewMessage(
  document: unknown,
  key: string,
  now: Instant,
  given?: Readonly<Record<string, unknown>>,
): MessageSheet | null {
  const message = member(member(document, 'messages'), key);
  if (typeof message !== 'object' || message === null) return null;
  const texts = (part: 'subject' | 'body'): Text => {
    const found = languages.map(
      (language) => [language, textOf(member(member(message, part), language))] as const,
    );
    return { vi: '', ...Object.fromEntries(found.filter(([, text]) => text !== '')) };
  };
  const written = { subject: texts('subject'), body: texts('body') };
  const said = (part: 'subject' | 'body'): Text | null => {
    const filled = Object.entries<string>({ ...written[part] }).map(
      ([language, text]): [string, string | null] => {
        const template = messageTemplate(text);
        if (text === '' || checkTemplate(template).length > 0) return [language, text === '' ? '' : null];
        const view = given ?? sampleView(document, message, template, now);
        return [language, filledWith(text, view, language as Language)];
      },
    );
    return filled.some(([, text]) => text === null) ? null : { vi: '', ...Object.fromEntries(filled) };
  };
  const values = member(message, 'values');
  const checked = { ...written, ...(typeof values === 'object' && values !== null ? { values } : {}) };
  const messages = { [key]: checked } as unknown as Parameters<typeof checkMessageTexts>[0]['messages'];
  return {
    subject: said('subject'),
    body: said('body'),
    problems: checkMessageTexts(messages === undefined ? {} : { messages }, key),
  };
}

/** A text with the values of a view; null where they are of no use to it: a view comes from outside. */
function filledWith(text: string, view: object, language: Language): string | null {
  try {
    return messageText(text, view as PaperView, language);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
