import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLanguage, type CatalogueDocument, type Language } from '../../../engine/index.ts';
import type { DefinitionSurroundings } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { tongQuanTextsOf } from '../language/tong-quan-texts-of.ts';
import { controlsOf } from '../parts/controls.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import './designer-unit-rule.ts';

/** Who decides on a case, and who receives it. */
@customElement('designer-authority')
export class DesignerAuthority extends LitElement {
  static override styles = [partStyles, linesStyles];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  @state() private surroundings: DefinitionSurroundings | null = null;
  @state() private units: CatalogueDocument | null = null;
  /** The catalogue of units that was asked for last. */
  private asked = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override firstUpdated(): void {
    void this.loadSurroundings();
  }

  override willUpdate(): void {
    const named = valueAt(this.session.document, '/authority/units');
    const catalogue = typeof named === 'string' ? named : '';
    if (catalogue === this.asked) return;
    this.asked = catalogue;
    void this.loadUnits(catalogue);
  }

  override render(): unknown {
    const texts = tongQuanTextsOf(this.language);
    const { choice, pair } = controlsOf(this.session, this.language);
    const catalogues = (this.surroundings?.catalogues ?? []).map(({ id, title }) => ({
      value: id,
      label: `${inLanguage(title, this.language)} (${id})`,
    }));
    return html`${pair('/authority/level', texts.authorityLevel)}
    ${this.unit('/authority/competent', texts.competent, '')}
    ${this.unit('/authority/receiving', texts.receiving, texts.receivingSame)}
    ${choice('/authority/units', texts.units, catalogues)}`;
  }

  private unit(at: string, label: string, none: string): unknown {
    return html`<designer-unit-rule
      .session=${this.session}
      .language=${this.language}
      .units=${this.units}
      at=${at}
      .label=${label}
      .none=${none}
    ></designer-unit-rule>`;
  }

  /** Without the server nothing else is offered; what the draft holds is shown all the same. */
  private async loadSurroundings(): Promise<void> {
    try {
      this.surroundings = await this.client.definitionSurroundings();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }

  /** A catalogue that cannot be had offers nothing; that its name is wrong is told elsewhere. */
  private async loadUnits(catalogue: string): Promise<void> {
    this.units = null;
    if (catalogue === '') return;
    try {
      const { document } = await this.client.wholeCatalogue(catalogue);
      if (catalogue === this.asked) this.units = document;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-authority': DesignerAuthority;
  }
}
