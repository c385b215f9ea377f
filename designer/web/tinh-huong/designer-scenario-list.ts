import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isObject, withSeen } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language, Scenario } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { ScenarioResult } from '../draft/found-problem.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import '../parts/designer-box.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import { sayRefusal } from '../parts/say-refusal.ts';
import { textAt } from '../parts/thing-names.ts';
import { differencesInWords } from './difference-words.ts';
import { keysIn, scenariosOf } from './draft-scenarios.ts';
import { missingAnswers, type MissingAnswer } from './missing-answers.ts';
import { refusalsOf } from './refused-scenario.ts';
import { copyOf } from './scenario-from-trial.ts';
import { takenTogether } from './taken-together.ts';
import { trialStyles } from './trial-styles.ts';
import type { ReadyDraft } from './trial-world.ts';

/** The scenarios of a draft: how each went, what differs in words, and what can be done with them. */
@customElement('designer-scenario-list')
export class DesignerScenarioList extends LitElement {
  static override styles = [
    trialStyles,
    css`
      .scenario {
        display: grid;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
      }
      @media (min-width: 60rem) {
        .scenario {
          grid-template-columns: minmax(0, 1fr) max-content max-content;
          align-items: center;
        }
        .differences {
          grid-column: 1 / -1;
        }
      }
      thutuc-notice {
        display: block;
        margin-block: var(--thutuc-space-3);
      }
      .differences ul {
        margin-block: 0 var(--thutuc-space-2);
        padding-inline-start: var(--thutuc-space-5);
      }
      .all {
        margin-block-start: var(--thutuc-space-4);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
      }
      .tools .button {
        padding-inline: var(--thutuc-space-2);
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property() language: Language = 'vi';
  /** The draft as it can be played; null where it cannot. */
  @property({ attribute: false }) ready: ReadyDraft | null = null;
  /** How they went; null while nobody knows. */
  @property({ attribute: false }) results: readonly ScenarioResult[] | null = null;
  @property({ attribute: false }) onOpen: (scenario: Scenario) => void = () => undefined;

  @state() private said = '';
  /** What scenarios lack alike, and in which draft. */
  private lacks: { readonly of: ReadyDraft; readonly found: readonly MissingAnswer[] } | null = null;

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const list = scenariosOf(this.session.document);
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${texts.listTitle}</h2>
      <p class="hint">${texts.listGuidance}</p>
      ${sayPlaceProblems(problemsAt(this.session.problems, '/scenarios'))}
      <p role="status">${this.summary(list.length)} ${this.said}</p>
      ${this.missing()}
      <ol class="plain">
        ${list.map((scenario, index) => this.scenario(scenario, index, list.length))}
      </ol>
      ${this.all()}
    </section>`;
  }

  /** A field that has become required breaks many scenarios alike: one answer mends them all. */
  private missing(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { ready, results } = this;
    if (ready === null || results === null || results.every(({ passed }) => passed)) return nothing;
    const lacks = this.lacks?.of === ready ? this.lacks.found : missingAnswers(ready, this.language);
    this.lacks = { of: ready, found: lacks };
    if (lacks.length === 0) return nothing;
    return html`<thutuc-notice tone="warning" .language=${this.language}>
      <p>${texts.missingHow}</p>
      <ul class="plain">
        ${lacks.map((one) => {
          const params = { count: one.keys.length, name: one.label, value: one.value ?? '' };
          return html`<li>
            <p>${fillText(one.value === null ? texts.missingPaper : texts.missingAnswer, params)}</p>
            <button
              type="button"
              class="button"
              aria-disabled=${this.session.isEditable ? 'false' : 'true'}
              @click=${() => {
                if (this.session.isEditable) this.fill(one);
              }}
            >
              ${fillText(one.value === null ? texts.fillPaper : texts.fillAnswer, params)}
            </button>
          </li>`;
        })}
      </ul>
    </thutuc-notice>`;
  }

  private fill({ keys, filled, label }: MissingAnswer): void {
    const list = scenariosOf(this.session.document).map((one) =>
      isObject(one) && keys.includes(String(one['key'])) ? filled(one) : one,
    );
    this.session.set('/scenarios', list);
    this.said = fillText(tinhHuongTextsOf(this.language).filledAll, { count: keys.length, name: label });
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /** A change of the law breaks many scenarios alike: below all differences they are taken over at once. */
  private all(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { ready } = this;
    const failed = takenTogether(this.results ?? []);
    if (ready === null || failed.length < 2) return nothing;
    return html`<button
      type="button"
      class="button all"
      aria-disabled=${this.session.isEditable ? 'false' : 'true'}
      @click=${() => {
        if (!this.session.isEditable) return;
        this.take(ready, failed);
        this.said = fillText(texts.acceptedAll, { count: failed.length });
      }}
    >
      ${fillText(texts.acceptAll, { count: failed.length })}
    </button>`;
  }

  private summary(count: number): unknown {
    const texts = tinhHuongTextsOf(this.language);
    if (count === 0) return texts.listNone;
    if (this.results === null) return this.ready === null ? texts.listBroken : texts.listWaiting;
    const passed = this.results.filter((one) => one.passed).length;
    const said = fillText(texts.listPassed, { passed, count });
    return passed === count
      ? html`<span class="good">${said}</span>`
      : html`<span class="bad">${said}</span> ${texts.listBlocked}`;
  }

  private scenario(scenario: Json, index: number, count: number): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const at = `/scenarios/${index}`;
    const key = isObject(scenario) ? scenario['key'] : undefined;
    const result = this.results?.find((one) => one.key === key) ?? null;
    const whole = this.ready?.scenarios.find((one) => one.key === key) ?? null;
    const steps = isObject(scenario) && Array.isArray(scenario['steps']) ? scenario['steps'].length : 0;
    const name = textAt(this.session.document, `${at}/title`, this.language) || String(key ?? '');
    const isFixed = !this.session.isEditable;
    const tool = (text: string, label: string, isOff: boolean, work: () => void): unknown =>
      html`<button
        type="button"
        class="button quiet"
        aria-label=${label}
        aria-disabled=${isOff ? 'true' : 'false'}
        @click=${() => {
          if (!isOff) work();
        }}
      >
        ${text}
      </button>`;
    return html`<li data-at=${at} class="scenario">
      <designer-box
        bare
        .session=${this.session}
        .language=${this.language}
        at="${at}/title/vi"
        label=${fillText(texts.scenarioName, { number: index + 1 })}
      ></designer-box>
      <span>
        <span class=${result === null ? 'soft' : result.passed ? 'good' : 'bad'}
          >${result === null ? texts.waiting : result.passed ? texts.passed : texts.failed}</span
        >
        <span class="soft small">${fillText(texts.stepCount, { count: steps })}</span>
      </span>
      <div class="tools">
        ${tool(texts.open, fillText(texts.openName, { name }), whole === null, () => {
          if (whole !== null) this.onOpen(whole);
        })}
        ${tool(texts.copy, fillText(texts.copyName, { name }), isFixed, () => {
          this.copy(scenario, index, name);
        })}
        ${tool('↑', fillText(texts.up, { name }), isFixed || index === 0, () => {
          this.move(index, index - 1);
        })}
        ${tool('↓', fillText(texts.down, { name }), isFixed || index === count - 1, () => {
          this.move(index, index + 1);
        })}
        ${tool(texts.remove, fillText(texts.removeName, { name }), isFixed, () => {
          this.session.edit('removeItem', { at });
          this.said = fillText(texts.removed, { name });
          this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
        })}
      </div>
      ${this.problems(at, result, whole, name)}
    </li>`;
  }

  private problems(at: string, result: ScenarioResult | null, whole: Scenario | null, name: string): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { ready } = this;
    if (result === null) {
      const own = this.session.problems.filter(({ pointer }) => pointer.startsWith(`${at}/`));
      return own.length === 0 ? nothing : html`<div class="differences">${sayPlaceProblems(own)}</div>`;
    }
    if (result.passed || ready === null || whole === null) return nothing;
    const refusals = refusalsOf(ready, whole);
    const isRefused = refusals.application.length > 0 || refusals.inSteps;
    const differences =
      refusals.application.length === 0
        ? differencesInWords(ready, whole, this.language)
        : [`${texts.applicationRefused}: ${sayRefusal(refusals.application, this.language)}`];
    return html`<div class="differences">
      <ul>
        ${differences.map((difference) => html`<li>${difference}</li>`)}
      </ul>
      ${isRefused && !refusals.isIncomplete ? html`<p class="hint">${texts.mendFirst}</p>` : nothing}
      <div class="buttons">
        ${
          isRefused
            ? html`<button
                type="button"
                class="button"
                aria-label=${fillText(texts.mendName, { name })}
                @click=${() => {
                  this.onOpen(whole);
                }}
              >
                ${texts.mendScenario}
              </button>`
            : nothing
        }
        ${
          refusals.isIncomplete
            ? nothing
            : html`<button
                type="button"
                class="button"
                aria-label=${fillText(isRefused ? texts.acceptRefusedName : texts.acceptName, { name })}
                aria-disabled=${this.session.isEditable ? 'false' : 'true'}
                @click=${() => {
                  if (this.session.isEditable) this.accept(ready, whole, name);
                }}
              >
                ${isRefused ? texts.acceptRefused : texts.accept}
              </button>`
        }
      </div>
    </div>`;
  }

  private accept(ready: ReadyDraft, { key }: Scenario, name: string): void {
    this.take(ready, [key]);
    this.said = fillText(tinhHuongTextsOf(this.language).accepted, { name });
  }

  /** Makes what is seen now what the scenarios expect. */
  private take({ procedure, environment, scenarios }: ReadyDraft, keys: readonly string[]): void {
    const list = scenariosOf(this.session.document).map((one) => {
      const key = isObject(one) ? one['key'] : undefined;
      const whole = scenarios.find((scenario) => scenario.key === key);
      return whole === undefined || !keys.includes(whole.key)
        ? one
        : (withSeen(procedure, whole, environment) as unknown as Json);
    });
    this.session.set('/scenarios', list);
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  private copy(scenario: Json, index: number, name: string): void {
    const title = fillText(tinhHuongTextsOf(this.language).copyOf, { name });
    const item = copyOf(scenario as unknown as Scenario, title, keysIn(this.session.document));
    this.session.edit('insertItem', {
      at: '/scenarios',
      item: item as unknown as Json,
      index: index + 1,
    });
    void this.focusRow(index + 1);
  }

  private move(from: number, to: number): void {
    this.session.edit('moveItem', { at: `/scenarios/${from}`, to });
    void this.focusRow(to);
  }

  private async focusRow(index: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('designer-box')[index]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-scenario-list': DesignerScenarioList;
  }
}
