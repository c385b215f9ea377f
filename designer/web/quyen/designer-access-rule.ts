import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { draftStates, isList, isWithin } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { quyenTextsOf } from '../language/quyen-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import { labelIn, nameOfState, thingsOf, type Choice } from '../parts/thing-names.ts';
import { accessForms, type AccessSubject } from './access-subjects.ts';

/** One rule: what it says in a sentence, and, opened, what it is made of. */
@customElement('designer-access-rule')
export class DesignerAccessRule extends LitElement {
  static override styles = [
    partStyles,
    css`
      summary {
        padding-block: var(--thutuc-space-2);
        cursor: pointer;
      }
      .fields {
        display: grid;
        gap: var(--thutuc-space-4);
        padding-block-start: var(--thutuc-space-3);
      }
      .line {
        display: grid;
        gap: var(--thutuc-space-4) var(--thutuc-space-5);
      }
      @media (min-width: 56rem) {
        .line {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          align-items: end;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property() language: Language = 'vi';
  /** JSON pointer of the rule. */
  @property() at = '';

  @state() private isOpen = false;
  private heard: DraftSession | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.heard?.addEventListener('reveal', this.handleReveal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.heard?.removeEventListener('reveal', this.handleReveal);
  }

  override willUpdate(): void {
    if (this.heard === this.session) return;
    this.heard?.removeEventListener('reveal', this.handleReveal);
    this.heard = this.session;
    this.heard.addEventListener('reveal', this.handleReveal);
    this.openFor(this.session.place);
    // What was begun a moment ago is about nothing yet.
    if (this.words('fields').length + this.words('group').length === 0) this.isOpen = true;
  }

  override render(): unknown {
    return html`${sayPlaceProblems(problemsAt(this.session.problems, this.at))}
      <details
        .open=${this.isOpen}
        @toggle=${(event: Event) => {
          this.isOpen = (event.target as HTMLDetailsElement).open;
        }}
      >
        <summary>${this.sentence()}</summary>
        ${this.isOpen ? this.parts() : nothing}
      </details>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('summary')?.focus();
  }

  private sentence(): string {
    const texts = quyenTextsOf(this.language);
    const subjects = this.subjects();
    const group = this.words('group').map(
      (one) => subjects.find((subject) => subject.group === one)?.name ?? one,
    );
    const fields = this.words('fields').map(
      (one) => subjects.find((subject) => subject.field === one)?.name ?? one,
    );
    const states = this.words('states').map((one) => labelIn(this.steps(), one));
    const roles = this.words('roles').map((one) => labelIn(this.roles(), one));
    return fillText(states.length === 0 ? texts.sentence : texts.sentenceInSteps, {
      right: labelIn(choicesOf(texts.rights), this.words('may')[0] ?? ''),
      fields: [...group, ...fields].join(', ') || texts.nothing,
      roles: roles.join(', ') || texts.nobody,
      states: states.join(', '),
    });
  }

  private parts(): unknown {
    const texts = quyenTextsOf(this.language);
    const { document } = this.session;
    const { choice, ticks } = controlsOf(this.session, this.language);
    const { at } = this;
    const others = accessForms(document, this.language).filter(({ key }) => key !== document['application']);
    const subjects = this.subjects();
    const groups = subjects.flatMap(({ group, name, level }): Choice[] =>
      group === undefined ? [] : [{ value: group, label: level === 'section' ? `› ${name}` : name }],
    );
    const fields = subjects.flatMap(({ field, name }): Choice[] =>
      field === undefined ? [] : [{ value: field, label: name }],
    );
    const asksFields =
      valueAt(document, `${at}/group`) === undefined || valueAt(document, `${at}/fields`) !== undefined;
    return html`<div class="fields">
      <div class="line">
        ${choice(`${at}/may`, texts.may, choicesOf(texts.rights))}
        ${choice(
          `${at}/form`,
          texts.form,
          others.map(({ key, name }) => ({ value: key, label: name })),
          { none: texts.formDefault },
        )}
        ${choice(`${at}/group`, texts.group, groups, { none: texts.groupNone })}
      </div>
      ${asksFields ? ticks(`${at}/fields`, texts.which, fields) : nothing}
      ${ticks(`${at}/roles`, texts.roles, this.roles())}
      ${ticks(`${at}/states`, texts.states, this.steps(), texts.statesHint)}
    </div>`;
  }

  /** The words of a member of the rule, be it one or a list. */
  private words(member: string): readonly string[] {
    const value = valueAt(this.session.document, `${this.at}/${member}`);
    return (isList(value) ? value : [value]).flatMap((one) => (typeof one === 'string' ? [one] : []));
  }

  private subjects(): readonly AccessSubject[] {
    const { document } = this.session;
    const key = this.words('form')[0] ?? document['application'];
    return accessForms(document, this.language).find((form) => form.key === key)?.subjects ?? [];
  }

  private roles(): readonly Choice[] {
    const applicant = { value: 'applicant', label: quyenTextsOf(this.language).applicant };
    return [applicant, ...thingsOf(this.session.document, 'roles', this.language)];
  }

  private steps(): readonly Choice[] {
    const { document } = this.session;
    return draftStates(document['workflow']).map(({ key, at }) => ({
      value: key,
      label: nameOfState(document, at, this.language),
    }));
  }

  private openFor(place: string): void {
    if (place !== '' && isWithin(place, this.at)) this.isOpen = true;
  }

  private readonly handleReveal = (event: Event): void => {
    this.openFor((event as CustomEvent<string>).detail);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-access-rule': DesignerAccessRule;
  }
}
