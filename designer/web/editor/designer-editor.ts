import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { draftPath, START_PATH } from '../app/designer-route.ts';
import { designerTabs, tabOf, type DesignerTab, type TabElement } from '../app/designer-tabs.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { DraftChecking } from '../checking/draft-checking.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { openSession } from '../draft/open-session.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';
import './designer-conflicts.ts';
import './designer-problems.ts';
import './designer-search.ts';
import { EditorKeys } from './editor-keys.ts';
import { editorStyles } from './editor-styles.ts';
import { editorNotices } from './editor-notices.ts';
import { editorTabs, problemBadge } from './editor-tabs.ts';
import { guideOf, keepGuide } from '../guide/guide-memory.ts';
import type {} from '../guide/designer-guide.ts';

/** Work on one draft: its name and how it is saved, its parts as tabs, what is wrong with it, who else is at it. */
@customElement('designer-editor')
export class DesignerEditor extends LitElement {
  static override styles = editorStyles;

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** Id of the draft. */
  @property() draft = '';
  /** The tab that is shown, as the address names it. */
  @property() tab = '';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;
  /** Leads to another place of the designer. */
  @property({ attribute: false }) go: (path: string) => void = () => undefined;

  @state() private session: DraftSession | null = null;
  @state() private failure: Failure | null = null;
  @state() private showsProblems = false;
  @state() private showsGuide = false;
  @state() private isTabLost = false;

  private checking: DraftChecking | null = null;
  private shown: { readonly id: string; readonly element: TabElement } | null = null;
  private readonly loaded = new Set<string>();

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new EditorKeys(this, {
      undo: () => this.session?.undo(),
      redo: () => this.session?.redo(),
      search: () => void this.search(),
      nextProblem: () => void this.stepProblem(1),
      lastProblem: () => void this.stepProblem(-1),
      save: () => void this.session?.saveNow(),
      next: () => {
        this.step(1);
      },
      previous: () => {
        this.step(-1);
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.handleOnline);
    window.addEventListener('pagehide', this.handleLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.handleOnline);
    window.removeEventListener('pagehide', this.handleLeave);
    this.leave();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') || changed.has('client')) void this.open();
    const tab = this.tabHere();
    if (this.session !== null && !this.loaded.has(tab.id)) void this.load(tab);
    document.title = this.name();
  }

  override render(): unknown {
    const texts = editorTextsOf(this.language);
    const { session } = this;
    if (session === null) {
      return this.failure === null
        ? html`<p class="notices" role="status">${texts.loading}</p>`
        : html`<div class="notices">
            <h1 tabindex="-1">${failureText(this.failure, this.language)}</h1>
            <p><a href=${START_PATH}>${texts.back}</a></p>
          </div>`;
    }
    return html`<div class="head">
        ${this.bar(session)}${editorTabs(session, this.tabHere().id, this.language)}
      </div>
      <div class="notices">
        ${editorNotices(session, this.language)}${this.showsGuide ? this.guide(session) : nothing}
      </div>
      <div class="body ${this.showsProblems ? 'with-problems' : ''}">
        <div id="part">
          ${session.saving === 'conflict' ? this.conflicts(session) : this.content(session)}
        </div>
        ${
          this.showsProblems
            ? html`<designer-problems
                id="problems"
                .session=${session}
                .language=${this.language}
                .scenarios=${this.checking?.scenarios ?? null}
              ></designer-problems>`
            : nothing
        }
      </div>
      <designer-search .session=${session} .language=${this.language}></designer-search>`;
  }

  /** Goes on with what waited, as after signing in again. */
  resume(): void {
    if (this.session === null) void this.open();
    else void this.session.saveNow();
  }

  private bar(session: DraftSession): unknown {
    const texts = editorTextsOf(this.language);
    const { version } = session.head;
    const others = session.others.map(({ name }) => name).join(', ');
    const tool = (name: string, hint: string, isOff: boolean, work: () => void): unknown =>
      html`<button
        type="button"
        class="button quiet"
        title=${hint}
        aria-disabled=${isOff ? 'true' : 'false'}
        @click=${work}
      >
        ${name}
      </button>`;
    return html`<div class="bar">
      <div class="name">
        <h1 tabindex="-1" title=${this.name()}>${this.name()}</h1>
        <span class="soft small version"
          >${version === null ? nothing : fillText(texts.version, { version })}</span
        >
      </div>
      <div class="state">
        <span role="status" class="saving ${session.saving}">${texts[session.saving]}</span>
        <span role="status" class="others soft"
          >${others === '' ? nothing : fillText(texts.others, { names: others })}</span
        >
      </div>
      <div class="tools">
        ${tool(texts.undo, texts.undoHint, !session.canUndo, () => {
          session.undo();
        })}
        ${tool(texts.redo, texts.redoHint, !session.canRedo, () => {
          session.redo();
        })}
        <button
          type="button"
          class="button quiet"
          title=${texts.guideHint}
          aria-expanded=${this.showsGuide ? 'true' : 'false'}
          @click=${() => void this.showGuide(session, !this.showsGuide)}
        >
          ${texts.guide}
        </button>
        ${tool(texts.search, texts.searchHint, false, () => void this.search())}
        <button
          type="button"
          class="button quiet"
          title=${texts.problemsHint}
          aria-expanded=${this.showsProblems ? 'true' : 'false'}
          aria-controls="problems"
          @click=${() => void this.toggleProblems()}
        >
          ${texts.problems} ${problemBadge(session.problems.length, session.problems.some(isError), '')}
        </button>
      </div>
    </div>`;
  }

  private guide(session: DraftSession): unknown {
    return html`<designer-guide
      .session=${session}
      .language=${this.language}
      .go=${this.go}
      @leave=${() => void this.showGuide(session, false)}
      @check=${() => void this.stepProblem(1)}
    ></designer-guide>`;
  }

  private async showGuide(session: DraftSession, isShown: boolean): Promise<void> {
    if (isShown) await import('../guide/designer-guide.ts');
    keepGuide(session.id, { start: guideOf(session.id)?.start ?? null, isShown });
    this.showsGuide = isShown;
    await this.updateComplete;
    // Put away, it leaves the focus to the button that brings it back.
    const next = isShown ? 'designer-guide' : '.tools [aria-expanded]';
    const element = this.renderRoot.querySelector<HTMLElement & { focusFirst?: () => void }>(next);
    if (element?.focusFirst) element.focusFirst();
    else element?.focus();
  }

  private conflicts(session: DraftSession): unknown {
    return html`<designer-conflicts .session=${session} .language=${this.language}></designer-conflicts>`;
  }

  private content(session: DraftSession): unknown {
    const texts = editorTextsOf(this.language);
    const tab = this.tabHere();
    if (!this.loaded.has(tab.id))
      return this.isTabLost
        ? html`<p role="alert">${failureText({ kind: 'unreachable' }, this.language)}</p>`
        : html`<p role="status">${texts.loading}</p>`;
    if (this.shown?.id !== tab.id)
      this.shown = { id: tab.id, element: document.createElement(tab.element) as TabElement };
    const { element } = this.shown;
    Object.assign(element, { session, client: this.client, language: this.language });
    element.scenarios = this.checking?.scenarios ?? null;
    return element;
  }

  private tabHere(): DesignerTab {
    const found = designerTabs.find(({ id }) => id === this.tab) ?? designerTabs[0];
    if (found === undefined) throw new Error('There are no tabs');
    return found;
  }

  private name(): string {
    const title = (this.session?.document['title'] as { readonly vi?: unknown } | undefined)?.vi;
    return typeof title === 'string' && title !== '' ? title : editorTextsOf(this.language).untitled;
  }

  private async open(): Promise<void> {
    this.leave();
    this.failure = null;
    try {
      const { draft } = this;
      const kept = await this.client.definitionDraft(draft);
      if (draft !== this.draft || !this.isConnected) return;
      const session = openSession(this.client, kept);
      session.addEventListener('reveal', this.handleReveal);
      session.addEventListener('change', this.handleChange);
      this.session = session;
      this.checking = new DraftChecking({
        session,
        client: this.client,
        worker: new Worker(new URL('../checking/checking-worker.ts', import.meta.url), { type: 'module' }),
        language: () => this.language,
        later: after,
      });
      this.checking.addEventListener('change', () => {
        this.requestUpdate();
      });
      if (guideOf(draft)?.isShown === true) await this.showGuide(session, true);
      await session.open();
    } catch (error) {
      this.failure = failureOf(error);
      this.onFailure(this.failure);
    }
  }

  private leave(): void {
    this.checking?.close();
    this.session?.close();
    this.session?.removeEventListener('reveal', this.handleReveal);
    this.session?.removeEventListener('change', this.handleChange);
    this.checking = null;
    this.session = null;
    this.shown = null;
  }

  private async load(tab: DesignerTab): Promise<void> {
    this.isTabLost = false;
    try {
      await tab.load();
      this.loaded.add(tab.id);
    } catch {
      this.isTabLost = true;
    }
    this.requestUpdate();
  }

  private async search(): Promise<void> {
    await this.renderRoot.querySelector('designer-search')?.open();
  }

  private async toggleProblems(): Promise<void> {
    this.showsProblems = !this.showsProblems;
    await this.updateComplete;
    this.renderRoot.querySelector('designer-problems')?.focusFirst();
  }

  /** Opens the list of problems; where it is open already, goes to the next one. */
  private async stepProblem(by: 1 | -1): Promise<void> {
    if (!this.showsProblems) await this.toggleProblems();
    else this.renderRoot.querySelector('designer-problems')?.step(by);
  }

  private step(by: number): void {
    const { session } = this;
    const index = designerTabs.findIndex(({ id }) => id === this.tabHere().id);
    const next = designerTabs[(index + by + designerTabs.length) % designerTabs.length];
    if (session !== null && next !== undefined) this.go(draftPath(session.id, next.id));
  }

  private readonly handleReveal = (event: Event): void => {
    const at = (event as CustomEvent<string>).detail;
    const { session } = this;
    if (session === null) return;
    const tab = tabOf(at);
    if (tab !== this.tabHere().id) this.go(draftPath(session.id, tab));
  };

  private readonly handleChange = (): void => {
    const failure = this.session?.failure;
    // Signing in again is the frame's business; the draft waits.
    if (failure?.code === 'sign-in-needed') this.onFailure(failureOf(failure));
  };

  private readonly handleOnline = (): void => {
    void this.session?.saveNow();
  };

  private readonly handleLeave = (): void => {
    void this.session?.saveNow();
  };
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}

/** Does something later; gives back how to let it be. */
function after(millis: number, work: () => void): () => void {
  const timer = setTimeout(work, millis);
  return () => {
    clearTimeout(timer);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-editor': DesignerEditor;
  }
}
