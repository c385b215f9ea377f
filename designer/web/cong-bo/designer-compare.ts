import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DraftDocument } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { congBoTextsOf } from '../language/cong-bo-texts-of.ts';
import './designer-changes.ts';
import { publishStyles } from './publish-styles.ts';

/** Compares any two published versions of a procedure. */
@customElement('designer-compare')
export class DesignerCompare extends LitElement {
  static override styles = publishStyles;

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** Id of the procedure. */
  @property() procedure = '';
  /** Numbers of the versions, newest first. */
  @property({ attribute: false }) versions: readonly number[] = [];

  @state() private shown: { readonly before: DraftDocument; readonly after: DraftDocument } | null = null;
  @state() private failure: Failure | null = null;

  override render(): unknown {
    const texts = congBoTextsOf(this.language);
    const { versions } = this;
    if (versions.length < 2) return nothing;
    const choice = (id: string, label: string, chosen: number | undefined): unknown =>
      html`<div>
        <label for=${id}>${label}</label>
        <div class="select">
          <select id=${id}>
            ${versions.map((version) => html`<option value=${version} ?selected=${version === chosen}>${version}</option>`)}
          </select>
        </div>
      </div>`;
    return html`<h2>${texts.compare}</h2>
      <div class="buttons">
        ${choice('from', texts.compareFrom, versions[1])} ${choice('to', texts.compareTo, versions[0])}
        <button type="button" class="button" @click=${() => void this.compare()}>${texts.compareShow}</button>
      </div>
      <div role="status" class="outcome">
        ${this.failure === null ? nothing : html`<p class="problem">${failureText(this.failure, this.language)}</p>`}
        ${
          this.shown === null
            ? nothing
            : html`<designer-changes
                .former=${this.shown.before}
                .latter=${this.shown.after}
                .language=${this.language}
                .same=${texts.compareSame}
                .client=${this.client}
              ></designer-changes>`
        }
      </div>`;
  }

  private async compare(): Promise<void> {
    this.failure = null;
    try {
      const [before, after] = await Promise.all(['from', 'to'].map((id) => this.document(id)));
      this.shown = before && after ? { before, after } : null;
    } catch (error) {
      this.failure = failureOf(error);
    }
  }

  private async document(select: string): Promise<DraftDocument | undefined> {
    const version = Number(this.renderRoot.querySelector<HTMLSelectElement>(`#${select}`)?.value);
    const { document } = await this.client.definition(this.procedure, version);
    return document as unknown as DraftDocument;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-compare': DesignerCompare;
  }
}
