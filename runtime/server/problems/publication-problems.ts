import type { ProblemTexts } from '../../../engine/index.ts';

/** Why a definition cannot be published, beside what the linter says. */
export const publicationProblems = {
  'format-too-old': {
    says: { vi: 'Định dạng {format} không còn đọc được.', en: 'Format {format} can no longer be read.' },
    mend: { vi: 'Chuyển tài liệu sang định dạng {current}.', en: 'Bring the document to format {current}.' },
  },
  'catalogue-version-unknown': {
    says: {
      vi: 'Danh mục “{name}” không có phiên bản “{version}”.',
      en: 'The catalogue “{name}” has no version “{version}”.',
    },
    mend: { vi: 'Bỏ “version” để dùng phiên bản mới nhất.', en: 'Leave “version” out to take the latest.' },
  },
  'registry-unknown': {
    says: {
      vi: 'Kết nối tới cơ sở dữ liệu “{connector}” chưa được người quản trị máy chủ cài đặt, nên không tra cứu được.',
      en: 'No registry “{connector}” is connected to this server, so nothing can be looked up.',
    },
    mend: {
      vi: 'Chọn một kết nối khác, hoặc đề nghị người quản trị máy chủ cài đặt. Đang có: {known}.',
      en: 'Choose another one, or ask whoever runs the server to connect it. Connected are: {known}.',
    },
  },
  'system-unknown': {
    says: {
      vi: 'Kết nối tới hệ thống “{connector}” chưa được người quản trị máy chủ cài đặt, nên việc này phải làm thủ công.',
      en: 'No system “{connector}” is connected to this server, so this task is done by hand.',
    },
    mend: {
      vi: 'Chọn một kết nối khác, hoặc đề nghị người quản trị máy chủ cài đặt. Đang có: {known}.',
      en: 'Choose another one, or ask whoever runs the server to connect it. Connected are: {known}.',
    },
  },
  'payment-none': {
    says: {
      vi: 'Máy chủ này chưa kết nối cổng thanh toán, nên người nộp chỉ trả được tại nơi tiếp nhận.',
      en: 'No provider of payments is connected to this server, so applicants pay at the counter only.',
    },
    mend: {
      vi: 'Kết nối cổng thanh toán, và cho một vai trò thu tiền bằng “collects”.',
      en: 'Connect a provider, and let a role take money with “collects”.',
    },
  },
  'signing-none': {
    says: {
      vi: 'Máy chủ này chưa kết nối dịch vụ ký số, nên văn bản này không ký được.',
      en: 'No signing service is connected to this server, so this paper cannot be signed.',
    },
    mend: {
      vi: 'Kết nối dịch vụ ký số, hoặc bỏ “sign” để ký trên giấy.',
      en: 'Connect a signing service, or drop “sign” to have it signed on paper.',
    },
  },
  'paper-path-unknown': {
    says: {
      vi: 'Dòng {line}: mẫu đọc “{path}”, nhưng không có nội dung nào tên như vậy.',
      en: 'Line {line}: the template reads “{path}”, which does not exist.',
    },
    mend: {
      vi: 'Sửa tên, hoặc thêm trường hoặc giá trị tương ứng.',
      en: 'Mend the name, or add the field or value.',
    },
  },
  'paper-part-unknown': {
    says: {
      vi: 'Dòng {line}: mẫu đọc “{path}”, nhưng “{field}” không có phần nào tên như vậy. Các phần đọc được: {parts}.',
      en: 'Line {line}: the template reads “{path}”, but “{field}” has no such part. What can be read: {parts}.',
    },
    mend: {
      vi: 'Dùng “Chèn dữ liệu…” để chọn phần theo tên.',
      en: 'Choose the part by its name with “Insert data…”.',
    },
  },
  'preview-not-issued': {
    says: {
      vi: 'Tình huống này không ban hành văn bản.',
      en: 'This scenario does not issue the paper.',
    },
    mend: {
      vi: 'Chọn tình huống khác, hoặc xem bằng giá trị mẫu.',
      en: 'Choose another scenario, or look at it with sample values.',
    },
  },
  'preview-needs-whole': {
    says: {
      vi: 'Bản thảo còn lỗi nên chưa chạy được tình huống.',
      en: 'The draft has errors, so the scenario cannot be played yet.',
    },
    mend: {
      vi: 'Sửa các lỗi trong mục Vấn đề, hoặc xem bằng giá trị mẫu.',
      en: 'Mend the errors, or look at it with sample values.',
    },
  },
  'preview-too-long': {
    says: {
      vi: 'Văn bản dài quá nên không xem trước được.',
      en: 'The paper is too long to be previewed.',
    },
    mend: { vi: 'Rút gọn mẫu, hoặc bớt dòng của bảng.', en: 'Shorten the template, or its tables.' },
  },
  'message-markup': {
    says: {
      vi: 'Tin nhắn chỉ gồm chữ, không có thẻ “<…>”.',
      en: 'A message is plain text, without “<…>” tags.',
    },
    mend: { vi: 'Bỏ các thẻ.', en: 'Take the tags out.' },
  },
  'message-answers': {
    says: {
      vi: 'Tin nhắn không được chứa nội dung khai trong hồ sơ (“{path}”).',
      en: 'A message may not hold what was filled in (“{path}”).',
    },
    mend: {
      vi: 'Chỉ dùng thông tin chung: case, procedure, unit, applicant.name, fees.',
      en: 'Use only case, procedure, unit, applicant.name, fees.',
    },
  },
  'definition-broken': {
    says: {
      vi: 'Không biên dịch được định nghĩa ({detail}).',
      en: 'The definition does not compile ({detail}).',
    },
    mend: { vi: 'Báo lỗi này cho người phát triển.', en: 'Report this to the developers.' },
  },
  'approval-missing': {
    says: {
      vi: 'Chưa ghi quyết định phê duyệt quy trình nội bộ (“approval”).',
      en: 'The decision that approved the internal process (“approval”) is missing.',
    },
    mend: {
      vi: 'Ghi số và ngày của quyết định (Thông tư 01/2018/TT-VPCP, Điều 8).',
      en: 'Write its number and date (Circular 01/2018/TT-VPCP, art. 8).',
    },
  },
  'version-taken': {
    says: {
      vi: 'Phiên bản {version} đã được ban hành với nội dung khác.',
      en: 'Version {version} was published with other content.',
    },
    mend: {
      vi: 'Một phiên bản đã ban hành không bao giờ thay đổi. Đặt số phiên bản {next}.',
      en: 'A published version never changes. Call this one version {next}.',
    },
  },
  'version-not-greater': {
    says: {
      vi: 'Đã có phiên bản {latest}; phiên bản {version} không lớn hơn.',
      en: 'There is a version {latest} already; {version} is not greater.',
    },
    mend: { vi: 'Đặt số phiên bản {next}.', en: 'Call this one version {next}.' },
  },
  'effective-unreadable': {
    says: { vi: 'Thời điểm áp dụng “{value}” không đọc được.', en: 'The moment “{value}” cannot be read.' },
    mend: {
      vi: 'Ghi như 2026-12-01 hoặc 2026-12-01T00:00:00+07:00.',
      en: 'Write it like 2026-12-01 or 2026-12-01T00:00:00+07:00.',
    },
  },
  'effective-past': {
    says: { vi: 'Thời điểm áp dụng {value} đã qua.', en: 'The moment {value} has passed.' },
    mend: {
      vi: 'Bỏ trống để áp dụng ngay, hoặc ghi một thời điểm sau này.',
      en: 'Leave it out to take effect now, or write a later one.',
    },
  },
} as const satisfies ProblemTexts;
