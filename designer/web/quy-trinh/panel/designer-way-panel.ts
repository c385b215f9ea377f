import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillText } from '../../../../engine/index.ts';
import type { Json } from '../../../../engine/index.ts';
import { valueAt } from '../../draft/value-at.ts';
import '../../parts/designer-actions.ts';
import '../../parts/designer-key.ts';
import '../../parts/designer-properties.ts';
import { pick } from '../../parts/pick.ts';
import { problemsAt, sayPlaceProblems } from '../../parts/place-problems.ts';
import { nameOfState, thingsOf, type Choice } from '../../parts/thing-names.ts';
import type { Step, Way } from '../machine.ts';
import { isSentByPeople, nameOfWay } from '../way-words.ts';
import { branchesAt, occasionOf, withBranch, withBranchMoved, withoutBranch } from './branches.ts';
import type { FlowContext } from './flow-context.ts';
import { eventProperties, guardProperty, wayProperties } from './flow-properties.ts';
import { panelStyles } from './panel-styles.ts';

/** All that may happen on one occasion: the button of an event, or what comes by itself, with its branches in order. */
@customElement('designer-way-panel')
export class DesignerWayPanel extends LitElement {
  static override styles = [
    panelStyles,
    css`
      .branch {
        padding: var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
      }
      .branch.chosen {
        border-inline-start: 4px solid var(--thutuc-primary);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--thutuc-space-2);
      }
      .head .button {
        padding-inline: var(--thutuc-space-2);
      }
      select {
        width: 100%;
      }
    `,
  ];

  @property({ attribute: false }) context!: FlowContext;
  /** The way that is shown first among the branches. */
  @property({ attribute: false }) way!: Way;
  /** The state that it leaves; null for the whole workflow. */
  @property({ attribute: false }) step: Step | null = null;

  override render(): unknown {
    const { texts, session, language, choose, takeOut } = this.context;
    const { document } = session;
    const { way, step } = this;
    const occasion = occasionOf(way.at);
    const branches = branchesAt(document, occasion);
    const name = nameOfWay(way, { ...this.context, document });
    const from = step === null ? texts.everywhere : nameOfState(document, step.at, language);
    return html`<div data-at=${occasion}>
        <p class="kind">${fillText(texts.wayOf, { step: from })}</p>
        <h3 tabindex="-1">${name}</h3>
      </div>
      <div class="tools">
        <button
          type="button"
          class="button"
          @click=${() => {
            choose(step?.at ?? '');
          }}
        >
          ${step === null ? texts.wholeTool : texts.backToStep}
        </button>
        <button
          type="button"
          class="button danger"
          ?disabled=${!session.isEditable}
          @click=${() => {
            takeOut(occasion, name);
          }}
        >
          ${texts.takeOutWay}
        </button>
      </div>
      ${branches.length > 1 ? sayPlaceProblems(problemsAt(session.problems, occasion)) : nothing}
      ${this.occasion(occasion, branches)}
      <section aria-labelledby="branches">
        <h4 id="branches">${branches.length > 1 ? texts.branches : texts.then}</h4>
        ${branches.length > 1 ? html`<p class="hint">${texts.branchesHint}</p>` : nothing}
        ${repeat(
          branches,
          (at) => at,
          (at, index) => this.branch(at, index, branches.length, occasion),
        )}
        <button
          type="button"
          class="button"
          ?disabled=${!session.isEditable}
          @click=${() => {
            this.put(occasion, withBranch(valueAt(document, occasion), this.newBranch()));
          }}
        >
          ${texts.branchAdd}
        </button>
      </section>`;
  }

  /** What makes it happen. */
  private occasion(occasion: string, branches: readonly string[]): unknown {
    const { texts, session, language } = this.context;
    const { way } = this;
    const [first = occasion] = branches;
    if (way.trigger === 'after') return this.deadline(occasion);
    if (way.trigger !== 'event') return nothing;
    if (!isSentByPeople(way, session.document))
      return html`<section>
        <p class="hint">${texts.sentByEngine}</p>
        <button
          type="button"
          class="button"
          ?disabled=${!session.isEditable}
          @click=${() => {
            session.set(`${first}/meta`, { label: { vi: way.name } });
          }}
        >
          ${texts.giveButton}
        </button>
      </section>`;
    return html`<section data-at="${first}/meta">
      ${sayPlaceProblems(problemsAt(session.problems, `${first}/meta`))}
      <designer-properties
        .session=${session}
        .language=${language}
        at="${first}/meta"
        .properties=${eventProperties}
      ></designer-properties>
      <designer-key
        .session=${session}
        .language=${language}
        at=${occasion}
        name=""
        .label=${texts.eventKey}
      ></designer-key>
    </section>`;
  }

  private deadline(occasion: string): unknown {
    const { texts, session, language } = this.context;
    const holder = occasion.slice(0, occasion.lastIndexOf('/'));
    const map = (valueAt(session.document, holder) ?? {}) as Readonly<Record<string, Json>>;
    const { name } = this.way;
    return html`<section>
      <strong aria-hidden="true">${texts.deadlineOfWay}</strong>
      ${pick({
        label: texts.deadlineOfWay,
        value: name,
        choices: thingsOf(session.document, 'deadlines', language).filter(
          ({ value }) => value === name || map[value] === undefined,
        ),
        isFixed: !session.isEditable,
        choose: (chosen) => {
          const renamed = Object.entries(map).map(([key, value]) => [key === name ? chosen : key, value]);
          session.set(holder, Object.fromEntries(renamed) as Json);
          this.context.choose(`${holder}/${chosen}`);
        },
      })}
    </section>`;
  }

  private branch(at: string, index: number, count: number, occasion: string): unknown {
    const { texts, session, language } = this.context;
    const value = valueAt(session.document, occasion);
    const number = index + 1;
    const button = (says: string, sign: string, isOff: boolean, next: () => Json | undefined): unknown =>
      html`<button
        type="button"
        class="button quiet"
        aria-label=${fillText(says, { number })}
        ?disabled=${isOff || !session.isEditable}
        @click=${() => {
          this.put(occasion, next());
        }}
      >
        ${sign}
      </button>`;
    return html`<div
      class="branch ${at === this.way.at && count > 1 ? 'chosen' : ''}"
      role="group"
      data-at=${at}
      aria-label=${fillText(texts.branch, { number })}
    >
      ${
        count === 1
          ? nothing
          : html`<div class="head">
              <strong>${fillText(texts.branch, { number })}</strong>
              <span
                >${button(texts.branchUp, '↑', index === 0, () => withBranchMoved(value, index, index - 1))}
                ${button(texts.branchDown, '↓', number === count, () => withBranchMoved(value, index, number))}
                ${button(texts.branchTakeOut, texts.takeOut, false, () => withoutBranch(value, index))}</span
              >
            </div>`
      }
      ${['', '/target', '/guard/params'].map((inner) => sayPlaceProblems(problemsAt(session.problems, at + inner)))}
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${this.targets(at)}
        <designer-properties
          .session=${session}
          .language=${language}
          at=${at}
          .properties=${[guardProperty, ...wayProperties]}
        ></designer-properties>
      </form>
    </div>`;
  }

  /** Where it leads: one step, or several that run beside each other. */
  private targets(at: string): unknown {
    const { texts, session, machine } = this.context;
    const way = [...machine.everywhere, ...machine.steps.flatMap(({ ways }) => ways)].find(
      (one) => one.at === at,
    );
    const targets = way?.targets ?? [];
    const canBeMore =
      targets.length > 1 ||
      targets.some((path) =>
        machine.steps.some((one) => one.kind === 'parallel' && path.startsWith(`${one.path}.`)),
      );
    const put = (next: readonly string[]): void => {
      const [only] = next;
      const written = next.map((path) => `#${path}`);
      if (only === undefined) session.set(`${at}/target`, undefined);
      else if (next.length === 1) {
        const to = machine.steps.find(({ path }) => path === only)?.at ?? '';
        session.edit('redirectTransition', { at, to });
      } else session.set(`${at}/target`, written);
    };
    return html`<div data-at="${at}/target">
      <strong aria-hidden="true">${texts.to}</strong>
      ${
        targets.length === 0
          ? this.stepPick('', texts.to, texts.stays, (path) => {
              put([path]);
            })
          : targets.map((target, index) =>
              this.stepPick(target, texts.to, targets.length === 1 ? texts.stays : texts.takeOut, (path) => {
                put(path === '' ? targets.toSpliced(index, 1) : targets.toSpliced(index, 1, path));
              }),
            )
      }
      ${
        canBeMore
          ? this.stepPick('', texts.targetMore, `${texts.targetMore}…`, (path) => {
              if (path !== '') put([...targets, path]);
            })
          : nothing
      }
    </div>`;
  }

  private stepPick(value: string, label: string, none: string, choose: (path: string) => void): unknown {
    const { session } = this.context;
    return pick({ label, value, choices: this.steps(), none, isFixed: !session.isEditable, choose });
  }

  private steps(): readonly Choice[] {
    const { machine, session, language } = this.context;
    return machine.steps.map(({ path, at, depth }) => ({
      value: path,
      label: `${'– '.repeat(depth)}${nameOfState(session.document, at, language)}`,
    }));
  }

  private newBranch(): { readonly guard: Json } {
    return { guard: { type: 'when', params: { if: '' } } };
  }

  /** Writes the branches, and goes on from the occasion: what was pressed may be gone or elsewhere. */
  private put(occasion: string, value: Json | undefined): void {
    const { session, choose } = this.context;
    if (value === undefined) return;
    session.set(occasion, value);
    choose(branchesAt(session.document, occasion)[0] ?? occasion);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-way-panel': DesignerWayPanel;
  }
}
