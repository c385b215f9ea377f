import type { Language } from '../../../engine/index.ts';

/** What a field for an appointment says of itself. */
export interface AppointmentTexts {
  readonly at: string;
  readonly days: string;
  readonly times: string;
  readonly full: string;
  readonly week: string;
  readonly free: string;
  readonly earlier: string;
  readonly later: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  readonly noUnit: string;
  readonly look: string;
  readonly chosen: string;
  readonly clear: string;
  readonly gone: string;
}

const vi: AppointmentTexts = {
  at: 'Nơi hẹn: {unit}',
  days: 'Ngày',
  times: 'Giờ, {day}',
  full: 'hết chỗ',
  week: 'Tuần từ {from} đến {to}',
  free: 'còn {count} giờ trống',
  earlier: 'Các ngày trước',
  later: 'Các ngày sau',
  loading: 'Đang tải lịch hẹn…',
  failed: 'Chưa tải được lịch hẹn. Kiểm tra kết nối mạng rồi thử lại; nội dung đã khai vẫn được giữ.',
  none: 'Hiện không có ngày, giờ nào để hẹn. Bạn có thể xem lại sau.',
  noUnit: 'Chưa xác định được cơ quan tiếp nhận. Khai đủ các nội dung ở trên (như địa chỉ) rồi xem lịch hẹn.',
  look: 'Xem lịch hẹn',
  chosen: 'Đã chọn: {slot}',
  clear: 'Bỏ chọn',
  gone: 'Giờ đã chọn ({slot}) không còn chỗ. Chọn giờ khác.',
};

const en: AppointmentTexts = {
  at: 'Where: {unit}',
  days: 'Day',
  times: 'Time on {day}',
  full: 'taken',
  week: 'Week from {from} to {to}',
  free: '{count} times free',
  earlier: 'Earlier days',
  later: 'Later days',
  loading: 'Loading the free times…',
  failed:
    'The free times could not be loaded. Check your connection and try again; what you filled in is kept.',
  none: 'There is no day or time to choose at present. You can look again later.',
  noUnit:
    'It is not known yet which unit receives this. Fill in what comes before (such as the address), then look again.',
  look: 'Show the free times',
  chosen: 'Chosen: {slot}',
  clear: 'Clear',
  gone: 'The time you chose ({slot}) is no longer free. Choose another.',
};

export function appointmentTexts(language: Language): AppointmentTexts {
  return language === 'en' ? en : vi;
}
