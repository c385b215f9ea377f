/** Numbers that look like chance and are the same in every run. */
export function scattered(n: number, range: number): number {
  let mixed = Math.imul(n + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % range;
}

const FAMILIES = [
  ...['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ'],
  ...['Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Trịnh', 'Lương', 'Mai', 'Tô'],
];
const MIDDLES = ['Văn', 'Thị', 'Thị', 'Hữu', 'Đức', 'Minh', 'Ngọc', 'Quang', 'Thu', 'Thanh', 'Xuân', 'Bích'];
const GIVEN = [
  ...['An', 'Bình', 'Chi', 'Cường', 'Dung', 'Dũng', 'Duy', 'Đào', 'Đạt', 'Giang', 'Hà', 'Hải', 'Hạnh'],
  ...['Hiền', 'Hoa', 'Hùng', 'Huệ', 'Hương', 'Khánh', 'Khôi', 'Lan', 'Linh', 'Long', 'Mai', 'Mẫu', 'Nam'],
  ...['Nga', 'Ngọc', 'Oanh', 'Phúc', 'Phương', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Thành', 'Tuấn', 'Yến'],
];

/** The name of the person of a number. */
export function personName(n: number): string {
  const pick = (list: readonly string[], salt: number): string =>
    list[scattered(n * 7 + salt, list.length)] ?? '';
  return `${pick(FAMILIES, 1)} ${pick(MIDDLES, 2)} ${pick(GIVEN, 3)}`;
}

/** Twelve digits in the shape of an identity number: province, sex and century, year of birth, six digits. */
export function citizenId(n: number): string {
  const year = String(40 + scattered(n, 60)).padStart(2, '0');
  return `0${10 + scattered(n, 85)}${n % 2}${year}${String(n % 1_000_000).padStart(6, '0')}`;
}
