import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { BRANCH_ENDS } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { CaseMigration, MigrationChoices, MigrationPlaceView } from '../../../runtime/api/index.ts';
import { chuyenHoSoTextsOf } from '../language/chuyen-ho-so-texts-of.ts';
import { migrationStyles } from './migration-styles.ts';

/** A plan in words, and what an administrator has to choose in it. */
@customElement('designer-migration-plan')
export class DesignerMigrationPlan extends LitElement {
  static override styles = migrationStyles;

  @property({ attribute: false }) migration!: CaseMigration;
  @property() language: Language = 'vi';
  /** Called with everything that is chosen, when one choice changes. */
  @property({ attribute: false }) choose: (choices: MigrationChoices) => void = () => undefined;

  override render(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { states, deadlines, state } = this.migration;
    const isOpen = state === 'planned';
    const told = (places: readonly MigrationPlaceView[], lost: string): unknown[] =>
      places
        .filter(({ choices }) => !isOpen || choices.length === 0)
        .map(({ title, to }) => {
          const says = to === null ? lost : to.key === BRANCH_ENDS ? texts.branchEnds : texts.becomes;
          return html`<li>${fillText(says, { from: title, to: to?.title ?? '' })}</li>`;
        });
    return html`<h4>${texts.plan}</h4>
      <ul>
        <li>${texts.keeps}</li>
        ${told(states, texts.staysThere)} ${told(deadlines, texts.clockStops)}
        ${isOpen ? nothing : html`<li>${texts.unfit}: ${this.unfitName()}.</li>`}
      </ul>
      ${isOpen ? this.choices() : nothing}`;
  }

  private choices(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { states, deadlines, unfit } = this.migration;
    const asked = (places: readonly MigrationPlaceView[]) =>
      places.filter(({ choices }) => choices.length > 0);
    return html`<h4>${texts.toChoose}</h4>
      ${asked(states).map((place) => this.choice('state', place, texts.stateChoice, texts.stateStays))}
      ${asked(deadlines).map((place) => this.choice('deadline', place, texts.deadlineChoice, texts.deadlineStops))}
      <fieldset>
        <legend>${texts.unfit}</legend>
        ${(['stay', 'move'] as const).map(
          (value) =>
            html`<label class="radio"
              ><input
                type="radio"
                name="unfit"
                .checked=${unfit === value}
                @change=${() => {
                  this.tell({ unfit: value });
                }}
              />${value === 'stay' ? texts.unfitStay : texts.unfitMove}</label
            >`,
        )}
      </fieldset>`;
  }

  private choice(kind: 'state' | 'deadline', place: MigrationPlaceView, says: string, none: string): unknown {
    const { key, title, to, choices } = place;
    const id = `${kind}-${key.replaceAll('.', '-')}`;
    return html`<div class="field">
      <label for=${id}>${fillText(says, { from: title })}</label>
      <div class="select">
        <select
          id=${id}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            const chosen = { [key]: value === '' ? null : value };
            this.tell(kind === 'state' ? { states: chosen } : { deadlines: chosen });
          }}
        >
          <option value="" ?selected=${to === null}>${none}</option>
          ${choices.map(
            (one) => html`<option value=${one.key} ?selected=${one.key === to?.key}>${one.title}</option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  private unfitName(): string {
    const texts = chuyenHoSoTextsOf(this.language);
    const name = this.migration.unfit === 'stay' ? texts.unfitStay : texts.unfitMove;
    return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
  }

  private tell(change: Partial<MigrationChoices>): void {
    this.choose({ states: {}, deadlines: {}, unfit: this.migration.unfit, ...change });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-migration-plan': DesignerMigrationPlan;
  }
}
