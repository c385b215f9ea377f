import type { Text } from '../../engine/index.ts';
import { migrateTexts } from './migrate-texts.ts';
import { moveTexts } from './move-texts.ts';

/** What the command line says. `{name}` places are filled. */
export const cliTexts = {
  ...moveTexts,
  ...migrateTexts,
  program: {
    vi: 'Thutuc: định nghĩa một thủ tục bằng một tệp JSON và chạy nó thành dịch vụ trực tuyến.',
    en: 'Thutuc: define a procedure as one JSON file and run it as an online service.',
  },
  lang: { vi: 'ngôn ngữ của chương trình: vi hoặc en', en: 'language of the program: vi or en' },
  serve: { vi: 'chạy máy chủ', en: 'run the server' },
  serveCheck: {
    vi: 'chỉ kiểm tra cấu hình, thư mục, cổng và kho dữ liệu, nêu mọi điều cản trở, không chạy',
    en: 'only look at settings, folder, ports and store, name all that is in the way, start nothing',
  },
  canServe: {
    vi: 'Không có gì cản trở: máy chủ chạy được.',
    en: 'Nothing is in the way: the server can start.',
  },
  check: { vi: 'kiểm tra một định nghĩa và nêu mọi lỗi', en: 'check a definition and name every problem' },
  publish: { vi: 'ban hành một định nghĩa', en: 'publish a definition' },
  types: {
    vi: 'sinh kiểu TypeScript (hoặc JSON Schema) cho câu trả lời của từng biểu mẫu; nguồn là một tệp, hoặc mã@phiên-bản trên máy chủ đang chạy',
    en: 'write TypeScript types (or JSON Schema) of the answers of each form; of a file, or of id@version on a running server',
  },
  typesSchema: {
    vi: 'in JSON Schema 2020-12 thay cho TypeScript',
    en: 'print JSON Schema 2020-12, not TypeScript',
  },
  typesForm: { vi: 'chỉ một biểu mẫu, theo khóa', en: 'one form only, by its key' },
  noteVisible: {
    vi: 'Chỉ có khi: {condition}',
    en: 'Present only while: {condition}',
  },
  noteRequired: { vi: 'Bắt buộc khi: {condition}', en: 'Required while: {condition}' },
  importSchema: {
    vi: 'lập bản nháp định nghĩa từ một JSON Schema; in ra màn hình, phần không chuyển được nêu riêng',
    en: 'make a draft of a definition from a JSON Schema; prints it, and tells apart what was not carried over',
  },
  importId: { vi: 'mã của thủ tục mới, ví dụ don-moi', en: 'id of the new procedure, e.g. don-moi' },
  importCode: { vi: 'mã thủ tục chính thức, ví dụ 1.004873', en: 'official code, e.g. 1.004873' },
  imported: {
    vi: 'Đã lập bản nháp {id}: {count} điểm cần xem lại.',
    en: 'Made the draft {id}: {count} points to look at.',
  },
  importRefused: { vi: 'Không lập được bản nháp từ {file}.', en: 'No draft can be made of {file}.' },
  formMissing: {
    vi: 'Không có biểu mẫu {form}; các biểu mẫu: {forms}.',
    en: 'There is no form {form}; the forms are: {forms}.',
  },
  versionNotLive: {
    vi: 'Phiên bản đang áp dụng của {id} là {live}. Phiên bản {version} cần tài khoản quản trị: --user và --password.',
    en: 'The live version of {id} is {live}. Version {version} needs an administrator: --user and --password.',
  },
  applicationOnly: {
    vi: 'Chỉ có đơn của người dân; biểu mẫu của cán bộ cần tài khoản quản trị (--user).',
    en: 'The application form only; forms of officials need an administrator (--user).',
  },
  account: { vi: 'tài khoản của cán bộ và người quản trị', en: 'accounts of officials and administrators' },
  accountList: { vi: 'liệt kê tài khoản có vai trò', en: 'list accounts that hold a role' },
  accountAdd: { vi: 'thêm tài khoản', en: 'add an account' },
  accountGrant: {
    vi: 'cấp vai trò tại một đơn vị (* là mọi đơn vị)',
    en: 'give a role in a unit (* is every unit)',
  },
  role: { vi: 'khóa của vai trò, ví dụ chuyen_vien', en: 'key of the role, e.g. chuyen_vien' },
  unit: {
    vi: 'mã đơn vị trong danh mục co-quan, ví dụ 08707; * là mọi đơn vị',
    en: 'code of the unit in the catalogue co-quan, e.g. 08707; * is every unit',
  },
  accountPassword: {
    vi: 'mật khẩu; không nêu thì đọc từ THUTUC_NEW_PASSWORD',
    en: 'password; read from THUTUC_NEW_PASSWORD when left out',
  },
  accountName: { vi: 'tên của người dùng tài khoản', en: 'name of the person' },
  identityLevel: {
    vi: 'mức độ xác minh danh tính của người dân, từ 0 đến 4',
    en: 'level of the verified identity of a citizen, from 0 to 4',
  },
  claim: {
    vi: 'thông tin danh tính đã xác minh, nêu nhiều lần được: fullName, birthDate (năm-tháng-ngày), sex (NAM, NU), citizenId, ethnicity, nationality, residence (tỉnh,xã,chi tiết), residenceText, phone, email; ví dụ birthDate=1998-02-14',
    en: 'what the verified identity says, once for each: fullName, birthDate (year-month-day), sex (NAM, NU), citizenId, ethnicity, nationality, residence (province,commune,detail), residenceText, phone, email; e.g. birthDate=1998-02-14',
  },
  identityLevelWrong: {
    vi: 'Mức độ danh tính {level} không có; nêu một số từ 0 đến {highest}.',
    en: 'There is no identity level {level}; give a number from 0 to {highest}.',
  },
  claimUnknown: {
    vi: 'Danh tính không có thông tin {claim}; các thông tin: {claims}.',
    en: 'An identity says nothing of {claim}; it says: {claims}.',
  },
  claimWrong: {
    vi: 'Giá trị “{value}” không đúng dạng của {claim}; xem thutuc account add --help.',
    en: 'The value “{value}” has not the shape of {claim}; see thutuc account add --help.',
  },
  json: { vi: 'in kết quả dạng JSON', en: 'print JSON' },
  effectiveFrom: {
    vi: 'thời điểm áp dụng, ví dụ 2026-12-01T00:00:00+07:00',
    en: 'moment from which it applies, e.g. 2026-12-01T00:00:00+07:00',
  },
  note: { vi: 'nội dung thay đổi', en: 'what changed' },
  server: { vi: 'địa chỉ máy chủ đang chạy', en: 'address of the running server' },
  user: { vi: 'tài khoản quản trị (hoặc THUTUC_USER)', en: 'account of an administrator (or THUTUC_USER)' },
  password: { vi: 'mật khẩu (hoặc THUTUC_PASSWORD)', en: 'password (or THUTUC_PASSWORD)' },
  running: { vi: 'Thutuc đang chạy. Nhấn Ctrl+C để dừng.', en: 'Thutuc is running. Press Ctrl+C to stop.' },
  portal: { vi: 'Cổng dịch vụ', en: 'Portal' },
  desk: { vi: 'Bàn làm việc', en: 'Desk' },
  designer: { vi: 'Thiết kế thủ tục', en: 'Designer' },
  api: { vi: 'Giao diện lập trình', en: 'API' },
  demo: {
    vi: 'Tài khoản dùng thử (tắt bằng THUTUC_DEMO=0):',
    en: 'Demo accounts (switch off with THUTUC_DEMO=0):',
  },
  stopping: { vi: 'Đang dừng…', en: 'Stopping…' },
  fileMissing: { vi: 'Không đọc được tệp {file}: {detail}', en: 'The file {file} cannot be read: {detail}' },
  notJson: { vi: 'Tệp {file} không phải là JSON: {detail}', en: 'The file {file} is not JSON: {detail}' },
  checkGood: {
    vi: '{file}: không có lỗi, {scenarios} tình huống đạt.',
    en: '{file}: no problems, {scenarios} scenarios passed.',
  },
  checkBad: {
    vi: '{file}: {errors} lỗi, {warnings} cảnh báo.',
    en: '{file}: {errors} errors, {warnings} warnings.',
  },
  neededToPublish: { vi: 'Mục này cần để công bố.', en: 'It is needed to publish.' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  published: {
    vi: 'Đã ban hành {id} phiên bản {version}, áp dụng từ {from}.',
    en: 'Published {id} version {version}, in effect from {from}.',
  },
  publishedAlready: {
    vi: '{id} phiên bản {version} đã được ban hành với đúng nội dung này.',
    en: '{id} version {version} was published with this very content.',
  },
  intoServer: { vi: 'Gửi đến máy chủ {server}.', en: 'Sent to the server {server}.' },
  serverSilent: {
    vi: 'Máy chủ {server} không trả lời; chưa ban hành gì.',
    en: 'The server {server} does not answer; nothing was published.',
  },
  credentials: {
    vi: 'Máy chủ đang chạy: cần --user và --password (hoặc THUTUC_USER, THUTUC_PASSWORD).',
    en: 'The server is running: --user and --password (or THUTUC_USER, THUTUC_PASSWORD) are needed.',
  },
  accountAdded: { vi: 'Đã thêm tài khoản {account}.', en: 'Added the account {account}.' },
  accountExists: { vi: 'Đã có tài khoản {account}.', en: 'The account {account} exists already.' },
  accountMissing: { vi: 'Không có tài khoản {account}.', en: 'There is no account {account}.' },
  accountGranted: {
    vi: 'Đã cấp vai trò {role} tại {unit} cho {account}.',
    en: 'Gave {account} the role {role} in {unit}.',
  },
  grantMissing: {
    vi: 'Nêu vai trò bằng --role và đơn vị bằng --unit.',
    en: 'Give the role with --role and the unit with --unit.',
  },
  unitUnknown: {
    vi: 'Danh mục co-quan không có đơn vị {unit}; * là mọi đơn vị.',
    en: 'The catalogue co-quan has no unit {unit}; * is every unit.',
  },
  roleUnknown: {
    vi: 'Cảnh báo: chưa có định nghĩa nào khai báo vai trò {role}.',
    en: 'Warning: no definition declares the role {role}.',
  },
  stopServerFirst: {
    vi: 'Máy chủ đang dùng thư mục {folder}; dừng máy chủ (Ctrl-C) rồi chạy lại lệnh này.',
    en: 'The server is using the folder {folder}; stop it (Ctrl-C), then run this command again.',
  },
  verify: {
    vi: 'kiểm tra chuỗi băm lịch sử của mọi hồ sơ, hoặc của các hồ sơ nêu theo mã',
    en: 'verify the chained history of all cases, or of those named by id or code',
  },
  verifyCase: { vi: 'Hồ sơ {case}', en: 'Case {case}' },
  verifyGood: {
    vi: 'Lịch sử nguyên vẹn: {cases} hồ sơ, {entries} mục.',
    en: 'The histories are whole: {cases} cases, {entries} entries.',
  },
  verifyBad: {
    vi: '{faults} trong {cases} hồ sơ có lịch sử không còn nguyên vẹn.',
    en: 'The histories of {faults} of {cases} cases do not hold.',
  },
  verifyUnchained: {
    vi: '{count} mục ghi trước khi có chuỗi băm; từng mục này không kiểm tra được.',
    en: '{count} entries were written before there was a chain; each of them cannot be verified.',
  },
  verifyServer: {
    vi: 'Máy chủ đang dùng thư mục {folder}: nêu địa chỉ máy chủ bằng --server và đăng nhập bằng --user, --password.',
    en: 'The server is using the folder {folder}: name it with --server and sign in with --user and --password.',
  },
  kindsUnreadable: {
    vi: 'THUTUC_KINDS: không đọc được các loại trường của {file}: {detail}',
    en: 'THUTUC_KINDS: the kinds of field of {file} cannot be read: {detail}',
  },
  caseMissing: { vi: 'Không có hồ sơ {case}.', en: 'There is no case {case}.' },
  passwordMissing: {
    vi: 'Nêu mật khẩu bằng --password hoặc THUTUC_NEW_PASSWORD (ít nhất 8 ký tự).',
    en: 'Give a password with --password or THUTUC_NEW_PASSWORD (at least 8 characters).',
  },
} as const satisfies Readonly<Record<string, Text>>;
