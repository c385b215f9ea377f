import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  diffDefinitions,
  valueAt,
  type Change,
  type DraftDocument,
} from '../../../engine/authoring/index.ts';
import { compileCatalogue, fillText, inLanguage } from '../../../engine/index.ts';
import type { Catalogue, Language } from '../../../engine/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { congBoTextsOf } from '../language/cong-bo-texts-of.ts';
import { publishStyles } from './publish-styles.ts';

/** What differs between two versions, in sentences that can be signed, those first that open cases feel. */
@customElement('designer-changes')
export class DesignerChanges extends LitElement {
  static override styles = [
    publishStyles,
    css`
      ul {
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: baseline;
        gap: var(--thutuc-space-1) var(--thutuc-space-4);
        padding-block: var(--thutuc-space-2);
        border-block-end: 1px solid var(--thutuc-line);
        overflow-wrap: anywhere;
      }
      .kind {
        padding: 0.0625rem 0.5rem;
        border: 1px solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius);
        color: var(--thutuc-ink-soft);
        font-size: var(--thutuc-text-small);
      }
      .kind.breaking {
        border-color: var(--thutuc-lacquer);
        background: var(--thutuc-lacquer-soft);
        color: var(--thutuc-lacquer);
        font-weight: 600;
      }
      .kind.compatible {
        border-color: var(--thutuc-primary);
        color: var(--thutuc-primary);
      }
      @media (max-width: 40rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
          justify-items: start;
        }
      }
    `,
  ];

  /** The earlier version. */
  @property({ attribute: false }) former: DraftDocument | null = null;
  /** The later one. */
  @property({ attribute: false }) latter: DraftDocument | null = null;
  @property() language: Language = 'vi';
  /** Whom the names of channels are asked of; without it they are told by their codes. */
  @property({ attribute: false }) client: Pick<DesignerClient, 'wholeCatalogue'> | null = null;
  /** What is said where nothing differs. */
  @property() same = '';
  /** Leads to the place of a change; null where the document cannot be looked at. */
  @property({ attribute: false }) reveal: ((at: string) => void) | null = null;

  private worked: {
    readonly before: DraftDocument;
    readonly after: DraftDocument;
    readonly catalogues: ReadonlyMap<string, Catalogue>;
    readonly changes: readonly Change[];
  } | null = null;
  @state() private catalogues: ReadonlyMap<string, Catalogue> = new Map();
  private readonly asked = new Set<string>();

  override willUpdate(changed: PropertyValues<DesignerChanges>): void {
    if (!['former', 'latter', 'client'].some((name) => changed.has(name as keyof DesignerChanges))) return;
    for (const document of [this.former, this.latter]) {
      const id = document === null ? undefined : valueAt(document, '/service/channels');
      if (typeof id === 'string') void this.learn(id);
    }
  }

  /** Fetches a catalogue once. Where it cannot be had, its codes are told as they are. */
  private async learn(id: string): Promise<void> {
    const { client, asked } = this;
    if (client === null || asked.has(id)) return;
    asked.add(id);
    try {
      const { document } = await client.wholeCatalogue(id);
      this.catalogues = new Map([...this.catalogues, [id, compileCatalogue(document)]]);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }

  override render(): unknown {
    const texts = congBoTextsOf(this.language);
    const changes = this.changes();
    if (changes.length === 0) return html`<p class="soft">${this.same}</p>`;
    // Scenarios prove the rest and concern no case: they stand folded below what is signed.
    const scenarios = changes.filter(({ part }) => part === 'scenarios');
    const signed = changes.filter(({ part }) => part !== 'scenarios');
    return html`<p class="soft">${fillText(texts.changeCount, { count: signed.length })}</p>
      ${this.list(signed)}
      ${
        scenarios.length === 0
          ? ''
          : html`<details>
              <summary>${fillText(texts.scenarioChanges, { count: scenarios.length })}</summary>
              ${this.list(scenarios)}
            </details>`
      }`;
  }

  private list(changes: readonly Change[]): unknown {
    return html`<ul>
      ${changes.map((change) => this.change(change))}
    </ul>`;
  }

  private change({ at, gone, kind, text }: Change): unknown {
    const says = inLanguage(text, this.language);
    const { reveal } = this;
    return html`<li>
      ${
        reveal === null || gone === true
          ? html`<span>${says}</span>`
          : html`<button
              type="button"
              class="link"
              @click=${() => {
                reveal(at);
              }}
            >
              ${says}
            </button>`
      }
      <span class="kind ${kind}">${congBoTextsOf(this.language)[kind]}</span>
    </li>`;
  }

  /** Worked out once for each pair of documents. */
  private changes(): readonly Change[] {
    const { former: before, latter: after, worked, catalogues } = this;
    if (before === null || after === null) return [];
    if (worked?.before === before && worked.after === after && worked.catalogues === catalogues)
      return worked.changes;
    const order = ['breaking', 'compatible', 'cosmetic'];
    const changes = diffDefinitions(before, after, (catalogue, code) =>
      catalogues.get(catalogue)?.name(code, 'vi'),
    ).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    this.worked = { before, after, catalogues, changes };
    return changes;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-changes': DesignerChanges;
  }
}
