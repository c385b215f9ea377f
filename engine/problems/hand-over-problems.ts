import type { ProblemTexts } from './problem.ts';

/** Why a system did not do a task, why a person cannot do it now, and what is wrong with the task in the definition. */
export const handOverProblems = {
  'system-asked': {
    says: {
      vi: 'Việc này đã gửi sang hệ thống khác và đang chờ trả lời.',
      en: 'This was sent to another system, which has not answered yet.',
    },
    mend: {
      vi: 'Chờ trả lời, hoặc chọn “Xử lý thủ công” để tự làm.',
      en: 'Wait for the answer, or take it over to do it by hand.',
    },
  },
  'system-none': {
    says: {
      vi: 'Việc này không gửi sang hệ thống nào, hoặc đã xử lý thủ công.',
      en: 'No system does this task, or somebody has taken it over already.',
    },
    mend: { vi: 'Tải lại hồ sơ để xem tình trạng mới nhất.', en: 'Load the case again.' },
  },
  'system-refused': {
    says: { vi: 'Hệ thống từ chối nhận: {detail}.', en: 'The system refused what it was sent: {detail}.' },
    mend: {
      vi: 'Kiểm tra dữ liệu đã gửi, rồi gửi lại hoặc xử lý thủ công.',
      en: 'Check what was sent; send it again or do it by hand.',
    },
  },
  'system-unreachable': {
    says: { vi: 'Không gửi được sang hệ thống: {detail}.', en: 'The system could not be reached: {detail}.' },
    mend: {
      vi: 'Gửi lại khi hệ thống hoạt động, hoặc xử lý thủ công.',
      en: 'Send it again when the system is up, or do it by hand.',
    },
  },
  'system-silent': {
    says: {
      vi: 'Đã gửi {count} lần, hệ thống không trả lời.',
      en: 'Sent {count} times; the system did not answer.',
    },
    mend: {
      vi: 'Liên hệ cơ quan đó, rồi gửi lại hoặc xử lý thủ công.',
      en: 'Ask that agency; send it again or do it by hand.',
    },
  },
  'system-answer-closed': {
    says: {
      vi: 'Hệ thống đã trả lời, nhưng hồ sơ chưa đủ điều kiện để chuyển bước.',
      en: 'The system has answered, but the case does not meet the condition to move on.',
    },
    mend: { vi: 'Kiểm tra hồ sơ, rồi xử lý thủ công.', en: 'Check the case and do it by hand.' },
  },
  'system-answer-wrong': {
    says: {
      vi: 'Câu trả lời của hệ thống không dùng được: {names}.',
      en: 'The answer of the system cannot be used: {names}.',
    },
    mend: {
      vi: 'Báo cơ quan đó, rồi gửi lại hoặc xử lý thủ công.',
      en: 'Tell that agency; send it again or do it by hand.',
    },
  },
  'system-then': {
    says: {
      vi: '“then” của hệ thống: cần khi việc không có forEach, và không được có khi việc có forEach.',
      en: 'A task that a system does needs “then”, unless it is of a forEach, whose rule sends its own event.',
    },
    mend: {
      vi: 'Thêm “then” vào “system”, hoặc bỏ đi nếu việc có forEach.',
      en: 'Add “then” to “system”, or leave it out where there is a forEach.',
    },
  },
  'system-nobody': {
    says: {
      vi: 'Không ai làm thay được khi hệ thống ngừng: việc này của người nộp.',
      en: 'Nobody can do it where the system fails: the task is the applicant’s.',
    },
    mend: { vi: 'Giao việc cho một vai trò của cơ quan.', en: 'Give the task to a role of the agency.' },
  },
  'system-formless': {
    says: {
      vi: 'Việc này không có biểu mẫu nên không ghi được câu trả lời khi xử lý thủ công.',
      en: 'The task has no form in which people could enter the answer by hand.',
    },
    mend: { vi: 'Thêm “form” với các trường như “output”.', en: 'Add a “form” with the fields of “output”.' },
  },
  'system-output-type': {
    says: {
      vi: 'Trường “{name}” của biểu mẫu không nhận giá trị kiểu {type} của hệ thống.',
      en: 'The field “{name}” of the form cannot hold what the system gives, of the type {type}.',
    },
    mend: {
      vi: 'Sửa kiểu trong “output” hoặc kiểu của trường.',
      en: 'Correct the type in “output” or that of the field.',
    },
  },
  'scenario-system-unknown': {
    says: { vi: 'Không việc nào gửi sang hệ thống “{name}”.', en: 'No task is sent to the system “{name}”.' },
    mend: { vi: 'Dùng “connector” của một việc trong quy trình.', en: 'Name the “connector” of a task.' },
  },
} as const satisfies ProblemTexts;
