/** What the trial of a condition or formula says. */
export const trial = {
  hint: 'Nhập thử các giá trị dưới đây để xem kết quả. Không giá trị nào được lưu.',
  readsNothing: 'Biểu thức này không đọc thông tin nào.',
  gives: 'Kết quả: {value}',
  nothing: 'chưa có giá trị',
  yes: 'Có',
  no: 'Không',
  holds: 'Đúng',
  holdsNot: 'Sai',
  row: 'Dòng {number}',
  addRow: 'Thêm dòng',
  takeOut: 'Bỏ',
  takeOutRow: 'Bỏ dòng {number}',
};
