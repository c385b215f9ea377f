import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import { fillText, formatDateTime, inLanguage, instantOf } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionVersion } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { START_PATH } from '../app/designer-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';
import { saveDocument } from './save-document.ts';
import { liveAfter, standingOf } from './version-standing.ts';
import { versionTableStyles } from './version-table-styles.ts';

/** The published versions of one procedure: which is in effect, which was, which will be; and what can be done to them. */
@customElement('designer-versions')
export class DesignerVersions extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    versionTableStyles,
    css`
      .actions {
        display: flex;
        flex-wrap: wrap;
      }
    `,
  ];

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** Id of the procedure. */
  @property() procedure = '';
  /** Inside another screen it has no title of its own. */
  @property({ attribute: false }) isPart = false;
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private items: readonly DefinitionVersion[] | null = null;
  @state() private failure: Failure | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('procedure')) void this.load();
    if (!this.isPart) document.title = this.heading();
  }

  override render(): unknown {
    const texts = designerTextsOf(this.language);
    const { items } = this;
    return html`${
        this.isPart
          ? nothing
          : html`<h1 tabindex="-1">${this.heading()}</h1>
              <p><a href=${START_PATH}>${texts.toStart}</a></p>`
      }
      ${this.failure === null ? nothing : html`<p role="alert">${failureText(this.failure, this.language)}</p>`}
      ${
        items === null
          ? html`<p role="status">${this.failure === null ? texts.loading : nothing}</p>`
          : items.length === 0
            ? html`<p class="soft">${texts.versionsNone}</p>`
            : html`${this.table(items)}${this.comparison(items)}${this.migrations(items)}${this.recalculation(items)}`
      } <thutuc-confirm></thutuc-confirm>`;
  }

  private comparison(items: readonly DefinitionVersion[]): unknown {
    if (items.length < 2) return nothing;
    // It brings the engine's words for every change, which the list alone does not need.
    void import('../cong-bo/designer-compare.ts');
    return html`<designer-compare
      .client=${this.client}
      .language=${this.language}
      .procedure=${this.procedure}
      .versions=${items.map(({ version }) => version)}
    ></designer-compare>`;
  }

  private migrations(items: readonly DefinitionVersion[]): unknown {
    if (items.length < 2) return nothing;
    // Cases are moved once in a while.
    void import('../chuyen-ho-so/designer-migrations.ts');
    return html`<designer-migrations
      .client=${this.client}
      .language=${this.language}
      .versions=${items}
    ></designer-migrations>`;
  }

  private recalculation(items: readonly DefinitionVersion[]): unknown {
    if (items.length < 2) return nothing;
    // Few decrees reach back.
    void import('../tinh-lai/designer-recalculation.ts');
    return html`<designer-recalculation
      .client=${this.client}
      .language=${this.language}
      .versions=${items}
    ></designer-recalculation>`;
  }

  private table(versions: readonly DefinitionVersion[]): unknown {
    const texts = designerTextsOf(this.language);
    const columns = [
      texts.version,
      texts.standing,
      texts.effectiveFrom,
      texts.publishedAt,
      texts.publishedBy,
      texts.hash,
      texts.actions,
    ];
    return html`<table role="table" aria-label=${this.heading()}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            (name) =>
              html`<th role="columnheader" scope="col">
                ${name === texts.actions ? html`<span class="visually-hidden">${name}</span>` : name}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${versions.map((version) => this.version(version, columns))}
      </tbody>
    </table>`;
  }

  private version(item: DefinitionVersion, columns: readonly string[]): unknown {
    const texts = designerTextsOf(this.language);
    const { version, hash, effectiveFrom, publishedAt, publishedBy, proposedBy, note } = item;
    const standing = standingOf(item, instantOf(Date.now()));
    const cells = [
      html`<strong class="number">${version}</strong
        >${note === '' ? nothing : html`<span class="note">${note}</span>`}`,
      html`<span class="standing ${standing}">${texts[standing]}</span>`,
      formatDateTime(effectiveFrom),
      formatDateTime(publishedAt),
      html`${publishedBy === '' ? texts.publishedBySystem : publishedBy}${
        proposedBy === ''
          ? nothing
          : html`<span class="note">${fillText(texts.proposedBy, { name: proposedBy })}</span>`
      }`,
      html`<code title=${hash}>${hash.slice(0, 12)}</code>`,
      this.actions(item),
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

  private actions(item: DefinitionVersion): unknown {
    const texts = designerTextsOf(this.language);
    const { id, version, status } = item;
    const title = inLanguage(item.title, this.language);
    const isActive = status === 'active';
    return html`<span class="actions">
      <button
        type="button"
        class="button quiet"
        aria-label=${fillText(texts.download, { version, title })}
        @click=${() => void this.download(item)}
      >
        ${texts.downloadShort}
      </button>
      <a
        class="button quiet"
        download
        href=${this.client.definitionPackageUrl(id, version)}
        aria-label=${fillText(texts.packageOf, { version })}
        >${texts.package}</a
      >
      <a
        class="button quiet"
        target="_blank"
        href=${this.client.processSheetUrl(id, version, this.language)}
        aria-label=${fillText(texts.sheetOf, { version })}
        >${texts.sheet}</a
      >
      <button
        type="button"
        class="button quiet"
        aria-label=${fillText(isActive ? texts.suspendOf : texts.reviveOf, { version })}
        @click=${() => void this.setStatus(item)}
      >
        ${isActive ? texts.suspend : texts.revive}
      </button>
    </span>`;
  }

  private heading(): string {
    const newest = this.items?.find(({ live }) => live) ?? this.items?.[0];
    const title = newest === undefined ? this.procedure : inLanguage(newest.title, this.language);
    return fillText(designerTextsOf(this.language).versionsTitle, { title });
  }

  /** Reads the list again. */
  reload(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      const { items } = await this.client.definitions();
      this.items = items.filter(({ id }) => id === this.procedure);
      this.failure = null;
    } catch (error) {
      this.fail(error);
    }
  }

  private async setStatus({ id, version, status }: DefinitionVersion): Promise<void> {
    const texts = designerTextsOf(this.language);
    const confirm = this.renderRoot.querySelector('thutuc-confirm');
    if (confirm === null) return;
    const isActive = status === 'active';
    Object.assign(confirm, {
      heading: fillText(isActive ? texts.suspendTitle : texts.reviveTitle, { version }),
      question: this.consequence({ version, status: isActive ? 'suspended' : 'active' }),
      yes: isActive ? texts.suspend : texts.revive,
      no: texts.cancel,
      tone: isActive ? 'danger' : 'primary',
    });
    if (!(await confirm.ask())) return;
    try {
      await this.client.setDefinitionStatus(id, version, isActive ? 'suspended' : 'active');
      await this.load();
    } catch (error) {
      this.fail(error);
    }
  }

  /** What changes for new cases: on which version they run then. */
  private consequence(changed: {
    readonly version: number;
    readonly status: DefinitionVersion['status'];
  }): string {
    const texts = designerTextsOf(this.language);
    const next = liveAfter(this.items ?? [], changed, instantOf(Date.now()));
    const live = this.items?.find((one) => one.live)?.version ?? null;
    const says = next === null ? texts.noneLive : next === live ? texts.liveStays : texts.liveNext;
    return `${fillText(says, { version: next ?? '' })} ${texts.openCasesGoOn}`;
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
