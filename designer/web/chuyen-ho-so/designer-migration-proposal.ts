import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import type { MigrationProposalOrder } from '../../../runtime/api/index.ts';
import { chuyenHoSoTextsOf } from '../language/chuyen-ho-so-texts-of.ts';
import { migrationOrder, type OrderProblems, type TypedOrder } from './migration-order.ts';
import { migrationStyles } from './migration-styles.ts';

/** Puts a plan before the second person: the decision that orders the move, and why. */
@customElement('designer-migration-proposal')
export class DesignerMigrationProposal extends LitElement {
  static override styles = migrationStyles;

  @property() language: Language = 'vi';
  @property({ attribute: false }) propose: (order: MigrationProposalOrder) => void = () => undefined;

  @state() private problems: OrderProblems = {};

  override render(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    return html`<form novalidate @submit=${this.handleSubmit}>
      <h4>${texts.propose}</h4>
      <p class="soft">${texts.proposeGuidance}</p>
      <div class="line">
        ${this.box('number', texts.number, texts.numberHint)} ${this.box('date', texts.date, texts.dateHint)}
      </div>
      ${this.box('reason', texts.reason, texts.reasonHint)}
      <button class="button primary">${texts.send}</button>
    </form>`;
  }

  private box(id: keyof TypedOrder, label: string, hint: string): unknown {
    const problem = this.problems[id];
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <p class="hint" id="${id}-hint">${hint}</p>
      ${
        problem === undefined
          ? nothing
          : html`<p class="problem" id="${id}-problem">${chuyenHoSoTextsOf(this.language)[problem]}</p>`
      }
      <input
        type="text"
        id=${id}
        autocomplete="off"
        maxlength="1000"
        aria-invalid=${problem === undefined ? nothing : 'true'}
        aria-describedby="${id}-hint ${problem === undefined ? '' : `${id}-problem`}"
      />
    </div>`;
  }

  private readonly handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = (id: keyof TypedOrder): string =>
      this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
    const read = migrationOrder({ number: typed('number'), date: typed('date'), reason: typed('reason') });
    this.problems = 'problems' in read ? read.problems : {};
    if ('order' in read) return void this.propose(read.order);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-migration-proposal': DesignerMigrationProposal;
  }
}
