import type { ProblemTexts } from './problem.ts';

const later = {
  vi: 'Chờ việc này xong rồi chuyển hồ sơ, hoặc để hồ sơ giải quyết xong theo phiên bản cũ.',
  en: 'Move the case once that is done, or let it end on the old version.',
};
const choose = {
  vi: 'Chọn nơi tiếp nhận trong phần “Cần chọn”, hoặc để hồ sơ giải quyết xong theo phiên bản cũ.',
  en: 'Choose where it goes under “To choose”, or let the case end on the old version.',
};
const decide = {
  vi: 'Chọn chuyển cả hồ sơ chưa đủ theo phiên bản mới để cán bộ yêu cầu bổ sung sau, hoặc để hồ sơ giải quyết xong theo phiên bản cũ.',
  en: 'Choose to move such cases as they are, so that clerks ask for a supplement, or let the case end on the old version.',
};
const finish = {
  vi: 'Để hồ sơ giải quyết xong theo phiên bản cũ.',
  en: 'Let the case end on the old version.',
};

/** Why a case stays on its version, and what can be wrong with a plan to move cases. */
export const migrationProblems = {
  'migration-payment': {
    says: {
      vi: 'Có khoản nộp trực tuyến đang chờ kết quả.',
      en: 'A payment is under way.',
    },
    mend: later,
  },
  'migration-signature': {
    says: { vi: 'Có văn bản đang chờ ký số.', en: 'A paper waits for its signature.' },
    mend: later,
  },
  'migration-system': {
    says: { vi: 'Đang chờ hệ thống khác trả lời.', en: 'The answer of another system is awaited.' },
    mend: later,
  },
  'migration-confidential': {
    says: {
      vi: 'Hồ sơ có bản giấy tờ hạn chế người đọc mà phiên bản mới không còn.',
      en: 'The case holds a confidential version of a paper that the new version does not have.',
    },
    mend: finish,
  },
  'migration-fee': {
    says: {
      vi: 'Còn khoản phí, lệ phí chưa nộp mà phiên bản mới không còn.',
      en: 'A fee is still owed that the new version does not have.',
    },
    mend: later,
  },
  'migration-party': {
    says: {
      vi: 'Có người cùng nộp mà phiên bản mới không còn.',
      en: 'Somebody applied together with the applicant for whom the new version has no part.',
    },
    mend: finish,
  },
  'migration-supplement': {
    says: {
      vi: 'Đang yêu cầu bổ sung giấy tờ mà phiên bản mới không còn.',
      en: 'A supplement is awaited that the new version does not ask for.',
    },
    mend: later,
  },
  'migration-answers': {
    says: {
      vi: 'Nội dung đã khai chưa đủ hoặc chưa đúng theo biểu mẫu mới.',
      en: 'The answers are incomplete or wrong by the new form.',
    },
    mend: decide,
  },
  'migration-dossier': {
    says: {
      vi: 'Thành phần hồ sơ chưa đủ theo phiên bản mới.',
      en: 'The dossier is incomplete by the new version.',
    },
    mend: decide,
  },
  'migration-state': {
    says: {
      vi: 'Phiên bản mới không có bước “{state}”.',
      en: 'The new version has no step “{state}”.',
    },
    mend: choose,
  },
  'migration-regions': {
    says: {
      vi: 'Các bước đang làm song song với “{state}” không thể cùng diễn ra ở phiên bản mới.',
      en: 'The steps that run beside “{state}” cannot all be active in the new version.',
    },
    mend: {
      vi: 'Chọn nơi tiếp nhận trong phần “Cần chọn”, cho nhánh không còn kết thúc, hoặc để hồ sơ giải quyết xong theo phiên bản cũ.',
      en: 'Choose where it goes under “To choose”, let the branch end that is no more, or let the case end on the old version.',
    },
  },
  'migration-branches-over': {
    says: {
      vi: 'Nhánh “{state}” kết thúc thì hồ sơ không còn việc gì đang làm: các nhánh khác đã xong hoặc cũng kết thúc.',
      en: 'Once the branch “{state}” ends, nothing is left to be done: the others are done, or end too.',
    },
    mend: {
      vi: 'Lập đợt chuyển khác cho các hồ sơ này và chọn bước tiếp theo thay cho “{state}”, hoặc để hồ sơ giải quyết xong theo phiên bản cũ.',
      en: 'Plan another move for these cases and choose the next step instead of “{state}”, or let the case end on the old version.',
    },
  },
  'migration-extension': {
    says: {
      vi: 'Thời hạn “{deadline}” đã được gia hạn theo đơn vị tính cũ.',
      en: 'The deadline “{deadline}” was extended in a unit that the new version does not use.',
    },
    mend: finish,
  },
  'migration-failed': {
    says: {
      vi: 'Hệ thống gặp lỗi khi chuyển hồ sơ này.',
      en: 'The system failed on this case.',
    },
    mend: {
      vi: 'Xem nhật ký hệ thống, rồi lập đợt chuyển khác cho hồ sơ còn lại.',
      en: 'See the log, then begin another move for what is left.',
    },
  },
  'migration-state-unknown': {
    says: {
      vi: 'Phiên bản mới không có bước “{name}” để hồ sơ chờ ở đó.',
      en: 'The new version has no step “{name}” in which a case could wait.',
    },
    mend: { vi: 'Chọn một bước khác.', en: 'Choose another step.' },
  },
  'migration-deadline-unknown': {
    says: {
      vi: 'Phiên bản mới không có thời hạn “{name}”.',
      en: 'The new version has no deadline “{name}”.',
    },
    mend: { vi: 'Chọn một thời hạn khác.', en: 'Choose another deadline.' },
  },
} as const satisfies ProblemTexts;
