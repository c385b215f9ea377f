import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keysOf } from '../../../engine/authoring/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { tongQuanTextsOf } from '../language/tong-quan-texts-of.ts';
import { controlsOf } from '../parts/controls.ts';
import '../parts/designer-things.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt, thingsOf } from '../parts/thing-names.ts';
import { linesStyles } from '../parts/lines-styles.ts';

/** The roles of a procedure, which of them give tasks to people, and which look after payments. */
@customElement('designer-roles')
export class DesignerRoles extends LitElement {
  static override styles = [
    partStyles,
    linesStyles,
    css`
      :host {
        margin-block-start: var(--thutuc-space-6);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const { session, language } = this;
    const texts = tongQuanTextsOf(language);
    const { ticks } = controlsOf(session, language);
    const roles = session === null ? [] : thingsOf(session.document, 'roles', language);
    return html`<designer-things
        .session=${session}
        .language=${language}
        at="/roles"
        data-at="/roles"
        keeps
        .label=${texts.roles}
        .hint=${texts.rolesHint}
        .one=${texts.role}
        .blank=${(title: string) => ({ vi: title })}
        .nameOf=${(at: string) => (session === null ? '' : textAt(session.document, at, language))}
        .summary=${(at: string) => this.duties(at)}
        .row=${(at: string) => this.editor(at)}
      ></designer-things>
      ${ticks('/supervisors', texts.supervisors, roles, texts.supervisorsHint)}
      ${ticks('/accountants', texts.accountants, roles, texts.accountantsHint)}`;
  }

  private editor(at: string): unknown {
    const texts = tongQuanTextsOf(this.language);
    const { key, pair, uses } = controlsOf(this.session, this.language);
    return html`${pair(at, texts.roleName)} ${key(at, '')} ${uses(at)}`;
  }

  /** What the role does besides its tasks. */
  private duties(at: string): string {
    const texts = tongQuanTextsOf(this.language);
    const role = keysOf(at).at(-1) ?? '';
    const has = (list: string): boolean => {
      const value = valueAt(this.session?.document, list);
      return Array.isArray(value) && (value as readonly Json[]).includes(role);
    };
    return [
      ...(has('/supervisors') ? [texts.supervises] : []),
      ...(has('/accountants') ? [texts.accounts] : []),
    ].join(', ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-roles': DesignerRoles;
  }
}
