import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { draftPath } from '../app/designer-route.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';
import { guideTextsOf } from '../language/guide-texts-of.ts';
import { guideFacts } from './guide-facts.ts';
import { guideOf, keepGuide } from './guide-memory.ts';
import { guideSteps, type GuideStep } from './guide-steps.ts';

/**
 * Leads through a first procedure, on a real draft: one step at a time says what is to be done and where, and is
 * ticked when the draft shows that it was. It can be left at any time and goes on where it was. Tells `leave` when it
 * is put away, and `check` when the list of problems is wanted.
 *
 * @example html`<designer-guide .session=${session} .go=${this.go}></designer-guide>`
 */
@customElement('designer-guide')
export class DesignerGuide extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }
      section {
        padding: var(--thutuc-space-3) var(--thutuc-space-4);
        border: 1px solid var(--thutuc-primary);
        border-inline-start-width: 4px;
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-primary-soft);
      }
      h2 {
        font-size: var(--thutuc-text);
      }
      h2:focus {
        outline: none;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
      }
      .row > div:first-child {
        flex: 1 1 24rem;
        min-width: 0;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-2);
      }
      ol {
        display: grid;
        gap: 0 var(--thutuc-space-4);
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
        margin: var(--thutuc-space-2) 0 0;
        padding: 0;
        list-style: none;
      }
      li button {
        display: grid;
        grid-template-columns: 1.5rem minmax(0, 1fr);
        width: 100%;
        min-height: var(--thutuc-target);
        align-items: center;
        padding: 0;
        border: 0;
        background: none;
        color: var(--thutuc-ink);
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      li button:hover {
        text-decoration: underline;
      }
      [aria-current] {
        font-weight: 600;
      }
      .mark {
        color: var(--thutuc-success);
        font-weight: 700;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** Leads to another place of the designer. */
  @property({ attribute: false }) go: (path: string) => void = () => undefined;

  /** The step that is looked at; null for the first one that is left. */
  @state() private chosen: GuideStep['id'] | null = null;
  @state() private isOpen = false;
  /** Steps that were done when the guide was last drawn. */
  private seen: ReadonlySet<string> | null = null;
  @state() private said = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.seen = null;
    const done = this.done();
    const fresh = this.seen === null ? [] : [...done].filter((id) => this.seen?.has(id) === false);
    const [first] = fresh;
    if (first !== undefined) {
      const texts = guideTextsOf(this.language);
      this.said = fillText(texts.ticked, { step: texts.steps[first].title });
      if (this.chosen === first) this.chosen = null;
    }
    this.seen = done;
  }

  override render(): unknown {
    const texts = guideTextsOf(this.language);
    const done = this.done();
    const step =
      guideSteps.find(({ id }) => id === this.chosen) ?? guideSteps.find(({ id }) => !done.has(id)) ?? null;
    return html`<section aria-labelledby="title">
      <div class="row">
        <div>
          <h2 id="title" tabindex="-1">${this.heading(step)}</h2>
          <p>${step === null ? texts.finishedHow : texts.steps[step.id].how}</p>
        </div>
        <div class="buttons">
          ${step === null ? nothing : this.lead(step)}
          <button
            type="button"
            class="button quiet"
            aria-expanded=${this.isOpen ? 'true' : 'false'}
            aria-controls="steps"
            @click=${() => {
              this.isOpen = !this.isOpen;
            }}
          >
            ${fillText(texts.all, { done: done.size, count: guideSteps.length })}
          </button>
          <button type="button" class="button quiet" @click=${this.leave}>${texts.leave}</button>
        </div>
      </div>
      <p role="status" class="soft small">${this.said}</p>
      <ol id="steps" ?hidden=${!this.isOpen}>
        ${guideSteps.map((one) => this.item(one, done.has(one.id), one === step))}
      </ol>
    </section>`;
  }

  /** Puts the focus where reading begins. */
  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private heading(step: GuideStep | null): string {
    const texts = guideTextsOf(this.language);
    if (step === null) return texts.finished;
    const number = guideSteps.indexOf(step) + 1;
    return fillText(texts.heading, { number, count: guideSteps.length, step: texts.steps[step.id].title });
  }

  private lead({ tab, at }: GuideStep): unknown {
    const texts = guideTextsOf(this.language);
    const name =
      tab === null ? texts.toProblems : fillText(texts.to, { part: editorTextsOf(this.language).tabs[tab] });
    return html`<button
      type="button"
      class="button primary"
      @click=${() => {
        if (tab === null) this.dispatchEvent(new Event('check'));
        else if (at === '') this.go(draftPath(this.session?.id ?? '', tab));
        else this.session?.reveal(at);
      }}
    >
      ${name}
    </button>`;
  }

  private item(step: GuideStep, isDone: boolean, isHere: boolean): unknown {
    const texts = guideTextsOf(this.language);
    return html`<li>
      <button
        type="button"
        aria-current=${isHere ? 'step' : nothing}
        @click=${() => {
          this.chosen = step.id;
          this.focusFirst();
        }}
      >
        <span class="mark" aria-hidden="true">${isDone ? '✓' : ''}</span
        ><span
          >${guideSteps.indexOf(step) + 1}.
          ${texts.steps[step.id].title}${
            isDone ? html`<span class="visually-hidden"> (${texts.isDone})</span>` : nothing
          }</span
        >
      </button>
    </li>`;
  }

  private done(): ReadonlySet<GuideStep['id']> {
    const { session } = this;
    if (session === null) return new Set();
    const now = guideFacts(session.document, session.head);
    const kept = guideOf(session.id);
    const then = kept?.start ?? now;
    if (kept?.start == null) keepGuide(session.id, { isShown: true, start: now });
    const { problems } = session;
    return new Set(guideSteps.filter(({ isDone }) => isDone({ then, now, problems })).map(({ id }) => id));
  }

  private readonly leave = (): void => {
    this.dispatchEvent(new Event('leave'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-guide': DesignerGuide;
  }
}
