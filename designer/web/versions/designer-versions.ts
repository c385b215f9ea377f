import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import { fillText, formatDateTime, inLanguage, instantOf } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionVersion } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';
import { saveDocument } from './save-document.ts';
import { byProcedure, standingOf, type VersionedProcedure } from './version-standing.ts';
import { versionTableStyles } from './version-table-styles.ts';

/** Every procedure with its published versions: which is in effect, which was, which will be. */
@customElement('designer-versions')
export class DesignerVersions extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    versionTableStyles,
    css`
      h1 {
        margin-block-end: var(--thutuc-space-4);
      }
    `,
  ];

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private items: readonly DefinitionVersion[] | null = null;
  @state() private failure: Failure | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this.load();
    document.title = designerTextsOf(this.language).versionsTitle;
  }

  override render(): unknown {
    const texts = designerTextsOf(this.language);
    return html`<h1 tabindex="-1">${texts.versionsTitle}</h1>
      ${this.failure === null ? nothing : html`<p role="alert">${failureText(this.failure, this.language)}</p>`}
      ${
        this.items === null
          ? this.failure === null
            ? html`<p role="status">${texts.loading}</p>`
            : nothing
          : this.items.length === 0
            ? html`<p class="soft">${texts.versionsNone}</p>`
            : byProcedure(this.items).map((procedure) => this.procedure(procedure))
      }`;
  }

  private procedure({ id, versions }: VersionedProcedure): unknown {
    const texts = designerTextsOf(this.language);
    const newest = versions.find(({ live }) => live) ?? versions[0];
    const title = newest === undefined ? id : inLanguage(newest.title, this.language);
    const columns = [
      texts.version,
      texts.standing,
      texts.effectiveFrom,
      texts.publishedAt,
      texts.publishedBy,
      texts.hash,
      '',
    ];
    return html`<section class="procedure" aria-labelledby="procedure-${id}">
      <h2 id="procedure-${id}">${title}</h2>
      <p class="soft small">${id}</p>
      <table role="table" aria-label=${fillText(texts.versionsOf, { title })}>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${versions.map((version) => this.version(version, columns))}
        </tbody>
      </table>
    </section>`;
  }

  private version(item: DefinitionVersion, columns: readonly string[]): unknown {
    const texts = designerTextsOf(this.language);
    const { version, hash, effectiveFrom, publishedAt, publishedBy, note } = item;
    const standing = standingOf(item, instantOf(Date.now()));
    const title = inLanguage(item.title, this.language);
    const cells = [
      html`<strong class="number">${version}</strong
        >${note === '' ? nothing : html`<span class="note">${note}</span>`}`,
      html`<span class="standing ${standing}">${texts[standing]}</span>`,
      formatDateTime(effectiveFrom),
      formatDateTime(publishedAt),
      publishedBy === '' ? texts.publishedBySystem : publishedBy,
      html`<code title=${hash}>${hash.slice(0, 12)}</code>`,
      html`<button
        type="button"
        class="button quiet"
        aria-label=${fillText(texts.download, { version, title })}
        @click=${() => void this.download(item)}
      >
        ${texts.downloadShort}
      </button>`,
    ];
    return html`<tr role="row" class=${standing}>
      ${cells.map(
        (cell, index) =>
          html`<td role="cell">
            <span class="cell-title" aria-hidden="true">${columns[index]}</span><span>${cell}</span>
          </td>`,
      )}
    </tr>`;
  }

  private async load(): Promise<void> {
    try {
      this.items = (await this.client.definitions()).items;
      this.failure = null;
    } catch (error) {
      this.fail(error);
    }
  }

  private async download({ id, version }: DefinitionVersion): Promise<void> {
    try {
      const { document: content } = await this.client.definition(id, version);
      saveDocument(content, `${id}-${version}.json`);
      this.failure = null;
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.failure = failureOf(error);
    this.onFailure(this.failure);
    // What concerns every screen is told by the frame around this one.
    if (this.failure.kind !== 'refused') this.failure = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-versions': DesignerVersions;
  }
}
