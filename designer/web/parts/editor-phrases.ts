import type { Language } from '../../../engine/index.ts';

/** What the text editor says of itself, in Vietnamese, by its own English words. */
const vietnamese: Readonly<Record<string, string>> = {
  'Control character': 'Ký tự điều khiển',
  'Selection deleted': 'Đã xóa phần được chọn',
  'Folded lines': 'Các dòng được gấp',
  'Unfolded lines': 'Các dòng được mở',
  'Fold line': 'Gấp dòng',
  'Unfold line': 'Mở dòng',
  'folded code': 'đoạn được gấp',
  to: 'đến',
  unfold: 'mở ra',
  Find: 'Tìm',
  Replace: 'Thay bằng',
  next: 'Tiếp',
  previous: 'Trước',
  all: 'Chọn tất cả',
  'match case': 'phân biệt hoa thường',
  'by word': 'nguyên từ',
  regexp: 'biểu thức chính quy',
  replace: 'Thay',
  'replace all': 'Thay tất cả',
  close: 'Đóng',
  'current match': 'kết quả đang chọn',
  'on line': 'ở dòng',
  'replaced match on line $': 'đã thay ở dòng $',
  'replaced $ matches': 'đã thay $ chỗ',
  'Go to line': 'Đến dòng',
  go: 'Đến',
  Diagnostics: 'Vấn đề',
  'No diagnostics': 'Không có vấn đề',
  Completions: 'Gợi ý',
};

/** What the text editor says of itself, in a language; English is its own. */
export function editorPhrases(language: Language): Readonly<Record<string, string>> {
  return language === 'en' ? {} : vietnamese;
}
