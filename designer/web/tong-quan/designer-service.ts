import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { serviceLevel, type ServiceLevel } from '../../../engine/authoring/index.ts';
import {
  compileCatalogue,
  fillText,
  inLanguage,
  instantOf,
  localDateOf,
  type Catalogue,
  type CatalogueDocument,
  type Definition,
  type Json,
  type Language,
} from '../../../engine/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { tongQuanTextsOf } from '../language/tong-quan-texts-of.ts';
import '../parts/designer-pair.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';

type Channels = 'submit' | 'pay' | 'receive';

/** How the service is offered, the level that follows from it, and what the next level would need. */
@customElement('designer-service')
export class DesignerService extends LitElement {
  static override styles = [
    partStyles,
    css`
      :host {
        display: grid;
        gap: var(--thutuc-space-5);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--thutuc-space-5);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      .level {
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      .level h3 {
        font-size: var(--thutuc-text);
      }
      ul {
        padding-inline-start: var(--thutuc-space-5);
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  @state() private channels: CatalogueDocument | null = null;
  @state() private levels: Catalogue | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('session')) void this.load();
  }

  override render(): unknown {
    const texts = tongQuanTextsOf(this.language);
    const isFixed = !this.session.isEditable;
    const chosen = valueAt(this.session.document, '/service/identityLevel');
    return html`${this.choice('submit', texts.submit)} ${this.choice('pay', texts.pay)}
      ${this.choice('receive', texts.receive)}
      <div data-at="/service/identityLevel">
        <label for="identity">${texts.identityLevel}</label>
        <div class="select">
          <select
            id="identity"
            ?disabled=${isFixed}
            @change=${(event: Event) => {
              this.session.set('/service/identityLevel', Number((event.target as HTMLSelectElement).value));
            }}
          >
            ${texts.identityLevels.map(
              (name, level) => html`<option value=${level} .selected=${level === chosen}>${name}</option>`,
            )}
          </select>
        </div>
      </div>
      <designer-pair
        .session=${this.session}
        .language=${this.language}
        at="/service/paperReason"
        data-at="/service/paperReason"
        .label=${texts.paperReason}
      ></designer-pair>
      ${this.level()}`;
  }

  private choice(which: Channels, title: string): unknown {
    const at = `/service/${which}`;
    const chosen = this.listed(at);
    return html`<fieldset data-at=${at}>
      <legend>${title}</legend>
      ${sayPlaceProblems(problemsAt(this.session.problems, at))}
      ${(this.channels?.entries ?? []).map(
        ({ code, name }) =>
          html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${chosen.includes(code)}
              ?disabled=${!this.session.isEditable}
              @change=${(event: Event) => {
                this.tick(at, code, (event.target as HTMLInputElement).checked);
              }}
            />${inLanguage(name, this.language)}</label
          >`,
      )}
    </fieldset>`;
  }

  private level(): unknown {
    const texts = tongQuanTextsOf(this.language);
    const level = this.reached();
    return html`<section class="level" aria-labelledby="level">
      <h3 id="level">${texts.level}</h3>
      <div role="status">
        ${
          level === null
            ? html`<p>${texts.levelUnknown}</p>`
            : html`<p>
                  <strong>${fillText(texts.levelIs, { name: inLanguage(level.name, this.language) })}</strong>
                </p>
                ${
                  level.next === null
                    ? html`<p>${texts.levelBest}</p>`
                    : html`<p>
                          ${fillText(texts.levelNext, { name: inLanguage(level.next.name, this.language) })}
                        </p>
                        <ul>
                          ${level.next.missing.map((one) => html`<li>${inLanguage(one, this.language)}</li>`)}
                        </ul>`
                }`
        }
      </div>
    </section>`;
  }

  private reached(): ServiceLevel | null {
    const service = valueAt(this.session.document, '/service');
    if (this.levels === null || typeof service !== 'object' || service === null) return null;
    const { submit, receive } = service as Partial<Definition['service']>;
    if (!Array.isArray(submit) || !Array.isArray(receive)) return null;
    const today = localDateOf(instantOf(Date.now()));
    return serviceLevel(service as unknown as Definition['service'], this.levels, today);
  }

  private listed(at: string): readonly Json[] {
    const value = valueAt(this.session.document, at);
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  }

  private tick(at: string, code: string, isTicked: boolean): void {
    const others = this.listed(at).filter((one) => one !== code);
    const next = isTicked ? [...others, code].sort() : others;
    this.session.set(at, next.length === 0 ? undefined : next);
  }

  private async load(): Promise<void> {
    const [channels, levels] = await Promise.all(
      ['/service/channels', '/service/levels'].map((at) =>
        this.catalogue(valueAt(this.session.document, at)),
      ),
    );
    this.channels = channels ?? null;
    this.levels = levels == null ? null : compileCatalogue(levels);
  }

  /** A catalogue that cannot be had offers nothing; that its name is wrong is told elsewhere. */
  private async catalogue(id: Json | undefined): Promise<CatalogueDocument | null> {
    if (typeof id !== 'string') return null;
    try {
      return (await this.client.wholeCatalogue(id)).document;
    } catch (error) {
      if (error instanceof ProblemError) return null;
      throw error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-service': DesignerService;
  }
}
