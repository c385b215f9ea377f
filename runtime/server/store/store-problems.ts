import type { ProblemTexts } from '../../../engine/index.ts';

/** What can be wrong with the store itself, and what whoever runs it can do. */
export const storeProblems = {
  'store-in-use': {
    says: {
      vi: 'Thư mục dữ liệu {folder} đang được một tiến trình khác sử dụng.',
      en: 'The data folder {folder} is in use by another process.',
    },
    mend: {
      vi: 'Dừng tiến trình kia, hoặc đặt THUTUC_DATA trỏ đến một thư mục khác.',
      en: 'Stop the other process, or point THUTUC_DATA at another folder.',
    },
  },
  'store-not-writable': {
    says: {
      vi: 'Không ghi được vào thư mục dữ liệu {folder} ({detail}).',
      en: 'The data folder {folder} cannot be written ({detail}).',
    },
    mend: {
      vi: 'Cấp quyền ghi thư mục cho tài khoản chạy chương trình, hoặc đặt THUTUC_DATA trỏ đến thư mục khác.',
      en: 'Give the account that runs the program write access, or point THUTUC_DATA at another folder.',
    },
  },
  'store-corrupt': {
    says: {
      vi: 'Tệp dữ liệu trong {folder} bị hỏng ({detail}).',
      en: 'The data file in {folder} is damaged ({detail}).',
    },
    mend: {
      vi: 'Không sửa trực tiếp tệp này. Giữ lại một bản sao cả thư mục rồi khôi phục từ bản sao lưu gần nhất.',
      en: 'Do not edit the file. Keep a copy of the whole folder, then restore the latest backup.',
    },
  },
  'store-too-new': {
    says: {
      vi: 'Dữ liệu trong {folder} được ghi bởi phiên bản mới hơn (bước {found}, chương trình này chỉ biết đến bước {known}).',
      en: 'The data in {folder} was written by a newer version (step {found}; this program knows {known}).',
    },
    mend: {
      vi: 'Chạy lại bằng phiên bản mới hơn của chương trình.',
      en: 'Run the newer version of the program.',
    },
  },
  'store-disk-full': {
    says: { vi: 'Hết chỗ trên ổ đĩa của thư mục dữ liệu {folder}.', en: 'The disk of {folder} is full.' },
    mend: {
      vi: 'Giải phóng dung lượng; thao tác chưa được ghi và có thể thực hiện lại.',
      en: 'Free some space; the operation was not stored and can be repeated.',
    },
  },
  'store-input-output': {
    says: {
      vi: 'Ổ đĩa của thư mục dữ liệu {folder} báo lỗi đọc ghi ({detail}).',
      en: 'The disk of {folder} reports an input or output error ({detail}).',
    },
    mend: {
      vi: 'Kiểm tra ổ đĩa; thao tác chưa được ghi nhận và có thể thực hiện lại.',
      en: 'Check the disk; the operation was not confirmed and can be repeated.',
    },
  },
  'store-closed': {
    says: { vi: 'Kho dữ liệu đã đóng.', en: 'The store is closed.' },
    mend: { vi: 'Khởi động lại chương trình.', en: 'Start the program again.' },
  },
} as const satisfies ProblemTexts;
