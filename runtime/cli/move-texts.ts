import type { Text } from '../../engine/index.ts';
import type { MoveStage } from '../server/index.ts';

/** What the commands say that move a store, back it up and bring it back. */
export const moveTexts = {
  export: {
    vi: 'xuất toàn bộ dữ liệu ra một thư mục mới, để chuyển sang kho dữ liệu khác; dừng máy chủ trước',
    en: 'write everything that is kept into a new folder, to move it to another store; stop the server first',
  },
  import: {
    vi: 'nhập một bản xuất vào kho dữ liệu trống; chạy lại được nếu bị ngắt giữa chừng',
    en: 'bring an export into an empty store; may be run again after it was broken off',
  },
  backup: {
    vi: 'sao lưu kho dữ liệu nhúng cùng tệp đính kèm vào một thư mục mới, kể cả khi máy chủ đang chạy',
    en: 'copy the embedded store and its uploads into a new folder, also while the server runs',
  },
  restore: {
    vi: 'khôi phục một bản sao lưu vào thư mục dữ liệu trống',
    en: 'bring a backup back into an empty data folder',
  },
  backedUp: {
    vi: 'Đã sao lưu vào {folder}, gồm {uploads} tệp đính kèm; đã kiểm tra tệp dữ liệu.',
    en: 'Backed up to {folder}, with {uploads} uploads; the data file was checked.',
  },
  restored: {
    vi: 'Đã khôi phục vào {folder}, gồm {uploads} tệp đính kèm; mọi tệp khớp với bản sao lưu.',
    en: 'Restored into {folder}, with {uploads} uploads; every file is as it was backed up.',
  },
  moveProgress: { vi: '{stage}: {count}', en: '{stage}: {count}' },
  moveProgressEnd: { vi: '{stage}: {count}, xong', en: '{stage}: {count}, done' },
  moveExported: {
    vi: 'Đã xuất {documents} mục ra {folder}.',
    en: 'Exported {documents} documents to {folder}.',
  },
  moveImported: {
    vi: 'Đã nhập {documents} mục từ {folder}, trong đó {present} mục đã có sẵn; số lượng và nội dung khớp với bản xuất.',
    en: 'Imported {documents} documents from {folder}, {present} of which were there; counts and content are those of the export.',
  },
  filesLost: {
    vi: 'Cảnh báo: {count} tệp đính kèm bị thiếu hoặc hỏng ở nơi xuất: {hashes}',
    en: 'Warning: {count} uploads were missing or damaged where they came from: {hashes}',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is under way, as a progress line calls it. */
export const stageTexts: Readonly<Record<MoveStage, Text>> = {
  catalogues: { vi: 'Danh mục', en: 'Catalogues' },
  definitions: { vi: 'Định nghĩa thủ tục', en: 'Definitions' },
  'definition-drafts': { vi: 'Bản nháp định nghĩa', en: 'Drafts of definitions' },
  migrations: { vi: 'Đợt chuyển hồ sơ', en: 'Moves of cases' },
  'migration-pages': { vi: 'Kết quả chuyển hồ sơ', en: 'Results of moves of cases' },
  accounts: { vi: 'Tài khoản', en: 'Accounts' },
  substitutions: { vi: 'Người thay thế', en: 'Substitutions' },
  'saved-views': { vi: 'Danh sách đã lưu', en: 'Saved views' },
  sessions: { vi: 'Phiên đăng nhập', en: 'Sessions' },
  files: { vi: 'Thông tin tệp đính kèm', en: 'Records of uploads' },
  drafts: { vi: 'Hồ sơ đang soạn', en: 'Drafts of applications' },
  'draft-passes': { vi: 'Mã mở hồ sơ đang soạn', en: 'Codes of drafts' },
  claims: { vi: 'Số đã cấp', en: 'Numbers' },
  cases: { vi: 'Hồ sơ', en: 'Cases' },
  effects: { vi: 'Việc hệ thống', en: 'Effects' },
  'typed-inputs': { vi: 'Nội dung đang nhập', en: 'Typed inputs' },
  papers: { vi: 'Giấy tờ đã ban hành', en: 'Papers' },
  notices: { vi: 'Thông báo', en: 'Notices' },
  outbox: { vi: 'Tin đã gửi', en: 'Messages sent' },
  'read-log': { vi: 'Nhật ký xem dữ liệu cá nhân', en: 'Log of looks at personal data' },
  bytes: { vi: 'Tệp đính kèm', en: 'Uploads' },
  pages: { vi: 'Trang của tệp dữ liệu', en: 'Pages of the data file' },
  check: { vi: 'Kiểm tra', en: 'Check' },
};
