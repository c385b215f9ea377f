import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import type { DefinitionSurroundings } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { danhMucTextsOf } from '../language/danh-muc-texts-of.ts';
import { controlsOf } from '../parts/controls.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import './designer-entries.ts';
import { usesOfCatalogues, type CatalogueUse } from './uses-of-catalogues.ts';

/** The catalogues that a procedure reads: in which version, and where. */
@customElement('designer-catalogues')
export class DesignerCatalogues extends LitElement {
  static override styles = [
    partStyles,
    css`
      ul.cards {
        display: grid;
        gap: var(--thutuc-space-3);
        margin-block: var(--thutuc-space-3);
        padding: 0;
        list-style: none;
      }
      .card {
        padding: var(--thutuc-space-3) var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        justify-content: space-between;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
      }
      h4 {
        font-size: var(--thutuc-text);
      }
      designer-choice {
        width: min(18rem, 100%);
      }
      summary {
        min-height: var(--thutuc-target);
        line-height: var(--thutuc-target);
        cursor: pointer;
      }
      .places .button {
        min-height: 2rem;
        padding-block: 0;
        text-align: start;
      }
      .new {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--thutuc-space-3);
      }
      .new > div {
        flex: 1 1 16rem;
        max-width: 28rem;
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** What the system has; null while it is not known. */
  @property({ attribute: false }) surroundings: DefinitionSurroundings | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = danhMucTextsOf(this.language);
    const uses = usesOfCatalogues(this.session.document);
    const listed = this.listed();
    const missing = [...uses.keys()].filter((id) => !listed.includes(id));
    const left = (this.surroundings?.catalogues ?? []).filter(({ id }) => !listed.includes(id));
    return html`<section aria-labelledby="title" data-at="/catalogues">
      <h3 id="title" aria-level="2">${texts.catalogues}</h3>
      <p class="hint">${texts.cataloguesHint}</p>
      ${sayPlaceProblems(problemsAt(this.session.problems, '/catalogues'))}
      ${missing.map(
        (id) =>
          html`<p class="problem warning">
            ${fillText(texts.missing, { name: this.nameOf(id) })}
            <button
              type="button"
              class="button quiet"
              ?disabled=${this.isFixed}
              @click=${() => {
                this.add(id);
              }}
            >
              ${fillText(texts.missingAdd, { name: this.nameOf(id) })}
            </button>
          </p>`,
      )}
      <ul class="cards">
        ${repeat(
          listed,
          (id) => id,
          (id, index) => this.card(id, index, uses.get(id) ?? []),
        )}
      </ul>
      <form class="new" @submit=${this.handleAdd}>
        <div>
          <label for="new">${texts.choose}</label>
          <select id="new" ?disabled=${this.isFixed}>
            <option value="">${texts.chooseNone}</option>
            ${left.map(({ id, title }) => html`<option value=${id}>${inLanguage(title, this.language)} (${id})</option>`)}
          </select>
        </div>
        <button class="button" ?disabled=${this.isFixed}>${texts.add}</button>
      </form>
    </section>`;
  }

  private card(id: string, index: number, uses: readonly CatalogueUse[]): unknown {
    const texts = danhMucTextsOf(this.language);
    const { choice } = controlsOf(this.session, this.language);
    const at = `/catalogues/${index}`;
    const known = this.surroundings?.catalogues.find((one) => one.id === id);
    const name = this.nameOf(id);
    return html`<li class="card" data-at=${at}>
      <div class="top">
        <div>
          <h4 aria-level="3">${name}</h4>
          <p class="hint">
            ${known === undefined ? id : fillText(texts.entries, { id, count: known.entries, version: known.version })}
          </p>
          ${known === undefined && this.surroundings !== null ? html`<p class="problem">${texts.unknown}</p>` : nothing}
          ${sayPlaceProblems(this.session.problems.filter(({ pointer }) => pointer === at || pointer === `${at}/id`))}
        </div>
        <button
          type="button"
          class="button quiet"
          aria-label=${fillText(texts.takeOutNamed, { name })}
          ?disabled=${this.isFixed}
          @click=${() => {
            this.takeOut(index);
          }}
        >
          ${texts.takeOut}
        </button>
      </div>
      ${choice(
        `${at}/version`,
        texts.version,
        (known?.versions ?? []).map((value) => ({ value, label: value })),
        { none: texts.versionLatest },
      )}
      ${this.places(name, uses)}
      <designer-entries
        .client=${this.client}
        .language=${this.language}
        .catalogue=${id}
        .name=${name}
      ></designer-entries>
    </li>`;
  }

  private places(name: string, uses: readonly CatalogueUse[]): unknown {
    const texts = danhMucTextsOf(this.language);
    if (uses.length === 0) return html`<p class="soft">${texts.unused}</p>`;
    return html`<details>
      <summary>${fillText(texts.used, { count: uses.length })}</summary>
      <ul class="places" aria-label=${fillText(texts.usedAt, { name })}>
        ${uses.map(
          ({ at, place }) =>
            html`<li>
              <button
                type="button"
                class="button quiet"
                @click=${() => {
                  this.session.reveal(at);
                }}
              >
                ${place}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private nameOf(id: string): string {
    const known = this.surroundings?.catalogues.find((one) => one.id === id);
    return known === undefined ? id : inLanguage(known.title, this.language);
  }

  private items(): readonly Json[] {
    const value = valueAt(this.session.document, '/catalogues');
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  }

  private listed(): readonly string[] {
    return this.items().map((item) => {
      const { id } = (item ?? {}) as { readonly id?: Json };
      return typeof id === 'string' ? id : '';
    });
  }

  private add(id: string): void {
    this.session.set('/catalogues', [...this.items(), { id }]);
  }

  private takeOut(index: number): void {
    const left = this.items().toSpliced(index, 1);
    this.session.set('/catalogues', left.length === 0 ? undefined : left);
    this.renderRoot.querySelector<HTMLElement>('#new')?.focus();
  }

  private readonly handleAdd = (event: Event): void => {
    event.preventDefault();
    const select = this.renderRoot.querySelector<HTMLSelectElement>('#new');
    if (select === null || select.value === '') {
      select?.focus();
      return;
    }
    this.add(select.value);
    select.value = '';
  };

  private get isFixed(): boolean {
    return !this.session.isEditable;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-catalogues': DesignerCatalogues;
  }
}
