import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { Incident, IncidentResults } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath } from '../app/desk-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { outcomeNotes } from '../app/outcome-notes.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { incidentStyles } from './incident-styles.ts';

/** What changes the list at once. */
const READ_ANEW = ['client', 'caseId', 'revision', 'language'] as const;

/**
 * What cases asked for outside and was not done: why, in words, and what a clerk can do about it, for one incident or
 * for many at once. With a case it shows the incidents of this case alone, and nothing where there are none.
 */
@customElement('desk-incidents')
export class DeskIncidents extends LitElement {
  static override styles = incidentStyles;

  @property({ attribute: false }) client!: Pick<DeskClient, 'incidents' | 'caseIncidents' | 'seeToIncidents'>;
  @property() language: Language = 'vi';
  /** Id of the case whose incidents are shown; empty for all that the person may see to. */
  @property({ attribute: false }) caseId = '';
  /** Revision of the case that is shown: what happens to the case may leave an incident behind. */
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private items: readonly Incident[] | null = null;
  @state() private next: string | null = null;
  @state() private chosen: ReadonlySet<string> = new Set();
  /** Incidents that a note is being written for. */
  @state() private noting: readonly string[] = [];
  @state() private isNoteMissing = false;
  @state() private isBusy = false;
  @state() private said = '';
  @state() private failed = '';

  constructor() {
    super();
    new KeptFresh(this, () => this.refresh());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('caseId')) {
      this.items = null;
      this.chosen = new Set();
      this.noting = [];
      this.said = '';
    }
    if (READ_ANEW.some((name) => changed.has(name))) {
      if (this.caseId === '') document.title = deskTextsOf(this.language).incidentsTitle;
      void this.refresh();
    }
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    if (this.caseId !== '') {
      if ((this.items ?? []).length === 0 && this.said === '') return nothing;
      return html`<section class="alarm" aria-labelledby="incidents">
        <h2 id="incidents">${texts.incidentsOfCase}</h2>
        ${outcomeNotes(this.said, this.failed, this.language)} ${this.list()}
      </section>`;
    }
    return html`<h1 tabindex="-1">${texts.incidentsTitle}</h1>
      <p class="lead soft">${texts.incidentsLead}</p>
      ${outcomeNotes(this.said, this.failed, this.language)} ${this.bulk()} ${this.list()}
      ${
        this.next === null
          ? nothing
          : html`<p class="buttons">
              <button type="button" class="button" @click=${() => void this.more()}>${texts.pageNext}</button>
            </p>`
      }`;
  }

  private bulk(): unknown {
    const texts = deskTextsOf(this.language);
    const items = this.items ?? [];
    if (items.length < 2) return nothing;
    const count = this.chosen.size;
    const keys = [...this.chosen];
    const isAll = count === items.length;
    return html`<div class="bulk" role="group" aria-label=${texts.incidentsBulk}>
        <label class="choose"
          ><input
            type="checkbox"
            .checked=${isAll}
            .indeterminate=${count > 0 && !isAll}
            @change=${() => (this.chosen = new Set(isAll ? [] : items.map(({ key }) => key)))}
          />${texts.incidentsAll}</label
        >
        <span class="soft">${fillText(texts.incidentsChosen, { count: String(count) })}</span>
        <button
          type="button"
          class="button primary"
          ?disabled=${this.isBusy || count === 0}
          @click=${() => void this.order(keys)}
        >
          ${texts.incidentRetryChosen}
        </button>
        <button
          type="button"
          class="button"
          ?disabled=${this.isBusy || count === 0}
          @click=${() => void this.openNote(keys)}
        >
          ${texts.incidentCloseChosen}
        </button>
      </div>
      ${this.noting.length > 1 ? this.note() : nothing}`;
  }

  private list(): unknown {
    const texts = deskTextsOf(this.language);
    if (this.items === null) return html`<p class="soft" role="status">${texts.loading}</p>`;
    if (this.items.length === 0) {
      return this.caseId === '' ? html`<div class="none"><p>${texts.incidentsNone}</p></div>` : nothing;
    }
    const isBulk = this.caseId === '' && this.items.length > 1;
    return html`<ul>
      ${this.items.map((item) => this.incident(item, isBulk))}
    </ul>`;
  }

  private incident(item: Incident, isBulk: boolean): unknown {
    const texts = deskTextsOf(this.language);
    const { key, code, problem } = item;
    const about = inLanguage(item.about, this.language);
    const kinds = {
      message: texts.incidentMessage,
      paper: texts.incidentPaper,
      payment: texts.incidentPayment,
      sign: texts.incidentSign,
      handOver: texts.incidentHandOver,
    };
    const kind = kinds[item.kind];
    const name = fillText(kind, { about });
    return html`<li class=${isBulk ? 'incident' : 'incident alone'}>
      ${
        isBulk
          ? html`<label class="pick"
              ><input
                type="checkbox"
                .checked=${this.chosen.has(key)}
                aria-label=${fillText(texts.incidentChoose, { name, code })}
                @change=${() => {
                  this.choose(key);
                }}
            /></label>`
          : nothing
      }
      <div>
        <p class="name">${name}</p>
        ${this.caseId === '' ? this.ofCase(item) : nothing}
        <div class="fault">
          <p>${problem.message}</p>
          ${problem.mend === undefined ? nothing : html`<p class="soft">${problem.mend}</p>`}
        </div>
        <p class="soft small">
          ${fillText(texts.incidentTried, { count: String(item.attempts), time: formatDateTime(item.since) })}
        </p>
        <p class="buttons">
          <button
            type="button"
            class="button"
            ?disabled=${this.isBusy}
            aria-label=${`${texts.retry}: ${name}, ${code}`}
            @click=${() => void this.order([key])}
          >
            ${texts.retry}
          </button>
          <button
            type="button"
            class="button"
            ?disabled=${this.isBusy}
            aria-label=${`${texts.incidentClose}: ${name}, ${code}`}
            @click=${() => void this.openNote([key])}
          >
            ${texts.incidentClose}
          </button>
        </p>
        ${this.noting.length === 1 && this.noting[0] === key ? this.note() : nothing}
      </div>
    </li>`;
  }

  private ofCase({ case: id, code, procedure, mayOpen }: Incident): unknown {
    return html`<p>
      ${mayOpen ? html`<a href=${casePath(id)}>${code}</a>` : code}
      <span class="soft">${inLanguage(procedure, this.language)}</span>
    </p>`;
  }

  private note(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<form class="note" novalidate @submit=${this.handleNote}>
      <label for="note">${texts.incidentNote}</label>
      <textarea
        id="note"
        name="note"
        maxlength="1000"
        aria-invalid=${this.isNoteMissing ? 'true' : 'false'}
        aria-describedby="note-hint"
      ></textarea>
      <p id="note-hint" class=${this.isNoteMissing ? 'wrong' : 'soft'}>
        ${this.isNoteMissing ? texts.incidentNoteMissing : texts.incidentNoteHint}
      </p>
      <p class="buttons">
        <button type="submit" class="button primary" ?disabled=${this.isBusy}>
          ${texts.incidentCloseNow}
        </button>
        <button type="button" class="button" @click=${() => (this.noting = [])}>${texts.cancel}</button>
      </p>
    </form>`;
  }

  private choose(key: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.chosen = chosen;
  }

  private async openNote(keys: readonly string[]): Promise<void> {
    this.noting = keys;
    this.isNoteMissing = false;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  private readonly handleNote = (event: Event): void => {
    event.preventDefault();
    const area = this.renderRoot.querySelector('textarea');
    const note = area?.value.trim() ?? '';
    this.isNoteMissing = note === '';
    if (note === '') area?.focus();
    else void this.order(this.noting, note);
  };

  private async order(keys: readonly string[], note?: string): Promise<void> {
    if (this.isBusy || keys.length === 0) return;
    this.isBusy = true;
    this.said = '';
    this.failed = '';
    try {
      const order = { keys: [...keys], ...(note === undefined ? {} : { note }) };
      this.said = this.toldOf(await this.client.seeToIncidents(order));
      this.noting = [];
      this.chosen = new Set();
      // A retry takes a moment: what fails again comes back with a later look.
      this.items = (this.items ?? []).filter(({ key }) => !keys.includes(key));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    } catch (error) {
      const failure = failureOf(error);
      this.failed = failureText(failure, this.language);
      this.onFailure(failure);
    } finally {
      this.isBusy = false;
    }
  }

  private toldOf({ results }: IncidentResults): string {
    const texts = deskTextsOf(this.language);
    const count = (wanted: string): string =>
      String(results.filter(({ result }) => result === wanted).length);
    return [
      [count('queued'), texts.incidentsQueued],
      [count('closed'), texts.incidentsClosed],
      [count('gone'), texts.incidentsGone],
    ]
      .filter(([number]) => number !== '0')
      .map(([number, text]) => fillText(text ?? '', { count: number ?? '' }))
      .join(' ');
  }

  private async refresh(): Promise<void> {
    const { caseId } = this;
    try {
      const list = caseId === '' ? await this.client.incidents() : await this.client.caseIncidents(caseId);
      if (caseId !== this.caseId) return;
      this.items = list.items;
      this.next = list.next;
      const known = new Set(list.items.map(({ key }) => key));
      this.chosen = new Set([...this.chosen].filter((key) => known.has(key)));
      this.noting = this.noting.filter((key) => known.has(key));
    } catch (error) {
      this.onFailure(failureOf(error));
    }
  }

  private async more(): Promise<void> {
    if (this.next === null) return;
    try {
      const list = await this.client.incidents({ cursor: this.next });
      this.items = [...(this.items ?? []), ...list.items];
      this.next = list.next;
    } catch (error) {
      this.onFailure(failureOf(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-incidents': DeskIncidents;
  }
}
