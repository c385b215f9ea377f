import type { Language } from '../../engine/index.ts';

/** What tables say when rows come from a spreadsheet. They stand apart, since they are fetched with the dialog. */
interface PasteTexts {
  readonly title: string;
  readonly guidance: string;
  readonly cells: string;
  readonly header: string;
  readonly columns: string;
  readonly column: string;
  readonly leaveOut: string;
  readonly preview: string;
  readonly row: string;
  readonly nothing: string;
  readonly summary: string;
  readonly troubles: string;
  readonly overflow: string;
  readonly more: string;
  readonly take: string;
  readonly cancel: string;
  readonly trouble: Readonly<Record<'number' | 'date' | 'option' | 'yesNo' | 'entry' | 'address', string>>;
}

const vi: PasteTexts = {
  title: 'Dán từ bảng tính',
  guidance: 'Sao chép các ô trong Excel, LibreOffice hoặc Google Trang tính rồi dán vào ô dưới đây.',
  cells: 'Nội dung đã sao chép',
  header: 'Dòng đầu là tên cột',
  columns: 'Cột nào vào đâu',
  column: 'Cột {n} của bảng tính: {sample}',
  leaveOut: 'Bỏ qua',
  preview: 'Xem trước',
  row: 'Dòng',
  nothing: 'Chưa có gì để dán.',
  summary: 'Sẽ dán {count} dòng.',
  troubles: '{count} ô không đọc được sẽ giữ nguyên nội dung đang có.',
  overflow: '{count} dòng cuối vượt quá số dòng cho phép ({max}) và không được dán.',
  more: 'và {count} dòng nữa',
  take: 'Dán vào bảng',
  cancel: 'Hủy',
  trouble: {
    number: 'Không đọc được số',
    date: 'Không đọc được ngày',
    option: 'Không có lựa chọn này',
    yesNo: 'Ghi “có” hoặc “không”',
    entry: 'Không có trong danh mục',
    address: 'Không nhận ra xã, tỉnh',
  },
};

const en: PasteTexts = {
  title: 'Paste from a spreadsheet',
  guidance: 'Copy the cells in Excel, LibreOffice or Google Sheets and paste them into the box below.',
  cells: 'What was copied',
  header: 'The first row names the columns',
  columns: 'Which column goes where',
  column: 'Column {n} of the spreadsheet: {sample}',
  leaveOut: 'Leave out',
  preview: 'Preview',
  row: 'Row',
  nothing: 'There is nothing to paste yet.',
  summary: '{count} rows will be pasted.',
  troubles: '{count} cells cannot be read and stay as they are.',
  overflow: 'The last {count} rows are more than the table may have ({max}) and are left out.',
  more: 'and {count} more rows',
  take: 'Paste into the table',
  cancel: 'Cancel',
  trouble: {
    number: 'Not a number',
    date: 'Not a date',
    option: 'Not one of the choices',
    yesNo: 'Write “yes” or “no”',
    entry: 'Not in the list',
    address: 'Commune or province not found',
  },
};

/** The texts in a language. */
export function pasteTextsOf(language: Language): PasteTexts {
  return language === 'en' ? en : vi;
}
