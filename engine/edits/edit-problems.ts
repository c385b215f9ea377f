import type { ProblemTexts } from '../problems/problem.ts';

/** Why an edit of a draft is not done. */
export const editProblems = {
  'edit-nothing-there': {
    says: {
      vi: 'Không tìm thấy nội dung cần sửa; có thể người khác vừa bỏ hoặc chuyển chỗ.',
      en: 'What was to be changed is not there; somebody may have removed or moved it.',
    },
    mend: { vi: 'Chọn lại rồi thao tác lần nữa.', en: 'Select it again and try once more.' },
  },
  'edit-does-not-fit': {
    says: {
      vi: 'Nội dung này không đặt được vào chỗ đã chọn.',
      en: 'This cannot be put into the place that was chosen.',
    },
  },
  'edit-unknown': {
    says: { vi: 'Không có thao tác nào tên “{name}”.', en: 'There is no edit named “{name}”.' },
  },
  'edit-key-shape': {
    says: {
      vi: '“{key}” không dùng làm khóa được.',
      en: '“{key}” cannot be a key.',
    },
    mend: {
      vi: 'Bắt đầu bằng chữ cái, chỉ dùng chữ, số và dấu gạch dưới; không dùng từ của biểu thức như “if”, “and”.',
      en: 'Begin with a letter, use letters, digits and _ only, and no word of the language such as “if” or “and”.',
    },
  },
  'edit-event-shape': {
    says: { vi: '“{key}” không dùng làm tên sự kiện được.', en: '“{key}” cannot be the name of an event.' },
    mend: {
      vi: 'Dùng chữ hoa không dấu A–Z, số và dấu gạch dưới.',
      en: 'Use upper-case letters A-Z, digits and _.',
    },
  },
  'edit-key-taken': {
    says: { vi: 'Khóa “{key}” đã được dùng ở đây.', en: 'The key “{key}” is taken here.' },
    mend: { vi: 'Chọn khóa khác.', en: 'Take another key.' },
  },
  'edit-key-meant': {
    says: {
      vi: 'Trong biểu thức, “{key}” đã có nghĩa khác.',
      en: 'In expressions “{key}” means something else already.',
    },
    mend: { vi: 'Chọn khóa khác.', en: 'Take another key.' },
  },
  'edit-name-captured': {
    says: {
      vi: 'Đổi tên thành “{key}” sẽ làm chỗ này hiểu sang nội dung khác: {place}.',
      en: 'With the name “{key}” this place would mean something else: {place}.',
    },
    mend: { vi: 'Chọn khóa khác.', en: 'Take another key.' },
  },
  'edit-name-outside': {
    says: {
      vi: 'Hệ thống bên ngoài trả lời đúng theo tên “{key}”; đổi tên thì trường không được điền nữa.',
      en: 'A system outside answers by the name “{key}”; renamed, the field would not be filled any more.',
    },
    mend: {
      vi: 'Giữ khóa này và chỉ đổi nhãn, hoặc bỏ tên này khỏi kết quả của hệ thống trước.',
      en: 'Keep the key and change the label, or take the name out of what the system answers first.',
    },
  },
  'edit-breaks': {
    says: { vi: 'Chỗ này đang dùng “{name}”: {place}.', en: 'This place uses “{name}”: {place}.' },
    mend: {
      vi: 'Sửa chỗ này trước, hoặc xóa kèm những gì chỉ phục vụ nó.',
      en: 'Change it first, or remove it together with what only served it.',
    },
  },
  'edit-still-needed': {
    says: {
      vi: 'Chỗ này cần “{name}” và không bỏ theo được: {place}.',
      en: 'This place needs “{name}” and cannot be removed along with it: {place}.',
    },
    mend: { vi: 'Sửa chỗ này trước.', en: 'Change it first.' },
  },
  'edit-name-missing': {
    says: {
      vi: '“{name}” không có trong thủ tục này: {place}.',
      en: 'This procedure has no “{name}”: {place}.',
    },
    mend: {
      vi: 'Thêm nội dung còn thiếu, hoặc sửa chỗ này.',
      en: 'Add what is missing, or change this place.',
    },
  },
} as const satisfies ProblemTexts;
