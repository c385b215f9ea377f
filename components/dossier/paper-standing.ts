import { fillText, formatDate, localDateOf, localTimeOf } from '../../engine/index.ts';
import type { ComponentState, Language, PaperReceipt } from '../../engine/index.ts';
import { dossierWordsOf } from '../language/dossier-words.ts';
import { sourceText } from '../language/source-text.ts';

/**
 * What became of a paper that does not come as a file, in words.
 *
 * @example receiptText(receipt, 'vi') // 'Đã đối chiếu bản chính lúc 09:10 ngày 20/11/2026, lưu hồ sơ 1 bản'
 */
export function receiptText({ state, promised, at, copies }: PaperReceipt, language: Language): string {
  const words = dossierWordsOf(language);
  if (state === 'awaited') return promised === 'post' ? words.awaitedPost : words.awaitedCounter;
  // Before a case is filed nobody has noted a moment yet.
  if (at === null) return state === 'shown' ? words.handedShown : words.handedReceived;
  const when = { time: localTimeOf(at), date: formatDate(localDateOf(at)) };
  const said = fillText(words[state], when);
  return copies > 0 ? `${said}, ${fillText(words.copiesKept, { count: copies })}` : said;
}

/**
 * Where the data come from that stand for a paper, each source as a sentence; empty where the applicant said so.
 *
 * @example dataText(component, 'vi') // 'Lấy từ CSDL hộ tịch lúc 09:10 ngày 20/11/2026.'
 */
export function dataText({ sources }: Pick<ComponentState, 'sources'>, language: Language): string {
  return sources.map((source) => `${sourceText(source, 'read', language)}.`).join(' ');
}
