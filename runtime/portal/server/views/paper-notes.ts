import {
  fillText,
  formatDate,
  inLanguage,
  localDateOf,
  localTimeOf,
  type CaseView,
  type ComponentState,
  type Instant,
  type Language,
} from '../../../../engine/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';

/**
 * What an applicant reads beside a paper of a case: whether the paper itself is awaited, came or was given back, and
 * which registry stands for it.
 *
 * @example paperNotes(component, view, t, 'vi') // ['Đã đối chiếu bản chính lúc 09:10 ngày 20/11/2026', 'Lưu hồ sơ 1 bản']
 */
export function paperNotes(
  { key, receipt, satisfied, sources }: Pick<ComponentState, 'key' | 'receipt' | 'satisfied' | 'sources'>,
  { reference, checks }: Pick<CaseView, 'reference' | 'checks'>,
  t: PortalTexts,
  language: Language,
): string[] {
  const compared = Object.hasOwn(checks, key) ? [t.compared] : [];
  if (receipt !== null) {
    const { state, promised, at, copies } = receipt;
    const awaited = promised === 'post' ? t.paperAwaitedPost : t.paperAwaitedCounter;
    const text = {
      awaited,
      shown: t.paperShown,
      received: t.paperReceived,
      missing: t.paperMissing,
      returned: t.paperReturned,
    }[state];
    const said = fillText(text, { reference, time: at === null ? '' : momentOf(at, t) });
    const kept = copies > 0 ? [fillText(t.paperCopies, { count: copies })] : [];
    return [said, ...kept, ...compared];
  }
  if (satisfied !== 'data') return compared;
  const told = sources.map((source) =>
    source.kind === 'identity'
      ? t.paperFromIdentity
      : fillText(t.paperFromRegistry, {
          registry: inLanguage(source.title, language),
          time: momentOf(source.at, t),
        }),
  );
  return [...told, ...compared];
}

function momentOf(at: Instant, t: PortalTexts): string {
  return fillText(t.paperMoment, { time: localTimeOf(at), date: formatDate(localDateOf(at)) });
}
