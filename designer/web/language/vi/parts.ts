/** What boxes and lists say, whatever they are about. */
export const parts = {
  foreign: 'Người khác vừa đổi thành: “{text}”. Gõ tiếp thì nội dung của bạn thay nội dung đó.',
  inEnglish: '{label} (tiếng Anh)',
  add: 'Thêm {one}',
  up: 'Lên',
  upOf: 'Đưa {one} {number} lên',
  down: 'Xuống',
  downOf: 'Đưa {one} {number} xuống',
  takeOut: 'Bỏ',
  takeOutOf: 'Bỏ {one} {number}',
};
