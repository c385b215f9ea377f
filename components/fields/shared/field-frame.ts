import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { inLanguage } from '../../../engine/index.ts';
import type { FieldSource, Language, Problem } from '../../../engine/index.ts';
import { sourceText } from '../../language/source-text.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { problemMessage } from '../../problem-summary/problem-message.ts';
import type { AnyFieldElement } from './field-element.ts';
import { fieldIds } from './field-ids.ts';

/** What a control must say of itself to assistive technology. */
export interface ControlAria {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
  readonly required: 'true' | typeof nothing;
}

export interface FrameOptions {
  /** A hint of the kind itself, after the definition's own. */
  readonly hint?: string;
  /** Ids of further descriptions, e.g. an amount in words. */
  readonly describedBy?: string;
  /** A problem that only the browser knows, e.g. a text that was not chosen from its list. */
  readonly localProblem?: string;
  /** Takes the place of the field's label. */
  readonly label?: string;
  /** The controls are radio buttons: then the group says for all of them that one is needed, or that one is wrong. */
  readonly oneOf?: boolean;
}

/** A field of one control: label, hint, problem, control. */
export function labelledField(
  element: AnyFieldElement,
  control: (aria: ControlAria) => unknown,
  options: FrameOptions = {},
): TemplateResult {
  const ids = fieldIds(element.pointer);
  return html`<div class="field ${hasError(element, options) ? 'wrong' : ''}" part="field">
    <label class="field-label" part="label" id=${ids.label} for=${ids.control}
      >${labelText(element, options)}</label
    >
    ${descriptions(element, options)} ${control(ariaOf(element, options))}
  </div>`;
}

/** A field of several controls under one legend. */
export function groupedField(
  element: AnyFieldElement,
  controls: (aria: ControlAria) => unknown,
  options: FrameOptions = {},
): TemplateResult {
  const { id, describedBy, invalid, required } = ariaOf(element, options);
  const { oneOf = false } = options;
  return html`<fieldset
    class="field ${hasError(element, options) ? 'wrong' : ''}"
    part="field"
    id="${id}-group"
    role=${oneOf ? 'radiogroup' : nothing}
    aria-describedby=${describedBy}
    aria-invalid=${oneOf ? invalid : nothing}
    aria-required=${oneOf ? required : nothing}
  >
    <legend class="field-label" part="label" id=${fieldIds(element.pointer).label}>
      ${labelText(element, options)}
    </legend>
    ${descriptions(element, options)} ${controls(ariaOf(element, options))}
  </fieldset>`;
}

/** A field that cannot be changed: its value in plain text, and why. */
export function lockedField(element: AnyFieldElement, value: unknown): TemplateResult {
  const ids = fieldIds(element.pointer);
  const texts = formTextsOf(element.language);
  const { field } = element.compiled;
  const empty = value === '' || value === null || value === undefined;
  return html`<div class="field locked" part="field" role="group" aria-labelledby=${ids.label}>
    <div class="field-label" part="label" id=${ids.label}>${inLanguage(field.label, element.language)}</div>
    <div class="given" part="value">${empty ? html`<span class="soft">${texts.notGiven}</span>` : value}</div>
    ${element.state.locked ? lockHint(element.language, 'whole', element.state.source) : nothing}
    ${problemList(element.state.problems, element.language, ids.problem)}
  </div>`;
}

/** Says that a value came from the person's identity or a registry, or its plain parts from the identity. */
export function lockHint(
  language: Language,
  which: 'whole' | 'parts' = 'whole',
  source: FieldSource | null = null,
): TemplateResult {
  const texts = formTextsOf(language);
  const whole = sourceText(source, 'locked', language) || texts.lockedByIdentity;
  return html`<p class="hint lock" part="hint">
    ${lockSign}${which === 'whole' ? whole : texts.partsLockedByIdentity}
  </p>`;
}

/** The label's text; a field that may stay empty says so, since most must not. */
function labelText(element: AnyFieldElement, options: FrameOptions): unknown {
  const label = options.label ?? inLanguage(element.compiled.field.label, element.language);
  if (element.state.required || !mayBeEmpty(element)) return label;
  return html`${label} <span class="optional">${formTextsOf(element.language).optional}</span>`;
}

/** A box that is not ticked is an answer, so it is never called optional. */
function mayBeEmpty(element: AnyFieldElement): boolean {
  return !['checkbox', 'group', 'computed'].includes(element.compiled.field.type);
}

/** What the control of a field must say of itself. */
export function ariaOf(element: AnyFieldElement, options: FrameOptions = {}): ControlAria {
  const ids = fieldIds(element.pointer);
  const help =
    element.compiled.field.help !== undefined ||
    options.hint !== undefined ||
    element.state.source?.kind === 'registry';
  const shown = element.state.problems.length > 0 || options.localProblem !== undefined;
  const described = [help ? ids.hint : '', shown ? ids.problem : '', options.describedBy ?? ''].filter(
    Boolean,
  );
  return {
    id: ids.control,
    describedBy: described.length > 0 ? described.join(' ') : nothing,
    invalid: hasError(element, options) ? 'true' : nothing,
    required: element.state.required ? 'true' : nothing,
  };
}

function hasError(element: AnyFieldElement, options: FrameOptions): boolean {
  return options.localProblem !== undefined || element.state.problems.some((one) => one.severity === 'error');
}

/** Hint and problems of a field. */
export function descriptions(element: AnyFieldElement, options: FrameOptions = {}): unknown {
  const ids = fieldIds(element.pointer);
  const { help } = element.compiled.field;
  const { source } = element.state;
  const hints = [
    help === undefined ? '' : inLanguage(help, element.language),
    options.hint ?? '',
    source?.kind === 'registry' ? sourceText(source, 'typed', element.language) : '',
  ].filter(Boolean);
  return html`${
    hints.length > 0
      ? html`<p class="hint" part="hint" id=${ids.hint}>
          ${hints.map((hint) => html`<span>${hint}</span>`)}
        </p>`
      : nothing
  }
  ${problemList(element.state.problems, element.language, ids.problem, options.localProblem)}`;
}

/** Problems, each with a word for those who cannot see the mark's colour or shape. */
export function problemList(
  problems: readonly Problem[],
  language: Language,
  id: string,
  local?: string,
): unknown {
  if (problems.length === 0 && local === undefined) return nothing;
  const texts = formTextsOf(language);
  return html`<div class="problems" part="problem" id=${id}>
    ${local === undefined ? nothing : html`<p class="problem error">${sign(texts.error)}${local}</p>`}
    ${problems.map(
      (one) =>
        html`<p class="problem ${one.severity}">
          ${sign(one.severity === 'error' ? texts.error : texts.warning)}${problemMessage(one, language)}
        </p>`,
    )}
  </div>`;
}

function sign(word: string): TemplateResult {
  return html`<span class="visually-hidden">${word}: </span>`;
}

/** The sign of a value that cannot be changed here. */
export const lockSign = html`<svg
  class="lock-sign"
  viewBox="0 0 16 16"
  width="14"
  height="14"
  aria-hidden="true"
>
  <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z" fill="none" stroke="currentColor" stroke-width="1.5" />
</svg>`;
