import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../engine/index.ts';
import type { Language } from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import { restingValue } from '../fields/shared/resting-value.ts';
import { textsOf } from '../language/texts-of.ts';
import type { CatalogueHit } from '../services/form-services.ts';
import { SearchRunner } from './search-runner.ts';
import type { Search } from './search-runner.ts';

/**
 * A box in which one types to find an entry of a long list: the editable combobox with list autocomplete of the
 * ARIA Authoring Practices. Focus stays in the input; `aria-activedescendant` moves. It draws into the light DOM so
 * that the field around it can label and describe the input.
 *
 * Keys: any letter searches; ↓ ↑ move (and open); Enter takes, also the only one left; Escape closes, then empties; Tab leaves.
 *
 * @fires entry-choose - an entry was chosen, the box was emptied, or left with a text that is no entry
 */
@customElement('thutuc-combobox')
export class ThutucCombobox extends LitElement {
  /** Id of the input, for the label that belongs to it. */
  @property({ attribute: false }) inputId = '';
  /** Name of the chosen entry; an empty text for none. */
  @property({ attribute: false }) text = '';
  /** Finds the entries that match what is typed. */
  @property({ attribute: false }) search: Search = () => Promise.resolve([]);
  /** Language of the texts. */
  @property({ attribute: false }) language: Language = 'vi';
  /** Ids of what describes the input, separated by spaces. */
  @property({ attribute: false }) describedBy: string | typeof nothing = nothing;
  /** Whether the input has a problem that is shown. */
  @property({ attribute: false }) invalid: 'true' | typeof nothing = nothing;
  /** Whether an entry must be chosen. */
  @property({ attribute: false }) required: 'true' | typeof nothing = nothing;
  /** Whether nothing can be chosen now. */
  @property({ attribute: false }) disabled = false;
  /** Said in the open box where nothing was typed and nothing is offered yet. */
  @property({ attribute: false }) prompt = '';
  /** The box is empty again after a choice, for another one. */
  @property({ attribute: false }) forSeveral = false;

  @state() private open = false;
  @state() private active = -1;
  /** What stands in the box while it is not the name of the chosen entry. */
  @state() private typed: string | null = null;
  private readonly runner = new SearchRunner(this);
  /** The entries among which `active` counts. */
  private offered: readonly CatalogueHit[] = [];

  protected override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('text') && this.text !== '') this.typed = null;
    if (this.offered !== this.runner.hits) this.keepActive(this.runner.hits);
  }

  /** Goes with the entry that the arrows led to into a newer list; where it is not offered any more, nothing is. */
  private keepActive(hits: readonly CatalogueHit[]): void {
    const was = this.offered[this.active];
    this.offered = hits;
    if (was === undefined) return;
    this.active = hits.findIndex(
      ({ code, name, detail }) => code === was.code && name === was.name && detail === was.detail,
    );
  }

  override render(): unknown {
    const list = `${this.inputId}-list`;
    const activeId = this.open && this.active >= 0 ? `${this.inputId}-option-${this.active}` : nothing;
    return html`<div class="combobox">
      <input
        part="input"
        type="text"
        role="combobox"
        id=${this.inputId}
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls=${list}
        aria-activedescendant=${activeId}
        aria-describedby=${this.describedBy}
        aria-invalid=${this.invalid}
        aria-required=${this.required}
        ?disabled=${this.disabled}
        ${restingValue(this.typed ?? this.text)}
        @input=${this.handleInput}
        @compositionend=${this.handleInput}
        @click=${this.handleClick}
        @keydown=${this.handleKey}
        @blur=${this.handleBlur}
      />
      <ul
        class="options"
        role="listbox"
        id=${list}
        aria-label=${textsOf(this.language).choose}
        ?hidden=${!this.open || this.runner.hits.length === 0}
      >
        ${this.open ? this.runner.hits.map((hit, index) => this.option(hit, index)) : nothing}
      </ul>
      ${this.open && this.runner.hits.length === 0 ? html`<p class="options none">${this.statusText()}</p>` : nothing}
      <span class="visually-hidden" role="status">${this.open ? this.statusText() : ''}</span>
    </div>`;
  }

  override updated(): void {
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private option(hit: CatalogueHit, index: number): unknown {
    return html`<li
      role="option"
      id="${this.inputId}-option-${index}"
      aria-selected=${index === this.active ? 'true' : 'false'}
      @mousedown=${(event: Event) => {
        event.preventDefault();
      }}
      @click=${() => {
        this.choose(hit);
      }}
    >
      ${hit.text ?? hit.name}${hit.detail === undefined ? nothing : html` <span class="detail">${hit.detail}</span>`}
    </li>`;
  }

  private statusText(): string {
    const texts = textsOf(this.language);
    const { status, hits } = this.runner;
    if (status === 'failed') return texts.comboboxFailed;
    if (status !== 'ready') return texts.comboboxSearching;
    if (hits.length === 0 && this.prompt !== '' && (this.typed ?? '').trim() === '') return this.prompt;
    return hits.length === 0 ? texts.comboboxNone : fillText(texts.comboboxFound, { count: hits.length });
  }

  private readonly handleInput = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    const text = this.input().value;
    if (text === (this.typed ?? this.text)) return;
    this.typed = text;
    this.show(text);
  };

  private readonly handleClick = (): void => {
    if (!this.open) this.show(this.typed ?? '', 0);
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { hits } = this.runner;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) this.show(this.typed ?? '', 0);
      else if (hits.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        // From nothing chosen, up goes to the last entry.
        this.active =
          this.active < 0 && step < 0 ? hits.length - 1 : (this.active + step + hits.length) % hits.length;
      }
    } else if (event.key === 'Enter' && this.open) {
      event.preventDefault();
      const hit = hits[this.active] ?? this.onlyHit();
      if (hit !== undefined) this.choose(hit);
    } else if (event.key === 'Escape') {
      if (this.open) this.hide();
      else this.choose(null);
    }
  };

  /** What is left where typing has narrowed the list down to one: it needs no arrow. */
  private onlyHit(): CatalogueHit | undefined {
    const { hits, status } = this.runner;
    const isNarrowed = status === 'ready' && hits.length === 1 && (this.typed ?? '').trim() !== '';
    return isNarrowed ? hits[0] : undefined;
  }

  private readonly handleBlur = (): void => {
    const text = (this.typed ?? this.text).trim();
    const { hits } = this.runner;
    this.hide();
    if (this.typed === null) return;
    if (text === '') this.choose(null);
    else {
      const wanted = text.toLocaleLowerCase('vi');
      const same = hits.filter((hit) =>
        [hit.code, hit.name, hit.text].some((name) => name?.toLocaleLowerCase('vi') === wanted),
      );
      const [only, ...others] = same;
      if (only !== undefined && others.every(({ code }) => code === only.code)) this.choose(only);
      else emit(this, 'entry-choose', { hit: null, unmatched: text });
    }
  };

  private show(query: string, pause?: number): void {
    this.open = true;
    this.active = -1;
    this.runner.run(this.search, query.trim(), pause);
  }

  private hide(): void {
    this.open = false;
    this.active = -1;
    this.runner.cancel();
  }

  private choose(hit: CatalogueHit | null): void {
    this.hide();
    // The person asked for this text, so it may be written although the box has the focus.
    const text = this.forSeveral ? '' : (hit?.text ?? hit?.name ?? '');
    this.input().value = text;
    this.typed = text;
    emit(this, 'entry-choose', { hit, unmatched: '' });
  }

  private input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null)
      throw new Error(`<thutuc-combobox> of <${this.inputId}> was used before it was drawn`);
    return input;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-combobox': ThutucCombobox;
  }
}
