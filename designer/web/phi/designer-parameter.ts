import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt } from '../parts/thing-names.ts';
import './designer-parameter-keys.ts';
import './designer-parameter-table.ts';
import './designer-paste.ts';
import './designer-value-change.ts';
import type { CatalogueOf } from './key-choices.ts';

/** One parameter with its values. */
@customElement('designer-parameter')
export class DesignerParameter extends LitElement {
  static override styles = [partStyles, linesStyles];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the parameter. */
  @property() at = '';

  /** The catalogues that are here, for the names of keys. */
  @property({ attribute: false }) catalogue: CatalogueOf = () => undefined;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const { at, session, language } = this;
    const texts = phiTextsOf(language);
    const { choice, key, pair, uses } = controlsOf(session, language);
    const name = session === null ? '' : textAt(session.document, `${at}/title`, language);
    return html`${pair(`${at}/title`, texts.parameterTitle)}
      <div class="line">${choice(`${at}/type`, texts.type, choicesOf(texts.types))} ${key(at, '')}</div>
      <designer-parameter-table
        .session=${session}
        .language=${language}
        at=${at}
        name=${name}
        .catalogue=${this.catalogue}
        data-at="${at}/rows"
      ></designer-parameter-table>
      <designer-value-change
        .session=${session}
        .language=${language}
        at=${at}
        .catalogue=${this.catalogue}
      ></designer-value-change>
      <designer-paste
        .session=${session}
        .language=${language}
        at=${at}
        .catalogue=${this.catalogue}
      ></designer-paste>
      <designer-parameter-keys
        .session=${session}
        .language=${language}
        at=${at}
        data-at="${at}/keys"
        .catalogue=${this.catalogue}
      ></designer-parameter-keys>
      ${uses(at)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-parameter': DesignerParameter;
  }
}
