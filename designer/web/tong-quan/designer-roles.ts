import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { tongQuanTextsOf } from '../language/tong-quan-texts-of.ts';
import '../parts/designer-pair.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';

/** The roles of a procedure, what they are called, which of them give tasks to people or look after payments. */
@customElement('designer-roles')
export class DesignerRoles extends LitElement {
  static override styles = [
    partStyles,
    css`
      .role {
        margin-block: var(--thutuc-space-3);
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      .ticks {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--thutuc-space-5);
      }
      .new {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--thutuc-space-3);
      }
      .new input {
        width: min(20rem, 100%);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';

  @state() private problem = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = tongQuanTextsOf(this.language);
    const isFixed = this.session?.isEditable !== true;
    return html`<p class="hint">${texts.rolesHint}</p>
      ${sayPlaceProblems(problemsAt(this.session?.problems ?? [], '/roles'))}
      ${this.keys().map((key) => this.roleRow(key, isFixed))}
      <form class="new" @submit=${this.add}>
        <div>
          <label for="key">${texts.roleNew}</label>
          <p class="hint" id="key-hint">${texts.roleNewHint}</p>
          ${this.problem === '' ? nothing : html`<p class="problem" id="key-problem" role="alert">${this.problem}</p>`}
          <input
            type="text"
            id="key"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            ?readonly=${isFixed}
            aria-invalid=${this.problem === '' ? nothing : 'true'}
            aria-describedby="key-hint ${this.problem === '' ? '' : 'key-problem'}"
          />
        </div>
        <button class="button" ?disabled=${isFixed}>${texts.roleAdd}</button>
      </form>`;
  }

  private roleRow(key: string, isFixed: boolean): unknown {
    const texts = tongQuanTextsOf(this.language);
    const tick = (list: 'supervisors' | 'accountants', label: string): unknown =>
      html`<label class="tick"
        ><input
          type="checkbox"
          .checked=${this.listed(list).includes(key)}
          ?disabled=${isFixed}
          @change=${(event: Event) => {
            this.tick(list, key, (event.target as HTMLInputElement).checked);
          }}
        />${label}</label
      >`;
    return html`<div class="role" data-at="/roles/${key}">
      <designer-pair
        .session=${this.session}
        .language=${this.language}
        at="/roles/${key}"
        data-at="/roles/${key}"
        .label=${fillText(texts.role, { key })}
      ></designer-pair>
      <div class="ticks">
        ${tick('supervisors', texts.supervisors)} ${tick('accountants', texts.accountants)}
        <button
          type="button"
          class="button quiet"
          ?disabled=${isFixed}
          @click=${() => {
            this.takeOut(key);
          }}
        >
          ${fillText(texts.roleRemove, { key })}
        </button>
      </div>
    </div>`;
  }

  private keys(): readonly string[] {
    const roles = valueAt(this.session?.document, '/roles');
    return typeof roles === 'object' && roles !== null && !Array.isArray(roles) ? Object.keys(roles) : [];
  }

  private listed(list: string): readonly Json[] {
    const value = valueAt(this.session?.document, `/${list}`);
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  }

  private tick(list: string, key: string, isTicked: boolean): void {
    const others = this.listed(list).filter((one) => one !== key);
    const next = isTicked ? [...others, key] : others;
    this.session?.set(`/${list}`, next.length === 0 ? undefined : next);
  }

  /** What names the role elsewhere is told as a problem there, with a way to it. */
  private takeOut(key: string): void {
    this.session?.set(`/roles/${key}`, undefined);
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const texts = tongQuanTextsOf(this.language);
    const input = this.renderRoot.querySelector<HTMLInputElement>('#key');
    const key = input?.value.trim().normalize('NFC') ?? '';
    const isTaken = this.keys().includes(key);
    this.problem = isTaken
      ? fillText(texts.roleTaken, { key })
      : /^[\p{L}_][\p{L}\p{N}_]{0,59}$/u.test(key)
        ? ''
        : texts.roleBad;
    if (this.problem !== '') {
      input?.focus();
      return;
    }
    this.session?.set(`/roles/${key}`, { vi: '' });
    if (input !== null) input.value = '';
    this.session?.reveal(`/roles/${key}`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-roles': DesignerRoles;
  }
}
