import type { Text } from '../../engine/index.ts';

/** What the commands say that move cases under way to another version. */
export const migrateTexts = {
  migrate: {
    vi: 'chuyển hồ sơ đang giải quyết sang phiên bản đang áp dụng của thủ tục, qua máy chủ đang chạy',
    en: 'move cases under way to the live version of a procedure, through the server that runs',
  },
  migrateList: {
    vi: 'liệt kê các đợt chuyển hồ sơ của thủ tục',
    en: 'list the moves of cases of a procedure',
  },
  migrateTry: {
    vi: 'lập phương án (hoặc sửa phương án đã lập), chạy thử và báo kết quả; không thay đổi hồ sơ nào',
    en: 'plan a move, or change the plan of one, try it and tell what would happen; no case is changed',
  },
  migratePropose: {
    vi: 'trình duyệt phương án đã chạy thử, kèm số và ngày văn bản quyết định',
    en: 'put a plan that was tried before a second person, with number and date of the decision',
  },
  migrateApprove: {
    vi: 'duyệt và bắt đầu chuyển, bằng tài khoản khác với người trình; theo dõi đến khi xong',
    en: 'approve and begin, as another account than the one that put it forward; follow it to its end',
  },
  migrateFollow: {
    vi: 'theo dõi một đợt chuyển hoặc chạy thử đến khi xong và báo kết quả',
    en: 'follow a move or a dry run to its end and tell what came of it',
  },
  migrateStop: { vi: 'tạm dừng sau trang hồ sơ đang xử lý', en: 'hold a move up after the page it is at' },
  migrateResume: { vi: 'chuyển tiếp từ chỗ đã dừng', en: 'go on where a move was stopped' },
  migrateRemove: { vi: 'bỏ một phương án chưa trình', en: 'throw a plan away that was not put forward' },
  migrateFrom: { vi: 'phiên bản mà hồ sơ rời đi', en: 'the version that cases leave' },
  migratePlanId: {
    vi: 'mã đợt chuyển đã lập, để sửa và chạy thử lại',
    en: 'a move that was planned, to change and try again',
  },
  migrateState: {
    vi: 'bước cũ=bước mới cho bước không còn; “*” để nhánh kết thúc; để trống vế phải để hồ sơ ở lại (dùng được nhiều lần)',
    en: 'old=new step for a step that is gone; “*” lets its branch end; nothing: cases stay (repeatable)',
  },
  migrateDeadline: {
    vi: 'thời hạn cũ=thời hạn mới cho thời hạn không còn; để trống vế phải để dừng tính (dùng được nhiều lần)',
    en: 'old=new deadline for one that is gone; nothing: its clocks stop (repeatable)',
  },
  migrateUnfit: {
    vi: 'hồ sơ chưa đủ theo phiên bản mới: stay (ở lại) hoặc move (vẫn chuyển)',
    en: 'cases that lack what the new version asks for: stay or move',
  },
  migrateNumber: { vi: 'số văn bản quyết định', en: 'number of the decision' },
  migrateDate: { vi: 'ngày văn bản, dạng 2026-11-20', en: 'date of the decision, as 2026-11-20' },
  migrateReason: { vi: 'lý do, được ghi vào lịch sử từng hồ sơ', en: 'why, for the history of each case' },
  migratePair: { vi: '“{text}” phải có dạng cũ=mới.', en: '“{text}” must be old=new.' },
  migrateUnfitWrong: {
    vi: '--unfit là stay hoặc move, không phải “{text}”.',
    en: '--unfit is stay or move, not “{text}”.',
  },
  migrateWhich: {
    vi: 'Nêu phiên bản mà hồ sơ rời đi (--from) hoặc mã đợt chuyển (--plan), một trong hai.',
    en: 'Name the version that cases leave (--from) or a planned move (--plan), one of both.',
  },
  migrateNone: { vi: 'Chưa có đợt chuyển hồ sơ nào.', en: 'There is no move of cases yet.' },
  migrateLine: {
    vi: '{id}  phiên bản {from} → {to}  {state}',
    en: '{id}  version {from} → {to}  {state}',
  },
  migrateAsked: {
    vi: '  Cần chọn ({kind}): {key} “{title}” → {to}. Có thể chọn: {choices}',
    en: '  To choose ({kind}): {key} “{title}” → {to}. Choices: {choices}',
  },
  migrateStays: { vi: 'ở lại', en: 'stays' },
  migrateKindState: { vi: 'bước', en: 'step' },
  migrateKindDeadline: { vi: 'thời hạn', en: 'deadline' },
  migrateTrial: { vi: 'Chạy thử: đã xem {count} hồ sơ.', en: 'Dry run: {count} cases were looked at.' },
  migrateRun: { vi: 'Chuyển: đã xem {count} hồ sơ.', en: 'Move: {count} cases were looked at.' },
  migrateProgress: { vi: 'đã xem {count} hồ sơ', en: '{count} cases looked at' },
  migrateGroup: { vi: '  {count}  {outcome}{reason}', en: '  {count}  {outcome}{reason}' },
  migrateProposed: {
    vi: 'Đã trình. Người duyệt chạy: thutuc migrate approve {id}',
    en: 'Put forward. The second person runs: thutuc migrate approve {id}',
  },
  migrateRemoved: { vi: 'Đã bỏ phương án {id}.', en: 'The plan {id} was thrown away.' },
} as const satisfies Readonly<Record<string, Text>>;

/** How far a move is, as a line says it. */
export const migrationStates = {
  planned: { vi: 'đang lập', en: 'planned' },
  proposed: { vi: 'chờ duyệt', en: 'waits for approval' },
  running: { vi: 'đang chuyển', en: 'under way' },
  stopped: { vi: 'đã tạm dừng', en: 'stopped' },
  done: { vi: 'đã xong', en: 'done' },
} as const satisfies Readonly<Record<string, Text>>;

/** How cases come off, as a line says it. */
export const migrationOutcomes = {
  moved: { vi: 'chuyển, hạn không đổi', en: 'move with the same due date' },
  sooner: { vi: 'chuyển, hạn sớm hơn', en: 'move and are due sooner' },
  later: { vi: 'chuyển, hạn muộn hơn', en: 'move and are due later' },
  late: { vi: 'chuyển và quá hạn ngay', en: 'move and are overdue at once' },
  stays: { vi: 'ở lại phiên bản cũ: ', en: 'stay on their version: ' },
} as const satisfies Readonly<Record<string, Text>>;
