import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { draftStates } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { quyenTextsOf } from '../language/quyen-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-rows.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import { nameOfState, thingsOf, type Choice } from '../parts/thing-names.ts';
import { accessForms, type AccessForm } from './access-subjects.ts';
import './designer-access-matrix.ts';

/** Who may read, write and unmask which fields: as a table that the engine decides, and as the rules behind it. */
@customElement('designer-quyen')
export class DesignerQuyen extends LitElement {
  static override styles = [
    partStyles,
    css`
      designer-access-matrix {
        margin-block: var(--thutuc-space-4) var(--thutuc-space-6);
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
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override render(): unknown {
    const texts = quyenTextsOf(this.language);
    const forms = accessForms(this.session.document, this.language);
    return html`<h2>${texts.title}</h2>
      <p class="hint">${texts.guidance}</p>
      <designer-access-matrix .session=${this.session} .language=${this.language}></designer-access-matrix>
      <designer-rows
        .session=${this.session}
        .language=${this.language}
        at="/access"
        .label=${texts.rules}
        .hint=${texts.rulesHint}
        .one=${texts.rule}
        .blank=${{ roles: [], may: 'read' }}
        .row=${(at: string) => this.rule(at, forms)}
      ></designer-rows>`;
  }

  private rule(at: string, forms: readonly AccessForm[]): unknown {
    const texts = quyenTextsOf(this.language);
    const { document } = this.session;
    const { choice, ticks } = controlsOf(this.session, this.language);
    const named = valueAt(document, `${at}/form`);
    const key = typeof named === 'string' ? named : document['application'];
    const subjects = forms.find((form) => form.key === key)?.subjects ?? [];
    const groups = subjects.flatMap(({ group, name, level }): Choice[] =>
      group === undefined ? [] : [{ value: group, label: level === 'section' ? `› ${name}` : name }],
    );
    const fields = subjects.flatMap(({ field, name }): Choice[] =>
      field === undefined ? [] : [{ value: field, label: name }],
    );
    const others = forms.filter((form) => form.key !== document['application']);
    const roles = [
      { value: 'applicant', label: texts.applicant },
      ...thingsOf(document, 'roles', this.language),
    ];
    const hasGroup = valueAt(document, `${at}/group`) !== undefined;
    const hasFields = valueAt(document, `${at}/fields`) !== undefined;
    return html`${sayPlaceProblems(problemsAt(this.session.problems, at))}
      <div class="line">
        ${choice(`${at}/may`, texts.may, choicesOf(texts.rights))}
        ${choice(
          `${at}/form`,
          texts.form,
          others.map((form) => ({ value: form.key, label: form.name })),
          { none: texts.formDefault },
        )}
        ${choice(`${at}/group`, texts.group, groups, { none: texts.groupNone })}
      </div>
      ${hasGroup && !hasFields ? nothing : ticks(`${at}/fields`, texts.which, fields)}
      ${ticks(`${at}/roles`, texts.roles, roles)}
      ${ticks(`${at}/states`, texts.states, this.steps(), texts.statesHint)}`;
  }

  private steps(): readonly Choice[] {
    const { document } = this.session;
    return draftStates(document['workflow']).map(({ key, at }) => ({
      value: key,
      label: nameOfState(document, at, this.language),
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-quyen': DesignerQuyen;
  }
}
