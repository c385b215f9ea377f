import type { ProblemTexts } from '../../../engine/index.ts';

/** What can be wrong with a file that somebody sends. */
export const fileProblems = {
  'upload-empty': {
    says: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
    mend: {
      vi: 'Mở tệp để kiểm tra rồi tải lên lại.',
      en: 'Open the file to check it, then upload it again.',
    },
  },
  'file-too-large': {
    says: { vi: 'Tệp lớn hơn {max} MB.', en: 'The file is larger than {max} MB.' },
    mend: {
      vi: 'Giảm dung lượng tệp, hoặc tách thành nhiều tệp.',
      en: 'Make the file smaller, or split it.',
    },
  },
  'file-type-refused': {
    says: {
      vi: 'Không nhận {found}. Chỉ nhận {accepted}.',
      en: 'Not accepted: {found}. Accepted: {accepted}.',
    },
    mend: {
      vi: 'Chuyển tài liệu sang một trong các loại được nhận. Đổi tên tệp không làm thay đổi loại tệp.',
      en: 'Convert the document to an accepted type. Renaming the file does not change its type.',
    },
  },
  'file-unsafe': {
    says: { vi: 'Tệp có nội dung nguy hiểm ({finding}).', en: 'The file has dangerous content ({finding}).' },
    mend: {
      vi: 'Quét mã độc trên máy của bạn, rồi tải lên một bản sạch.',
      en: 'Scan your computer for malware, then upload a clean copy.',
    },
  },
} as const satisfies ProblemTexts;
