import type { ProblemTexts } from './problem.ts';

const restore = {
  vi: 'Giữ nguyên tệp dữ liệu làm bằng chứng, đối chiếu với bản sao lưu gần nhất và xác định người đã sửa trực tiếp.',
  en: 'Keep the data file as evidence, compare it with the latest backup, and find out who changed it directly.',
};

/** What can be wrong with the chain of a case's history. */
export const historyProblems = {
  'history-altered': {
    says: {
      vi: 'Mục {entry} ({event}, {at}) đã bị sửa sau khi ghi.',
      en: 'Entry {entry} ({event}, {at}) was altered after it was written.',
    },
    mend: restore,
  },
  'history-moved': {
    says: {
      vi: 'Mục {entry} ({event}, {at}) không còn ở đúng thứ tự đã ghi.',
      en: 'Entry {entry} ({event}, {at}) is not in the order in which it was written.',
    },
    mend: restore,
  },
  'history-dropped': {
    says: {
      vi: 'Trước mục {entry} ({event}, {at}) thiếu ít nhất một mục đã ghi.',
      en: 'At least one entry that was written is missing before entry {entry} ({event}, {at}).',
    },
    mend: restore,
  },
  'history-added': {
    says: {
      vi: 'Mục {entry} ({event}, {at}) được thêm từ bên ngoài, hoặc mục ngay trước nó được thêm.',
      en: 'Entry {entry} ({event}, {at}), or the one before it, was added from outside.',
    },
    mend: restore,
  },
  'history-hash-missing': {
    says: {
      vi: 'Mục {entry} ({event}, {at}) đã mất mã băm.',
      en: 'Entry {entry} ({event}, {at}) has lost its hash.',
    },
    mend: restore,
  },
  'history-cut': {
    says: {
      vi: 'Thiếu {missing} mục cuối của lịch sử.',
      en: 'The last {missing} entries of the history are missing.',
    },
    mend: restore,
  },
  'history-head-missing': {
    says: {
      vi: 'Lịch sử có mã băm nhưng hồ sơ đã mất điểm cuối của chuỗi.',
      en: 'The history is chained, but the case has lost the head of the chain.',
    },
    mend: restore,
  },
  'history-head-differs': {
    says: {
      vi: 'Điểm cuối của chuỗi ghi trong hồ sơ không khớp với mục cuối của lịch sử.',
      en: 'The head of the chain that the case keeps is not that of its last entry.',
    },
    mend: restore,
  },
  'history-unreadable': {
    says: { vi: 'Không đọc được lịch sử của hồ sơ.', en: 'The history of the case cannot be read.' },
    mend: restore,
  },
  'history-other-case': {
    says: {
      vi: 'Nội dung lưu ở hồ sơ này mang mã của hồ sơ khác ({other}).',
      en: 'What is stored as this case bears the id of another one ({other}).',
    },
    mend: restore,
  },
} as const satisfies ProblemTexts;
