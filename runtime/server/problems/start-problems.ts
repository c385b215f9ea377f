import type { ProblemTexts } from '../../../engine/index.ts';

/** What can keep the server from starting, beside what the store says. */
export const startProblems = {
  'port-taken': {
    says: {
      vi: 'Cổng {port} đang được chương trình khác sử dụng.',
      en: 'Port {port} is in use by another program.',
    },
    mend: {
      vi: 'Dừng chương trình đó, hoặc đặt {setting} là một cổng khác.',
      en: 'Stop that program, or set {setting} to another port.',
    },
  },
  'port-forbidden': {
    says: { vi: 'Tài khoản này không được mở cổng {port}.', en: 'This account may not open port {port}.' },
    mend: { vi: 'Đặt {setting} là một cổng từ 1024 trở lên.', en: 'Set {setting} to 1024 or higher.' },
  },
  'host-unknown': {
    says: { vi: 'Máy này không có địa chỉ {host}.', en: 'This machine has no address {host}.' },
    mend: {
      vi: 'Ghi vào {setting} một địa chỉ của máy này: 127.0.0.1, hoặc 0.0.0.0 để nhận từ mọi nơi.',
      en: 'Write an address of this machine into {setting}: 127.0.0.1, or 0.0.0.0 to be reached from everywhere.',
    },
  },
} as const satisfies ProblemTexts;
