import { html, nothing } from 'lit';
import { fillText, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, CheckView, Language } from '../../../../engine/index.ts';
import type { ActionWish } from '../action/action-wish.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import './desk-check.ts';

/** What comparisons with registries are shown with, and who is told of what a clerk wants. */
export interface CaseChecks {
  readonly view: CaseView;
  readonly language: Language;
  readonly busy: boolean;
  readonly onWish: (wish: ActionWish, key: string, label: string) => void;
  /** Puts differences into the supplement request, with why; null where none can be made now. */
  readonly onSupplement: ((items: readonly SupplementWish[]) => void) | null;
}

/** Something that is to be supplemented: an answer by its pointer or a component, and why. */
export interface SupplementWish {
  readonly place: string;
  readonly reason: string;
}

/** How one answer or paper compares with its registry; nothing where none knows of it. */
export function checkPart(place: string, label: string, checks: CaseChecks): unknown {
  const { view, language, busy, onWish, onSupplement } = checks;
  const check = Object.hasOwn(view.checks, place) ? (view.checks[place] ?? null) : null;
  const mayCheck = view.checkable.includes(place);
  if (check === null && !mayCheck) return nothing;
  const texts = deskTextsOf(language);
  return html`<desk-check
    .label=${label}
    .check=${check}
    .mayCheck=${mayCheck}
    .language=${language}
    .busy=${busy}
    .onCheck=${() => {
      onWish({ type: 'check', places: [place] }, `check:${place}`, `${texts.check}: ${label}`);
    }}
    .onByHand=${(result: 'match' | 'mismatch', reason: string) => {
      const wish = { type: 'checkByHand', place, result, reason } as const;
      onWish(wish, `check:${place}`, `${texts.checkByHand}: ${label}`);
    }}
    .onSupplement=${
      onSupplement &&
      check &&
      (() => {
        onSupplement([{ place, reason: reasonOf(check, language) }]);
      })
    }
  ></desk-check>`;
}

/** Everything at once: how many compare how, the way to compare all, and to ask for all that differs. */
export function checksSummary(checks: CaseChecks): unknown {
  const { view, language, busy, onWish, onSupplement } = checks;
  const texts = deskTextsOf(language);
  const known = Object.entries(view.checks).filter(([, { result }]) => result !== 'compared');
  if (view.checkable.length === 0 && known.length === 0) return nothing;
  const count = (...results: readonly CheckView['result'][]): number =>
    known.filter(([, { result }]) => results.includes(result)).length;
  const different = known.filter(
    ([place, { result }]) => result === 'mismatch' && view.checkable.includes(place),
  );
  const open = view.checkable.filter((place) => !Object.hasOwn(view.checks, place)).length;
  const words = [
    { text: texts.checksMatch, number: count('match') },
    { text: texts.checksMismatch, number: count('mismatch') },
    { text: texts.checksSilent, number: count('none', 'down') },
    { text: texts.checksOpen, number: open },
  ].flatMap(({ text, number }) => (number === 0 ? [] : [fillText(text, { count: number })]));
  return html`<div class="checks">
    <p role="status"><strong>${texts.checks}</strong> ${words.join(' · ')}</p>
    ${
      view.checkable.length === 0
        ? nothing
        : html`<p class="buttons">
            <button
              type="button"
              class="button"
              aria-disabled=${busy ? 'true' : nothing}
              @click=${() => {
                if (!busy) onWish({ type: 'check' }, 'check', texts.checkAll);
              }}
            >
              ${texts.checkAll}
            </button>
            ${
              different.length === 0 || onSupplement === null
                ? nothing
                : html`<button
                    type="button"
                    class="button"
                    @click=${() => {
                      onSupplement(
                        different.map(([place, check]) => ({ place, reason: reasonOf(check, language) })),
                      );
                    }}
                  >
                    ${fillText(texts.checksSupplement, { count: different.length })}
                  </button>`
            }
          </p>`
    }
  </div>`;
}

/** What the applicant reads: that it differs, never what the registry says of whomever. */
function reasonOf(check: CheckView, language: Language): string {
  if (check.result === 'compared' || check.byHand !== null)
    return deskTextsOf(language).checkSupplementByHand;
  const registry = inLanguage(check.registry, language);
  return fillText(deskTextsOf(language).checkSupplementReason, { registry });
}
