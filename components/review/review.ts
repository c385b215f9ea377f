import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { answerAt, displayForm, fillText, formState } from '../../engine/index.ts';
import type {
  Answers,
  CompiledForm,
  DisplayItem,
  DisplayRow,
  DisplaySection,
  FormEnvironment,
  FormState,
  Language,
} from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import { addressOf } from '../fields/address/address-value.ts';
import { EntryName } from '../fields/shared/entry-name.ts';
import { signatureTexts } from '../fields/signature/signature-texts.ts';
import { sourceText } from '../language/source-text.ts';
import { textsOf } from '../language/texts-of.ts';
import type { FormServices } from '../services/form-services.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { fieldAt } from './field-at.ts';
import { reviewStyles } from './review-styles.ts';

/**
 * The answers of a form as people read them, section by section. With `changeable` each section has a link back.
 *
 * @fires review-change - the person wants to change a section; the pointer is that of its first field
 * @csspart section, row, label, value, hint
 */
@customElement('thutuc-review')
export class ThutucReview extends LitElement {
  static override styles = [baseStyles, buttonStyles, reviewStyles];

  /** The compiled form. */
  @property({ attribute: false }) form!: CompiledForm;
  /** The answers to show. */
  @property({ attribute: false }) answers: Answers = {};
  /** The state of the form, where the owner has it already; else it is worked out of the answers. */
  @property({ attribute: false }) formState: FormState | null = null;
  /** What the rules read besides the answers. */
  @property({ attribute: false }) environment!: FormEnvironment;
  /** What it asks of the world around: names of catalogue entries, files. */
  @property({ attribute: false }) services!: FormServices;
  /** Language of the texts. */
  @property() language: Language = 'vi';
  /** Whether each section offers the way back to its place in the form. */
  @property({ type: Boolean }) changeable = false;

  private readonly names = new EntryName(this);
  /** What was folded when the page went to the printer. */
  private folded: readonly HTMLDetailsElement[] = [];
  private state!: FormState;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.handleBeforePrint);
    window.addEventListener('afterprint', this.handleAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.handleBeforePrint);
    window.removeEventListener('afterprint', this.handleAfterPrint);
  }

  override willUpdate(): void {
    this.state = this.formState ?? formState(this.form, this.answers, this.environment);
  }

  override render(): unknown {
    const sections = displayForm(this.form, this.state, this.language, this.environment);
    return sections.map((section) => this.section(section));
  }

  private section({ pageTitle, title, rows }: DisplaySection): unknown {
    const texts = textsOf(this.language);
    const heading = title === '' ? pageTitle : title;
    const first = rows[0];
    return html`<section class="section" part="section">
      <header>
        <h3>${heading}</h3>
        ${
          this.changeable && first !== undefined
            ? html`<button
                type="button"
                class="button quiet"
                aria-label=${fillText(texts.changeOf, { label: heading })}
                @click=${() => {
                  emit(this, 'review-change', { pointer: first.pointer });
                }}
              >
                ${texts.change}
              </button>`
            : nothing
        }
      </header>
      <dl>${rows.map((row) => this.row(row))}</dl>
    </section>`;
  }

  private row(row: DisplayRow, depth = 0): unknown {
    const inner =
      row.members !== undefined
        ? html`<dl class="inner">${row.members.map((member) => this.row(member, depth))}</dl>`
        : row.items !== undefined && row.items.length > 0
          ? [row.items.map((item) => this.item(item, row.items ?? [], depth)), this.totals(row)]
          : this.value(row);
    const nested = row.members !== undefined || row.items !== undefined;
    return html`<div class="row ${nested ? 'nested' : ''}" part="row">
      <dt part="label">${row.label}</dt>
      <dd part="value">${inner}${this.source(row)}</dd>
    </div>`;
  }

  private source(row: DisplayRow): unknown {
    const text = sourceText(row.source, 'read', this.language);
    return text === '' ? nothing : html`<p class="soft source" part="hint">${text}</p>`;
  }

  /**
   * A row of a table. Rows inside rows fold away where there are many, so that a long list of lists can be looked
   * over; paper shows them all.
   */
  private item({ label, rows }: DisplayItem, all: readonly DisplayItem[], depth: number): unknown {
    const inner = html`<dl class="inner">${rows.map((row) => this.row(row, depth + 1))}</dl>`;
    if (!isLong(all, depth)) {
      return html`<div class="item">
        <p class="item-label">${label}</p>
        ${inner}
      </div>`;
    }
    return html`<details class="item">
      <summary class="item-label">${label}<span class="soft gist">${this.gist(rows)}</span></summary>
      ${inner}
    </details>`;
  }

  /** What a folded row is about: its first answers. */
  private gist(rows: readonly DisplayRow[]): string {
    const told = rows.filter((row) => row.members === undefined && row.items === undefined);
    return told
      .map((row) => this.named(row))
      .filter(Boolean)
      .slice(0, 2)
      .join(' · ');
  }

  private totals({ totals = [] }: DisplayRow): unknown {
    if (totals.length === 0) return nothing;
    return html`<dl class="inner totals">
      ${totals.map(
        ({ label, value }) =>
          html`<div class="row" part="row">
            <dt part="label">${label}</dt>
            <dd part="value">${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  private value(row: DisplayRow): unknown {
    const [drawn] = row.type === 'signature' ? (row.files ?? []) : [];
    const address = drawn === undefined ? null : (this.services.picture?.(drawn) ?? null);
    if (address !== null) {
      const { picture } = signatureTexts(this.language);
      return html`<img class="signature" src=${address} alt=${picture} />`;
    }
    const text = this.named(row);
    return text === '' ? html`<span class="soft">${textsOf(this.language).notGiven}</span>` : text;
  }

  /** Names of catalogue entries are asked for: a browser has no whole catalogue of units. */
  private named(row: DisplayRow): string {
    const field = fieldAt(this.form, row.pointer)?.field;
    const value = answerAt(this.state.answers, row.pointer);
    const { language } = this;
    if (field?.type === 'catalogue') {
      return this.names.of(this.services, field.catalogue, value, { language, showCode: field.showCode });
    }
    if (field?.type === 'catalogueList' && Array.isArray(value)) {
      const style = { language, showCode: field.showCode };
      return (value as unknown[])
        .map((code) => this.names.of(this.services, field.catalogue, code, style))
        .join('; ');
    }
    if (field?.type !== 'address') return row.value;
    const { tinh, xa, chi_tiet } = addressOf(value);
    const name = (code: unknown) => this.names.of(this.services, field.catalogue, code, { language });
    return [chi_tiet, name(xa), name(tinh)].filter(Boolean).join(', ');
  }

  private readonly handleBeforePrint = (): void => {
    this.folded = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const one of this.folded) one.open = true;
  };

  private readonly handleAfterPrint = (): void => {
    for (const one of this.folded) one.open = false;
    this.folded = [];
  };
}

/** Rows of a table up to this many stand open; inside another row, up to half as many. */
const MOST_OPEN = 8;

function isLong(items: readonly DisplayItem[], depth: number): boolean {
  return items.length > (depth === 0 ? MOST_OPEN : MOST_OPEN / 2);
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-review': ThutucReview;
  }
}
