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
  removal: 'Bỏ {name}?',
  removalPlaces: 'Những chỗ sau đang dùng đến và sẽ được bỏ hoặc sửa theo:',
  removalNeeded: 'Chưa bỏ được, vì những chỗ sau cần đến. Hãy sửa các chỗ đó trước:',
  removalConfirm: 'Bỏ cùng các chỗ đó',
  removalCancel: 'Không bỏ',
};
