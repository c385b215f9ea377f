import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dialogStyles } from '../../../components/styles/index.ts';
import { seenParts, type ExpectationPart } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Language, Scenario } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { usualParts } from './scenario-from-trial.ts';
import { trialStyles } from './trial-styles.ts';

/** How a trial is to be saved. */
export interface SaveWish {
  readonly title: string;
  readonly parts: readonly ExpectationPart[];
  /** Key of the scenario that it takes the place of; null for a new one. */
  readonly replaces: string | null;
}

/** Asks under which name a trial is saved as a scenario, and which of what was seen must stay so. */
@customElement('designer-save-scenario')
export class DesignerSaveScenario extends LitElement {
  static override styles = [
    trialStyles,
    dialogStyles,
    css`
      dialog {
        width: min(38rem, calc(100vw - 2rem));
      }
      fieldset {
        margin-block: var(--thutuc-space-4) 0;
      }
      .ticks {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
        gap: 0 var(--thutuc-space-4);
      }
    `,
  ];

  @property() language: Language = 'vi';
  @property({ attribute: false }) onWish: (wish: SaveWish) => void = () => undefined;

  /** The scenario with which the trial began; null where it is a new one. */
  @state() private origin: Scenario | null = null;
  @state() private parts: ReadonlySet<ExpectationPart> = new Set(usualParts);
  @state() private replaces = false;
  @state() private isNameless = false;
  /** The person has said by the tick whether the scenario is replaced. */
  private hasTicked = false;

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { origin } = this;
    return html`<dialog aria-labelledby="heading">
      <form @submit=${this.handleSubmit}>
        <h2 id="heading">${texts.saveTitle}</h2>
        <p class="hint">${texts.saveGuidance}</p>
        <div>
          <label for="name">${texts.saveName}</label>
          ${this.isNameless ? html`<p class="problem" id="name-problem">${texts.saveNameMissing}</p>` : nothing}
          <input
            id="name"
            type="text"
            autocomplete="off"
            maxlength="200"
            aria-invalid=${this.isNameless ? 'true' : nothing}
            aria-describedby=${this.isNameless ? 'name-problem' : nothing}
            @input=${this.handleName}
          />
        </div>
        ${
          origin === null
            ? nothing
            : html`<label class="tick"
                ><input
                  type="checkbox"
                  .checked=${this.replaces}
                  @change=${(event: Event) => {
                    this.replaces = (event.target as HTMLInputElement).checked;
                    this.hasTicked = true;
                  }}
                />${fillText(texts.saveReplace, { name: inLanguage(origin.title, this.language) })}</label
              >`
        }
        <fieldset>
          <legend>${texts.saveWhat}</legend>
          <div class="ticks">
            ${seenParts.map(
              (part) =>
                html`<label class="tick"
                  ><input
                    type="checkbox"
                    .checked=${this.parts.has(part)}
                    @change=${(event: Event) => {
                      this.tick(part, (event.target as HTMLInputElement).checked);
                    }}
                  />${texts.parts[part]}</label
                >`,
            )}
          </div>
        </fieldset>
        <div class="buttons">
          <button class="button primary">${texts.saveNew}</button>
          <button type="button" class="button" @click=${this.close}>${texts.saveCancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** Asks. @param origin the scenario with which the trial began */
  async ask(origin: Scenario | null): Promise<void> {
    this.origin = origin;
    this.replaces = origin !== null;
    this.isNameless = false;
    this.hasTicked = false;
    await this.updateComplete;
    const box = this.box();
    if (box !== null) box.value = origin?.title.vi ?? '';
    this.renderRoot.querySelector('dialog')?.showModal();
    box?.focus();
  }

  private box(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#name');
  }

  private tick(part: ExpectationPart, isOn: boolean): void {
    const parts = new Set(this.parts);
    if (isOn) parts.add(part);
    else parts.delete(part);
    this.parts = parts;
  }

  private readonly close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  /** Another name means another scenario, as long as nobody says otherwise by the tick. */
  private readonly handleName = (event: Event): void => {
    if (this.origin === null || this.hasTicked) return;
    this.replaces = (event.target as HTMLInputElement).value.trim() === this.origin.title.vi;
  };

  private readonly handleSubmit = (event: Event): void => {
    event.preventDefault();
    const title = this.box()?.value.trim() ?? '';
    this.isNameless = title === '';
    if (title === '') {
      this.box()?.focus();
      return;
    }
    this.close();
    this.onWish({
      title,
      parts: [...this.parts],
      replaces: this.replaces ? (this.origin?.key ?? null) : null,
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-save-scenario': DesignerSaveScenario;
  }
}
