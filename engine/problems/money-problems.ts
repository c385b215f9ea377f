import type { ProblemTexts } from './problem.ts';

/** What is wrong with the money of a definition, and why a payment is refused. */
export const moneyProblems = {
  'fee-unknown': {
    says: { vi: 'Không có khoản thu “{name}” ở mục phí, lệ phí.', en: 'There is no fee “{name}”.' },
    mend: {
      vi: 'Thêm khoản thu này ở mục phí, lệ phí, hoặc chọn khoản khác.',
      en: 'Add it, or choose another one.',
    },
  },
  'fee-not-whole': {
    says: {
      vi: 'Số tiền có thể lẻ dưới một đồng; khi đó khoản thu sẽ không được tính.',
      en: 'The amount may have a part below one đồng; the fee would then not be charged.',
    },
    mend: {
      vi: 'Làm tròn đến đồng trong công thức (hàm round half up), và chọn loại giá trị của tham số là tiền hoặc số nguyên.',
      en: 'Round it to a whole đồng in the formula (function round half up), and let parameters be money or whole numbers.',
    },
  },
  'table-key-unmatched': {
    says: {
      vi: '“{code}” không phải mã của “{subject}”, nên dòng này không bao giờ được dùng.',
      en: '“{code}” is no code of “{subjectEn}”: this row is never used.',
    },
    mend: { vi: 'Dùng {offers}.', en: 'Use {offersEn}.' },
  },
  'fee-never-collected': {
    says: {
      vi: 'Khoản thu “{name}” không được nộp ở việc nào (“pay”) và không sự kiện nào thu (“collects”).',
      en: 'No task asks for the fee “{name}” (“pay”) and no event takes it (“collects”).',
    },
    mend: {
      vi: 'Thêm một việc có “pay” cho người nộp, hoặc “collects” cho sự kiện thu tại quầy.',
      en: 'Add a task with “pay” for the applicant, or “collects” to the event of the counter.',
    },
  },
  'fee-not-online': {
    says: {
      vi: 'Người nộp hồ sơ trực tuyến không có chỗ nộp “{name}”: khoản này chỉ được cán bộ thu tại quầy.',
      en: 'Who applies online has nowhere to pay “{name}”: an official takes it at the counter only.',
    },
    mend: {
      vi: 'Thêm bước chờ nộp phí có việc nộp tiền của người nộp, hoặc bỏ kênh trực tuyến ở mục kênh nộp phí.',
      en: 'Add a state in which the applicant pays, or take the online channel from those on which fees are paid.',
    },
  },
  'fee-not-counter': {
    says: {
      vi: 'Hồ sơ nộp trực tiếp hoặc qua bưu chính đứng lại ở việc “{name}”: không ai thu được tiền tại quầy.',
      en: 'A case that came in person or by post stays at “{name}”: nobody can take the money at the counter.',
    },
    mend: {
      vi: 'Thêm nút thu tiền tại quầy cho cán bộ tiếp nhận.',
      en: 'Add a button by which the official at the counter takes the money.',
    },
  },
  'pay-not-applicant': {
    says: {
      vi: 'Việc nộp phí là việc của người nộp hồ sơ, không giao được cho vai trò “{name}”.',
      en: 'Paying is a task of the applicant, not of “{name}”.',
    },
    mend: { vi: 'Giao việc này cho người nộp hồ sơ.', en: 'Give the task to the applicant.' },
  },
  'waiver-duplicate': {
    says: { vi: 'Khóa miễn giảm “{name}” bị trùng.', en: 'The waiver key “{name}” is used twice.' },
  },
  'accountants-missing': {
    says: {
      vi: 'Có nộp tiền trực tuyến nhưng chưa khai “accountants”: không ai đối soát và ghi nhận hoàn trả.',
      en: 'There is online payment but no “accountants”: nobody reconciles it or notes refunds.',
    },
    mend: {
      vi: 'Thêm "accountants": ["…"] với vai trò kế toán trong “roles”.',
      en: 'Add "accountants": ["…"] with a role of “roles”.',
    },
  },
  'payment-nothing-owed': {
    says: { vi: 'Hiện không có khoản nào phải nộp.', en: 'There is nothing to pay now.' },
    mend: { vi: 'Tải lại trang để xem số tiền mới nhất.', en: 'Reload the page to see what is owed.' },
  },
  'payment-unknown': {
    says: { vi: 'Hồ sơ không có khoản nộp này.', en: 'The case has no such payment.' },
  },
  'payment-amount-wrong': {
    says: {
      vi: 'Số tiền phải là số nguyên đồng, không âm.',
      en: 'The amount must be a whole number of đồng, not negative.',
    },
  },
  'refund-done-before': {
    says: { vi: 'Khoản này đã được ghi nhận hoàn trả.', en: 'This was noted as given back before.' },
    mend: { vi: 'Tải lại danh sách đối soát.', en: 'Reload the list.' },
  },
  'refund-amount-unknown': {
    says: {
      vi: 'Quy tắc hoàn trả không cho ra số tiền nguyên đồng.',
      en: 'The rule of the refund gives no whole amount.',
    },
    mend: {
      vi: 'Báo người quản trị thủ tục sửa công thức số tiền hoàn trả.',
      en: 'Tell those who maintain the procedure to mend the formula of the amount given back.',
    },
  },
} as const satisfies ProblemTexts;
