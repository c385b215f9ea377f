import type { Procedure } from '../procedure/procedure.ts';
import { fillText, type Text } from '../text/text.ts';
import { listOf, withAncestors } from '../workflow/state-tree.ts';
import { deadlineInWords } from '../procedure/deadline-in-words.ts';
import { rungInWords } from '../procedure/rung-in-words.ts';
import type { HistoryEntry } from './case.ts';
import type { EngineContext } from './context.ts';
import type { FormerWord } from './former.ts';
import { historyNotes } from './history-notes.ts';
import { rungPrefix } from './rung-name.ts';
import type { Reach } from './rights.ts';
import { stageTitles } from './stage-titles.ts';
import { unitOf } from './unit-of.ts';
import { roleName } from './role-name.ts';
import type { HistoryView } from './view-types.ts';

/** What happens in every case, whatever its procedure. */
const generalEvents: Readonly<Record<string, Text>> = {
  submit: { vi: 'Nộp hồ sơ', en: 'Application submitted' },
  adopt: { vi: 'Hồ sơ được gắn với tài khoản của người nộp', en: "Linked to the applicant's account" },
  claim: { vi: 'Nhận xử lý việc', en: 'Task claimed' },
  release: { vi: 'Trả lại việc', en: 'Task released' },
  assign: { vi: 'Giao việc', en: 'Task assigned' },
  migrate: { vi: 'Chuyển sang phiên bản thủ tục mới', en: 'Moved to another version of the procedure' },
  complete: { vi: 'Hoàn thành việc', en: 'Task completed' },
  pay: { vi: 'Nộp tiền trực tuyến', en: 'Payment begun' },
  'payment-paid': { vi: 'Đã nộp tiền', en: 'Payment received' },
  'payment-failed': { vi: 'Nộp tiền không thành công', en: 'Payment failed' },
  'payment-unclear': { vi: 'Khoản tiền cần đối soát', en: 'Money to be reconciled' },
  'refund-done': { vi: 'Hoàn trả tiền', en: 'Money given back' },
  'signature asked': { vi: 'Yêu cầu ký số', en: 'Digital signature asked for' },
  'signature given': { vi: 'Đã ký số', en: 'Digitally signed' },
  'signature refused': { vi: 'Chưa ký số được', en: 'Digital signature refused' },
  check: { vi: 'Đối chiếu với cơ sở dữ liệu', en: 'Compared with registries' },
  system: { vi: 'Liên thông hệ thống', en: 'Hand-over to a system' },
  silence: { vi: 'Hết hạn không trả lời, coi như đồng ý', en: 'No reply in time, taken as consent' },
};

const rungReached: Text = {
  vi: 'Đến mốc nhắc của “{deadline}”: {rung}',
  en: 'Reminder of “{deadline}”: {rung}',
};

const movedByRung: Text = {
  vi: 'Tự chuyển bước theo thời hạn “{deadline}”',
  en: 'Moved on by the deadline “{deadline}”',
};

const allSigned: Text = { vi: 'Chuyển bước sau khi ký số: {paper}', en: 'Moved on once signed: {paper}' };

const deadlinePassed: Text = { vi: 'Hết hạn: {deadline}', en: 'Deadline passed: {deadline}' };

const papersNoted: Readonly<Record<string, Text>> = {
  'paper shown': { vi: 'Đã đối chiếu bản chính: {paper}', en: 'Original shown and compared: {paper}' },
  'paper received': { vi: 'Đã nhận giấy tờ: {paper}', en: 'Paper received: {paper}' },
  'paper missing': { vi: 'Chưa có giấy tờ: {paper}', en: 'Paper missing: {paper}' },
  'paper returned': { vi: 'Đã trả lại giấy tờ: {paper}', en: 'Paper given back: {paper}' },
};

const copiesKept: Text = { vi: ' ({count} bản lưu hồ sơ)', en: ' ({count} copies kept)' };

/** An entry of the history in words. The applicant is not told which person of an agency acted. */
export function historyView(
  procedure: Procedure,
  entry: HistoryEntry,
  reach: Reach,
  context: EngineContext,
  paperTitle: (place: string) => Text | undefined,
  former: FormerWord,
): HistoryView {
  const { actor } = entry;
  const ownOrClerk = reach === 'clerk' || actor.role === null || actor.role === 'applicant';
  return {
    at: entry.at,
    what: paperNoted(entry, paperTitle) ?? whatHappened(procedure, entry, former),
    who: ownOrClerk ? actor.name : '',
    role: actor.role === null ? null : roleName(procedure, actor.role, former),
    unit: actor.unit === null ? null : { vi: unitOf(procedure, actor.unit, context).name },
    reason: entry.reason,
    stages: stageTitles(procedure, entry.to, reach === 'applicant', former),
    papers: entry.papers,
    notes: [
      ...(reach === 'clerk' && actor.for ? [standsIn(actor.for.name)] : []),
      ...historyNotes(procedure, reach === 'clerk' ? entry : withoutPeople(entry), context, former),
    ],
  };
}

/** In whose place somebody acted. */
function standsIn(name: string): Text {
  return { vi: fillText('Làm thay {name}', { name }), en: fillText('In place of {name}', { name }) };
}

/** An entry without the notes that name people of an agency. */
function withoutPeople({ notes = [] }: HistoryEntry): Pick<HistoryEntry, 'notes'> {
  return {
    notes: notes
      .filter(({ kind }) => kind !== 'assignee' && kind !== 'system' && kind !== 'check')
      .map((note) => (note.kind === 'migration' ? { ...note, proposedBy: '', approvedBy: '' } : note)),
  };
}

/** What became of a paper, with the number of copies that stay; null for everything else that happens. */
function paperNoted(
  { event, noted }: HistoryEntry,
  paperTitle: (place: string) => Text | undefined,
): Text | null {
  const text = papersNoted[event];
  if (text === undefined || noted === undefined) return null;
  const paper = paperTitle(noted.component) ?? { vi: noted.component };
  const kept = noted.copies === 0 ? { vi: '', en: '' } : copiesKept;
  const count = noted.copies;
  return {
    vi: `${fillText(text.vi, { paper: paper.vi })}${fillText(kept.vi, { count })}`,
    en: `${fillText(text.en ?? text.vi, { paper: paper.en ?? paper.vi })}${fillText(kept.en ?? '', { count })}`,
  };
}

function whatHappened(procedure: Procedure, entry: HistoryEntry, former: FormerWord): Text {
  if (entry.event.startsWith(rungPrefix))
    return rungText(procedure, entry.event.slice(rungPrefix.length), former);
  const general = generalEvents[entry.event];
  const title = entry.task === null ? undefined : taskTitle(procedure, entry.task, former);
  if (general && title)
    return { vi: `${general.vi}: ${title.vi}`, en: `${general.en ?? ''}: ${title.en ?? title.vi}` };
  if (general) return general;
  if (entry.event.startsWith('after ')) {
    const name = entry.event.slice('after '.length);
    const deadline = procedure.definition.deadlines[name]?.title ?? former('deadline', name);
    const words = deadline ?? deadlineInWords(procedure.definition, entry.event);
    return {
      vi: fillText(deadlinePassed.vi, { deadline: words.vi }),
      en: fillText(deadlinePassed.en ?? '', { deadline: words.en ?? words.vi }),
    };
  }
  return eventLabel(procedure, entry) ?? former('event', entry.event) ?? { vi: entry.event };
}

/** Which rung of which deadline was reached. */
function rungText({ definition }: Procedure, name: string, former: FormerWord): Text {
  const [deadline = '', key] = name.split('/');
  const { title = former('deadline', deadline), rungs = [] } = definition.deadlines[deadline] ?? {};
  const rung = rungs.find((one) => one.key === key);
  const words = rung ? rungInWords(definition, deadline, rung) : { vi: key ?? '' };
  return {
    vi: fillText(rungReached.vi, { deadline: title?.vi ?? deadline, rung: words.vi }),
    en: fillText(rungReached.en ?? '', {
      deadline: title?.en ?? title?.vi ?? deadline,
      rung: words.en ?? words.vi,
    }),
  };
}

function eventLabel(procedure: Procedure, entry: HistoryEntry): Text | undefined {
  const chains = entry.from.map((path) =>
    withAncestors(procedure.tree, path).map((node) => node.state.on ?? {}),
  );
  for (const on of [...chains.flat(), procedure.definition.workflow.on ?? {}]) {
    const label = listOf(on[entry.event]).find((transition) => transition.meta !== undefined)?.meta?.label;
    if (label) return label;
  }
  const engineSent = [...procedure.tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  const paid = engineSent.find(({ pay, system }) => [pay?.then, system?.then].includes(entry.event));
  if (paid) return paid.title;
  const task = engineSent.find((one) => one.forEach?.then === entry.event);
  const deadline = Object.values(procedure.definition.deadlines).find(({ rungs = [] }) =>
    rungs.some(({ event }) => event === entry.event),
  );
  if (!task && deadline) {
    const { vi, en = vi } = deadline.title;
    return {
      vi: fillText(movedByRung.vi, { deadline: vi }),
      en: fillText(movedByRung.en ?? '', { deadline: en }),
    };
  }
  const signed = Object.values(procedure.definition.papers ?? {}).find(
    ({ sign }) => sign?.then === entry.event,
  );
  if (signed) {
    const { vi, en = vi } = signed.title;
    return { vi: fillText(allSigned.vi, { paper: vi }), en: fillText(allSigned.en ?? '', { paper: en }) };
  }
  return (
    task && { vi: `Hoàn thành tất cả: ${task.title.vi}`, en: `All done: ${task.title.en ?? task.title.vi}` }
  );
}

function taskTitle(procedure: Procedure, id: string, former: FormerWord): Text | undefined {
  const [key = ''] = id.split('.');
  const titles = known.get(procedure.tree) ?? taskTitles(procedure);
  known.set(procedure.tree, titles);
  return titles.get(key) ?? former('task', key);
}

const known = new WeakMap<Procedure['tree'], ReadonlyMap<string, Text>>();

/** The titles of all tasks by their keys: every entry of every history asks for one. */
function taskTitles({ tree }: Procedure): ReadonlyMap<string, Text> {
  const tasks = [...tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  // Of tasks with the same key the first one counts.
  return new Map(tasks.toReversed().map(({ key, title }) => [key, title]));
}
