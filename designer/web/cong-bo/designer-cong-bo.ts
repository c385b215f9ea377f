import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { DraftDocument } from '../../../engine/authoring/index.ts';
import { fillText, formatDate, formatDateTime } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionDraftHead, Published } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { failureAlert } from '../app/failure-alert.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { congBoTextsOf } from '../language/cong-bo-texts-of.ts';
import '../versions/designer-versions.ts';
import './designer-changes.ts';
import './designer-proposal.ts';
import './designer-translations.ts';
import { publishStyles } from './publish-styles.ts';

/** From a draft to a version: put forward by one administrator, published by another; and the versions there are. */
@customElement('designer-cong-bo')
export class DesignerCongBo extends LitElement {
  static override styles = publishStyles;

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  /** Account of whoever looks; empty until it is known. */
  @state() private account = '';
  @state() private failure: Failure | null = null;
  @state() private published: Published | null = null;
  @state() private isBusy = false;
  /** The version that the draft follows; null while it is not here, and for a first version. */
  @state() private live: DraftDocument | null = null;

  /** What was compared last, so that the same draft is not compared anew. */
  private compared: { readonly document: DraftDocument; readonly shown: DraftDocument } | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this.load();
  }

  override render(): unknown {
    const texts = congBoTextsOf(this.language);
    const { head } = this.session;
    const procedure = head.base?.id ?? head.procedure;
    return html`${failureAlert(this.failure, this.language)}
      <div role="status" class="outcome">${this.success()}</div>
      ${head.state === 'published' ? nothing : this.changes()}
      ${
        head.state === 'editing'
          ? html`<designer-proposal
              .session=${this.session}
              .client=${this.client}
              .language=${this.language}
            ></designer-proposal>`
          : nothing
      }
      ${head.state === 'proposed' ? this.proposal(head) : nothing}
      ${head.state === 'published' && this.published === null ? html`<p>${texts.publishedState}</p>` : nothing}
      ${
        procedure === ''
          ? nothing
          : html`<h2>${texts.versions}</h2>
              <designer-versions
                .client=${this.client}
                .language=${this.language}
                .procedure=${procedure}
                .isPart=${true}
              ></designer-versions>
              <p class="hint after-table">${texts.byFile}</p>`
      }
      <thutuc-confirm></thutuc-confirm>`;
  }

  /** Against the version that is live, or was when the draft was begun. */
  private changes(): unknown {
    const texts = congBoTextsOf(this.language);
    const { session, live } = this;
    if (session.head.base === null) return html`<p class="soft">${texts.changesFirst}</p>`;
    if (live === null) return nothing;
    return html`<h2>${texts.changes}</h2>
      <designer-changes
        .former=${live}
        .latter=${this.proposed(live, session.document)}
        .language=${this.language}
        .same=${texts.changesNone}
        .client=${this.client}
        .reveal=${(at: string) => {
          session.reveal(at);
        }}
      ></designer-changes>
      <designer-translations
        .former=${live}
        .latter=${session.document}
        .language=${this.language}
        .reveal=${(at: string) => {
          session.reveal(at);
        }}
      ></designer-translations>`;
  }

  /** The draft as it will be put forward: that its decision is not written yet is no change. */
  private proposed(live: DraftDocument, document: DraftDocument): DraftDocument {
    const approval = live['approval'];
    if (approval === undefined || document['approval'] !== undefined) return document;
    if (this.compared?.document !== document) this.compared = { document, shown: { ...document, approval } };
    return this.compared.shown;
  }

  private proposal({ proposal }: DefinitionDraftHead): unknown {
    if (proposal === null) return nothing;
    const texts = congBoTextsOf(this.language);
    const { by, at, decision, effectiveFrom, note } = proposal;
    const isOwn = by.account === this.account;
    const day = effectiveFrom === null ? '' : formatDateTime(effectiveFrom);
    return html`<section class="box" aria-labelledby="proposed">
      <h2 id="proposed">${texts.proposed}</h2>
      <p>${fillText(texts.proposedBy, { name: by.name, time: formatDateTime(at) })}</p>
      <p>${fillText(texts.decision, { number: decision.number, date: formatDate(decision.date) })}</p>
      <p>${day === '' ? texts.takesEffectNow : fillText(texts.takesEffectAt, { date: day })}</p>
      ${note === '' ? nothing : html`<p>${note}</p>`}
      ${isOwn ? html`<p class="soft">${texts.waits}</p>` : nothing}
      <div class="buttons">
        ${
          isOwn
            ? nothing
            : html`<button
                type="button"
                class="button primary"
                aria-disabled=${this.isBusy ? 'true' : 'false'}
                @click=${() => void this.publish()}
              >
                ${texts.approve}
              </button>`
        }
        <button type="button" class="button" @click=${() => void this.withdraw()}>
          ${isOwn ? texts.withdrawOwn : texts.withdraw}
        </button>
      </div>
    </section>`;
  }

  private success(): unknown {
    const { published } = this;
    if (published === null) return nothing;
    const texts = congBoTextsOf(this.language);
    const { version, effectiveFrom } = published;
    return html`<thutuc-notice tone="success" .language=${this.language}
      >${fillText(texts.publishedFrom, { version, date: formatDateTime(effectiveFrom) })}</thutuc-notice
    >`;
  }

  private async load(): Promise<void> {
    try {
      this.account = (await this.client.session()).account ?? '';
      const { base } = this.session.head;
      if (base === null) return;
      const { items } = await this.client.definitions();
      const live = items.find(({ id, live: isLive }) => id === base.id && isLive)?.version ?? base.version;
      const { document } = await this.client.definition(base.id, live);
      this.live = document as unknown as DraftDocument;
    } catch (error) {
      this.failure = failureOf(error);
    }
  }

  private async publish(): Promise<void> {
    const texts = congBoTextsOf(this.language);
    const { head, id } = this.session;
    const confirm = this.renderRoot.querySelector('thutuc-confirm');
    if (confirm === null || this.isBusy) return;
    const version = head.version ?? 1;
    Object.assign(confirm, {
      heading: fillText(texts.approveTitle, { version }),
      question: fillText(texts.approveQuestion, { title: head.title, version }),
      yes: texts.approve,
      no: texts.cancel,
    });
    if (!(await confirm.ask())) return;
    await this.work(async () => {
      this.published = await this.client.publishDefinitionDraft(id, head.revision);
      await this.session.refresh();
      this.renderRoot.querySelector('designer-versions')?.reload();
    });
  }

  private async withdraw(): Promise<void> {
    const { id, head } = this.session;
    await this.work(async () => {
      this.session.takeHead(await this.client.withdrawDefinition(id, head.revision));
    });
  }

  private async work(what: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    this.failure = null;
    try {
      await what();
    } catch (error) {
      this.failure = failureOf(error);
    } finally {
      this.isBusy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-cong-bo': DesignerCongBo;
  }
}
