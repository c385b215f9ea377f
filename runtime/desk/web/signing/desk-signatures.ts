import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { SignatureItem } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath } from '../app/desk-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { outcomeNotes } from '../app/outcome-notes.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { signingStyles } from './signing-styles.ts';

const EVERY = 5_000;
/** What changes the list at once. */
const READ_ANEW = ['client', 'caseId', 'revision'] as const;

/**
 * Papers that wait for the signature of the person, to be signed one by one or together. With a case it shows those of
 * this case alone, and nothing where there are none.
 */
@customElement('desk-signatures')
export class DeskSignatures extends LitElement {
  static override styles = signingStyles;

  @property({ attribute: false }) client!: Pick<DeskClient, 'signatures' | 'askSignatures' | 'paperUrl'>;
  @property() language: Language = 'vi';
  /** Id of the case whose papers are shown; empty for those of all cases. */
  @property({ attribute: false }) caseId = '';
  /** Revision of the case that is shown. */
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;
  /** Called when a paper of the case was signed or refused meanwhile. */
  @property({ attribute: false }) onChanged: () => void = () => undefined;

  @state() private items: readonly SignatureItem[] | null = null;
  /** Address where the signer confirms. */
  @state() private page: string | null = null;
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private isBusy = false;
  @state() private failed = '';

  constructor() {
    super();
    new KeptFresh(this, () => this.refresh(), EVERY);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('caseId')) this.items = null;
    if (changed.has('language') && this.caseId === '') document.title = deskTextsOf(this.language).signTitle;
    if (READ_ANEW.some((name) => changed.has(name))) void this.refresh();
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const items = this.items ?? [];
    if (this.caseId !== '') {
      if (items.length === 0) return nothing;
      return html`<section class="call" aria-labelledby="sign">
        <h2 id="sign">${texts.signOfCase}</h2>
        ${outcomeNotes('', this.failed, this.language)} ${this.confirming()} ${this.list()}
      </section>`;
    }
    return html`<h1 tabindex="-1">${texts.signTitle}</h1>
      <p class="lead soft">${texts.signLead}</p>
      ${outcomeNotes('', this.failed, this.language)} ${this.confirming()} ${this.bulk()}
      ${
        this.items === null
          ? html`<p class="soft" role="status">${texts.loading}</p>`
          : items.length === 0
            ? html`<div class="none"><p>${texts.signNone}</p></div>`
            : this.list()
      }`;
  }

  /** The service was asked: what the signer does now. */
  private confirming(): unknown {
    const texts = deskTextsOf(this.language);
    const count = (this.items ?? []).filter(({ status }) => status === 'asked').length;
    return html`<div role="status">
      ${
        count === 0
          ? nothing
          : html`<thutuc-notice class="said" .language=${this.language}>
              <p>${fillText(texts.signAsked, { count: String(count) })}</p>
              ${
                this.page === null
                  ? html`<p>${texts.signInApp}</p>`
                  : html`<p><a class="button" href=${this.page}>${texts.signConfirm}</a></p>`
              }
            </thutuc-notice>`
      }
    </div>`;
  }

  private bulk(): unknown {
    const texts = deskTextsOf(this.language);
    const open = this.open();
    if (open.length < 2) return nothing;
    const count = this.chosen.size;
    const isAll = count === open.length;
    return html`<div class="bulk" role="group" aria-label=${texts.signTitle}>
      <label class="choose"
        ><input
          type="checkbox"
          .checked=${isAll}
          .indeterminate=${count > 0 && !isAll}
          @change=${() => (this.chosen = new Set(isAll ? [] : open.map(keyOf)))}
        />${texts.incidentsAll}</label
      >
      <span class="soft">${fillText(texts.incidentsChosen, { count: String(count) })}</span>
      <button
        type="button"
        class="button primary"
        ?disabled=${this.isBusy || count === 0}
        @click=${() => void this.sign(open.filter((item) => this.chosen.has(keyOf(item))))}
      >
        ${texts.signChosen}
      </button>
    </div>`;
  }

  private list(): unknown {
    const isBulk = this.caseId === '' && this.open().length > 1;
    return html`<ul>
      ${(this.items ?? []).map((item) => this.paper(item, isBulk))}
    </ul>`;
  }

  private paper(item: SignatureItem, isBulk: boolean): unknown {
    const texts = deskTextsOf(this.language);
    const { case: id, paper, code, number, status, reason, at } = item;
    const title = inLanguage(item.title, this.language);
    const says = {
      waiting: texts.signWaiting,
      asked: texts.signPending,
      refused: texts.signRefused,
    }[status];
    return html`<li class=${isBulk ? 'incident' : 'incident alone'}>
      ${
        !isBulk
          ? nothing
          : status === 'asked'
            ? html`<span></span>`
            : html`<label class="pick"
                ><input
                  type="checkbox"
                  .checked=${this.chosen.has(keyOf(item))}
                  aria-label=${fillText(texts.incidentChoose, { name: title, code })}
                  @change=${() => {
                    this.choose(keyOf(item));
                  }}
              /></label>`
      }
      <div>
        <p class="name">
          <a href=${this.client.paperUrl(id, paper, 'pdf')} target="_blank" rel="noopener">${title}</a>
          ${number === null ? nothing : html`<span class="soft">${number}</span>`}
        </p>
        ${
          this.caseId === ''
            ? html`<p>
                <a href=${casePath(id)}>${code}</a>
                <span class="soft">${inLanguage(item.procedure, this.language)}</span>
              </p>`
            : nothing
        }
        <p class=${status === 'refused' ? 'fault' : 'soft'}>
          ${fillText(says, { time: formatDateTime(at), reason: reason ?? '' })}
        </p>
        ${
          status === 'asked'
            ? nothing
            : html`<p class="buttons">
                <button
                  type="button"
                  class="button ${isBulk ? '' : 'primary'}"
                  ?disabled=${this.isBusy}
                  aria-label=${`${status === 'refused' ? texts.signAgain : texts.sign}: ${title}, ${code}`}
                  @click=${() => void this.sign([item])}
                >
                  ${status === 'refused' ? texts.signAgain : texts.sign}
                </button>
              </p>`
        }
      </div>
    </li>`;
  }

  private open(): readonly SignatureItem[] {
    return (this.items ?? []).filter(({ status }) => status !== 'asked');
  }

  private choose(key: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.chosen = chosen;
  }

  private async sign(items: readonly SignatureItem[]): Promise<void> {
    if (this.isBusy || items.length === 0) return;
    this.isBusy = true;
    this.failed = '';
    try {
      const papers = items.map(({ case: id, paper }) => ({ case: id, paper }));
      const { results } = await this.client.askSignatures(papers);
      this.failed = results.flatMap(({ problem }) => problem?.message ?? []).join(' ');
      this.chosen = new Set();
      this.onChanged();
      await this.refresh();
    } catch (error) {
      const failure = failureOf(error);
      this.failed = failureText(failure, this.language);
      this.onFailure(failure);
    } finally {
      this.isBusy = false;
    }
  }

  private async refresh(): Promise<void> {
    const { caseId } = this;
    try {
      const { items, page } = await this.client.signatures(caseId === '' ? {} : { case: caseId });
      if (caseId !== this.caseId) return;
      const before = this.items;
      this.items = items;
      this.page = page;
      const known = new Set(items.map(keyOf));
      this.chosen = new Set([...this.chosen].filter((key) => known.has(key)));
      if (before !== null && before.some(({ status }, at) => status !== items[at]?.status)) this.onChanged();
    } catch (error) {
      this.onFailure(failureOf(error));
    }
  }
}

function keyOf({ case: id, paper }: SignatureItem): string {
  return `${id}/${paper}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-signatures': DeskSignatures;
  }
}
