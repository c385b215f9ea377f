import { caseDossier } from '../case/case-dossier.ts';
import type { WorkingCase } from '../case/working-case.ts';
import { formatDate, localDateOf } from '../dates/index.ts';
import type { ComponentState } from '../dossier/index.ts';
import { fillText } from '../text/text.ts';
import { componentKindNames } from './component-kind-name.ts';

/**
 * The papers of a dossier as a receipt lists them: what was handed in, with how many copies, and what is still to come.
 * `originals` and `copies` count what lies with the case on paper: of a paper that was noted its copies, of an original
 * that stays the original; a paper that came only as a file counts what the definition asks for.
 */
export function dossierRows({ procedure, now, context }: WorkingCase): unknown[] {
  const { components } = caseDossier(procedure, now, context);
  return components
    .filter(({ satisfied }) => satisfied !== null)
    .map((component, index) => ({
      index: index + 1,
      code: component.component,
      name: component.title.vi,
      kind: componentKindNames[component.kind].vi,
      copies: component.copies,
      ...countsOf(component),
      note: noteOf(component),
    }));
}

/** Of a paper that stays the kind says what it is; shown originals go home again, their copies stay. */
function countsOf({ kind, receipt }: ComponentState): { originals: number; copiesKept: number } {
  if (receipt === null) return { originals: 0, copiesKept: 0 };
  const isOriginal = kind === 'original' && receipt.state === 'received';
  return {
    originals: isOriginal ? receipt.copies : 0,
    copiesKept: isOriginal ? 0 : receipt.copies,
  };
}

/** What became of a paper, as the column for notes says it; papers are issued in Vietnamese. */
const notes = {
  counter: 'Sẽ nộp tại nơi tiếp nhận',
  post: 'Sẽ gửi qua đường bưu chính',
  shown: 'Đã đối chiếu bản chính ngày {date}',
  received: 'Đã nhận ngày {date}',
  missing: 'Chưa có',
  returned: 'Đã trả lại ngày {date}',
  registry: 'Lấy từ {registry}',
} as const;

function noteOf({ receipt, satisfied, sources }: ComponentState): string {
  if (receipt !== null) {
    const { state, promised, at } = receipt;
    const text = state === 'awaited' ? notes[promised ?? 'counter'] : notes[state];
    return fillText(text, { date: at === null ? '' : formatDate(localDateOf(at)) });
  }
  const [source] = sources;
  return satisfied === 'data' && source?.kind === 'registry'
    ? fillText(notes.registry, { registry: source.title.vi })
    : '';
}
