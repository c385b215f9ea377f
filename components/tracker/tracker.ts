import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText, formatDate, formatDateTime, inLanguage } from '../../engine/index.ts';
import type { CalendarDate, Instant, Language, Text } from '../../engine/index.ts';
import { connected } from '../connection/connection.ts';
import { textsOf } from '../language/texts-of.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { trackerStyles } from './tracker-styles.ts';

/** A public stage of a case. */
export interface TrackerStage {
  readonly title: Text;
  readonly state: 'done' | 'current' | 'upcoming' | 'stopped';
  /** When it was reached. */
  readonly at?: Instant;
  /** What the applicant should know or do. */
  readonly note?: Text;
}

/**
 * Where a case stands, as its applicant may know it: the stages in order, the present one marked, the date due.
 *
 * @csspart status, due, stage
 */
@customElement('thutuc-tracker')
export class ThutucTracker extends LitElement {
  static override styles = [baseStyles, trackerStyles];

  /** Code or reference of a case at a server: where the tag is connected to one, nothing else need be given. */
  @property() code = '';
  /** The stages of the case, in their order. */
  @property({ attribute: false }) stages: readonly TrackerStage[] = [];
  /** The official status in words. */
  @property({ attribute: false }) status: Text | null = null;
  /** The day on which the result is due; null where none is promised. */
  @property({ attribute: false }) dueDate: CalendarDate | null = null;
  /** Language of the texts. */
  @property() language: Language = 'vi';

  override render(): unknown {
    if (this.code !== '') return connected(this);
    const texts = textsOf(this.language);
    return html`<header>
        ${
          this.status === null
            ? nothing
            : html`<p class="status" part="status">${inLanguage(this.status, this.language)}</p>`
        }
        ${
          this.dueDate === null
            ? nothing
            : html`<p class="due" part="due">${fillText(texts.dueOn, { date: formatDate(this.dueDate) })}</p>`
        }
      </header>
      <ol class="stages" aria-label=${texts.trackerTitle}>
        ${this.stages.map((stage) => this.stage(stage))}
      </ol>`;
  }

  private stage({ title, state, at, note }: TrackerStage): unknown {
    const texts = textsOf(this.language);
    const word = {
      done: texts.stepDone,
      current: texts.stepCurrent,
      upcoming: texts.stepUpcoming,
      stopped: texts.stepStopped,
    }[state];
    return html`<li class=${state} part="stage" aria-current=${state === 'current' ? 'step' : nothing}>
      <span class="mark" aria-hidden="true"
        >${{ done: '✓', current: '', upcoming: '', stopped: '✕' }[state]}</span
      >
      <div>
        <p class="title">${inLanguage(title, this.language)}</p>
        <p class="meta">
          ${word}${at === undefined ? nothing : html` · <time datetime=${at}>${formatDateTime(at)}</time>`}
        </p>
        ${note === undefined ? nothing : html`<p class="note">${inLanguage(note, this.language)}</p>`}
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-tracker': ThutucTracker;
  }
}
