import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formatDateTime, inLanguage } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type {
  DefinitionDraftHead,
  DefinitionDraftStart,
  DefinitionVersion,
} from '../../../runtime/api/index.ts';
import { draftPath, versionsPath } from '../app/designer-route.ts';
import { startTextsOf } from '../language/start-texts-of.ts';
import { byProcedure, type VersionedProcedure } from '../versions/version-standing.ts';
import { foundProcedures } from './found-procedures.ts';
import { startStyles } from './start-styles.ts';

/** So many procedures are shown at first, and more with each wish: a province has about 2,000. */
const SHOWN = 50;

/** The published procedures, found by their names and codes. */
@customElement('designer-procedures')
export class DesignerProcedures extends LitElement {
  static override styles = startStyles;

  /** Every version of every procedure. */
  @property({ attribute: false }) versions: readonly DefinitionVersion[] = [];
  @property({ attribute: false }) drafts: readonly DefinitionDraftHead[] = [];
  @property() language: Language = 'vi';
  /** Begins a draft. */
  @property({ attribute: false }) begin: (order: DefinitionDraftStart) => Promise<void> = () =>
    Promise.resolve();

  @state() private typed = '';
  @state() private shown = SHOWN;

  override render(): unknown {
    const texts = startTextsOf(this.language);
    const all = byProcedure(this.versions);
    if (all.length === 0) return html`<p class="soft">${texts.proceduresNone}</p>`;
    const found = foundProcedures(all, this.typed);
    const told = fillText(found.length === 0 ? texts.foundNone : texts.found, {
      count: found.length,
      all: all.length,
    });
    return html`<div class="field">
        <label for="find">${texts.find}</label>
        <input
          id="find"
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          .value=${this.typed}
          @input=${this.handleInput}
        />
      </div>
      <p role="status" class="soft small">${this.typed.trim() === '' ? nothing : told}</p>
      <ul class="list">
        ${found.slice(0, this.shown).map((procedure) => this.procedure(procedure))}
      </ul>
      ${
        found.length > this.shown
          ? html`<button type="button" class="button more" @click=${this.showMore}>
              ${fillText(texts.more, { count: Math.min(SHOWN, found.length - this.shown) })}
            </button>`
          : nothing
      }`;
  }

  private procedure({ id, versions }: VersionedProcedure): unknown {
    const texts = startTextsOf(this.language);
    const live = versions.find((version) => version.live);
    const shown = live ?? versions[0];
    if (shown === undefined) return nothing;
    const title = inLanguage(shown.title, this.language);
    const open = this.drafts.find(({ base, state: standing }) => base?.id === id && standing !== 'published');
    const begin = (as: 'next' | 'copy') => () =>
      void this.begin({ from: 'version', id, version: shown.version, as });
    return html`<li>
      <div>
        <span class="title">${title}</span>
        <p class="soft small">
          ${shown.code === '' ? nothing : html`${shown.code} · `}${
            live === undefined
              ? texts.notLive
              : fillText(texts.live, { version: live.version, time: formatDateTime(live.effectiveFrom) })
          }
          ${open === undefined ? nothing : html`· <a href=${draftPath(open.id)}>${texts.again}</a>`}
        </p>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-label=${fillText(texts.editOf, { title })}
          @click=${begin('next')}
        >
          ${texts.edit}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label=${fillText(texts.copyOf, { title })}
          @click=${begin('copy')}
        >
          ${texts.copy}
        </button>
        <a class="button quiet" href=${versionsPath(id)} aria-label=${fillText(texts.versionsOf, { title })}
          >${texts.versions}</a
        >
      </div>
    </li>`;
  }

  private readonly handleInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.shown = SHOWN;
  };

  /** Shows more, and leads the keyboard to the first of them: the button may be gone. */
  private readonly showMore = async (): Promise<void> => {
    const before = this.shown;
    this.shown += SHOWN;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`li:nth-child(${before + 1}) button`)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-procedures': DesignerProcedures;
  }
}
