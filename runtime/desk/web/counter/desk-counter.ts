import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { CounterChannel, CounterDraft, CounterProcedure, Draft, NamedUnit } from '../../../api/index.ts';
import { counterClient } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { counterDraftPath } from '../app/desk-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { goTo } from '../app/go-to.ts';
import { counterTextsOf } from '../language/counter-texts.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { filingTextsOf } from '../language/filing-texts.ts';
import { counterStyles } from './counter-styles.ts';
import {
  identityFields,
  messagesOf,
  personFields,
  readIdentity,
  readPerson,
  said,
  textRow,
} from './person-fields.ts';

/** The counter: applications that are being filled in there, and the beginning of a new one. */
@customElement('desk-counter')
export class DeskCounter extends LitElement {
  static override styles = counterStyles;

  @property({ attribute: false }) client!: Pick<DeskClient, 'send'>;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private found: readonly CounterProcedure[] | null = null;
  /** Everything that the clerk takes in, whatever is searched for. */
  @state() private all: readonly CounterProcedure[] | null = null;
  @state() private drafts: readonly CounterDraft[] = [];
  @state() private chosen: CounterProcedure | null = null;
  @state() private isForOrganization = false;
  @state() private isBusy = false;
  @state() private failed = '';
  /** Messages of the form that was sent last, by pointer. */
  @state() private wrong: Readonly<Record<string, string>> = {};
  @state() private sentForm: 'fresh' | 'resume' = 'fresh';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) document.title = filingTextsOf(this.language).counter;
    if (changed.has('client')) void this.refresh();
  }

  override render(): unknown {
    const texts = counterTextsOf(this.language);
    return html`<h1 tabindex="-1">${filingTextsOf(this.language).counter}</h1>
      <p class="lead soft">${texts.lead}</p>
      <div role="alert">
        ${this.failed === '' ? nothing : html`<thutuc-notice class="said" tone="danger" .language=${this.language}>${this.failed}</thutuc-notice>`}
      </div>
      ${
        this.all === null
          ? html`<p class="soft" role="status">${deskTextsOf(this.language).loading}</p>`
          : this.all.length === 0
            ? html`<p>${texts.notMine}</p>`
            : html`${this.underWay()}
                <h2>${texts.fresh}</h2>
                ${this.searchForm()} ${this.freshForm()} ${this.resumeForm()}`
      }`;
  }

  private underWay(): unknown {
    if (this.drafts.length === 0) return nothing;
    const texts = counterTextsOf(this.language);
    return html`<h2>${texts.underWay}</h2>
      <ul>
        ${this.drafts.map(
          ({ id, procedure, applicant, unit, channel, startedBy, begunOnline, updatedAt }) =>
            html`<li>
              <a
                class="title"
                href=${counterDraftPath(id)}
                aria-label=${fillText(texts.goOn, { name: applicant })}
                >${applicant}</a
              >
              <p>${inLanguage(procedure.title, this.language)}</p>
              <p class="soft small">
                ${fillText(texts.underWayLine, {
                  unit: unit.name,
                  channel: inLanguage(channel.name, this.language),
                  name: startedBy,
                  time: formatDateTime(updatedAt),
                })}
                ${begunOnline ? html`· ${texts.begunOnline}` : nothing}
              </p>
            </li>`,
        )}
      </ul>`;
  }

  private searchForm(): unknown {
    const texts = counterTextsOf(this.language);
    const items = this.found ?? [];
    return html`<form
        class="search"
        role="search"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.search(said(new FormData(event.target as HTMLFormElement), 'q'));
        }}
      >
        ${textRow({ id: 'q', name: 'q', label: texts.search, value: '' })}
        <button type="submit" class="button">${texts.find}</button>
      </form>
      <p role="status" class="soft">${items.length === 0 ? texts.none : ''}</p>
      <fieldset ?hidden=${items.length === 0}>
        <legend class="visually-hidden">${texts.choose}</legend>
        ${items.map((item) => this.choice(item))}
      </fieldset>`;
  }

  private choice(item: CounterProcedure): unknown {
    const texts = counterTextsOf(this.language);
    const { id, code, title, sector, obstacle } = item;
    const why = { online: texts.onlyOnline, together: texts.onlyTogether };
    return html`<label class="procedure"
      ><input
        type="radio"
        name="procedure"
        ?disabled=${obstacle !== undefined}
        .checked=${this.chosen?.id === id}
        @change=${() => {
          this.chosen = item;
          this.wrong = {};
        }}
      /><span
        ><span class="title">${inLanguage(title, this.language)}</span>
        <span class="soft small">${code} · ${inLanguage(sector, this.language)}</span>
        ${obstacle === undefined ? nothing : html`<span class="small">${why[obstacle]}</span>`}</span
      ></label
    >`;
  }

  private freshForm(): unknown {
    if (this.chosen === null) return nothing;
    const texts = counterTextsOf(this.language);
    const { id, title, units, channels } = this.chosen;
    const wrong = this.sentForm === 'fresh' ? this.wrong : {};
    return html`<h2>${inLanguage(title, this.language)}</h2>
      <form
        class="panel"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const form = new FormData(event.target as HTMLFormElement);
          const person = readPerson(form, this.isForOrganization);
          const order = { procedure: id, ...reception(form), person };
          const needed = { '/identity/number': order.identity.number, '/person/fullName': person.fullName };
          void this.send('fresh', needed, () => counterClient(this.client).start(order));
        }}
      >
        ${receptionFields('fresh', units, channels, wrong, this.language)}
        ${personFields({
          language: this.language,
          prefix: 'fresh',
          isForOrganization: this.isForOrganization,
          onOrganization: (is) => {
            this.isForOrganization = is;
          },
          wrong,
        })}
        <p class="wide">
          <button type="submit" class="button primary" aria-disabled=${this.isBusy ? 'true' : nothing}>
            ${texts.begin}
          </button>
        </p>
      </form>`;
  }

  private resumeForm(): unknown {
    const texts = counterTextsOf(this.language);
    const all = (this.all ?? []).filter(({ obstacle }) => obstacle === undefined);
    const wrong = this.sentForm === 'resume' ? this.wrong : {};
    if (all.length === 0) return nothing;
    return html`<details>
      <summary>${texts.resume}</summary>
      <p class="lead soft">${texts.resumeLead}</p>
      <form
        class="panel"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const form = new FormData(event.target as HTMLFormElement);
          const order = { code: said(form, 'code'), ...reception(form) };
          const needed = { '/code': order.code, '/identity/number': order.identity.number };
          void this.send('resume', needed, () => counterClient(this.client).resume(order));
        }}
      >
        ${textRow({ id: 'resume-code', name: 'code', label: texts.resumeCode, value: '', wrong: wrong['/code'] })}
        ${receptionFields(
          'resume',
          onceEach(all.flatMap(({ units }) => units)),
          onceEach(all.flatMap(({ channels }) => channels)),
          wrong,
          this.language,
        )}
        ${identityFields({ language: this.language, prefix: 'resume', wrong })}
        <p class="wide">
          <button type="submit" class="button primary" aria-disabled=${this.isBusy ? 'true' : nothing}>
            ${texts.resumeOpen}
          </button>
        </p>
      </form>
    </details>`;
  }

  private async refresh(): Promise<void> {
    try {
      const counter = counterClient(this.client);
      const [all, drafts] = await Promise.all([counter.procedures(), counter.drafts()]);
      this.all = all.items;
      this.found = all.items;
      this.drafts = drafts.items;
    } catch (error) {
      this.tell(failureOf(error));
    }
  }

  private async search(words: string): Promise<void> {
    try {
      const { items } = await counterClient(this.client).procedures(words);
      this.found = items;
      const open = items.filter(({ obstacle }) => obstacle === undefined);
      // One that is found alone is meant; one that is no longer listed is not.
      const [only = null] = open.length === 1 ? open : [];
      this.chosen = open.find(({ id }) => id === this.chosen?.id) ?? only;
    } catch (error) {
      this.tell(failureOf(error));
    }
  }

  /** Sends a form once what it cannot do without is there, and leads to the draft. */
  private async send(
    which: 'fresh' | 'resume',
    needed: Readonly<Record<string, string>>,
    order: () => Promise<Draft>,
  ): Promise<void> {
    if (this.isBusy) return;
    this.failed = '';
    this.sentForm = which;
    const texts = counterTextsOf(this.language);
    const empty = Object.entries(needed).filter(([, value]) => value === '');
    this.wrong = Object.fromEntries(empty.map(([pointer]) => [pointer, texts.notFilled]));
    if (empty.length > 0) return this.goToWrong();
    this.isBusy = true;
    try {
      goTo(counterDraftPath((await order()).id));
    } catch (error) {
      this.tell(failureOf(error));
    } finally {
      this.isBusy = false;
    }
  }

  private tell(failure: Failure): void {
    this.onFailure(failure);
    this.failed = failureText(failure, this.language);
    if (failure.kind !== 'refused' || failure.problems.length === 0) return;
    this.wrong = messagesOf(failure.problems);
    this.goToWrong();
  }

  private goToWrong(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    });
  }
}

function reception(form: FormData) {
  return { unit: said(form, 'unit'), channel: said(form, 'channel'), identity: readIdentity(form) };
}

/** Where and how it comes in; what there is no choice of goes along unseen. */
function receptionFields(
  prefix: string,
  units: readonly NamedUnit[],
  channels: readonly CounterChannel[],
  wrong: Readonly<Record<string, string>>,
  language: Language,
): unknown {
  const texts = counterTextsOf(language);
  const wrongUnit = wrong['/unit'];
  return html`<div class=${units.length > 1 ? 'wide' : ''}>
      <label for="${prefix}-unit">${texts.unit}</label>
      <select id="${prefix}-unit" name="unit" aria-invalid=${wrongUnit === undefined ? nothing : 'true'}>
        ${units.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
      </select>
      ${wrongUnit === undefined ? nothing : html`<p class="wrong">${wrongUnit}</p>`}
    </div>
    <div>
      <label for="${prefix}-channel">${texts.channel}</label>
      <select
        id="${prefix}-channel"
        name="channel"
        aria-invalid=${wrong['/channel'] === undefined ? nothing : 'true'}
      >
        ${channels.map(({ code, name }) => html`<option value=${code}>${inLanguage(name, language)}</option>`)}
      </select>
      ${wrong['/channel'] === undefined ? nothing : html`<p class="wrong">${wrong['/channel']}</p>`}
    </div>`;
}

function onceEach<Item extends { readonly code: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.code, item])).values()];
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-counter': DeskCounter;
  }
}
