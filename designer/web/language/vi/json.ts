/** What the JSON tab says. */
export const json = {
  title: 'Định nghĩa dạng JSON',
  guidance:
    'Dành cho người quen với định dạng. Nội dung ở đây và ở các phần khác là một: sửa bên nào bên kia cũng thay đổi.',
  box: 'Định nghĩa thủ tục (JSON)',
  broken: 'Nội dung chưa phải là JSON hợp lệ nên chưa đưa vào bản thảo. Những gì đã gõ vẫn giữ ở đây.',
  brokenAt: 'Dòng {line}, cột {column}.',
  noObject: 'Định nghĩa phải là một đối tượng JSON.',
  restore: 'Bỏ đoạn đang gõ dở, lấy lại bản thảo',
};
