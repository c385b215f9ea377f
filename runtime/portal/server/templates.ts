import Handlebars from 'handlebars';
import {
  fillText,
  formatDate,
  formatNumber,
  inLanguage,
  localDateOf,
  localTimeOf,
  type Language,
  type Text,
} from '../../../engine/index.ts';

/** A page's template, compiled: data in, HTML out. Every value is escaped. */
export type Template<Data> = (data: Data, language: Language) => string;

const handlebars = Handlebars.create();

/** The language of a render, which templates pass to nobody by hand. */
function languageOf(options: unknown): Language {
  const { data } = options as { data: { language: Language } };
  return data.language;
}

handlebars.registerHelper({
  /** A text in both languages, in the reader's. */
  text: (text: Text | null, options: unknown) => (text === null ? '' : inLanguage(text, languageOf(options))),
  /** A text with its `{name}` places filled: {{fill t.stepTime time=words}}. */
  fill: (template: string, { hash }: { hash: Record<string, string | number> }) => fillText(template, hash),
  date: (date: string | null) => (date === null ? '' : formatDate(date)),
  /** The day in Vietnam of an instant. */
  day: (instant: string) => formatDate(localDateOf(instant)),
  moment: (instant: string, options: unknown) => momentIn(instant, languageOf(options)),
  number: (value: number) => formatNumber(value),
  join: (texts: readonly Text[], options: unknown) =>
    texts.map((text) => inLanguage(text, languageOf(options))).join(', '),
  /** Part of an address: ids and codes may hold what an address may not. */
  part: (value: string) => encodeURIComponent(value),
});

/** A moment in Vietnam, e.g. "09:10 ngày 20/11/2026". */
function momentIn(instant: string, language: Language): string {
  const day = formatDate(localDateOf(instant));
  const time = localTimeOf(instant);
  return language === 'en' ? `${time} on ${day}` : `${time} ngày ${day}`;
}

/**
 * Compiles a template, once, when its file is loaded. A name that the data does not have is a mistake and throws
 * when the page is drawn, so that no page silently loses a line.
 */
export function template<Data>(source: string): Template<Data> {
  const draw = handlebars.compile<Data>(source, { strict: true, knownHelpersOnly: false });
  return (data, language) => draw(data, { data: { language } });
}

/** Adds a piece that several templates share: {{> name}}. */
export function partial(name: string, source: string): void {
  handlebars.registerPartial(name, source);
}
