/** What boxes and lists say, whatever they are about. */
export const parts = {
  inEnglish: '{label} (tiếng Anh)',
  add: 'Thêm {one}',
  up: 'Lên',
  upOf: 'Đưa {one} {number} lên',
  down: 'Xuống',
  downOf: 'Đưa {one} {number} xuống',
  takeOut: 'Bỏ',
  takeOutOf: 'Bỏ {one} {number}',
};
