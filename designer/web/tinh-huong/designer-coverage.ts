import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ExploredPath, Place } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage, problemTexts, sayProblem } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import type { Explored } from './explore-messages.ts';
import { pathInWords } from './path-words.ts';
import { trialStyles } from './trial-styles.ts';
import type { ReadyDraft } from './trial-world.ts';

/** What scenarios and generated paths come to, what they do not and why, and the paths themselves. */
@customElement('designer-coverage')
export class DesignerCoverage extends LitElement {
  static override styles = [
    trialStyles,
    css`
      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-2) var(--thutuc-space-5);
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--thutuc-space-2) var(--thutuc-space-3) var(--thutuc-space-2) 0;
        border-block-end: 1px solid var(--thutuc-line);
        text-align: start;
        vertical-align: baseline;
      }
      td.number {
        font-variant-numeric: tabular-nums;
      }
      .table {
        overflow-x: auto;
      }
      summary {
        min-height: var(--thutuc-target);
        align-content: center;
        font-weight: 600;
        cursor: pointer;
      }
      td .button,
      li > .button.quiet:first-child {
        padding-inline: 0;
      }
      .path {
        display: grid;
        gap: var(--thutuc-space-1) var(--thutuc-space-4);
      }
      .path .buttons {
        margin: 0;
      }
      @media (min-width: 60rem) {
        .path {
          grid-template-columns: minmax(0, 1fr) max-content;
          align-items: center;
        }
      }
      .counts > li {
        border: 0;
      }
      .missed > li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--thutuc-space-3);
        padding-block: 0;
      }
    `,
  ];

  /** The draft as it can be played; null where it cannot. */
  @property({ attribute: false }) ready: ReadyDraft | null = null;
  /** What was found; null while it is looked for. */
  @property({ attribute: false }) explored: Explored | null = null;
  @property() language: Language = 'vi';
  /** Whether the draft can be changed. */
  @property({ attribute: false }) editable = true;
  /** What was done last, in words. */
  @property() said = '';
  @property({ attribute: false }) onOpen: (path: ExploredPath) => void = () => undefined;
  @property({ attribute: false }) onSave: (paths: readonly ExploredPath[]) => void = () => undefined;
  /** A place is to be shown where it is edited. */
  @property({ attribute: false }) onPlace: (at: string) => void = () => undefined;

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { explored, ready } = this;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${texts.coverageTitle}</h2>
      <p class="hint">${texts.coverageGuidance}</p>
      <p role="status">${ready !== null && explored === null ? texts.exploring : this.said}</p>
      ${ready === null ? html`<p>${texts.broken}.</p>` : explored === null ? nothing : this.found(ready, explored)}
    </section>`;
  }

  private found(ready: ReadyDraft, explored: Explored): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { exploration } = explored;
    const covered = coveredIn(explored);
    const missed = exploration.missed.filter(({ place }) => !covered.has(place.id));
    const ids = new Set(missed.map(({ place }) => place.id));
    const open = exploration.places.filter(({ id }) => !covered.has(id) && !ids.has(id));
    const [problem] = exploration.problems;
    return html`${
        problem === undefined
          ? nothing
          : html`<thutuc-notice tone="warning" .language=${this.language}
              >${fillText(texts.exploreNone, { message: sayProblem(problem, this.language, problemTexts).message })}</thutuc-notice
            >`
      }
      <ul class="plain counts">
        ${(['state', 'event', 'deadline'] as const).map((kind) => {
          const all = exploration.places.filter((place) => place.kind === kind);
          return html`<li>
            ${fillText(texts.count, {
              kind: texts.kinds[kind],
              count: all.length,
              reached: all.filter(({ id }) => !ids.has(id)).length,
              covered: all.filter(({ id }) => covered.has(id)).length,
            })}
          </li>`;
        })}
      </ul>
      <h3>
        ${missed.length === 0 ? texts.missedNone : fillText(texts.missedTitle, { count: missed.length })}
      </h3>
      ${exploration.isWhole ? nothing : html`<p class="hint">${fillText(texts.exploreLimit, { steps: exploration.steps })}</p>`}
      <ul class="plain missed">
        ${missed.map(
          ({ place, why }) =>
            html`<li>${this.placeButton(place)} <span>${inLanguage(why, this.language)}</span></li>`,
        )}
      </ul>
      ${
        open.length === 0
          ? nothing
          : html`<h3>${fillText(texts.uncoveredTitle, { count: open.length })}</h3>
              <ul class="plain missed">
                ${open.map((place) => html`<li>${this.placeButton(place)}</li>`)}
              </ul>`
      }
      ${this.paths(ready, explored, covered)}
      <details>
        <summary>${texts.tableTitle}</summary>
        ${this.table(explored)}
      </details>`;
  }

  private paths(ready: ReadyDraft, { exploration }: Explored, covered: ReadonlySet<string>): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { paths } = exploration;
    const news = paths.filter(({ covers }) => covers.some((id) => !covered.has(id)));
    return html`<h3>${fillText(texts.pathsTitle, { count: paths.length })}</h3>
      <p class="hint">${texts.pathsGuidance}</p>
      ${
        news.length === 0
          ? nothing
          : html`<button
              type="button"
              class="button primary"
              aria-disabled=${this.editable ? 'false' : 'true'}
              @click=${() => {
                if (this.editable) this.onSave(news);
              }}
            >
              ${fillText(texts.saveAll, { count: news.length })}
            </button>`
      }
      <ol class="plain">
        ${paths.map((path, index) => {
          const count = path.covers.filter((id) => !covered.has(id)).length;
          const number = index + 1;
          return html`<li class="path">
            <div>
              <p>
                <strong>${fillText(texts.pathName, { number })}</strong>
                <span class="soft small"
                  >– ${count === 0 ? texts.pathAll : fillText(texts.pathNew, { count })}</span
                >
              </p>
              <p>${pathInWords(ready.procedure, path, this.language)}</p>
            </div>
            <div class="buttons">
              <button
                type="button"
                class="button"
                aria-label=${fillText(texts.pathOpenName, { number })}
                @click=${() => {
                  this.onOpen(path);
                }}
              >
                ${texts.pathOpen}
              </button>
              <button
                type="button"
                class="button"
                aria-label=${fillText(texts.pathSaveName, { number })}
                aria-disabled=${this.editable ? 'false' : 'true'}
                @click=${() => {
                  if (this.editable) this.onSave([path]);
                }}
              >
                ${texts.pathSave}
              </button>
            </div>
          </li>`;
        })}
      </ol>`;
  }

  private table({ exploration, scenarios }: Explored): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const lists = Object.values(scenarios);
    return html`<div class="table" tabindex="0" role="group" aria-label=${texts.tableTitle}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.place}</th>
            <th scope="col">${texts.byScenarios}</th>
            <th scope="col">${texts.byPaths}</th>
          </tr>
        </thead>
        <tbody>
          ${exploration.places.map(
            (place) =>
              html`<tr>
                <td>${this.placeButton(place)}</td>
                <td class="number">${lists.filter((ids) => ids.includes(place.id)).length}</td>
                <td class="number">
                  ${exploration.paths.filter(({ covers }) => covers.includes(place.id)).length}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private placeButton({ at, title, kind }: Place): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const name = inLanguage(title, this.language);
    return html`<button
      type="button"
      class="button quiet"
      aria-label=${fillText(texts.go, { name: `${texts.kinds[kind]} ${name}` })}
      @click=${() => {
        this.onPlace(at);
      }}
    >
      <span class="soft small">${texts.kinds[kind]}</span> ${name}
    </button>`;
  }
}

/** Ids of the places that any scenario comes to. */
function coveredIn({ scenarios }: Explored): ReadonlySet<string> {
  return new Set(Object.values(scenarios).flat());
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-coverage': DesignerCoverage;
  }
}
