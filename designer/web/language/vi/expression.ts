/** What the input of a condition or formula says. */
export const expression = {
  means: 'Nghĩa là:',
  change: 'Sửa',
  changeOf: 'Sửa: {label}',
  views: { words: 'Bằng lời', text: 'Công thức' },
  viewsOf: 'Cách sửa: {label}',
  tries: 'Thử',
  done: 'Xong',
  replace: 'Sửa thành {suggestion}',
  foreign: 'Người khác vừa đổi thành: “{text}”. Gõ tiếp thì nội dung của bạn thay nội dung đó.',
};
