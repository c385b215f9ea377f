import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, formatDate, formatNumber } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type {
  DefinitionVersion,
  RecalculatedCase,
  RecalculationDay,
  RecalculationPage,
} from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { failureAlert } from '../app/failure-alert.ts';
import { publishStyles } from '../cong-bo/publish-styles.ts';
import { tinhLaiTextsOf } from '../language/tinh-lai-texts-of.ts';
import { typedBox } from '../parts/typed-box.ts';
import './designer-recalculation-result.ts';
import { readWish, type TypedWish, type WishProblems } from './recalculation-wish.ts';

/** How far a run has come. */
interface Run {
  readonly standing: 'looking' | 'stopped' | 'done';
  readonly looked: number;
  readonly cases: readonly RecalculatedCase[];
  /** Where all of it is as a table. */
  readonly table: string;
  readonly isMonthly: boolean;
}

/** Has the cases of a procedure calculated by one of its versions, and shows those that come out otherwise. */
@customElement('designer-recalculation')
export class DesignerRecalculation extends LitElement {
  static override styles = [
    publishStyles,
    css`
      .field {
        margin-block: var(--thutuc-space-5);
      }
      input,
      .select {
        max-width: 12rem;
      }
      .table {
        margin-block-start: var(--thutuc-space-5);
      }
    `,
  ];

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** Versions of the procedure, newest first. */
  @property({ attribute: false }) versions: readonly DefinitionVersion[] = [];

  @state() private version = 0;
  @state() private days: readonly RecalculationDay[] = [];
  @state() private problems: WishProblems = {};
  @state() private run: Run | null = null;
  @state() private failure: Failure | null = null;
  /** Counts the runs: one that was stopped, or left behind by another, goes no further. */
  private runs = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.runs += 1;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('versions')) return;
    const live = this.versions.find((one) => one.live);
    if (live !== undefined && this.version === 0) void this.choose(live.version);
  }

  override render(): unknown {
    const texts = tinhLaiTextsOf(this.language);
    return html`<h2>${texts.title}</h2>
      <p class="soft">${texts.guidance}</p>
      <form novalidate @submit=${this.handleSubmit}>
        <div class="field">
          <label for="by">${texts.version}</label>
          <div class="select">
            <select
              id="by"
              @change=${(event: Event) => void this.choose(Number((event.target as HTMLSelectElement).value))}
            >
              ${this.versions.map(
                ({ version }) =>
                  html`<option value=${version} ?selected=${version === this.version}>${version}</option>`,
              )}
            </select>
          </div>
        </div>
        ${this.box('since', texts.since, html`${texts.sinceHint} ${this.changes()}`)}
        ${this.box('until', texts.until, texts.untilHint)}
        <div class="buttons">
          <button class="button primary">${texts.start}</button>
          ${
            this.run?.standing === 'looking'
              ? html`<button type="button" class="button" @click=${this.stop}>${texts.stop}</button>`
              : nothing
          }
        </div>
      </form>
      ${failureAlert(this.failure, this.language)}
      <p role="status">${this.run === null ? nothing : this.standing(this.run)}</p>
      ${this.run === null ? nothing : this.result(this.run)}`;
  }

  private standing({ standing, looked, cases }: Run): string {
    const texts = tinhLaiTextsOf(this.language);
    const says = standing === 'done' && cases.length === 0 ? texts.same : texts[standing];
    return fillText(says, { looked: formatNumber(looked), found: formatNumber(cases.length) });
  }

  private result({ cases, table, isMonthly, standing }: Run): unknown {
    if (cases.length === 0) return nothing;
    const texts = tinhLaiTextsOf(this.language);
    return html`<designer-recalculation-result
        .cases=${cases}
        .isMonthly=${isMonthly}
        .language=${this.language}
      ></designer-recalculation-result>
      ${standing === 'done' ? html`<p class="table"><a class="button" href=${table} download>${texts.download}</a></p>` : nothing}`;
  }

  private changes(): string {
    const { changedFrom } = tinhLaiTextsOf(this.language);
    return this.days
      .map(({ parameter, from }) => fillText(changedFrom, { parameter, from: formatDate(from) }))
      .join(' ');
  }

  private box(id: keyof TypedWish, label: string, hint: unknown): unknown {
    const wrong = this.problems[id];
    const problem = wrong && tinhLaiTextsOf(this.language)[wrong];
    return typedBox({ id, label, hint, problem, most: 20 });
  }

  /** Takes a version, and proposes the first day from which its parameters differ where nobody has typed one. */
  private async choose(version: number): Promise<void> {
    this.version = version;
    const procedure = this.versions[0]?.id ?? '';
    try {
      const { items } = await this.client.recalculationDays(procedure, version);
      if (this.version !== version) return;
      this.days = items;
      const [first] = items;
      await this.updateComplete;
      const since = this.renderRoot.querySelector<HTMLInputElement>('#since');
      if (first !== undefined && since?.value === '') since.value = formatDate(first.from);
    } catch (error) {
      this.failure = failureOf(error);
    }
  }

  private readonly handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = (id: keyof TypedWish): string =>
      this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
    const read = readWish({ since: typed('since'), until: typed('until') });
    this.problems = 'problems' in read ? read.problems : {};
    if ('wish' in read) return this.calculate(read.wish);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };

  private async calculate(wish: { readonly since: string; readonly until?: string }): Promise<void> {
    const run = (this.runs += 1);
    const order = { procedure: this.versions[0]?.id ?? '', version: this.version, ...wish };
    const table = this.client.recalculationTableUrl(order);
    this.failure = null;
    let now: Run = { standing: 'looking', looked: 0, cases: [], table, isMonthly: wish.until !== undefined };
    this.run = now;
    let cursor: string | null = null;
    try {
      do {
        const page: RecalculationPage = await this.client.recalculation(order, cursor);
        if (run !== this.runs) return;
        now = {
          ...now,
          standing: page.next === null ? 'done' : 'looking',
          looked: now.looked + page.looked,
          cases: [...now.cases, ...page.items],
        };
        this.run = now;
        cursor = page.next;
      } while (cursor !== null);
    } catch (error) {
      if (run !== this.runs) return;
      this.run = { ...now, standing: 'stopped' };
      this.failure = failureOf(error);
    }
  }

  private readonly stop = (): void => {
    this.runs += 1;
    if (this.run !== null) this.run = { ...this.run, standing: 'stopped' };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-recalculation': DesignerRecalculation;
  }
}
