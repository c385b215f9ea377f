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
  'counter-citizen-id': {
    says: {
      vi: 'Số định danh cá nhân, căn cước gồm 12 chữ số, bắt đầu bằng mã nơi đăng ký khai sinh.',
      en: 'A personal identification number has 12 digits and begins with the code of a place.',
    },
    mend: { vi: 'Ghi lại số trên thẻ căn cước.', en: 'Copy the number from the card once more.' },
  },
  'counter-name': {
    says: { vi: 'Chưa ghi họ tên người đến nộp.', en: 'The name of the person who came is missing.' },
  },
  'counter-birth': {
    says: { vi: 'Ngày sinh ở sau ngày hôm nay.', en: 'The date of birth is in the future.' },
  },
  'counter-organization': {
    says: { vi: 'Chưa ghi tên tổ chức.', en: 'The name of the organisation is missing.' },
  },
  'counter-identity-differs': {
    says: {
      vi: 'Số giấy tờ không khớp với tài khoản định danh đã soạn hồ sơ này.',
      en: 'The number is not that of the identity with which this application was begun.',
    },
    mend: {
      vi: 'Kiểm tra lại số trên giấy tờ; chỉ chính người đã soạn mới được nộp tiếp.',
      en: 'Check the number; only the person who began it may go on with it.',
    },
  },
  'substitution-empty': {
    says: {
      vi: 'Người vắng mặt không giữ vai trò nào có thể giao cho người khác làm thay.',
      en: 'The absent person holds no role that somebody could stand in for.',
    },
  },
  'substitute-unfit': {
    says: {
      vi: 'Người làm thay phải là một cán bộ khác của cùng cơ quan.',
      en: 'The substitute must be another official of the same unit.',
    },
    mend: { vi: 'Chọn một đồng nghiệp trong danh sách.', en: 'Choose a colleague of the list.' },
  },
  'substitution-period': {
    says: {
      vi: 'Thời gian làm thay phải kết thúc từ hôm nay trở đi, không trước ngày bắt đầu và không quá một năm.',
      en: 'The time must end today or later, not before it begins, and last no longer than a year.',
    },
  },
  'channel-not-yours': {
    says: {
      vi: 'Kênh này chỉ dành cho cán bộ tiếp nhận.',
      en: 'Only receiving officers file through this channel.',
    },
    mend: { vi: 'Nộp trực tuyến.', en: 'Submit online.' },
  },
} as const satisfies ProblemTexts;
