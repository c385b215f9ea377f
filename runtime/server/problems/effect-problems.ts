import type { ProblemTexts } from '../../../engine/index.ts';

/** Why something that a case asked for outside was not done, as those read it who see to it. */
export const effectProblems = {
  'effect-case-missing': {
    says: { vi: 'Không tìm thấy hồ sơ {case}.', en: 'There is no case {case}.' },
    mend: {
      vi: 'Báo bộ phận vận hành kiểm tra kho dữ liệu.',
      en: 'Ask whoever runs the server to look at the store.',
    },
  },
  'effect-message-missing': {
    says: {
      vi: 'Định nghĩa không có thông báo “{message}”.',
      en: 'The definition has no message “{message}”.',
    },
    mend: { vi: 'Báo người quản trị thủ tục.', en: 'Tell the administrator of the procedure.' },
  },
  'effect-recipient-missing': {
    says: {
      vi: 'Không có ai nhận thông báo: chưa ai giữ vai trò này.',
      en: 'Nobody receives it: no one holds the role.',
    },
    mend: { vi: 'Giao vai trò cho một người rồi thử lại.', en: 'Give the role to somebody, then try again.' },
  },
  'effect-address-missing': {
    says: {
      vi: 'Người nhận không có địa chỉ cho kênh {channels}.',
      en: 'The recipient has no address for {channels}.',
    },
    mend: {
      vi: 'Liên hệ người nhận bằng cách khác, rồi ghi “đã xử lý”.',
      en: 'Reach the recipient in another way, then note it as seen to.',
    },
  },
  'effect-connector-missing': {
    says: {
      vi: 'Máy chủ chưa được nối với kênh {channels}.',
      en: 'The server is not connected to {channels}.',
    },
    mend: {
      vi: 'Người vận hành cài đặt kênh này rồi thử lại.',
      en: 'Whoever runs the server sets it up; then try again.',
    },
  },
  'effect-send-unreachable': {
    says: {
      vi: 'Không gửi được qua {channel}: máy chủ gửi tin không trả lời ({detail}).',
      en: 'Not sent by {channel}: the sending server does not answer ({detail}).',
    },
    mend: { vi: 'Thử lại khi máy chủ gửi tin hoạt động.', en: 'Try again once it is up.' },
  },
  'effect-send-login': {
    says: {
      vi: 'Máy chủ gửi tin {channel} từ chối đăng nhập ({detail}).',
      en: 'The sending server of {channel} refuses the login ({detail}).',
    },
    mend: {
      vi: 'Người vận hành sửa tài khoản gửi tin rồi thử lại.',
      en: 'Whoever runs the server mends the account; then try again.',
    },
  },
  'effect-send-address': {
    says: {
      vi: 'Địa chỉ {address} không nhận tin qua {channel} ({detail}).',
      en: 'The address {address} does not exist on {channel} ({detail}).',
    },
    mend: {
      vi: 'Hỏi lại người nhận địa chỉ đúng, báo bằng cách khác rồi ghi “đã xử lý”.',
      en: 'Ask for the right address, tell them in another way, then note it as seen to.',
    },
  },
  'effect-send-refused': {
    says: {
      vi: 'Tin gửi đến {address} qua {channel} bị từ chối ({detail}).',
      en: 'What was sent to {address} by {channel} was refused ({detail}).',
    },
    mend: {
      vi: 'Liên hệ người nhận bằng cách khác, rồi ghi “đã xử lý”.',
      en: 'Reach the recipient in another way, then note it as seen to.',
    },
  },
  'effect-signing-missing': {
    says: {
      vi: 'Máy chủ chưa được nối với dịch vụ ký số.',
      en: 'The server is not connected to a signing service.',
    },
    mend: {
      vi: 'Người vận hành nối dịch vụ ký số, rồi người ký gửi lại yêu cầu.',
      en: 'Whoever runs the server connects one; then the signer asks again.',
    },
  },
  'effect-signing-unreachable': {
    says: {
      vi: 'Dịch vụ ký số không nhận yêu cầu ({detail}).',
      en: 'The signing service did not take the question ({detail}).',
    },
    mend: { vi: 'Thử lại khi dịch vụ hoạt động.', en: 'Try again once it is up.' },
  },
  'effect-system-unreachable': {
    says: { vi: 'Chưa gửi được sang hệ thống: {detail}.', en: 'The system could not be reached: {detail}.' },
    mend: {
      vi: 'Hệ thống tự gửi lại; có thể xử lý thủ công nếu gấp.',
      en: 'It is tried again by itself; do it by hand where there is no time.',
    },
  },
  'effect-interrupted': {
    says: { vi: 'Việc này bị ngắt giữa chừng nhiều lần.', en: 'It was interrupted again and again.' },
    mend: {
      vi: 'Thử lại; nếu vẫn lỗi, báo bộ phận vận hành.',
      en: 'Try again; if it stays, tell whoever runs the server.',
    },
  },
  'effect-failed': {
    says: { vi: 'Không thực hiện được: {detail}', en: 'It was not done: {detail}' },
    mend: {
      vi: 'Thử lại; nếu vẫn lỗi, báo bộ phận vận hành.',
      en: 'Try again; if it stays, tell whoever runs the server.',
    },
  },
} as const satisfies ProblemTexts;

export type EffectProblemCode = keyof typeof effectProblems;
