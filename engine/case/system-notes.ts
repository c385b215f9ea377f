import { handOverProblems } from '../problems/hand-over-problems.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { fillText, type Text } from '../text/text.ts';
import type { HandOverFault, HandOverNote } from './hand-over.ts';

const texts: Readonly<Record<HandOverNote['did'], Text>> = {
  sent: { vi: 'Đã gửi sang {system}', en: 'Sent to {system}' },
  sentAgain: { vi: 'Đã gửi lại sang {system}', en: 'Sent to {system} again' },
  answered: { vi: '{system} đã trả lời', en: '{system} has answered' },
  late: {
    vi: '{system} trả lời muộn, hồ sơ không thay đổi',
    en: 'A late answer of {system} was noted and changes nothing',
  },
  failed: {
    vi: '{system} không xử lý được, cần xử lý thủ công',
    en: '{system} has failed: to be done by hand',
  },
  byHand: { vi: 'Xử lý thủ công thay cho {system}', en: 'Done by hand instead of {system}' },
};

/** What became of a task that a system does, in words, with the reason where it did not go well. */
export function systemNote(procedure: Procedure, { task, did, fault }: HandOverNote): Text {
  const [key] = task.split('.');
  const title = [...procedure.tree.values()]
    .flatMap(({ state }) => state.meta?.tasks ?? [])
    .find((one) => one.key === key)?.system?.title;
  const { vi, en = vi } = title ?? { vi: '' };
  const why = fault && faultInWords(fault).says;
  return {
    vi: `${fillText(texts[did].vi, { system: vi })}${why ? `. ${why.vi}` : ''}`,
    en: `${fillText(texts[did].en ?? '', { system: en })}${why ? `. ${why.en ?? why.vi}` : ''}`,
  };
}

/** Why a system did not do a task, and what can be done. */
export function faultInWords({ code, params }: HandOverFault): { readonly says: Text; readonly mend: Text } {
  const { says, mend } = handOverProblems[code];
  return { says: { vi: fillText(says.vi, params), en: fillText(says.en, params) }, mend };
}
