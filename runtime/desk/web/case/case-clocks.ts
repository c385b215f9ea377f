import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import {
  endOfDay,
  fillText,
  formatDate,
  formatDateTime,
  inLanguage,
  localDateOf,
} from '../../../../engine/index.ts';
import type {
  CalendarDate,
  CaseView,
  ClockChange,
  ClockHold,
  ClockView,
  Instant,
  Language,
  RungView,
} from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { deadlineLine, type DeadlineLine } from './deadline-geometry.ts';

/** The deadlines of a case, each as a line with its pauses, and the same in words. */
export function caseClocks(view: CaseView, now: Instant, language: Language): unknown {
  if (view.clocks.length === 0) return nothing;
  const texts = deskTextsOf(language);
  return html`<section class="clocks" aria-labelledby="clocks">
    <h2 id="clocks" class="visually-hidden">${texts.deadlines}</h2>
    ${view.clocks.map((clock) => clockOf(clock, view, now, language))}
  </section>`;
}

function clockOf(clock: ClockView, view: CaseView, now: Instant, language: Language): TemplateResult {
  const texts = deskTextsOf(language);
  const title = inLanguage(clock.title, language);
  const state = stateInWords(clock, language);
  const holds = [
    ...clock.ledger.map((hold) => holdInWords(hold, language)),
    ...clock.changes.map((change) => changeInWords(change, language)),
    ...clock.rungs.flatMap((rung) => rungInWords(rung, language)),
  ];
  const start = formatDate(localDateOf(clock.startedAt));
  const runs = clock.state === 'running' || clock.state === 'held';
  const drawn = fillText(texts.clockDrawn, { title, start, state, holds: holds.join('; ') }).trim();
  return html`<div class="clock ${clock.overdue ? 'overdue' : clock.state}">
    <div class="clock-head">
      <h3>${title}</h3>
      <p class="clock-state">${state}</p>
    </div>
    ${runs ? drawing(deadlineLine(clock, view.endedAt ?? now, view.endedAt !== null), drawn) : nothing}
    ${
      runs
        ? html`<p class="clock-start" aria-hidden="true">${fillText(texts.clockStart, { date: start })}</p>`
        : nothing
    }
    ${
      holds.length === 0
        ? nothing
        : html`<ul class="holds">
            ${holds.map((hold) => html`<li>${hold}</li>`)}
          </ul>`
    }
  </div>`;
}

/** Shares of the width as coordinates, so that the drawing fits any screen without being measured. */
function drawing({ stretches, now, due, marks }: DeadlineLine, text: string): TemplateResult {
  const at = (share: number) => `${share.toFixed(2)}%`;
  return html`<svg class="line" role="img" aria-label=${text} width="100%" height="28">
    ${stretches.map(
      ({ kind, from, to }) =>
        svg`<rect class=${kind} x=${at(from)} y="10" width=${at(to - from)} height="8"></rect>`,
    )}
    ${marks.map(({ kind, at: share }) =>
      kind === 'former'
        ? svg`<line class="former-mark" x1=${at(share)} x2=${at(share)} y1="4" y2="24"></line>`
        : svg`<circle class=${`rung-mark ${kind}`} cx=${at(Math.min(99, Math.max(1, share)))} cy="24" r="3"></circle>`,
    )}
    ${due === null ? nothing : svg`<line class="due-mark" x1=${at(due)} x2=${at(due)} y1="4" y2="24"></line>`}
    ${now === null ? nothing : svg`<circle class="now-mark" cx=${at(Math.min(99, Math.max(1, now)))} cy="14" r="7"></circle>`}
  </svg>`;
}

function stateInWords(clock: ClockView, language: Language): string {
  const texts = deskTextsOf(language);
  if (clock.state === 'stopped') return texts.clockStopped;
  if (clock.state === 'fired') return texts.clockFired;
  if (clock.dueDate === null) return texts.clockHeld;
  const date = endInWords(clock.due, clock.dueDate);
  return fillText(clock.overdue ? texts.clockOverdue : texts.clockDue, { date });
}

/** The last day; with the time where the end is not the end of that day. */
function endInWords(due: ClockView['due'], dueDate: CalendarDate): string {
  return due === null || due === endOfDay(dueDate) ? formatDate(dueDate) : formatDateTime(due);
}

function holdInWords({ from, to, kind }: ClockHold, language: Language): string {
  const texts = deskTextsOf(language);
  const begin = formatDateTime(from);
  if (to === undefined)
    return fillText(kind === 'pause' ? texts.clockOpenPause : texts.clockOpenExclude, { from: begin });
  return fillText(kind === 'pause' ? texts.clockPause : texts.clockExclude, {
    from: begin,
    to: formatDateTime(to),
  });
}

/** An extension or another amount: from which day to which, and why. */
function changeInWords(change: ClockChange, language: Language): string {
  const { at, kind, dueDateBefore, dueDateAfter, reason } = change;
  const texts = deskTextsOf(language);
  const [pattern, held] =
    kind === 'extend'
      ? [texts.clockExtended, texts.clockExtendedHeld]
      : [texts.clockRecounted, texts.clockRecountedHeld];
  const isHeld = dueDateBefore === null || dueDateAfter === null;
  const told = fillText(isHeld ? held : pattern, {
    at: formatDate(localDateOf(at)),
    from: dueDateBefore === null ? '' : formatDate(dueDateBefore),
    to: dueDateAfter === null ? '' : formatDate(dueDateAfter),
  });
  return reason === null ? told : fillText(texts.clockChangeReason, { told, reason });
}

/** A reminder that came, or when it will; one without a moment, because the clock is held or has ended, is not told. */
function rungInWords({ title, at, reachedAt }: RungView, language: Language): string[] {
  const texts = deskTextsOf(language);
  const rung = inLanguage(title, language);
  if (reachedAt !== null) return [fillText(texts.rungReached, { rung, at: formatDateTime(reachedAt) })];
  return at === null ? [] : [fillText(texts.rungAhead, { rung, at: formatDateTime(at) })];
}
