import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillText, formatDate, formatNumber } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type {
  MigrationCases,
  MigrationCaseView,
  MigrationGroupView,
  MigrationPassView,
} from '../../../runtime/api/index.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { publishStyles } from '../cong-bo/publish-styles.ts';
import { chuyenHoSoTextsOf } from '../language/chuyen-ho-so-texts-of.ts';

/** Gives some of the cases of a group, from the beginning or from where the last ones ended. */
type AskForCases = (group: number, cursor: string | null) => Promise<MigrationCases>;

/** What needs a look first stands first. */
const order = ['late', 'stays', 'sooner', 'later', 'moved'] as const;

/** How a dry run or a move came off: one line for each group of cases, and its cases behind it. */
@customElement('designer-migration-pass')
export class DesignerMigrationPass extends LitElement {
  static override styles = [
    publishStyles,
    css`
      details {
        margin-block: var(--thutuc-space-2);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
      }
      summary {
        min-height: var(--thutuc-target);
        padding: var(--thutuc-space-3);
        font-weight: 600;
        cursor: pointer;
      }
      .late summary,
      .stays summary {
        color: var(--thutuc-lacquer);
      }
      .inside {
        padding: 0 var(--thutuc-space-3) var(--thutuc-space-3);
      }
      .wide {
        overflow-x: auto;
      }
      table {
        width: 100%;
        min-width: 34rem;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--thutuc-space-2);
        border-block-end: 1px solid var(--thutuc-line);
        text-align: start;
      }
      td {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  /** The dry run or the move. */
  @property({ attribute: false }) pass!: MigrationPassView;
  @property() language: Language = 'vi';
  /** Address of all its cases as a table for spreadsheets. */
  @property({ attribute: false }) csvUrl = '';
  /** Asks for cases of a group by its place in the pass; null where none can be had. */
  @property({ attribute: false }) more: AskForCases | null = null;

  /** What was asked for beyond the first cases, by the place of the group. */
  @state() private asked: ReadonlyMap<number, MigrationCases> = new Map();
  @state() private failure: Failure | null = null;

  private isAsking = false;

  override willUpdate(changed: PropertyValues<this>): void {
    // Another pass, or more of this one: what was read of it is of another moment.
    const before = changed.get('pass');
    if (before !== undefined && before.startedAt !== this.pass.startedAt) this.asked = new Map();
  }

  override render(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { pass } = this;
    const groups = [...pass.groups.entries()].toSorted(([, one], [, other]) => placeOf(one) - placeOf(other));
    if (pass.endedAt !== null && pass.looked === 0) return html`<p>${texts.empty}</p>`;
    return html`${
      pass.endedAt === null
        ? nothing
        : html`<p>${fillText(texts.looked, { count: formatNumber(pass.looked) })}</p>`
    }
    ${
      this.failure === null
        ? nothing
        : html`<thutuc-notice role="alert" tone="danger" .language=${this.language}
            >${failureText(this.failure, this.language)}</thutuc-notice
          >`
    }
    ${repeat(
      groups,
      ([place]) => place,
      ([place, group]) => this.group(group, place),
    )}
    ${
      this.csvUrl === '' || pass.endedAt === null
        ? nothing
        : html`<p><a class="download" href=${this.csvUrl} download>${texts.csv}</a></p>`
    }`;
  }

  private group(group: MigrationGroupView, place: number): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { outcome, count, reason, mend } = group;
    const asked = this.asked.get(place);
    const cases = asked?.items ?? group.cases;
    const isWhole = cases.length >= count || asked?.next === null;
    const says = fillText(texts[outcome], { count: formatNumber(count), reason: reason ?? '' });
    return html`<details class=${outcome} id="group-${place}">
      <summary>${says}</summary>
      <div class="inside">
        ${mend === null || mend === '' ? nothing : html`<p class="hint">${mend}</p>`}
        <div class="wide" tabindex="0" role="group" aria-label=${texts.cases}>
          <table aria-label=${says}>
            <thead>
              <tr>
                ${[texts.code, texts.stage, texts.dueBefore, texts.dueAfter].map(
                  (name) => html`<th scope="col">${name}</th>`,
                )}
              </tr>
            </thead>
            <tbody>
              ${cases.map((one) => this.line(one))}
            </tbody>
          </table>
        </div>
        ${
          isWhole
            ? nothing
            : html`<p class="hint" role="status">
                  ${fillText(texts.firstCases, { shown: formatNumber(cases.length), count: formatNumber(count) })}
                </p>
                ${
                  this.more === null
                    ? nothing
                    : html`<button type="button" class="button" @click=${() => void this.askFor(place)}>
                        ${texts.moreCases}
                      </button>`
                }`
        }
      </div>
    </details>`;
  }

  /** The first look beyond the first cases reads these again, so that none is left out and none is there twice. */
  private async askFor(place: number): Promise<void> {
    if (this.isAsking || this.more === null) return;
    this.isAsking = true;
    this.failure = null;
    const { items = [], next = null } = this.asked.get(place) ?? {};
    try {
      const page = await this.more(place, next);
      const shown = items.length === 0 ? (this.pass.groups[place]?.cases.length ?? 0) : items.length;
      this.asked = new Map([...this.asked, [place, { items: [...items, ...page.items], next: page.next }]]);
      await this.updateComplete;
      this.renderRoot.querySelectorAll<HTMLElement>(`#group-${place} tbody tr`)[shown]?.focus();
    } catch (error) {
      this.failure = failureOf(error);
    } finally {
      this.isAsking = false;
    }
  }

  private line({ code, stage, dueBefore, dueAfter }: MigrationCaseView): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const day = (date: string | null): string => (date === null ? texts.noDue : formatDate(date));
    return html`<tr tabindex="-1">
      <td>${code}</td>
      <td>${stage}</td>
      <td>${day(dueBefore)}</td>
      <td>${day(dueAfter)}</td>
    </tr>`;
  }
}

function placeOf({ outcome }: MigrationGroupView): number {
  return order.indexOf(outcome);
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-migration-pass': DesignerMigrationPass;
  }
}
