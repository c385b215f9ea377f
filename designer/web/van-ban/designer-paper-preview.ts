import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isList, isObject, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionPaperPreview } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { vanBanTextsOf } from '../language/van-ban-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt, type Choice } from '../parts/thing-names.ts';

/** What the preview was made of. */
interface Asked {
  readonly paper: string;
  readonly revision: number;
  readonly scenario: string;
  readonly language: Language;
}

/**
 * A paper as it would be issued, made anew whenever the draft was saved: as a page, which stays where it is scrolled
 * to, or as the PDF.
 *
 * @fires looked with the problems of the template that the server found
 */
@customElement('designer-paper-preview')
export class DesignerPaperPreview extends LitElement {
  static override styles = [
    partStyles,
    css`
      .asks {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
        margin-block-end: var(--thutuc-space-2);
      }
      .asks > div {
        min-width: 8rem;
        flex: 1;
      }
      iframe {
        width: 100%;
        height: 32rem;
        border: 1px solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius);
        background: #fff;
      }
      h4 {
        font-size: var(--thutuc-text);
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** Key of the paper. */
  @property() paper = '';

  /** Key of the scenario that was chosen; empty for sample values, null for the first that fits. */
  @state() private chosen: string | null = null;
  @state() private isPdf = false;
  @state() private shown: (DefinitionPaperPreview & Asked) | null = null;
  @state() private failure = '';
  /** What is shown is older than the template, which is broken now. */
  @state() private isOld = false;

  private asked: Asked | null = null;
  private scrolled = 0;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override willUpdate(): void {
    const { paper, language, session } = this;
    const scenario = this.scenario();
    const wanted: Asked = { paper, revision: session.head.revision, scenario, language };
    if (JSON.stringify(wanted) === JSON.stringify(this.asked)) return;
    if (this.asked?.paper !== paper) this.shown = null;
    this.asked = wanted;
    void this.load(wanted);
  }

  override render(): unknown {
    const texts = vanBanTextsOf(this.language);
    const name = textAt(this.session.document, `/papers${pointerOf([this.paper])}/title`, this.language);
    const { shown } = this;
    const pdf = this.pdfUrl();
    return html`<section aria-labelledby="title">
      <h4 id="title">${texts.preview}</h4>
      <div class="asks">
        <div>
          <label for="source">${texts.source}</label>
          <select id="source" @change=${this.handleSource}>
            ${[{ value: '', label: texts.sample }, ...this.scenarios()].map(
              ({ value, label }) =>
                html`<option value=${value} .selected=${value === this.scenario()}>${label}</option>`,
            )}
          </select>
        </div>
        <div>
          <label for="view">${texts.view}</label>
          <select
            id="view"
            @change=${(event: Event) => {
              this.isPdf = (event.target as HTMLSelectElement).value === 'pdf';
            }}
          >
            <option value="page" .selected=${!this.isPdf}>${texts.viewPage}</option>
            <option value="pdf" .selected=${this.isPdf}>${texts.viewPdf}</option>
          </select>
        </div>
        ${shown?.page === undefined ? nothing : html`<a href=${pdf} target="_blank" rel="noopener">${texts.openPdf}</a>`}
      </div>
      <div role="status">${this.standing()}</div>
      ${
        shown?.page === undefined
          ? nothing
          : this.isPdf && !this.isOld
            ? html`<iframe
                title=${fillText(texts.previewOf, { name })}
                src=${`${pdf}#navpanes=0&view=FitH`}
              ></iframe>`
            : html`<iframe
                title=${fillText(texts.previewOf, { name })}
                sandbox="allow-same-origin"
                .srcdoc=${shown.page}
                @load=${this.scrollBack}
              ></iframe>`
      }
    </section>`;
  }

  private standing(): unknown {
    const texts = vanBanTextsOf(this.language);
    if (this.failure !== '')
      return html`<p class="problem">${fillText(texts.failed, { reason: this.failure })}</p>`;
    // What is wrong at a line is told beside the template.
    const problems = (this.shown?.problems ?? []).flatMap(({ severity, message, line }) =>
      line === undefined ? [html`<p class="problem ${severity}">${message}</p>`] : [],
    );
    const isLate = this.session.saving !== 'saved';
    const isWaiting = this.shown === null || isLate;
    return html`${problems}${this.isOld ? html`<p class="problem warning">${texts.old}</p>` : nothing}${isWaiting ? html`<p class="hint">${isLate ? texts.waiting : texts.loading}</p>` : nothing}`;
  }

  private pdfUrl(): string {
    const { shown } = this;
    if (shown === null) return '';
    const scenario = shown.scenario === '' ? undefined : shown.scenario;
    return this.client.paperPreviewUrl(this.session.id, shown.paper, shown.revision, scenario);
  }

  private scenarios(): readonly Choice[] {
    const list = this.session.document['scenarios'];
    if (!isList(list)) return [];
    return list.flatMap((one, index) => {
      const key = isObject(one) ? one['key'] : undefined;
      const title = textAt(this.session.document, `/scenarios/${index}/title`, this.language);
      return typeof key === 'string' ? [{ value: key, label: title || key }] : [];
    });
  }

  /** The scenario that was chosen, or the first that says that it issues the paper. */
  private scenario(): string {
    const all = this.scenarios();
    if (this.chosen !== null)
      return this.chosen === '' || all.some(({ value }) => value === this.chosen) ? this.chosen : '';
    const list = this.session.document['scenarios'];
    const expects = (one: unknown): boolean =>
      JSON.stringify(one)
        .match(/"papers":\[[^\]]*\]/gu)
        ?.some((papers) => papers.includes(`"${this.paper}"`)) ?? false;
    const found = isList(list) ? list.find(expects) : undefined;
    const key = isObject(found) ? found['key'] : undefined;
    return typeof key === 'string' ? key : '';
  }

  private async load(wanted: Asked): Promise<void> {
    const scenario = wanted.scenario === '' ? undefined : wanted.scenario;
    try {
      const preview = await this.client.paperPreview(this.session.id, wanted.paper, scenario);
      if (this.asked !== wanted) return;
      this.keepScroll();
      // While the template is broken, what it was last stays in sight.
      const before = this.shown?.paper === wanted.paper ? this.shown.page : undefined;
      const hasLines = preview.problems.some(({ line }) => line !== undefined);
      this.isOld = preview.page === undefined && hasLines && before !== undefined;
      this.shown = { ...wanted, ...(this.isOld ? { page: before ?? '' } : {}), ...preview };
      this.failure = '';
      this.dispatchEvent(new CustomEvent('looked', { detail: preview.problems }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // A paper that was made a moment ago is not saved yet.
      if (this.asked === wanted) this.failure = error.code === 'preview-unknown' ? '' : error.message;
    }
  }

  private keepScroll(): void {
    this.scrolled = this.frame()?.scrollY ?? 0;
  }

  private readonly scrollBack = (): void => {
    this.frame()?.scrollTo(0, this.scrolled);
  };

  private frame(): Window | null {
    return this.renderRoot.querySelector<HTMLIFrameElement>('iframe[sandbox]')?.contentWindow ?? null;
  }

  private readonly handleSource = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-paper-preview': DesignerPaperPreview;
  }
}
