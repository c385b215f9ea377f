import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, formatDate, inLanguage, instantOf, localDateOf } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { Colleague, ProblemItem, SubstitutionItem } from '../../../api/index.ts';
import { newCommandId } from '../../../client/index.ts';
import '../app/desk-day.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { outcomeNotes } from '../app/outcome-notes.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { substitutesStyles } from './substitutes-styles.ts';

/** Fields of the order, as the problems of the server point at them. */
type Part = 'absent' | 'substitute' | 'from' | 'until' | 'reason';

/** Who stands in for whom: a clerk names a substitute for a time, whoever oversees the unit for a colleague. */
@customElement('desk-substitutes')
export class DeskSubstitutes extends LitElement {
  static override styles = substitutesStyles;

  @property({ attribute: false }) client!: Pick<
    DeskClient,
    'colleagues' | 'substitutions' | 'nameSubstitute' | 'endSubstitution'
  >;
  @property() language: Language = 'vi';
  @property() account = '';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private colleagues: readonly Colleague[] = [];
  @state() private items: readonly SubstitutionItem[] | null = null;
  @state() private absent = '';
  @state() private wrong: Partial<Record<Part, string>> = {};
  @state() private said = '';
  @state() private failed = '';
  @state() private isBusy = false;
  /** Kept until it is known that the order arrived, so that sending it again names nobody twice. */
  private orderId = newCommandId();

  constructor() {
    super();
    new KeptFresh(this, () => this.refresh());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('language')) {
      document.title = deskTextsOf(this.language).substitutes;
      void this.refresh();
    }
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<h1 tabindex="-1">${texts.substitutes}</h1>
      <p class="lead soft">${texts.substitutesLead}</p>
      ${outcomeNotes(this.said, this.failed, this.language)}
      <h2>${texts.substituteName}</h2>
      ${this.form()}
      <h2>${texts.substitutesList}</h2>
      ${this.list()}`;
  }

  private form(): unknown {
    const texts = deskTextsOf(this.language);
    const away = this.absent === '' ? this.account : this.absent;
    const overseen = this.colleagues.filter((one) => one.overseen && one.account !== this.account);
    const units = unitsOf(this.colleagues.find(({ account }) => account === away));
    const fit = this.colleagues.filter(
      (one) => one.account !== away && units.every((unit) => unitsOf(one).includes(unit)),
    );
    const today = localDateOf(instantOf(Date.now()));
    return html`<form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.send(new FormData(event.target as HTMLFormElement));
      }}
    >
      ${
        overseen.length === 0
          ? nothing
          : this.row(
              'absent',
              texts.substituteAbsent,
              html`<select
                id="absent"
                name="absent"
                @change=${(event: Event) => (this.absent = (event.target as HTMLSelectElement).value)}
              >
                <option value="">${texts.substituteMyself}</option>
                ${overseen.map((one) => option(one, this.language))}
              </select>`,
              'wide',
            )
      }
      ${this.row(
        'substitute',
        texts.substituteWho,
        html`<select id="substitute" name="substitute" aria-describedby="substitute-wrong">
          <option value="">${texts.substituteChoose}</option>
          ${fit.map((one) => option(one, this.language))}
        </select>`,
        'wide',
      )}
      ${this.day('from', texts.substituteFrom, today)} ${this.day('until', texts.substituteUntil, '')}
      ${this.row('reason', texts.substituteReason, html`<input id="reason" name="reason" maxlength="1000" autocomplete="off" aria-describedby="reason-wrong" />`, 'wide')}
      <p class="wide">
        <button type="submit" class="button primary" aria-disabled=${this.isBusy ? 'true' : 'false'}>
          ${texts.substituteSend}
        </button>
      </p>
    </form>`;
  }

  private day(name: 'from' | 'until', label: string, value: string): unknown {
    return html`<desk-day
      id=${name}
      name=${name}
      .label=${label}
      .language=${this.language}
      .value=${value}
      .wrong=${this.wrong[name] ?? ''}
    ></desk-day>`;
  }

  private row(name: Part, label: string, control: unknown, size = ''): unknown {
    const wrong = this.wrong[name];
    return html`<div class=${size}>
      <label for=${name}>${label}</label>
      ${control}
      <p class="wrong" id="${name}-wrong">${wrong ?? nothing}</p>
    </div>`;
  }

  private list(): unknown {
    const texts = deskTextsOf(this.language);
    if (this.items === null) return html`<p class="soft" role="status">${texts.loading}</p>`;
    if (this.items.length === 0) return html`<p class="soft">${texts.substitutesNone}</p>`;
    return html`<ul>
      ${this.items.map((item) => this.item(item))}
    </ul>`;
  }

  private item(item: SubstitutionItem): unknown {
    const texts = deskTextsOf(this.language);
    const { absent, substitute, from, until, reason, grantedBy, ended, state: how, mayEnd, id } = item;
    const names = { substitute: substitute.name, absent: absent.name };
    const name = fillText(texts.substituteLine, names);
    const states = {
      coming: texts.substituteComing,
      inForce: texts.substituteInForce,
      past: texts.substitutePast,
      ended: fillText(texts.substituteEnded, { name: ended?.by.name ?? '' }),
    };
    return html`<li>
      <div>
        <p class="name">${name}</p>
        <p>
          ${fillText(texts.substitutePeriod, { from: formatDate(from), until: formatDate(until) })} ·
          <strong>${states[how]}</strong>
        </p>
        <p class="soft small">${fillText(texts.substituteBy, { reason, name: grantedBy.name })}</p>
      </div>
      ${
        mayEnd
          ? html`<button
              type="button"
              class="button"
              aria-label="${texts.substituteEnd}: ${name}"
              @click=${() => void this.end(id)}
            >
              ${texts.substituteEnd}
            </button>`
          : nothing
      }
    </li>`;
  }

  private async refresh(): Promise<void> {
    try {
      const [people, list] = await Promise.all([this.client.colleagues(), this.client.substitutions()]);
      this.colleagues = people.items;
      this.items = list.items;
    } catch (error) {
      this.onFailure(failureOf(error));
    }
  }

  private async send(form: FormData): Promise<void> {
    if (this.isBusy) return;
    const texts = deskTextsOf(this.language);
    const value = (name: Part): string => String(form.get(name) ?? '').trim();
    this.wrong = {
      ...(value('substitute') === '' ? { substitute: texts.substituteChoose } : {}),
      ...(value('from') === '' ? { from: texts.substituteDay } : {}),
      ...(value('until') === '' ? { until: texts.substituteDay } : {}),
      ...(value('reason') === '' ? { reason: texts.reasonMissing } : {}),
    };
    this.said = '';
    this.failed = '';
    const [first] = Object.keys(this.wrong);
    if (first !== undefined) {
      this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    this.isBusy = true;
    const away = value('absent');
    try {
      await this.client.nameSubstitute({
        id: this.orderId,
        ...(away === '' ? {} : { absent: away }),
        substitute: value('substitute'),
        from: value('from'),
        until: value('until'),
        reason: value('reason'),
      });
      this.orderId = newCommandId();
      this.said = texts.substituteSaid;
      this.renderRoot.querySelector('form')?.reset();
      this.absent = '';
      await this.refresh();
    } catch (error) {
      this.tell(failureOf(error));
    } finally {
      this.isBusy = false;
    }
  }

  private tell(failure: Failure): void {
    this.onFailure(failure);
    if (failure.kind === 'refused') this.wrong = wrongOf(failure.problems);
    this.failed = failureText(failure, this.language);
  }

  private async end(id: string): Promise<void> {
    this.said = '';
    this.failed = '';
    try {
      await this.client.endSubstitution(id);
      this.said = deskTextsOf(this.language).substituteEndSaid;
      await this.refresh();
    } catch (error) {
      this.tell(failureOf(error));
    }
  }
}

function unitsOf(one: Colleague | undefined): readonly string[] {
  return (one?.grants ?? []).map(({ unit }) => unit.code);
}

function option({ account, name, grants }: Colleague, language: Language): unknown {
  const roles = grants.map(({ role }) => inLanguage(role.name, language)).join(', ');
  return html`<option value=${account}>${name} (${roles})</option>`;
}

function wrongOf(problems: readonly ProblemItem[]): Partial<Record<Part, string>> {
  return Object.fromEntries(problems.map(({ pointer, message }) => [pointer.slice(1), message]));
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-substitutes': DeskSubstitutes;
  }
}
