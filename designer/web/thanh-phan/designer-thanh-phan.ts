import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { thanhPhanTextsOf } from '../language/thanh-phan-texts-of.ts';
import { controlsOf } from '../parts/controls.ts';
import '../parts/designer-things.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import { thingsOf } from '../parts/thing-names.ts';
import './designer-component.ts';
import './designer-group.ts';
import { tabStyles } from '../parts/tab-styles.ts';

/** What a new paper takes, as most of them do. */
const FILES: Json = ['application/pdf', 'image/jpeg', 'image/png'];

/** The papers of the dossier, the groups of which one is enough, and who confirms what comes on paper. */
@customElement('designer-thanh-phan')
export class DesignerThanhPhan extends LitElement {
  static override styles = tabStyles;

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override render(): unknown {
    const { session, language } = this;
    const texts = thanhPhanTextsOf(language);
    const { ticks } = controlsOf(session, language);
    return html`<designer-things
        .session=${session}
        .language=${language}
        at="/dossier/components"
        data-at="/dossier/components"
        keeps
        coded
        .label=${texts.components}
        .hint=${texts.componentsHint}
        .one=${texts.component}
        .blank=${(title: string) => ({
          ...{ title: { vi: title }, kind: 'copy', copies: 1, required: true },
          ...{ accept: FILES, maxSize: 20_971_520, maxFiles: 5 },
        })}
        .summary=${(at: string) => this.summary(at)}
        .row=${(at: string) =>
          html`<designer-component .session=${session} .language=${language} at=${at}></designer-component>`}
      ></designer-things>
      <designer-things
        .session=${session}
        .language=${language}
        at="/dossier/groups"
        data-at="/dossier/groups"
        .label=${texts.groups}
        .hint=${texts.groupsHint}
        .one=${texts.groupOne}
        .blank=${(title: string) => ({ title: { vi: title }, rule: 'exactlyOne', required: true })}
        .summary=${(at: string) => this.memberCount(at)}
        .row=${(at: string) =>
          html`<designer-group .session=${session} .language=${language} at=${at}></designer-group>`}
      ></designer-things>
      ${ticks(
        '/dossier/receivers',
        texts.receivers,
        thingsOf(session.document, 'roles', language),
        texts.receiversHint,
      )}`;
  }

  private summary(at: string): string {
    const texts = thanhPhanTextsOf(this.language);
    const { document } = this.session;
    const kind = valueAt(document, `${at}/kind`);
    const required = valueAt(document, `${at}/required`);
    const kinds: Readonly<Record<string, string>> = texts.kinds;
    const when = typeof required === 'string' ? texts.conditional : required === false ? texts.optional : '';
    return [typeof kind === 'string' ? (kinds[kind] ?? kind) : '', when]
      .filter((one) => one !== '')
      .join(', ');
  }

  private memberCount(at: string): string {
    const { document } = this.session;
    const key = valueAt(document, `${at}/key`);
    const list = valueAt(document, '/dossier/components');
    const components = Array.isArray(list) ? (list as readonly Json[]) : [];
    const count = components.filter((_one, index) => {
      const group = valueAt(document, `/dossier/components/${index}/group`);
      return group !== undefined && group === key;
    }).length;
    return fillText(thanhPhanTextsOf(this.language).memberCount, { count });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-thanh-phan': DesignerThanhPhan;
  }
}
