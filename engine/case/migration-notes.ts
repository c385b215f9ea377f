import { formatDate } from '../dates/index.ts';
import { fillText, type Text } from '../text/text.ts';
import type { MigrationNote } from './former-definition.ts';

const moved: Text = {
  vi: 'Chuyển từ phiên bản {from} sang phiên bản {to} theo quyết định số {number} ngày {date}',
  en: 'Moved from version {from} to version {to} by decision {number} of {date}',
};

const people: Text = {
  vi: '. Người trình: {proposedBy}. Người duyệt: {approvedBy}',
  en: '. Proposed by {proposedBy}, approved by {approvedBy}',
};

const kept: Text = {
  vi: '. Nội dung không còn trong biểu mẫu mới được giữ lại ở phần nội dung của phiên bản {from}.',
  en: '. What the new forms have no place for is kept as what version {from} asked for.',
};

/** To which version a case was moved, in words. Whoever may not know the people of the agency gets a note without them. */
export function migrationNote(note: MigrationNote): Text {
  const { from, to, decision, proposedBy, approvedBy } = note;
  const params = {
    from: from.version,
    to: to.version,
    number: decision.number,
    date: formatDate(decision.date),
    proposedBy,
    approvedBy,
  };
  const parts = [moved, ...(approvedBy === '' ? [] : [people]), ...(note.kept ? [kept] : [])];
  return {
    vi: fillText(parts.map(({ vi }) => vi).join(''), params),
    en: fillText(parts.map(({ en }) => en ?? '').join(''), params),
  };
}
