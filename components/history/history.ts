import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText, formatDateTime, inLanguage } from '../../engine/index.ts';
import type { HistoryView, Language } from '../../engine/index.ts';
import { textsOf } from '../language/texts-of.ts';
import { baseStyles } from '../styles/base-styles.ts';

/**
 * Who did what, when, and why; the newest first.
 *
 * @csspart entry
 */
@customElement('thutuc-history')
export class ThutucHistory extends LitElement {
  static override styles = [
    baseStyles,
    css`
      li {
        display: grid;
        gap: 0 var(--thutuc-space-5);
        padding-block: var(--thutuc-space-3);
        border-block-end: 1px solid var(--thutuc-line);
      }
      time {
        color: var(--thutuc-ink-soft);
        font-size: var(--thutuc-text-small);
        font-variant-numeric: tabular-nums;
      }
      .what {
        font-weight: 600;
      }
      @media (min-width: 40rem) {
        li {
          grid-template-columns: 12rem minmax(0, 1fr);
        }
        time {
          padding-block-start: 0.1rem;
        }
      }
    `,
  ];

  /** Entries in the order in which they happened. */
  @property({ attribute: false }) entries: readonly HistoryView[] = [];
  /** Language of the texts. */
  @property() language: Language = 'vi';

  override render(): unknown {
    const texts = textsOf(this.language);
    if (this.entries.length === 0) return html`<p class="soft">${texts.historyNone}</p>`;
    return html`<ol class="entries" aria-label=${texts.historyTitle}>
      ${[...this.entries].reverse().map((entry) => this.entry(entry))}
    </ol>`;
  }

  private entry({ at, what, who, role, unit, reason, papers, stages, notes }: HistoryView): unknown {
    const texts = textsOf(this.language);
    const place = [role, unit].filter((text) => text !== null).map((text) => inLanguage(text, this.language));
    const led = stages.map((stage) => inLanguage(stage, this.language)).join('; ');
    return html`<li part="entry">
      <time datetime=${at}>${formatDateTime(at)}</time>
      <div>
        <p class="what">${inLanguage(what, this.language)}</p>
        <p class="small soft">${[who, ...place].join(' · ')}</p>
        ${led === '' ? nothing : html`<p class="small">→ ${led}</p>`}
        ${notes.map((note) => html`<p class="small">${inLanguage(note, this.language)}</p>`)}
        ${reason === null ? nothing : html`<p>${fillText(texts.historyReason, { reason })}</p>`}
        ${
          papers.length === 0
            ? nothing
            : html`<p>${fillText(texts.historyPapers, { papers: papers.join('; ') })}</p>`
        }
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-history': ThutucHistory;
  }
}
