import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { draftStates, draftTransitions, eventFromLabel, isWithin } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { propertyTextsOf } from '../language/property-texts-of.ts';
import { partStyles } from './part-styles.ts';
import { pick } from './pick.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';
import { nameOfState, textAt, type Choice } from './thing-names.ts';

/** Chosen in the list where the event is yet to be made; no event is called so. */
const NEW = '+';

/** An event that the engine sends: chosen among those of the workflow, or made anew in the state around. */
@customElement('designer-event')
export class DesignerEvent extends LitElement {
  static override styles = [
    partStyles,
    css`
      select {
        width: 100%;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the name of the event. */
  @property() at = '';
  @property() label = '';
  @property() hint = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = propertyTextsOf(this.language);
    const value = valueAt(this.session?.document, this.at);
    const around = this.around();
    const isFixed = this.session?.isEditable !== true;
    return html`<strong aria-hidden="true">${this.label}</strong>
      ${this.hint === '' ? nothing : html`<p class="hint">${this.hint}</p>`}
      ${sayPlaceProblems(problemsAt(this.session?.problems ?? [], this.at))}
      ${pick({
        label: this.label,
        value: typeof value === 'string' ? value : '',
        choices: [...this.events(), ...(around === null ? [] : [{ value: NEW, label: texts.eventNew }])],
        none: texts.eventNone,
        isFixed,
        choose: (chosen) => {
          if (chosen === NEW) this.make();
          else this.session?.set(this.at, chosen === '' ? undefined : chosen);
        },
      })}`;
  }

  override focus(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  /** The events of the workflow, each once; those without a button say where they lead from. */
  private events(): readonly Choice[] {
    const { session, language } = this;
    if (session === null) return [];
    const { document } = session;
    const workflow = document['workflow'];
    const found = new Map<string, string>();
    for (const { name, trigger, at, from } of draftTransitions(workflow, draftStates(workflow))) {
      if (trigger !== 'event' || found.has(name)) continue;
      const label = textAt(document, `${at}/meta/label`, language);
      const state = from === null ? '' : nameOfState(document, from.at, language);
      found.set(
        name,
        label ||
          fillText(propertyTextsOf(language).eventSent, { name, state: state === '' ? '' : ` (${state})` }),
      );
    }
    return [...found].map(([value, label]) => ({ value, label }));
  }

  /** Pointer of the state around; null where there is none. */
  private around(): string | null {
    const states = draftStates(this.session?.document['workflow']);
    return states.findLast(({ at }) => isWithin(this.at, at))?.at ?? null;
  }

  /** A new event in the state around, without a target yet: named after the task that it ends. */
  private make(): void {
    const { session } = this;
    const around = this.around();
    if (session === null || around === null) return;
    const [task = ''] = /^.*\/tasks\/\d+/.exec(this.at) ?? [];
    const title = textAt(session.document, `${task}/title`, 'vi') || propertyTextsOf('vi').eventNew;
    const name = eventFromLabel(
      title,
      this.events().map(({ value }) => value),
    );
    const group = `event ${this.at} ${name}`;
    const { problems } = session.edit('connectStates', { from: around, event: name }, group);
    if (problems === undefined) session.set(this.at, name, group);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-event': DesignerEvent;
  }
}
