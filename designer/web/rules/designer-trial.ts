import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TemplateResult } from 'lit';
import {
  itemOf,
  parametersOfDraft,
  tryExpression,
  type Expression,
  type ReadableName,
  type ReadableScope,
  type Value,
} from '../../../engine/authoring/index.ts';
import {
  fillText,
  formatNumber,
  inLanguage,
  problemTexts,
  sayProblem,
  type Language,
} from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { trialTextsOf } from '../language/trial-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { pick } from '../parts/pick.ts';
import { choicesOf } from './choices-of.ts';
import { kindOfType } from './rule-frame.ts';
import { contextOf, trialInputs, type TrialTable } from './trial-inputs.ts';

/** Answers by the path of what was given; rows by the path of their table. */
type Given = ReadonlyMap<string, Value>;

/** Tries an expression: what it gives for answers that are typed here. Nothing of them is kept. */
@customElement('designer-trial')
export class DesignerTrial extends LitElement {
  static override styles = [
    partStyles,
    css`
      :host {
        padding: var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-sunken);
      }
      .inputs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
        align-items: end;
        gap: var(--thutuc-space-3);
      }
      fieldset {
        margin: var(--thutuc-space-3) 0 0;
        padding: var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
      }
      fieldset .inputs {
        margin-block-end: var(--thutuc-space-3);
      }
      input[type='number'],
      input[type='date'] {
        width: 100%;
        min-height: var(--thutuc-target);
        padding: 0.4375rem var(--thutuc-space-3);
        border: var(--thutuc-border) solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-surface);
        color: var(--thutuc-ink);
        font: inherit;
      }
      .ticks {
        display: grid;
      }
      output {
        display: block;
        margin-block-start: var(--thutuc-space-3);
        font-size: var(--thutuc-text-large, 1.125rem);
        font-weight: 600;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) document: DraftDocument = {};
  @property({ attribute: false }) expression: Expression = null;
  @property({ attribute: false }) scope: ReadableScope | null = null;
  @property() language: Language = 'vi';
  /** The moment for which it is tried, as an ISO text with its zone. */
  @property() now = '';

  @state() private given: Given = new Map();
  @state() private rows: ReadonlyMap<string, readonly Given[]> = new Map();

  override render(): unknown {
    const { scope } = this;
    if (scope === null) return nothing;
    const texts = trialTextsOf(this.language);
    const { single, tables } = trialInputs(this.expression, scope);
    return html`<p class="hint">${single.length + tables.length === 0 ? texts.readsNothing : texts.hint}</p>
      <div class="inputs">
        ${single.map((name) =>
          this.input(name, this.answerOf(name), (value) => {
            this.given = withValue(this.given, name, value);
          }),
        )}
      </div>
      ${tables.map((table) => this.table(table))}
      <output aria-live="polite">${fillText(texts.gives, { value: this.outcome(tables, single) })}</output>`;
  }

  private table({ table, columns }: TrialTable): TemplateResult {
    const texts = trialTextsOf(this.language);
    const key = table.path.join('.');
    const rows = this.rows.get(key) ?? [];
    const put = (next: readonly Given[]): void => {
      this.rows = new Map([...this.rows, [key, next]]);
    };
    return html`<fieldset>
      <legend>${inLanguage(table.label, this.language)}</legend>
      ${rows.map(
        (row, index) =>
          html`<div class="inputs" role="group" aria-label=${fillText(texts.row, { number: index + 1 })}>
            ${columns.map((column) =>
              this.input(column, row.get(column.path.join('.')) ?? null, (value) => {
                put(rows.with(index, withValue(row, column, value)));
              }),
            )}
            <button
              type="button"
              class="button quiet"
              aria-label=${fillText(texts.takeOutRow, { number: index + 1 })}
              @click=${() => {
                put(rows.toSpliced(index, 1));
              }}
            >
              ${texts.takeOut}
            </button>
          </div>`,
      )}
      <button
        type="button"
        class="button"
        @click=${() => {
          put([...rows, new Map()]);
        }}
      >
        ${texts.addRow}
      </button>
    </fieldset>`;
  }

  private input(name: ReadableName, value: Value, put: (value: Value) => void): TemplateResult {
    const texts = trialTextsOf(this.language);
    const label = inLanguage(name.label, this.language);
    const { type } = name;
    const kind = kindOfType(type);
    const choices = choicesOf(kind === 'list' ? itemOf(type) : type, this.language);
    if (kind === 'list' && choices !== null) {
      const chosen = Array.isArray(value) ? (value as readonly Value[]) : [];
      return html`<div class="ticks" role="group" aria-label=${label}>
        <span>${label}</span>
        ${choices.map(
          (choice) =>
            html`<label class="tick"
              ><input
                type="checkbox"
                .checked=${chosen.includes(choice.value)}
                @change=${(event: Event) => {
                  const { checked } = event.target as HTMLInputElement;
                  put(checked ? [...chosen, choice.value] : chosen.filter((one) => one !== choice.value));
                }}
              />${choice.label}</label
            >`,
        )}
      </div>`;
    }
    const yesNo = [
      { value: 'true', label: texts.yes },
      { value: 'false', label: texts.no },
    ];
    if (choices !== null || kind === 'boolean')
      return html`<span
        ><span aria-hidden="true">${label}</span>${pick({
          label,
          value: value === null ? '' : String(value),
          choices: choices ?? yesNo,
          none: texts.nothing,
          isFixed: false,
          choose: (chosen) => {
            put(chosen === '' ? null : kind === 'boolean' ? chosen === 'true' : chosen);
          },
        })}</span
      >`;
    const isDay = type === 'date';
    return html`<label
      >${label}<input
        type=${isDay ? 'date' : kind === 'number' ? 'number' : 'text'}
        step="any"
        autocomplete="off"
        .value=${value === null ? '' : String(value)}
        @change=${(event: Event) => {
          const box = event.target as HTMLInputElement;
          const typed = box.value.normalize('NFC');
          put(typed === '' ? null : kind === 'number' ? box.valueAsNumber : typed);
        }}
    /></label>`;
  }

  private answerOf(name: ReadableName): Value {
    const key = name.path.join('.');
    if (this.given.has(key)) return this.given.get(key) ?? null;
    // A parameter has the value of today, until somebody asks what another would do.
    return name.kind === 'parameter' ? (parametersOfDraft(this.document, this.now)[key] ?? null) : null;
  }

  private outcome(tables: readonly TrialTable[], single: readonly ReadableName[]): string {
    const texts = trialTextsOf(this.language);
    const rowsOf = ({ table, columns }: TrialTable): Value =>
      (this.rows.get(table.path.join('.')) ?? []).map((row) =>
        contextOf(columns.map((column) => [column.path, row.get(column.path.join('.')) ?? null])),
      );
    const answers = contextOf([
      ...single.map((name) => [name.path, this.answerOf(name)] as const),
      ...tables.map((one) => [one.table.path, rowsOf(one)] as const),
    ]);
    const outcome = tryExpression(this.document, this.expression, answers, this.now);
    if ('code' in outcome) {
      const problem = { code: outcome.code, severity: 'error', pointer: '', params: {} } as const;
      return sayProblem(problem, this.language, problemTexts).message;
    }
    return said(outcome.value, texts);
  }
}

function withValue(given: Given, { path }: ReadableName, value: Value): Given {
  return new Map([...given, [path.join('.'), value]]);
}

/** A value as people read it. */
function said(value: Value, texts: ReturnType<typeof trialTextsOf>): string {
  if (value === null) return texts.nothing;
  if (typeof value === 'boolean') return value ? texts.holds : texts.holdsNot;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  if (Array.isArray(value)) return (value as readonly Value[]).map((one) => said(one, texts)).join('; ');
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${said(one, texts)}`)
    .join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial': DesignerTrial;
  }
}
