import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { labelAt, staleTranslations, type DraftDocument } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { congBoTextsOf } from '../language/cong-bo-texts-of.ts';
import { publishStyles } from './publish-styles.ts';

/** The English texts that were left as they are while the Vietnamese beside them changed, each with a way to it. */
@customElement('designer-translations')
export class DesignerTranslations extends LitElement {
  static override styles = [
    publishStyles,
    css`
      :host {
        display: block;
        margin-block-start: var(--thutuc-space-4);
      }
      :is(h3, p, ul) {
        margin: 0;
      }
      ul {
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: var(--thutuc-space-1);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The version that is live. */
  @property({ attribute: false }) former: DraftDocument | null = null;
  /** The draft. */
  @property({ attribute: false }) latter: DraftDocument | null = null;
  @property() language: Language = 'vi';
  /** Leads to a text. */
  @property({ attribute: false }) reveal: (at: string) => void = () => undefined;

  private worked: {
    readonly before: DraftDocument;
    readonly after: DraftDocument;
    readonly stale: readonly string[];
  } | null = null;

  override render(): unknown {
    const texts = congBoTextsOf(this.language);
    const { latter } = this;
    const stale = this.stale();
    if (latter === null || stale.length === 0) return nothing;
    return html`<thutuc-notice tone="info" .language=${this.language}>
      <h3>${fillText(texts.staleEnglish, { count: stale.length })}</h3>
      <p>${texts.staleEnglishHint}</p>
      <ul>
        ${stale.map((at) => {
          const said = (part: string): string => {
            const text = valueAt(latter, `${at}/${part}`);
            return typeof text === 'string' ? text : '';
          };
          // The label of a field is told by itself; of a help or a hint it has to be said of what.
          const holder = labelAt(latter, at.replace(/\/[^/]*$/, ''));
          return html`<li>
            ${holder === '' || holder.endsWith(said('vi')) ? nothing : html`<span class="soft">${holder}:</span> `}<button
              type="button"
              class="link"
              @click=${() => {
                this.reveal(`${at}/en`);
              }}
            >
              ${said('vi')}
            </button>
            – <span lang="en">${said('en')}</span>
          </li>`;
        })}
      </ul>
    </thutuc-notice>`;
  }

  /** Worked out once for each pair of documents. */
  private stale(): readonly string[] {
    const { former: before, latter: after, worked } = this;
    if (before === null || after === null) return [];
    if (worked?.before === before && worked.after === after) return worked.stale;
    const stale = staleTranslations(before, after);
    this.worked = { before, after, stale };
    return stale;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-translations': DesignerTranslations;
  }
}
