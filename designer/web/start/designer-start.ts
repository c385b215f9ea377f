import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, formatDateTime } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type {
  DefinitionDraftHead,
  DefinitionDraftStart,
  DefinitionTemplateItem,
  DefinitionVersion,
} from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { draftPath } from '../app/designer-route.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { failureAlert } from '../app/failure-alert.ts';
import { guideOf, keepGuide } from '../guide/guide-memory.ts';
import { startTextsOf } from '../language/start-texts-of.ts';
import './designer-import.ts';
import './designer-new.ts';
import './designer-procedures.ts';
import { startStyles } from './start-styles.ts';

type Panel = 'new' | 'guide' | 'import';

/** Where administrators begin: a new procedure, a file, a draft, a published procedure. */
@customElement('designer-start')
export class DesignerStart extends LitElement {
  static override styles = startStyles;

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;
  /** Leads to another place of the designer. */
  @property({ attribute: false }) go: (path: string) => void = () => undefined;

  @state() private drafts: readonly DefinitionDraftHead[] | null = null;
  @state() private versions: readonly DefinitionVersion[] | null = null;
  @state() private templates: readonly DefinitionTemplateItem[] = [];
  @state() private panel: Panel | null = null;
  @state() private failure: Failure | null = null;
  @state() private done = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this.load();
    document.title = startTextsOf(this.language).title;
  }

  override render(): unknown {
    const texts = startTextsOf(this.language);
    return html`<div class="top">
        <h1 tabindex="-1">${texts.title}</h1>
        <div class="buttons">
          ${this.opens('new', texts.newButton)} ${this.opens('import', texts.importButton)} ${this.guide()}
        </div>
      </div>
      ${failureAlert(this.failure, this.language)}
      <div role="status" class="outcome">${this.done}</div>
      ${
        this.panel === 'new' || this.panel === 'guide'
          ? html`<designer-new
              class="panel"
              .language=${this.language}
              .templates=${this.templates}
              .isGuided=${this.panel === 'guide'}
              .begin=${this.panel === 'guide' ? this.beginGuided : this.begin}
            ></designer-new>`
          : nothing
      }
      ${
        this.panel === 'import'
          ? html`<designer-import
              class="panel"
              .client=${this.client}
              .language=${this.language}
              .onFailure=${this.onFailure}
            ></designer-import>`
          : nothing
      }
      ${this.drafts === null ? nothing : this.draftList(this.drafts)}
      ${
        this.versions === null
          ? nothing
          : html`<section aria-labelledby="procedures">
              <h2 id="procedures">${texts.procedures}</h2>
              <designer-procedures
                .versions=${this.versions}
                .drafts=${this.drafts ?? []}
                .language=${this.language}
                .begin=${this.begin}
              ></designer-procedures>
            </section>`
      }
      <thutuc-confirm></thutuc-confirm>`;
  }

  private opens(panel: Panel, name: string): unknown {
    return html`<button
      type="button"
      class="button ${panel === 'new' ? 'primary' : ''}"
      aria-expanded=${this.panel === panel ? 'true' : 'false'}
      @click=${() => {
        this.panel = this.panel === panel ? null : panel;
      }}
    >
      ${name}
    </button>`;
  }

  /** A first procedure with somebody at one's side; where one was begun, that one. */
  private guide(): unknown {
    const texts = startTextsOf(this.language);
    if (this.drafts === null) return nothing;
    const begun = this.drafts.find(({ id, state }) => state === 'editing' && guideOf(id) !== null);
    return begun === undefined
      ? this.opens('guide', texts.guideButton)
      : html`<a
          class="button"
          href=${draftPath(begun.id)}
          @click=${() => {
            keepGuide(begun.id, { start: guideOf(begun.id)?.start ?? null, isShown: true });
          }}
          >${texts.guideAgain}</a
        >`;
  }

  private readonly beginGuided = (order: DefinitionDraftStart): Promise<void> =>
    this.begin(order, (id) => {
      keepGuide(id, { start: null, isShown: true });
    });

  private draftList(drafts: readonly DefinitionDraftHead[]): unknown {
    const texts = startTextsOf(this.language);
    const list = (shown: readonly DefinitionDraftHead[]): unknown =>
      html`<ul class="list">
        ${shown.map((draft) => this.draft(draft))}
      </ul>`;
    const open = drafts.filter(({ state: standing }) => standing !== 'published');
    const published = drafts.filter(({ state: standing }) => standing === 'published');
    return html`<section aria-labelledby="drafts">
      <h2 id="drafts">${texts.drafts}</h2>
      ${open.length === 0 ? html`<p class="soft">${texts.draftsNone}</p>` : list(open)}
      ${
        published.length === 0
          ? nothing
          : html`<details class="past">
              <summary>${fillText(texts.draftsPublished, { count: published.length })}</summary>
              ${list(published)}
            </details>`
      }
    </section>`;
  }

  private draft({
    id,
    title: own,
    version,
    base,
    updatedBy,
    updatedAt,
    state: standing,
  }: DefinitionDraftHead): unknown {
    const texts = startTextsOf(this.language);
    const title = own === '' ? texts.untitled : own;
    const about = [
      ...(version === null ? [] : [fillText(texts.version, { version })]),
      ...(base === null ? [] : [fillText(texts.follows, { version: base.version })]),
    ].join(', ');
    return html`<li>
      <div>
        <a class="title" href=${draftPath(id)} aria-label=${fillText(texts.openDraft, { title })}>${title}</a>
        <span class="state ${standing}">${texts[standing]}</span>
        <p class="soft small">
          ${about === '' ? nothing : html`${about} · `}${fillText(texts.savedBy, {
            name: updatedBy.name,
            time: formatDateTime(updatedAt),
          })}
        </p>
      </div>
      <div class="buttons">
        ${
          standing === 'proposed'
            ? nothing
            : html`<button
                type="button"
                class="button quiet"
                aria-label=${fillText(texts.removeDraft, { title })}
                @click=${() => void this.throwAway(id, title)}
              >
                ${texts.remove}
              </button>`
        }
      </div>
    </li>`;
  }

  private async load(): Promise<void> {
    try {
      const [drafts, versions, templates] = await Promise.all([
        this.client.definitionDrafts(),
        this.client.definitions(),
        this.client.definitionTemplates(),
      ]);
      this.drafts = drafts.items;
      this.versions = versions.items;
      this.templates = templates.items;
      this.failure = null;
    } catch (error) {
      this.fail(error);
    }
  }

  private readonly begin = async (
    order: DefinitionDraftStart,
    first: (draft: string) => void = () => undefined,
  ): Promise<void> => {
    this.failure = null;
    try {
      const { head } = await this.client.startDefinitionDraft(order);
      first(head.id);
      this.go(draftPath(head.id));
    } catch (error) {
      this.fail(error);
    }
  };

  private async throwAway(id: string, title: string): Promise<void> {
    const texts = startTextsOf(this.language);
    const confirm = this.renderRoot.querySelector('thutuc-confirm');
    if (confirm === null) return;
    Object.assign(confirm, {
      heading: texts.removeTitle,
      question: fillText(texts.removeQuestion, { title }),
      yes: texts.remove,
      no: texts.cancel,
      tone: 'danger',
    });
    if (!(await confirm.ask())) return;
    try {
      await this.client.removeDefinitionDraft(id);
      this.done = fillText(texts.removed, { title });
      await this.load();
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const failure = failureOf(error);
    this.onFailure(failure);
    // What concerns every screen is told by the frame around this one.
    this.failure = failure.kind === 'refused' ? failure : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-start': DesignerStart;
  }
}
