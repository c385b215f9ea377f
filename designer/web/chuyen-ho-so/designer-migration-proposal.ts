import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import type { MigrationProposalOrder } from '../../../runtime/api/index.ts';
import { chuyenHoSoTextsOf } from '../language/chuyen-ho-so-texts-of.ts';
import { typedBox } from '../parts/typed-box.ts';
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
    const wrong = this.problems[id];
    return typedBox({ id, label, hint, problem: wrong && chuyenHoSoTextsOf(this.language)[wrong] });
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
