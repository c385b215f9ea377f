import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import './designer-box.ts';
import './designer-choice.ts';
import './designer-condition.ts';
import './designer-expression.ts';
import './designer-key.ts';
import './designer-pair.ts';
import './designer-ticks.ts';
import './designer-uses.ts';
import type { Expects } from './read-expression.ts';
import type { Choice } from './thing-names.ts';

/** What a box may be told besides its place and label. */
interface BoxOptions {
  readonly kind?: 'text' | 'number' | 'decimal' | 'date';
  readonly hint?: string;
  readonly rows?: number;
  readonly bare?: boolean;
}

/** What a condition may be told besides its place and label. */
interface ConditionOptions {
  readonly none?: string;
  readonly hint?: string;
  readonly plain?: boolean;
  readonly always?: string;
  readonly never?: string;
}

/**
 * The controls of a tab: each edits one place of the draft, says what is wrong there, and can be led to.
 *
 * @example const { box, choice } = controlsOf(this.session, this.language); // box('/code', 'Mã thủ tục')
 */
export function controlsOf(session: DraftSession | null, language: Language) {
  return {
    /** A text, number or day. */
    box: (
      at: string,
      label: string,
      { kind = 'text', hint = '', rows = 1, bare = false }: BoxOptions = {},
    ): TemplateResult =>
      html`<designer-box
        .session=${session}
        .language=${language}
        at=${at}
        data-at=${at}
        .label=${label}
        .hint=${hint}
        .kind=${kind}
        .rows=${rows}
        .bare=${bare}
      ></designer-box>`,

    /** A text in both languages. */
    pair: (at: string, label: string, hint = '', rows = 1): TemplateResult =>
      html`<designer-pair
        .session=${session}
        .language=${language}
        at=${at}
        data-at=${at}
        .label=${label}
        .hint=${hint}
        .rows=${rows}
      ></designer-pair>`,

    /** One of some words; `none` is the choice of nothing. */
    choice: (
      at: string,
      label: string,
      choices: readonly Choice[],
      { none, hint = '' }: { readonly none?: string; readonly hint?: string } = {},
    ): TemplateResult =>
      html`<designer-choice
        .session=${session}
        .language=${language}
        at=${at}
        data-at=${at}
        .label=${label}
        .hint=${hint}
        .choices=${choices}
        .none=${none}
      ></designer-choice>`,

    /** Any of some words; without choices a yes or no. */
    ticks: (at: string, label: string, choices: readonly Choice[] | null = null, hint = ''): TemplateResult =>
      html`<designer-ticks
        .session=${session}
        .language=${language}
        at=${at}
        data-at=${at}
        .label=${label}
        .hint=${hint}
        .choices=${choices}
      ></designer-ticks>`,

    /** Always, never, or while a rule holds. */
    condition: (
      at: string,
      label: string,
      { none, hint = '', plain = false, always = '', never = '' }: ConditionOptions = {},
    ): TemplateResult =>
      html`<designer-condition
        .session=${session}
        .language=${language}
        at=${at}
        data-at=${at}
        .label=${label}
        .hint=${hint}
        .none=${none}
        .plain=${plain}
        .always=${always}
        .never=${never}
      ></designer-condition>`,

    /** A rule that gives a value. */
    expression: (at: string, label: string, expects: Expects, hint = ''): TemplateResult =>
      html`<designer-expression
        .session=${session}
        .language=${language}
        at=${at}
        data-at=${at}
        .label=${label}
        .hint=${hint}
        .expects=${expects}
      ></designer-expression>`,

    /** The key of a thing, in a map where `name` is empty. */
    key: (
      at: string,
      name: 'key' | '',
      label = partTextsOf(language).key,
      hint = partTextsOf(language).keyHint,
    ): TemplateResult =>
      html`<designer-key
        .session=${session}
        .language=${language}
        at=${at}
        name=${name}
        data-at=${name === '' ? at : `${at}/key`}
        .label=${label}
        .hint=${hint}
      ></designer-key>`,

    /** Where a thing is used. */
    uses: (at: string): TemplateResult =>
      html`<designer-uses .session=${session} .language=${language} at=${at}></designer-uses>`,
  };
}

/** Words of the format as choices, by what they are called. @example choicesOf(texts.units) */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
