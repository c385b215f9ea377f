import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pointerOf, trialFees, type DraftDocument } from '../../../engine/authoring/index.ts';
import {
  fillText,
  formatDate,
  formatNumber,
  inLanguage,
  instantOf,
  localDateOf,
  startOfDay,
  type Answers,
  type CalendarDate,
  type Language,
  type Scenario,
} from '../../../engine/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { readDay } from '../cong-bo/effect-choice.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt, withValueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import { TrialWorld, type Playable } from '../tinh-huong/trial-world.ts';
import { feeAnswers } from './fee-answers.ts';
import { trialAnswer } from './trial-answer.ts';

/** A trial case: the sample that it begins with, and what is different in it. */
interface Trial {
  /** Place of the sample among the scenarios; -1 for an empty application. */
  readonly sample: number;
  /** As typed, day first. */
  readonly day: string;
  readonly channel: string;
  readonly answers: Answers;
}

/** What the trial came to, in sentences; an empty list while nothing was worked out. */
interface Outcome {
  readonly lines: readonly string[];
  readonly isBad: boolean;
}

/** Works the fees of a draft out for a trial case, by the very rules by which applicants are charged. */
@customElement('designer-fee-trial')
export class DesignerFeeTrial extends LitElement {
  static override styles = [
    partStyles,
    linesStyles,
    css`
      .trial {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--thutuc-space-4);
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      h3 {
        font-size: var(--thutuc-heading-3);
      }
      label :is(input, select) {
        font-weight: 400;
      }
      .outcome p:last-child {
        font-weight: 600;
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** What the trial is played in, which the tab shares. */
  @property({ attribute: false }) world: TrialWorld | null = null;

  @state() private trial: Trial | null = null;
  @state() private outcome: Outcome = { lines: [], isBad: false };
  @state() private isRunning = false;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = phiTextsOf(this.language);
    const trial = this.trial ?? this.fresh(0);
    const samples = this.samples();
    const fields = feeAnswers(this.session.document, this.language);
    return html`<section class="trial" aria-labelledby="title">
      <div>
        <h3 id="title" aria-level="2">${texts.trial}</h3>
        <p class="hint">${texts.trialHint}</p>
      </div>
      <div class="line">
        <label
          >${texts.trialFrom}
          <select @change=${this.handleSample}>
            ${samples.map(
              ({ title }, index) =>
                html`<option value=${index} .selected=${index === trial.sample}>
                  ${inLanguage(title, this.language)}
                </option>`,
            )}
            <option value="-1" .selected=${trial.sample === -1}>${texts.trialEmpty}</option>
          </select>
        </label>
        <label
          >${texts.trialDay}
          <input
            type="text"
            autocomplete="off"
            placeholder="dd/mm/yyyy"
            .value=${trial.day}
            aria-invalid=${readDay(trial.day) === null ? 'true' : nothing}
            @change=${(event: Event) => {
              this.take({ ...trial, day: (event.target as HTMLInputElement).value });
            }}
          />
        </label>
        <label
          >${texts.trialChannel}
          <select
            @change=${(event: Event) => {
              this.take({ ...trial, channel: (event.target as HTMLSelectElement).value });
            }}
          >
            ${this.channels().map(
              ([code, name]) =>
                html`<option value=${code} .selected=${code === trial.channel}>${name}</option>`,
            )}
          </select>
        </label>
      </div>
      ${
        fields.length === 0
          ? nothing
          : html`<fieldset>
              <legend>${texts.trialAnswers}</legend>
              <div class="line">
                ${fields.map((field) => {
                  const at = pointerOf(field.path.split('.'));
                  return trialAnswer({
                    document: this.session.document,
                    field,
                    language: this.language,
                    value: valueAt(trial.answers as DraftDocument, at),
                    catalogue: (id) => this.world?.catalogue(id),
                    put: (value) => {
                      this.take({
                        ...trial,
                        answers: withValueAt(trial.answers as DraftDocument, at, value),
                      });
                    },
                  });
                })}
              </div>
            </fieldset>`
      }
      <button
        type="button"
        class="button primary"
        ?disabled=${this.isRunning}
        @click=${() => void this.run()}
      >
        ${texts.trialRun}
      </button>
      <div class="outcome" role="status">
        ${
          this.isRunning
            ? html`<p>${texts.trialRunning}</p>`
            : this.outcome.lines.map(
                (line) => html`<p class=${this.outcome.isBad ? 'problem' : nothing}>${line}</p>`,
              )
        }
      </div>
    </section>`;
  }

  override firstUpdated(): void {
    // Without the catalogues, addresses cannot be offered; a trial says what is missing.
    void this.prepare().catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }

  private samples(): readonly Scenario[] {
    const scenarios = valueAt(this.session.document, '/scenarios');
    if (!Array.isArray(scenarios)) return [];
    return (scenarios as unknown as readonly Partial<Scenario>[]).filter(
      (one): one is Scenario => one.title !== undefined && one.answers !== undefined,
    );
  }

  /** The trial that a sample begins. */
  private fresh(sample: number): Trial {
    const found = this.samples()[sample];
    const [first] = this.channels();
    return {
      sample: found === undefined ? -1 : sample,
      day: formatDate(localDateOf(instantOf(Date.now()))),
      channel: found?.channel ?? first?.[0] ?? '',
      answers: found?.answers ?? {},
    };
  }

  private channels(): readonly (readonly [string, string])[] {
    const submit = valueAt(this.session.document, '/service/submit');
    const named = valueAt(this.session.document, '/service/channels');
    const catalogue = typeof named === 'string' ? this.world?.catalogue(named) : undefined;
    return (Array.isArray(submit) ? submit : []).map(String).map((code) => {
      const name = catalogue?.entry(code)?.name;
      return [code, name === undefined ? code : inLanguage(name, this.language)];
    });
  }

  private take(trial: Trial): void {
    this.trial = trial;
    this.outcome = { lines: [], isBad: false };
  }

  private async prepare(): Promise<Playable> {
    this.world ??= new TrialWorld(this.client);
    await this.world.fetchFor(this.session.document);
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('prepared'));
    return this.world.playable(this.session.document, this.language);
  }

  private async run(): Promise<void> {
    const texts = phiTextsOf(this.language);
    const trial = this.trial ?? this.fresh(0);
    const day = readDay(trial.day);
    if (day === null) {
      this.outcome = { lines: [`${texts.trialDay}: ${texts.mistakes.notDate}.`], isBad: true };
      return;
    }
    this.isRunning = true;
    try {
      this.outcome = this.workedOut(await this.prepare(), trial, day);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.outcome = { lines: [texts.trialFailed], isBad: true };
    } finally {
      this.isRunning = false;
    }
  }

  private workedOut(playable: Playable, trial: Trial, day: CalendarDate): Outcome {
    const texts = phiTextsOf(this.language);
    if (playable.procedure === undefined) {
      const why = playable.problems.length === 0 ? texts.trialShared : texts.trialBroken;
      return { lines: [why], isBad: true };
    }
    const { procedure, environment } = playable;
    const { fees = [] } = procedure.definition;
    if (fees.length === 0) return { lines: [texts.trialNone], isBad: false };
    const sample = this.samples()[trial.sample];
    const { channel, answers } = trial;
    const scenario: Scenario = {
      key: 'thu',
      title: { vi: texts.trial },
      ...sample,
      ...{ channel, answers, submittedAt: startOfDay(day) },
    };
    const charged = trialFees(procedure, scenario, environment);
    const lines = fees.map(({ key, title, waivers = [] }) => {
      const named = { title: inLanguage(title, this.language) };
      const fee = charged.find((one) => one.key === key);
      if (fee === undefined) return fillText(texts.trialNot, named);
      const amount = formatNumber(fee.amount);
      const { waived } = fee;
      const reason = waivers.find((one) => one.key === waived?.key)?.reason;
      if (waived === undefined || reason === undefined) return fillText(texts.trialOf, { ...named, amount });
      const more = { full: formatNumber(waived.full), reason: inLanguage(reason, this.language) };
      return fillText(texts.trialWaived, { ...named, amount, ...more });
    });
    const total = charged.reduce((sum, { amount }) => sum + amount, 0);
    return { lines: [...lines, fillText(texts.trialTotal, { amount: formatNumber(total) })], isBad: false };
  }

  private readonly handleSample = (event: Event): void => {
    this.take(this.fresh(Number((event.target as HTMLSelectElement).value)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-fee-trial': DesignerFeeTrial;
  }
}
