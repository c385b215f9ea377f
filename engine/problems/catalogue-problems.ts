import type { ProblemTexts } from './problem.ts';

/** What can be wrong with a catalogue, and with an answer that names a code of one. */
export const catalogueProblems = {
  'catalogue-code-twice': {
    says: {
      vi: 'Mã {code} xuất hiện hơn một lần trong danh mục.',
      en: 'The code {code} stands in the catalogue more than once.',
    },
    mend: {
      vi: 'Giữ một dòng cho mỗi mã; tên cũ của mã ghi vào phần tên trước đây.',
      en: 'Keep one entry for each code; put earlier names of a code among its former names.',
    },
  },
  'catalogue-parent-unknown': {
    says: {
      vi: 'Mã {code} thuộc cấp trên {parent}, nhưng danh mục không có mã này.',
      en: 'The code {code} belongs to {parent}, which the catalogue does not hold.',
    },
    mend: { vi: 'Bổ sung mã cấp trên hoặc sửa lại.', en: 'Add the parent or correct it.' },
  },
  'catalogue-successor-unknown': {
    says: {
      vi: 'Mã {code} được thay bằng {successor}, nhưng danh mục {catalogue} không có mã này.',
      en: 'The code {code} is succeeded by {successor}, which the catalogue {catalogue} does not hold.',
    },
    mend: { vi: 'Bổ sung mã thay thế hoặc sửa lại.', en: 'Add the successor or correct it.' },
  },
  'catalogue-ring': {
    says: {
      vi: 'Đi từ mã {code} theo {link} sẽ quay lại chính mã này.',
      en: 'Following {link} from the code {code} leads back to it.',
    },
    mend: { vi: 'Bỏ một liên kết trong vòng.', en: 'Remove one link of the ring.' },
  },
  'catalogue-period-reversed': {
    says: {
      vi: 'Mã {code} hết hiệu lực ngày {to}, trước ngày bắt đầu {from}.',
      en: 'The code {code} ends on {to}, before it begins on {from}.',
    },
    mend: { vi: 'Sửa ngày bắt đầu hoặc ngày kết thúc.', en: 'Correct one of the two dates.' },
  },
  'catalogue-former-order': {
    says: {
      vi: 'Tên trước đây của mã {code} phải xếp từ cũ đến mới và nằm trong thời gian hiệu lực của mã.',
      en: 'The former names of the code {code} must run from oldest to newest within the life of the code.',
    },
    mend: {
      vi: 'Sửa ngày kết thúc của các tên trước đây.',
      en: 'Correct the last days of the former names.',
    },
  },
  'catalogue-code-unknown': {
    says: {
      vi: 'Danh mục không có mã “{code}”.',
      en: 'The catalogue has no code “{code}”.',
    },
    mend: { vi: 'Chọn một giá trị trong danh mục.', en: 'Choose a value of the catalogue.' },
  },
  'catalogue-code-closed': {
    says: {
      vi: '“{name}” ({code}) không còn hiệu lực từ sau ngày {to}.',
      en: '“{name}” ({code}) is no longer in use after {to}.',
    },
    mend: { vi: 'Chọn giá trị thay thế: {successors}.', en: 'Choose what took its place: {successors}.' },
  },
  'catalogue-code-early': {
    says: {
      vi: '“{name}” ({code}) chỉ có hiệu lực từ ngày {from}.',
      en: '“{name}” ({code}) is in use only from {from}.',
    },
    mend: { vi: 'Chọn một giá trị đang có hiệu lực.', en: 'Choose a value that is in use.' },
  },
} as const satisfies ProblemTexts;
