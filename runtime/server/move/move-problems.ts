import type { ProblemTexts } from '../../../engine/index.ts';

/** What can be in the way of an export, an import, a backup or its return, and what whoever runs it can do. */
export const moveProblems = {
  'move-folder-taken': {
    says: {
      vi: 'Thư mục {folder} đã có dữ liệu khác.',
      en: 'The folder {folder} holds something else already.',
    },
    mend: {
      vi: 'Nêu một thư mục mới, hoặc dọn thư mục này.',
      en: 'Name a new folder, or clear this one.',
    },
  },
  'move-unfinished': {
    says: {
      vi: 'Thư mục {folder} không có bản đã ghi xong: thiếu tệp {file}.',
      en: 'The folder {folder} holds nothing that was finished: {file} is missing.',
    },
    mend: {
      vi: 'Thực hiện lại lệnh đã ghi thư mục này cho đến khi lệnh báo xong.',
      en: 'Run the command that writes this folder again until it says that it is done.',
    },
  },
  'move-format': {
    says: {
      vi: 'Tệp {file} được ghi bởi phiên bản khác của chương trình (dạng {found}, ở đây là {known}).',
      en: 'The file {file} was written by another version of the program (format {found}; this one knows {known}).',
    },
    mend: {
      vi: 'Dùng cùng một phiên bản ở cả hai nơi.',
      en: 'Use the same version in both places.',
    },
  },
  'move-damaged': {
    says: {
      vi: 'Tệp {file} không còn đúng như khi được ghi.',
      en: 'The file {file} is not as it was written.',
    },
    mend: {
      vi: 'Sao chép lại thư mục từ nơi ghi, hoặc ghi lại từ đầu.',
      en: 'Copy the folder anew from where it was written, or write it anew.',
    },
  },
  'move-source-changed': {
    says: {
      vi: 'Dữ liệu bị thay đổi trong khi xuất, nên bản xuất không nhất quán.',
      en: 'The store was written while it was exported, so that the parts do not fit together.',
    },
    mend: {
      vi: 'Dừng mọi máy chủ đang dùng kho dữ liệu này rồi xuất lại.',
      en: 'Stop every server that uses this store, then export again.',
    },
  },
  'move-not-empty': {
    says: {
      vi: 'Kho dữ liệu đích đã có dữ liệu ({kind}).',
      en: 'The store to be filled is not empty ({kind}).',
    },
    mend: {
      vi: 'Nhập vào một kho dữ liệu trống: thư mục mới hoặc cơ sở dữ liệu mới.',
      en: 'Import into an empty store: a new folder or a new database.',
    },
  },
  'move-other-import': {
    says: {
      vi: 'Kho dữ liệu đích đang nhập dở một bản xuất khác.',
      en: 'Another export was half brought into this store.',
    },
    mend: {
      vi: 'Nhập tiếp bản xuất đó, hoặc nhập vào một kho dữ liệu trống.',
      en: 'Go on with that export, or import into an empty store.',
    },
  },
  'move-document-differs': {
    says: {
      vi: 'Kho dữ liệu đích đã có {key} ({kind}) với nội dung khác.',
      en: 'The store has {key} ({kind}) already, with other content.',
    },
    mend: {
      vi: 'Kho dữ liệu này đã được dùng sau khi nhập: nhập vào một kho dữ liệu trống.',
      en: 'This store was used since: import into an empty store.',
    },
  },
  'move-count-differs': {
    says: {
      vi: 'Sau khi nhập, {kind} có {found} mục, bản xuất có {expected}.',
      en: 'After the import there are {found} documents of {kind}; the export has {expected}.',
    },
    mend: {
      vi: 'Có tiến trình khác ghi vào kho dữ liệu này: dừng nó và nhập vào một kho dữ liệu trống.',
      en: 'Something else writes into this store: stop it and import into an empty store.',
    },
  },
  'move-content-differs': {
    says: {
      vi: 'Sau khi nhập, nội dung của {kind} khác bản xuất.',
      en: 'After the import the content of {kind} is not that of the export.',
    },
    mend: {
      vi: 'Có tiến trình khác ghi vào kho dữ liệu này: dừng nó và nhập vào một kho dữ liệu trống.',
      en: 'Something else writes into this store: stop it and import into an empty store.',
    },
  },
  'move-refused': {
    says: {
      vi: 'Không ghi được {key} ({kind}): {detail}.',
      en: 'The document {key} ({kind}) cannot be written: {detail}.',
    },
    mend: {
      vi: 'Kiểm tra dữ liệu nguồn bằng thutuc verify; không có gì bị mất, có thể nhập lại.',
      en: 'Look at the source with thutuc verify; nothing is lost, and the import can be repeated.',
    },
  },
  'move-key-differs': {
    says: {
      vi: 'Thư mục {folder} đã có tệp khóa {file} khác.',
      en: 'The folder {folder} has another key file {file} already.',
    },
    mend: {
      vi: 'Dùng một thư mục dữ liệu trống, hoặc chuyển tệp khóa đó đi nơi khác nếu chưa máy chủ nào dùng đến.',
      en: 'Use an empty data folder, or put that key file aside if no server has used it.',
    },
  },
  'backup-source': {
    says: {
      vi: 'Không có kho dữ liệu nhúng trong {folder}.',
      en: 'There is no embedded store in {folder}.',
    },
    mend: {
      vi: 'Đặt THUTUC_DATA trỏ đến thư mục dữ liệu của máy chủ.',
      en: 'Point THUTUC_DATA at the data folder of the server.',
    },
  },
  'backup-server': {
    says: {
      vi: 'Lệnh này chỉ dành cho kho dữ liệu nhúng; THUTUC_STORE đang trỏ đến máy chủ MongoDB.',
      en: 'This command is for the embedded store; THUTUC_STORE names a MongoDB server.',
    },
    mend: {
      vi: 'Sao lưu máy chủ bằng mongodump hoặc ảnh chụp ổ đĩa, hoặc dùng thutuc export.',
      en: 'Back the server up with mongodump or a snapshot of its disks, or use thutuc export.',
    },
  },
  'restore-not-empty': {
    says: {
      vi: 'Thư mục dữ liệu {folder} không trống.',
      en: 'The data folder {folder} is not empty.',
    },
    mend: {
      vi: 'Đặt THUTUC_DATA trỏ đến một thư mục trống.',
      en: 'Point THUTUC_DATA at an empty folder.',
    },
  },
} as const satisfies ProblemTexts;
