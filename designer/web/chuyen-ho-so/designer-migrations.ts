import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PropertyValues } from 'lit';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { CaseMigration, DefinitionVersion } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { failureAlert } from '../app/failure-alert.ts';
import { publishStyles } from '../cong-bo/publish-styles.ts';
import { chuyenHoSoTextsOf } from '../language/chuyen-ho-so-texts-of.ts';
import './designer-migration.ts';

/** Moves of cases under way of one procedure to its live version: those that were, and the beginning of another one. */
@customElement('designer-migrations')
export class DesignerMigrations extends LitElement {
  static override styles = publishStyles;

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** Versions of the procedure, newest first. */
  @property({ attribute: false }) versions: readonly DefinitionVersion[] = [];

  @state() private items: readonly CaseMigration[] = [];
  @state() private account = '';
  @state() private failure: Failure | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this.load();
  }

  override render(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const live = this.versions.find((one) => one.live);
    const others = this.versions.filter((one) => one !== live);
    if (live === undefined || others.length === 0) return nothing;
    return html`<h2>${texts.title}</h2>
      <p class="soft">${texts.guidance}</p>
      ${failureAlert(this.failure, this.language)}
      <div class="buttons">
        <div>
          <label for="version">${texts.from}</label>
          <div class="select">
            <select id="version">
              ${others.map(({ version }) => html`<option value=${version}>${version}</option>`)}
            </select>
          </div>
        </div>
        <button type="button" class="button" @click=${() => void this.start(live)}>
          ${fillText(texts.start, { to: live.version })}
        </button>
      </div>
      ${
        this.items.length === 0
          ? html`<p class="soft">${texts.none}</p>`
          : repeat(
              this.items,
              ({ id }) => id,
              (item) =>
                html`<designer-migration
                  .client=${this.client}
                  .migration=${item}
                  .language=${this.language}
                  .account=${this.account}
                  .onRemoved=${() => {
                    this.items = this.items.filter(({ id }) => id !== item.id);
                  }}
                ></designer-migration>`,
            )
      }`;
  }

  private async load(): Promise<void> {
    const [first] = this.versions;
    if (first === undefined) return;
    try {
      this.account = (await this.client.session()).account ?? '';
      this.items = (await this.client.migrations(first.id)).items;
    } catch (error) {
      this.failure = failureOf(error);
    }
  }

  private async start({ id }: DefinitionVersion): Promise<void> {
    const version = Number(this.renderRoot.querySelector<HTMLSelectElement>('#version')?.value);
    try {
      this.failure = null;
      this.items = [await this.client.startMigration({ procedure: id, version }), ...this.items];
    } catch (error) {
      this.failure = failureOf(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-migrations': DesignerMigrations;
  }
}
