import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../../../engine/index.ts';
import { parentOf, type EditOutcome } from '../../../../engine/authoring/index.ts';
import { quyTrinhTextsOf } from '../../language/quy-trinh-texts-of.ts';
import { nameOfState } from '../../parts/thing-names.ts';
import '../designer-new-step.ts';
import type { Step } from '../machine.ts';
import type { FlowContext } from './flow-context.ts';
import { panelStyles } from './panel-styles.ts';
import { sayRefusal } from '../../parts/say-refusal.ts';

/** How a state is built: what is inside of it, into what it falls, with what it goes together. */
@customElement('designer-structure')
export class DesignerStructure extends LitElement {
  static override styles = panelStyles;

  @property({ attribute: false }) context!: FlowContext;
  @property({ attribute: false }) step!: Step;

  /** Why the last change was not made; empty where it was. */
  @state() private refused = '';

  override render(): unknown {
    const { texts, session } = this.context;
    const { step } = this;
    if (!session.isEditable) return nothing;
    const holds = step.kind === 'compound' || step.kind === 'parallel';
    const isPlain = step.kind === 'plain';
    return html`<div role="alert">
        ${this.refused === '' ? nothing : html`<p class="problem">${this.refused}</p>`}
      </div>
      ${
        holds || isPlain
          ? html`<details>
              <summary>${step.kind === 'parallel' ? texts.addRegion : texts.addInside}</summary>
              <designer-new-step
                .session=${session}
                .language=${this.context.language}
                into=${step.at}
                @added=${(event: CustomEvent<string>) => {
                  this.context.choose(event.detail);
                }}
              ></designer-new-step>
            </details>`
          : nothing
      }
      ${isPlain ? this.split() : nothing}
      ${step.kind === 'history' || this.isRegion() ? nothing : this.group()}
      ${
        step.kind === 'compound' && !this.isRegion()
          ? html`<div>
              <button
                type="button"
                class="button"
                @click=${() => {
                  this.take(session.edit('ungroupState', { at: step.at }));
                }}
              >
                ${texts.ungroup}
              </button>
              <p class="hint">${texts.ungroupHint}</p>
            </div>`
          : nothing
      }`;
  }

  private split(): unknown {
    const { texts } = this.context;
    return html`<details>
      <summary>${texts.split}</summary>
      <form novalidate @submit=${this.doSplit}>
        <p class="hint">${texts.splitHint}</p>
        ${[1, 2, 3].map(
          (number) =>
            html`<div>
              <label for="region-${number}">${fillText(texts.splitRegion, { number })}</label>
              <input type="text" id="region-${number}" class="region" autocomplete="off" />
            </div>`,
        )}
        <button class="button">${texts.splitDo}</button>
      </form>
    </details>`;
  }

  private group(): unknown {
    const { texts, session, language } = this.context;
    const beside = this.beside();
    if (beside.length === 0) return nothing;
    return html`<details>
      <summary>${texts.group}</summary>
      <form novalidate @submit=${this.doGroup}>
        <p class="hint">${texts.groupHint}</p>
        <div>
          <label for="group">${texts.groupTitle}</label>
          <input type="text" id="group" autocomplete="off" />
        </div>
        <fieldset>
          <legend>${texts.groupWith}</legend>
          ${beside.map(
            ({ at }) =>
              html`<label class="tick"
                ><input type="checkbox" value=${at} />${nameOfState(session.document, at, language)}</label
              >`,
          )}
        </fieldset>
        <button class="button">${texts.groupDo}</button>
      </form>
    </details>`;
  }

  /** Steps that stand beside this one. */
  private beside(): readonly Step[] {
    const { parent } = parentOf(this.step.at);
    return this.context.machine.steps.filter(
      (one) => one !== this.step && parentOf(one.at).parent === parent && one.kind !== 'history',
    );
  }

  private isRegion(): boolean {
    const { path } = this.step;
    const around = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    return this.context.machine.steps.some((one) => one.path === around && one.kind === 'parallel');
  }

  private readonly doSplit = (event: Event): void => {
    event.preventDefault();
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input.region')];
    const titles = inputs.map(({ value }) => value.trim().normalize('NFC')).filter((title) => title !== '');
    if (titles.length < 2) {
      this.refused = this.context.texts.splitNeeded;
      inputs.find(({ value }) => value.trim() === '')?.focus();
      return;
    }
    const titled = (vi: string) => ({ meta: { title: { vi } } });
    const { regionEnd } = quyTrinhTextsOf('vi');
    this.take(
      this.context.session.edit('splitIntoParallel', {
        at: this.step.at,
        regions: titles.map((title) => ({
          region: titled(title),
          begin: titled(title),
          end: titled(fillText(regionEnd, { name: title })),
        })),
      }),
    );
  };

  private readonly doGroup = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#group');
    const title = input?.value.trim().normalize('NFC') ?? '';
    if (title === '') {
      this.refused = this.context.texts.needed;
      input?.focus();
      return;
    }
    const chosen = [...this.renderRoot.querySelectorAll<HTMLInputElement>('fieldset input:checked')];
    this.take(
      this.context.session.edit('groupStates', {
        states: [this.step.at, ...chosen.map(({ value }) => value)],
        group: { meta: { title: { vi: title } } },
      }),
    );
  };

  private take(outcome: EditOutcome): void {
    this.refused = sayRefusal(outcome.problems, this.context.language);
    if (outcome.at != null) this.context.choose(outcome.at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-structure': DesignerStructure;
  }
}
