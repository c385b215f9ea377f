import { html, nothing } from 'lit';
import { fillText, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { HandOverView, Language } from '../../../../engine/index.ts';
import type { HandOverItem } from '../../../api/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/**
 * How far the system has come that does a task: who is asked, until when, how often it was sent, and why it failed.
 *
 * @param sending how the last sending stands, where that is known
 */
export function handOverLines(
  { system, state, sent, until, fault }: HandOverView,
  language: Language,
  sending: HandOverItem | null = null,
): unknown {
  const texts = deskTextsOf(language);
  const words = {
    asked: texts.handOverAsked,
    answered: texts.handOverAnswered,
    failed: texts.handOverFailed,
    byHand: texts.handOverByHand,
  };
  const time = until === null ? '' : formatDateTime(until);
  const said = fillText(words[state], { system: inLanguage(system, language), time });
  const last = sent.at(-1);
  return html`<p class=${state === 'failed' ? 'small late' : 'small'}>${said}</p>
    ${
      fault === null
        ? nothing
        : html`<p class="small">${inLanguage(fault.says, language)} ${inLanguage(fault.mend, language)}</p>`
    }
    ${
      last === undefined
        ? nothing
        : html`<p class="soft small">
            ${fillText(texts.handOverSent, { count: sent.length, time: formatDateTime(last) })}
          </p>`
    }
    ${sending === null || sending.problem === null ? nothing : tried(sending, language)}`;
}

/** A sending that has not gone through yet. */
function tried({ attempts, problem, again }: HandOverItem, language: Language): unknown {
  const texts = deskTextsOf(language);
  return html`<p class="small late">
    ${fillText(texts.handOverTried, { count: attempts, problem: problem?.message ?? '' })}
    ${again === null ? nothing : fillText(texts.handOverAgain, { time: formatDateTime(again) })}
  </p>`;
}
