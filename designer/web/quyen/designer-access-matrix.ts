import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { accessIn, draftStates } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { FieldAccess, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { quyenTextsOf } from '../language/quyen-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { labelIn, nameOfState, thingsOf, type Choice } from '../parts/thing-names.ts';
import { accessMatrixStyles } from './access-matrix-styles.ts';
import {
  accessForms,
  accessPart,
  extentOf,
  ruleBarring,
  type AccessForm,
  type AccessSubject,
  type Right,
} from './access-subjects.ts';

/** One cell: what whom. */
interface Cell {
  readonly right: Right;
  readonly role: string;
}

const rights: readonly Right[] = ['read', 'write', 'unmask'];

/**
 * Who may do what with which fields, in a step or in all of them, as the engine decides it. A cell that is unticked
 * is a rule; where a wider rule bars, it leads there.
 */
@customElement('designer-access-matrix')
export class DesignerAccessMatrix extends LitElement {
  static override styles = [partStyles, accessMatrixStyles];

  @property({ attribute: false }) session!: DraftSession;
  @property() language: Language = 'vi';

  /** A right that is shown for all roles, or a role for which all rights are. */
  @state() private shown = 'right:read';
  /** Path of the step; empty for every step. */
  @state() private step = '';
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private said = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = quyenTextsOf(this.language);
    const forms = accessForms(this.session.document, this.language);
    const cells = this.cells();
    const isByRight = this.shown.startsWith('right:');
    return html`<h3 id="title">${texts.matrix}</h3>
      ${this.asks()}
      <p class="hint">${this.step === '' ? texts.alwaysHint : texts.stateHint}</p>
      <p role="status" class="said">${this.said}</p>
      ${
        forms.length === 0
          ? html`<p>${texts.noForms}</p>`
          : html`<div class="scrolls" role="region" tabindex="0" aria-labelledby="title">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${texts.fields}</th>
                    ${cells.map(
                      ({ right, role }) =>
                        html`<th scope="col">
                          ${isByRight ? labelIn(this.roles(), role) : texts.rights[right]}
                        </th>`,
                    )}
                  </tr>
                </thead>
                ${this.bodies(forms, cells)}
              </table>
            </div>`
      }`;
  }

  private asks(): unknown {
    const texts = quyenTextsOf(this.language);
    const option = (value: string, label: string, now: string): unknown =>
      html`<option value=${value} .selected=${value === now}>${label}</option>`;
    return html`<div class="asks">
      <div>
        <label for="shown">${texts.show}</label>
        <select
          id="shown"
          @change=${(event: Event) => {
            this.shown = (event.target as HTMLSelectElement).value;
          }}
        >
          <optgroup label=${texts.byRight}>
            ${rights.map((right) => option(`right:${right}`, texts.rights[right], this.shown))}
          </optgroup>
          <optgroup label=${texts.byRole}>
            ${this.roles().map(({ value, label }) => option(`role:${value}`, label, this.shown))}
          </optgroup>
        </select>
      </div>
      <div>
        <label for="step">${texts.state}</label>
        <select
          id="step"
          @change=${(event: Event) => {
            this.step = (event.target as HTMLSelectElement).value;
          }}
        >
          ${option('', texts.always, this.step)}
          ${this.steps().map(({ value, label }) => option(value, label, this.step))}
        </select>
      </div>
    </div>`;
  }

  private bodies(forms: readonly AccessForm[], cells: readonly Cell[]): unknown {
    const part = accessPart(this.session.document);
    const states = this.step === '' ? [] : [this.step];
    const decided = new Map(
      [...new Set(cells.map(({ role }) => role))].map((role) => [
        role,
        accessIn(part.definition, states, role),
      ]),
    );
    return forms.map(
      ({ name, subjects }) =>
        html`<tbody>
          <tr class="form">
            <th scope="colgroup" colspan=${cells.length + 1}>${name}</th>
          </tr>
          ${subjects.filter((subject) => this.isSeen(subject)).map((subject) => this.row(subject, cells, decided))}
        </tbody>`,
    );
  }

  private isSeen({ level, within }: AccessSubject): boolean {
    return level !== 'field' || this.opened.has(within);
  }

  private row(
    subject: AccessSubject,
    cells: readonly Cell[],
    decided: ReadonlyMap<string, FieldAccess>,
  ): unknown {
    const texts = quyenTextsOf(this.language);
    const { id, name, level, keys, masked } = subject;
    const isOpen = this.opened.has(id);
    return html`<tr class=${level}>
      <th scope="row">
        ${
          level === 'section' && keys.length > 0
            ? html`<button
                type="button"
                class="fold"
                aria-expanded=${isOpen ? 'true' : 'false'}
                aria-label=${fillText(texts.open, { name })}
                @click=${() => {
                  this.fold(id);
                }}
              >
                <span aria-hidden="true">${isOpen ? '▾' : '▸'}</span> ${name}
              </button>`
            : name
        }
        ${level === 'field' && masked.length > 0 ? html`<span class="mark">${texts.sensitive}</span>` : nothing}
      </th>
      ${cells.map((cell) => html`<td>${this.cell(subject, cell, decided.get(cell.role))}</td>`)}
    </tr>`;
  }

  private cell(subject: AccessSubject, { right, role }: Cell, access: FieldAccess | undefined): unknown {
    const texts = quyenTextsOf(this.language);
    const asked = right === 'unmask' ? subject.masked : subject.keys;
    if (asked.length === 0 || access === undefined) return html`<span class="soft">–</span>`;
    const extent = extentOf(access, subject, right);
    const params = {
      right: texts.rights[right],
      name: subject.name,
      role: labelIn(this.roles(), role),
    };
    return html`<input
      type="checkbox"
      aria-label=${fillText(texts.cell, params)}
      .checked=${extent === 'all'}
      .indeterminate=${extent === 'some'}
      ?disabled=${!this.session.isEditable}
      @change=${(event: Event) => {
        this.change(subject, right, role, extent !== 'all');
        // The engine says what is ticked, whatever was clicked.
        const box = event.target as HTMLInputElement;
        void this.updateComplete.then(() => {
          this.show(box, subject, right, role);
        });
      }}
    />`;
  }

  private show(box: HTMLInputElement, subject: AccessSubject, right: Right, role: string): void {
    const { definition } = accessPart(this.session.document);
    const extent = extentOf(accessIn(definition, this.step === '' ? [] : [this.step], role), subject, right);
    box.checked = extent === 'all';
    box.indeterminate = extent === 'some';
  }

  private change(subject: AccessSubject, right: Right, role: string, admits: boolean): void {
    const texts = quyenTextsOf(this.language);
    const { form, group, field } = subject;
    const states = this.step === '' ? undefined : [this.step.split('.').at(-1) ?? this.step];
    this.said = '';
    const outcome = this.session.edit('setAccess', {
      form,
      ...(group === undefined ? {} : { group }),
      ...(field === undefined ? {} : { field }),
      ...(states === undefined ? {} : { states }),
      may: right,
      role,
      admits,
    });
    if (!admits || !this.session.isEditable) return;
    const part = accessPart(this.session.document);
    const active = this.step === '' ? [] : [this.step];
    const extent = extentOf(accessIn(part.definition, active, role), subject, right);
    if (outcome.problems === undefined && extent === 'all') return;
    const bars = ruleBarring(part, subject, right, active, role);
    if (bars === null) {
      this.said = texts.barredRead;
      return;
    }
    this.said = fillText(texts.barred, { number: bars + 1 });
    this.session.reveal(`/access/${bars}`);
  }

  private cells(): readonly Cell[] {
    const [kind, value = ''] = this.shown.split(':');
    if (kind === 'role') return rights.map((right) => ({ right, role: value }));
    return this.roles().map((role) => ({ right: value as Right, role: role.value }));
  }

  private roles(): readonly Choice[] {
    const { document } = this.session;
    const applicant = { value: 'applicant', label: quyenTextsOf(this.language).applicant };
    return [applicant, ...thingsOf(document, 'roles', this.language)];
  }

  private steps(): readonly Choice[] {
    const { document } = this.session;
    return draftStates(document['workflow']).map(({ path, at }) => ({
      value: path,
      label: nameOfState(document, at, this.language),
    }));
  }

  private fold(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-access-matrix': DesignerAccessMatrix;
  }
}
