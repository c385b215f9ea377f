import { formatDate, type CalendarDate } from '../dates/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { fillText, type Text } from '../text/text.ts';
import type { HistoryEntry, HistoryNote, IdentityShown } from './case.ts';
import type { EngineContext } from './context.ts';
import { checkNote } from './check-notes.ts';
import type { FormerWord } from './former.ts';
import { migrationNote } from './migration-notes.ts';
import { moneyNote } from './money-notes.ts';
import { systemNote } from './system-notes.ts';
import { channelView, endOf } from './filing-view.ts';
import { unitOf } from './unit-of.ts';

/** What was done to a clock, in words; a clock that is stopped because its work is done says nothing. */
const clockNotes: Readonly<Record<string, Text>> = {
  start: {
    vi: 'Bắt đầu tính thời hạn “{deadline}”, đến ngày {to}',
    en: 'The deadline “{deadline}” begins; it ends on {to}',
  },
  pause: { vi: 'Tạm dừng thời hạn “{deadline}”', en: 'The deadline “{deadline}” pauses' },
  exclude: {
    vi: 'Thời gian của bước này không tính vào thời hạn “{deadline}”',
    en: 'The time of this step does not count towards “{deadline}”',
  },
  resume: {
    vi: 'Tính tiếp thời hạn “{deadline}”, đến ngày {to}',
    en: 'The deadline “{deadline}” goes on; it ends on {to}',
  },
  restart: {
    vi: 'Tính lại từ đầu thời hạn “{deadline}”, đến ngày {to}',
    en: 'The deadline “{deadline}” counts from zero again; it ends on {to}',
  },
  recount: {
    vi: 'Đổi thời hạn “{deadline}”: từ ngày {from} thành ngày {to}',
    en: 'The deadline “{deadline}” changes from {from} to {to}',
  },
  extend: {
    vi: 'Gia hạn “{deadline}”: từ ngày {from} đến ngày {to}',
    en: '“{deadline}” is extended from {from} to {to}',
  },
};

/** The same while the clock stands still and has no last day. */
const heldNotes: Readonly<Record<string, Text>> = {
  recount: {
    vi: 'Đổi thời hạn “{deadline}” trong lúc đang tạm dừng',
    en: 'The deadline “{deadline}” changes while it pauses',
  },
  extend: {
    vi: 'Gia hạn “{deadline}” trong lúc đang tạm dừng',
    en: '“{deadline}” is extended while it pauses',
  },
};

const assigned: Text = { vi: 'Giao việc cho {to}', en: 'Given to {to}' };
const reassigned: Text = { vi: 'Chuyển việc từ {from} sang {to}', en: 'Given to {to}, taken from {from}' };
const takenBack: Text = { vi: 'Thu lại việc của {from}', en: 'Taken back from {from}' };

const filed: Text = {
  vi: 'Nộp thay cho {for}, kênh nộp: {channel}',
  en: 'Filed for {for}; channel: {channel}',
};

const served: Text = {
  vi: 'Làm thay người nộp {for} tại quầy. Giấy tờ đã xem: {kind} {number}. Người nộp đã ký nội dung này.',
  en: 'Done at the counter for {for}. Identity paper seen: {kind} {number}. The applicant has signed it.',
};

const identityKinds: Readonly<Record<IdentityShown['kind'], Text>> = {
  citizenId: { vi: 'căn cước', en: 'identity card' },
  passport: { vi: 'hộ chiếu', en: 'passport' },
  other: { vi: 'giấy tờ khác', en: 'another paper' },
};

const moved: Text = {
  vi: 'Chuyển hồ sơ từ {from} đến {to}',
  en: 'The case is handed from {from} to {to}',
};

/** What an entry of the history says of clocks, units and money, one sentence each. */
export function historyNotes(
  procedure: Procedure,
  { notes = [] }: Pick<HistoryEntry, 'notes'>,
  context: EngineContext,
  former: FormerWord,
): Text[] {
  return notes.flatMap((note) => noteInWords(procedure, note, context, former) ?? []);
}

function noteInWords(
  procedure: Procedure,
  note: HistoryNote,
  context: EngineContext,
  former: FormerWord,
): Text | undefined {
  if (note.kind === 'migration') return migrationNote(note);
  if (note.kind === 'money') return moneyNote(note);
  if (note.kind === 'filed') {
    const { name } = channelView(procedure, note.channel, context);
    const [vi, en] = [name.vi, name.en ?? name.vi].map((one) => one.toLocaleLowerCase('vi'));
    return filled(filed, { for: note.for, channel: vi ?? '' }, { channel: en ?? '' });
  }
  if (note.kind === 'served') {
    const { kind, number } = note.identityShown;
    const { vi, en = vi } = identityKinds[kind];
    return filled(served, { for: note.for, kind: vi, number: endOf(number) }, { kind: en });
  }
  if (note.kind === 'unit') {
    const [from, to] = [note.from, note.to].map((code) => unitOf(procedure, code, context).name);
    return filled(moved, { from: from ?? '', to: to ?? '' }, {});
  }
  if (note.kind === 'check') return checkNote(procedure, note);
  if (note.kind === 'system') return systemNote(procedure, note);
  if (note.kind === 'assignee') {
    const text = note.to === null ? takenBack : note.from === null ? assigned : reassigned;
    return filled(text, { from: note.from ?? '', to: note.to ?? '' }, {});
  }
  const text = note.to === null ? (heldNotes[note.did] ?? openNote(note.did)) : clockNotes[note.did];
  const title = procedure.definition.deadlines[note.deadline]?.title ??
    former('deadline', note.deadline) ?? { vi: note.deadline };
  const dates = { from: dateOf(note.from), to: dateOf(note.to) };
  return text && filled(text, { deadline: title.vi, ...dates }, { deadline: title.en ?? title.vi });
}

/** What can be said without a last day: that the clock pauses. */
function openNote(did: string): Text | undefined {
  return did === 'pause' || did === 'exclude' ? clockNotes[did] : undefined;
}

function dateOf(date: CalendarDate | null): string {
  return date === null ? '' : formatDate(date);
}

function filled(
  text: Text,
  params: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): Text {
  return { vi: fillText(text.vi, params), en: fillText(text.en ?? text.vi, { ...params, ...english }) };
}
