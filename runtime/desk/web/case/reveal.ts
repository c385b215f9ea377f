import { html, nothing } from 'lit';
import { fillText } from '../../../../engine/index.ts';
import type { DisplayRow, Language } from '../../../../engine/index.ts';
import type { CaseChecks } from './case-checks.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** What has been seen plain on this screen, and how to ask for more. */
export interface Reveals {
  /** By name of the place; null while it is asked for. */
  readonly seen: ReadonlyMap<string, DisplayRow | null>;
  /** The place where asking went wrong, with what went wrong. */
  readonly failed: { readonly name: string; readonly text: string } | null;
  readonly ask: (place: RevealOrder) => void;
}

/** A masked answer: its form, its task where the form is filled once for each, and its pointer. */
export interface RevealOrder {
  readonly form: string;
  readonly task?: string;
  readonly pointer: string;
  readonly reason?: string;
}

/** Where the answers that are being drawn stand. */
export interface AnswerPlace {
  readonly form: string;
  readonly task?: string;
  readonly reveals: Reveals;
  /** How the answers compare with registries; absent where they are not compared. */
  readonly checks?: CaseChecks;
}

/** One name for each masked answer of a case. */
export function placeName({ form, task = '', pointer }: Omit<RevealOrder, 'reason'>): string {
  return `${form} ${task} ${pointer}`;
}

/** The answer plain, where it has been asked for. */
export function plainRow(row: DisplayRow, place: AnswerPlace): DisplayRow | null {
  if (row.masked === undefined) return null;
  return place.reveals.seen.get(placeName({ ...place, pointer: row.pointer })) ?? null;
}

/** The way to see a masked answer plain: a button, and a reason that one may give. */
export function revealPart(row: DisplayRow, place: AnswerPlace, language: Language): unknown {
  if (row.masked === undefined) return nothing;
  const texts = deskTextsOf(language);
  const { form, task, reveals } = place;
  const name = placeName({ ...place, pointer: row.pointer });
  const seen = reveals.seen.get(name);
  if (seen) return html`<p class="soft small" role="status">${texts.revealLogged}</p>`;
  if (!row.masked.mayUnmask) return html`<p class="soft small">${texts.revealNever}</p>`;
  const ask = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason');
    reveals.ask({
      form,
      pointer: row.pointer,
      ...(task === undefined ? {} : { task }),
      ...(typeof reason === 'string' && reason.trim() !== '' ? { reason: reason.trim() } : {}),
    });
  };
  return html`<details class="reveal">
    <summary aria-label=${fillText(texts.revealOf, { label: row.label })}>${texts.reveal}</summary>
    <form @submit=${ask}>
      <label class="small"
        >${texts.revealReason}
        <input name="reason" type="text" maxlength="500" autocomplete="off" />
      </label>
      <button type="submit" class="button" ?disabled=${seen === null}>${texts.revealNow}</button>
    </form>
    <p class="small late" role="alert">${reveals.failed?.name === name ? reveals.failed.text : nothing}</p>
  </details>`;
}
