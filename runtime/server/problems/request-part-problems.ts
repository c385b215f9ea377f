import type { ProblemTexts } from '../../../engine/index.ts';

/** What a single part of a request can have wrong with it, beside what the engine says. */
export const requestPartProblems = {
  'request-part': {
    says: {
      vi: 'Nội dung này không đúng cấu trúc ({detail}).',
      en: 'This part does not have the right shape ({detail}).',
    },
  },
  'file-unknown': {
    says: {
      vi: 'Tệp không còn hoặc không do bạn tải lên.',
      en: 'The file is gone, or was not uploaded by you.',
    },
    mend: { vi: 'Xóa tệp này khỏi hồ sơ rồi tải lên lại.', en: 'Remove it and upload it again.' },
  },
  'channel-not-yours': {
    says: {
      vi: 'Kênh này chỉ dành cho cán bộ tiếp nhận.',
      en: 'Only receiving officers file through this channel.',
    },
    mend: { vi: 'Nộp trực tuyến.', en: 'Submit online.' },
  },
} as const satisfies ProblemTexts;
