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
  'store-not-flushed': {
    says: {
      vi: 'Ổ đĩa của thư mục dữ liệu {folder} không ghi được dữ liệu xuống đĩa ({detail}); không rõ các thao tác cuối đã được lưu hay chưa, và không nhận thêm thao tác nào.',
      en: 'The disk of {folder} could not flush what was written ({detail}); whether the last operations are stored is not known, and no more are taken.',
    },
    mend: {
      vi: 'Kiểm tra ổ đĩa, khởi động lại máy rồi mới chạy lại chương trình, để chỉ đọc những gì thật sự có trên đĩa.',
      en: 'See to the disk, then restart the machine before the program, so that only what is really on the disk is read.',
    },
  },
  'store-address': {
    says: {
      vi: 'Địa chỉ trong THUTUC_STORE không dùng được ({detail}).',
      en: 'The address in THUTUC_STORE cannot be used ({detail}).',
    },
    mend: {
      vi: 'Viết địa chỉ dạng mongodb://tài-khoản:mật-khẩu@máy1,máy2,máy3/tên-cơ-sở-dữ-liệu?replicaSet=tên.',
      en: 'Write an address like mongodb://user:password@host1,host2,host3/database?replicaSet=name.',
    },
  },
  'store-unreachable': {
    says: {
      vi: 'Không kết nối được với máy chủ dữ liệu {folder} ({detail}).',
      en: 'The database server {folder} cannot be reached ({detail}).',
    },
    mend: {
      vi: 'Kiểm tra máy chủ có chạy không, đường mạng và địa chỉ trong THUTUC_STORE; thao tác vừa rồi có thể thực hiện lại.',
      en: 'See whether the server runs, the network, and the address in THUTUC_STORE; the operation can be repeated.',
    },
  },
  'store-refused': {
    says: {
      vi: 'Máy chủ dữ liệu {folder} từ chối tài khoản hoặc không cho phép thao tác ({detail}).',
      en: 'The database server {folder} refuses the account or what it wants to do ({detail}).',
    },
    mend: {
      vi: 'Kiểm tra tài khoản và mật khẩu trong THUTUC_STORE; cấp cho tài khoản quyền readWrite trên cơ sở dữ liệu.',
      en: 'See to the account and password in THUTUC_STORE; give the account the role readWrite on the database.',
    },
  },
  'store-server-version': {
    says: {
      vi: 'Phiên bản máy chủ dữ liệu {folder} không phù hợp ({detail}).',
      en: 'The version of the database server {folder} does not fit ({detail}).',
    },
    mend: { vi: 'Dùng MongoDB từ 4.4 trở lên.', en: 'Use MongoDB 4.4 or later.' },
  },
  'store-indexes': {
    says: {
      vi: 'Không tạo được chỉ mục {index} trong {folder} ({detail}).',
      en: 'The index {index} cannot be made in {folder} ({detail}).',
    },
    mend: {
      vi: 'Xóa chỉ mục cùng tên đã được tạo khác đi, hoặc dùng một cơ sở dữ liệu riêng cho chương trình.',
      en: 'Drop the index of that name which was made in another way, or give the program a database of its own.',
    },
  },
  'store-not-confirmed': {
    says: {
      vi: 'Dữ liệu chưa được đa số máy của {folder} xác nhận ({detail}).',
      en: 'What was written has not been confirmed by most members of {folder} ({detail}).',
    },
    mend: {
      vi: 'Kiểm tra các máy thành viên; thao tác vừa rồi có thể thực hiện lại.',
      en: 'See to the members of the replica set; the operation can be repeated.',
    },
  },
  'store-outcome-unknown': {
    says: {
      vi: 'Mất kết nối với {folder} giữa chừng: không rõ thao tác đã được ghi hay chưa ({detail}).',
      en: 'The connection to {folder} was lost half way: whether the operation was stored is not known ({detail}).',
    },
    mend: {
      vi: 'Xem lại dữ liệu trước khi thực hiện lại thao tác.',
      en: 'Look at what is stored before you repeat the operation.',
    },
  },
  'store-unreadable': {
    says: {
      vi: 'Không đọc được dữ liệu {key} ({kind}) trong {folder}.',
      en: 'The document {key} ({kind}) in {folder} cannot be read.',
    },
    mend: {
      vi: 'Có người đã sửa dữ liệu bên ngoài chương trình: khôi phục mục này từ bản sao lưu rồi thực hiện lại.',
      en: 'Somebody changed it outside the program: bring this document back from a backup, then try again.',
    },
  },
  'store-half-filled': {
    says: {
      vi: 'Kho dữ liệu đang nhập dở: lệnh thutuc import chưa chạy đến hết.',
      en: 'This store is half filled: thutuc import has not come to its end.',
    },
    mend: {
      vi: 'Chạy lại lệnh thutuc import với cùng bản xuất.',
      en: 'Run thutuc import again with the same export.',
    },
  },
  'store-half-restored': {
    says: {
      vi: 'Thư mục dữ liệu {folder} đang khôi phục dở: lệnh thutuc restore chưa chạy đến hết.',
      en: 'The data folder {folder} is half restored: thutuc restore has not come to its end.',
    },
    mend: {
      vi: 'Chạy lại lệnh thutuc restore với cùng bản sao lưu.',
      en: 'Run thutuc restore again with the same backup.',
    },
  },
  'store-closed': {
    says: { vi: 'Kho dữ liệu đã đóng.', en: 'The store is closed.' },
    mend: { vi: 'Khởi động lại chương trình.', en: 'Start the program again.' },
  },
} as const satisfies ProblemTexts;
