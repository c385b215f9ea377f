import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  addDays,
  appointmentKind,
  fillText,
  formatDate,
  learnKinds,
  readSlot,
  slotText,
  weekdayName,
  weekdayOf,
} from '../../../engine/index.ts';
import type { AppointmentField, Slot } from '../../../engine/index.ts';
import { textsOf } from '../../language/texts-of.ts';
import type { SlotDay, SlotWeek } from '../../services/form-services.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import type { ControlAria } from '../shared/field-frame.ts';
import { appointmentStyles } from './appointment-styles.ts';
import { appointmentTexts } from './appointment-texts.ts';
import { slotChoice } from './slot-choice.ts';
import { SlotWeeks } from './slot-weeks.ts';

learnKinds([appointmentKind]);

/** A day and time at which to come: first the day, then one of its times that is free. */
@customElement('thutuc-appointment-field')
export class ThutucAppointmentField extends FieldElement<AppointmentField> {
  /** The day whose times are shown, where the person has chosen one. */
  @state() private day: string | null = null;
  private readonly weeks = new SlotWeeks(this, (day) => this.services.freeSlots(this.pointer, day));
  private asked = '';
  /** Null before the browser has looked for the first time. */
  private isSeen: boolean | null = null;
  /** Whoever comes back to the field, from the review say, sees what is free by then. */
  private readonly watcher = new IntersectionObserver((entries) => {
    const isSeen = entries.at(-1)?.isIntersecting ?? false;
    if (isSeen && this.isSeen === false && !this.state.readonly) {
      const { date } = readSlot(this.state.value) ?? {};
      if (date === undefined) this.weeks.again();
      else void this.weeks.load(date);
    }
    this.isSeen = isSeen;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, appointmentStyles);
    this.asked = '';
    this.isSeen = null;
    this.watcher.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.state.readonly || !changed.has('state')) return;
    // Other answers may have changed whose slots are offered, or somebody else has taken the one that was chosen.
    const reason = JSON.stringify([this.state.options, this.state.problems.map(({ code }) => code)]);
    if (reason === this.asked) return;
    this.asked = reason;
    void this.weeks.load(readSlot(this.state.value)?.date);
  }

  override render(): unknown {
    const slot = readSlot(this.state.value);
    const { field } = this.compiled;
    if (this.state.readonly) return lockedField(this, slotText(slot, field, this.language));
    const gone = slot !== null && this.state.problems.length === 0 && this.isGone(slot);
    const options = gone
      ? {
          localProblem: fillText(appointmentTexts(this.language).gone, {
            slot: slotText(slot, field, this.language),
          }),
        }
      : {};
    return groupedField(this, (aria) => html`${this.body(aria, slot)}${this.chosen(aria, slot)}`, options);
  }

  private body(aria: ControlAria, slot: Slot | null): unknown {
    const texts = appointmentTexts(this.language);
    const { week, status } = this.weeks;
    if (status === 'failed') return this.notice(aria, texts.failed, textsOf(this.language).retry, 'alert');
    if (week === null) return html`<p class="hint" role="status">${texts.loading}</p>`;
    if (week.unit === null) return this.notice(aria, texts.noUnit, texts.look, 'status');
    if (week.days.length === 0) return this.notice(aria, texts.none, texts.look, 'status');
    const day = this.shownDay(week, slot);
    return html`<p class="hint">${fillText(texts.at, { unit: week.unit })}</p>
      <div aria-busy=${status === 'loading' ? 'true' : nothing}>
        ${this.dayList(aria, week, day)} ${this.turning(week)}
        ${day === undefined ? nothing : this.timeList(aria, day, slot)}
      </div>`;
  }

  private dayList(aria: ControlAria, { days }: SlotWeek, shown: SlotDay | undefined): unknown {
    const texts = appointmentTexts(this.language);
    const monday = addDays(days[0]?.date ?? '', 1 - weekdayOf(days[0]?.date ?? ''));
    const week = fillText(texts.week, { from: formatDate(monday), to: formatDate(addDays(monday, 6)) });
    return html`<fieldset class="slot-group" role="radiogroup">
      <legend>${texts.days}</legend>
      <p class="hint" role="status">${week}</p>
      <div class="slot-list">
        ${days.map((day, index) => {
          const count = day.times.filter(({ free }) => free).length;
          return slotChoice({
            id: index === 0 ? aria.id : `${aria.id}-${day.date}`,
            name: `${aria.id}-day`,
            label: `${weekdayName(day.date, this.language)}, ${formatDate(day.date)}`,
            note: count === 0 ? texts.full : fillText(texts.free, { count }),
            checked: day === shown,
            disabled: false,
            describedBy: aria.describedBy,
            onChoose: () => {
              this.day = day.date;
            },
          });
        })}
      </div>
    </fieldset>`;
  }

  private turning({ earlier, later }: SlotWeek): unknown {
    const texts = appointmentTexts(this.language);
    const button = (label: string, day: string | null) =>
      // Disabled buttons lose the focus that pressed them.
      html`<button
        type="button"
        class="button"
        aria-disabled=${day === null ? 'true' : nothing}
        @click=${() => {
          if (day === null) return;
          this.day = null;
          void this.weeks.load(day);
        }}
      >
        ${label}
      </button>`;
    return html`<div class="slot-turn">${button(texts.earlier, earlier)} ${button(texts.later, later)}</div>`;
  }

  private timeList(aria: ControlAria, { date, times }: SlotDay, slot: Slot | null): unknown {
    const texts = appointmentTexts(this.language);
    const day = `${weekdayName(date, this.language)}, ${formatDate(date)}`;
    return html`<fieldset
      class="slot-group"
      role="radiogroup"
      aria-required=${aria.required}
      aria-invalid=${aria.invalid}
    >
      <legend>${fillText(texts.times, { day })}</legend>
      <div class="slot-list" data-of="times">
        ${times.map(({ from, to, free }) =>
          slotChoice({
            id: `${aria.id}-${date}-${from.replace(':', '')}`,
            name: `${aria.id}-time`,
            label: `${from}–${to}`,
            note: free ? null : texts.full,
            checked: free && slot?.date === date && slot.from === from,
            disabled: !free,
            describedBy: nothing,
            onChoose: () => {
              emitFieldChange(this, this.pointer, { date, from });
            },
          }),
        )}
      </div>
    </fieldset>`;
  }

  /** What is chosen stays in words, also while another week is looked at. */
  private chosen(aria: ControlAria, slot: Slot | null): unknown {
    const texts = appointmentTexts(this.language);
    const words = slotText(slot, this.compiled.field, this.language);
    return html`<div class="slot-chosen">
      <p role="status">
        ${slot === null ? nothing : html`<strong>${fillText(texts.chosen, { slot: words })}</strong>`}
      </p>
      ${
        slot === null
          ? nothing
          : html`<button
              type="button"
              class="button"
              @click=${() => {
                emitFieldChange(this, this.pointer, null);
                this.querySelector<HTMLElement>(`#${CSS.escape(aria.id)}`)?.focus();
              }}
            >
              ${texts.clear}
            </button>`
      }
    </div>`;
  }

  private notice(aria: ControlAria, text: string, again: string, role: 'alert' | 'status'): unknown {
    return html`<p role=${role}>${text}</p>
      <div class="slot-turn">
        <button
          type="button"
          class="button"
          id=${aria.id}
          aria-describedby=${aria.describedBy}
          @click=${this.weeks.again}
        >
          ${again}
        </button>
      </div>`;
  }

  /** The day that was chosen here, else that of the answer, else the first with a free time. */
  private shownDay({ days }: SlotWeek, slot: Slot | null): SlotDay | undefined {
    return (
      days.find(({ date }) => date === this.day) ??
      days.find(({ date }) => date === slot?.date) ??
      days.find(({ times }) => times.some(({ free }) => free)) ??
      days[0]
    );
  }

  /** Whether the week on the screen is that of the answer, and has it no more. */
  private isGone({ date, from }: Slot): boolean {
    const { week, status } = this.weeks;
    const [first] = week?.days ?? [];
    if (status !== 'loaded' || week === null || week.unit === null) return false;
    if (first === undefined) return true;
    const day = week.days.find((one) => one.date === date);
    if (day !== undefined) return !day.times.some((time) => time.from === from && time.free);
    // The week of a day that is offered no more is passed over: another one has come in its place.
    return date < first.date ? week.earlier === null : week.later === null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-appointment-field': ThutucAppointmentField;
  }
}
