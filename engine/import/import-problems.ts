import type { ProblemTexts } from '../problems/problem.ts';

/** What an imported JSON Schema says that a form cannot, or says otherwise. */
export const importProblems = {
  'schema-not-object': {
    says: {
      vi: 'Lược đồ phải mô tả một đối tượng (type: object có properties).',
      en: 'The schema must describe an object (type: object with properties).',
    },
    mend: {
      vi: 'Nhập phần lược đồ của một đối tượng.',
      en: 'Import the part of the schema that describes an object.',
    },
  },
  'schema-recursive': {
    says: {
      vi: 'Lược đồ {ref} tham chiếu lại chính nó; biểu mẫu không lồng nhau vô hạn.',
      en: 'The schema {ref} refers back to itself; a form does not nest without end.',
    },
    mend: {
      vi: 'Thay tham chiếu bằng số cấp cố định, nhiều nhất ba bảng lồng nhau.',
      en: 'Replace the reference by a fixed number of levels, three nested tables at most.',
    },
  },
  'schema-ref-unknown': {
    says: {
      vi: 'Tham chiếu {ref} không có trong tệp này.',
      en: 'The reference {ref} is not in this file.',
    },
    mend: {
      vi: 'Gộp các phần được tham chiếu vào $defs của tệp.',
      en: 'Put the parts that are referred to into $defs of the file.',
    },
  },
  'schema-too-large': {
    says: {
      vi: 'Lược đồ có hơn {max} phần sau khi thay các tham chiếu.',
      en: 'The schema has more than {max} parts once its references are replaced.',
    },
    mend: { vi: 'Tách thành nhiều biểu mẫu.', en: 'Divide it into several forms.' },
  },
  'schema-part-dropped': {
    says: {
      vi: 'Không chuyển được “{part}” vào biểu mẫu.',
      en: '“{part}” could not be carried over into the form.',
    },
    mend: {
      vi: 'Bổ sung bằng tay, ví dụ thành quy tắc kiểm tra (checks).',
      en: 'Add it by hand, for example as a rule (checks).',
    },
  },
  'schema-condition-dropped': {
    says: {
      vi: 'Không đọc được điều kiện này, nên các quy tắc phụ thuộc vào nó không được chuyển.',
      en: 'This condition cannot be read, so the rules that depend on it were not carried over.',
    },
    mend: {
      vi: 'Viết điều kiện ở visible hoặc required của trường.',
      en: 'Write the condition in visible or required of the field.',
    },
  },
  'schema-kind-guessed': {
    says: {
      vi: 'Không xác định được một loại trường duy nhất; dùng loại “{kind}”.',
      en: 'No single kind of field follows from this; “{kind}” was taken.',
    },
    mend: { vi: 'Chọn lại loại trường.', en: 'Choose the kind of the field.' },
  },
  'schema-value-changed': {
    says: {
      vi: 'Câu trả lời được lưu khác với lược đồ: trường loại “{kind}”.',
      en: 'The answer is stored in another shape than the schema says: a field of the kind “{kind}”.',
    },
    mend: {
      vi: 'Chuyển đổi giá trị ở hệ thống nhận.',
      en: 'Convert the value in the system that receives it.',
    },
  },
  'schema-name-changed': {
    says: {
      vi: 'Tên “{name}” không dùng làm khóa được, nên khóa là “{key}”.',
      en: 'The name “{name}” cannot be a key, so the key is “{key}”.',
    },
    mend: { vi: 'Đổi tên ở hệ thống nhận.', en: 'Map the name in the system that receives it.' },
  },
} as const satisfies ProblemTexts;
