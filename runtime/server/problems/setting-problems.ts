import type { ProblemTexts } from '../../../engine/index.ts';

/** What can be wrong with the environment variables, each with what to write instead. */
export const settingProblems = {
  'setting-port': {
    says: { vi: '{name}="{value}" không phải là số cổng.', en: '{name}="{value}" is not a port.' },
    mend: { vi: 'Ghi một số nguyên từ 0 đến 65535.', en: 'Write a whole number from 0 to 65535.' },
  },
  'setting-host': {
    says: { vi: '{name}="{value}" không phải là tên máy.', en: '{name}="{value}" is not a host name.' },
    mend: {
      vi: 'Ghi tên máy hoặc địa chỉ IP, ví dụ 0.0.0.0.',
      en: 'Write a host name or an IP address, e.g. 0.0.0.0.',
    },
  },
  'setting-data': {
    says: { vi: '{name}="{value}" không phải là thư mục.', en: '{name}="{value}" is not a folder.' },
    mend: {
      vi: 'Ghi đường dẫn của một thư mục ghi được.',
      en: 'Write the path of a folder that can be written.',
    },
  },
  // The value is not repeated: it holds a password.
  'setting-store': {
    says: {
      vi: '{name} không phải là địa chỉ máy chủ MongoDB.',
      en: '{name} is not the address of a MongoDB server.',
    },
    mend: {
      vi: 'Ghi mongodb://tài-khoản:mật-khẩu@máy/cơ-sở-dữ-liệu, hoặc bỏ trống để lưu trong thư mục dữ liệu.',
      en: 'Write mongodb://user:password@host/database, or leave it out to keep everything in the data folder.',
    },
  },
  'setting-demo': {
    says: { vi: '{name}="{value}" không rõ là bật hay tắt.', en: '{name}="{value}" is neither on nor off.' },
    mend: { vi: 'Ghi 1 để bật hoặc 0 để tắt.', en: 'Write 1 for on or 0 for off.' },
  },
  'setting-public-url': {
    says: {
      vi: '{name}="{value}" không phải là địa chỉ trang.',
      en: '{name}="{value}" is not a web address.',
    },
    mend: {
      vi: 'Ghi địa chỉ bắt đầu bằng https:// hoặc http://, không có phần sau dấu ? hoặc #.',
      en: 'Write an address that begins with https:// or http://, without ? or #.',
    },
  },
  'setting-public-url-missing': {
    says: {
      vi: 'Chạy thật (NODE_ENV=production) nhưng chưa có {name}.',
      en: 'This is production (NODE_ENV=production), but {name} is not set.',
    },
    mend: {
      vi: 'Ghi địa chỉ https:// mà người dân dùng để vào cổng; liên kết trong thư dẫn đến địa chỉ này.',
      en: 'Write the https:// address under which people reach the portal; links in messages lead there.',
    },
  },
  'setting-public-url-open': {
    says: {
      vi: 'Chạy thật (NODE_ENV=production) nhưng {name}="{value}" không được mã hóa.',
      en: 'This is production (NODE_ENV=production), but {name}="{value}" is not encrypted.',
    },
    mend: {
      vi: 'Ghi địa chỉ https://; chứng thư đặt ở máy chủ trung gian phía trước.',
      en: 'Write an https:// address; the certificate belongs to the proxy in front.',
    },
  },
  'setting-trusted-proxies': {
    says: {
      vi: '{name}="{value}" có phần không phải là địa chỉ máy chủ trung gian.',
      en: '{name}="{value}" holds something that is no address of a proxy.',
    },
    mend: {
      vi: 'Ghi địa chỉ IP hoặc dải mạng cách nhau bằng dấu cách, ví dụ loopback 10.0.0.0/8; không có thì ghi none.',
      en: 'Write IP addresses or networks separated by spaces, e.g. loopback 10.0.0.0/8; none where there is no proxy.',
    },
  },
  'setting-metrics': {
    says: {
      vi: '{name}="{value}" không phải là nơi đọc số đo.',
      en: '{name}="{value}" is no place for metrics.',
    },
    mend: {
      vi: 'Ghi số cổng của riêng máy này, ví dụ 9464, hoặc địa-chỉ:cổng trong mạng nội bộ.',
      en: 'Write a port of this machine alone, e.g. 9464, or address:port of the inner network.',
    },
  },
  'setting-metrics-port': {
    says: {
      vi: '{name}="{value}" trùng cổng với THUTUC_PORT.',
      en: '{name}="{value}" has the port of THUTUC_PORT.',
    },
    mend: {
      vi: 'Ghi một cổng khác, chỉ hệ thống giám sát đến được.',
      en: 'Write another port, which only the monitoring reaches.',
    },
  },
  'setting-seconds': {
    says: {
      vi: '{name}="{value}" không phải là số giây.',
      en: '{name}="{value}" is not a number of seconds.',
    },
    mend: { vi: 'Ghi một số nguyên, ví dụ 10.', en: 'Write a whole number, e.g. 10.' },
  },
  'setting-embed-origins': {
    says: {
      vi: '{name}="{value}" có phần không phải là địa chỉ gốc của một trang.',
      en: '{name}="{value}" holds something that is no origin of a site.',
    },
    mend: {
      vi: 'Ghi các địa chỉ cách nhau bằng dấu cách, không có đường dẫn và dấu *, ví dụ https://xa.gov.vn https://so.gov.vn:8443.',
      en: 'Write origins separated by spaces, without path or *, e.g. https://xa.gov.vn https://so.gov.vn:8443.',
    },
  },
  'setting-systems': {
    says: {
      vi: '{name}="{value}" không phải là danh sách hệ thống.',
      en: '{name}="{value}" is no list of systems.',
    },
    mend: {
      vi: 'Ghi mã=địa-chỉ cách nhau bằng dấu cách, ví dụ thue=https://thue.example.vn/nhan.',
      en: 'Write id=address separated by spaces, e.g. thue=https://thue.example.vn/nhan.',
    },
  },
  'setting-system-secrets': {
    // Secrets are not repeated.
    says: { vi: '{name} không phải là danh sách khóa.', en: '{name} is no list of secrets.' },
    mend: {
      vi: 'Ghi mã=khóa cách nhau bằng dấu cách, mỗi khóa từ 16 ký tự.',
      en: 'Write id=secret separated by spaces, each secret of at least 16 characters.',
    },
  },
  'setting-systems-unpaired': {
    says: {
      vi: 'THUTUC_SYSTEMS và {name} không nêu cùng các hệ thống.',
      en: 'THUTUC_SYSTEMS and {name} do not name the same systems.',
    },
    mend: { vi: 'Ghi mỗi hệ thống ở cả hai biến.', en: 'Name every system in both.' },
  },
  'setting-smtp': {
    // The address may hold a password, so it is not repeated.
    says: {
      vi: '{name} không phải là địa chỉ máy chủ thư.',
      en: '{name} is not the address of a mail server.',
    },
    mend: {
      vi: 'Ghi smtp://tên:mật-khẩu@máy-chủ:587 hoặc smtps://tên:mật-khẩu@máy-chủ:465; ký tự đặc biệt viết dạng %XX.',
      en: 'Write smtp://name:password@host:587 or smtps://name:password@host:465; special signs as %XX.',
    },
  },
  'setting-smtp-missing': {
    says: {
      vi: 'Có THUTUC_MAIL_FROM nhưng chưa có {name}.',
      en: 'THUTUC_MAIL_FROM is set, but {name} is not.',
    },
    mend: {
      vi: 'Ghi địa chỉ máy chủ thư vào {name}.',
      en: 'Write the address of the mail server into {name}.',
    },
  },
  'setting-mail-from': {
    says: {
      vi: '{name}="{value}" không phải là địa chỉ người gửi.',
      en: '{name}="{value}" is not a sender.',
    },
    mend: {
      vi: 'Ghi như Một cửa phường Vĩnh Yên <mot-cua@tinh.gov.vn>, hoặc chỉ địa chỉ thư.',
      en: 'Write it as One-stop counter <counter@province.gov.vn>, or the bare address.',
    },
  },
  'setting-mail-from-missing': {
    says: { vi: 'Có THUTUC_SMTP nhưng chưa có {name}.', en: 'THUTUC_SMTP is set, but {name} is not.' },
    mend: { vi: 'Ghi địa chỉ người gửi vào {name}.', en: 'Write the address of the sender into {name}.' },
  },
  'setting-rate-limit': {
    says: {
      vi: '{name}="{value}" không phải là số lượt.',
      en: '{name}="{value}" is not a number of requests.',
    },
    mend: {
      vi: 'Ghi số lượt yêu cầu mỗi phút của một địa chỉ, 0 là không giới hạn.',
      en: 'Write the number of requests a minute from one address; 0 sets no limit.',
    },
  },
} as const satisfies ProblemTexts;
