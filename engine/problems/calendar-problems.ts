import type { ProblemTexts } from './problem.ts';

/** What can be wrong with a working calendar, or with what is asked of it. */
export const calendarProblems = {
  'calendar-year-missing': {
    says: {
      vi: 'Lịch làm việc chưa có dữ liệu năm {year}.',
      en: 'The working calendar has no data for the year {year}.',
    },
    mend: {
      vi: 'Bổ sung ngày nghỉ của năm {year} vào lịch làm việc rồi thực hiện lại.',
      en: 'Add the days off of {year} to the working calendar, then try again.',
    },
  },
  'calendar-years-gap': {
    says: {
      vi: 'Năm {year} không liền sau năm trước đó trong lịch làm việc.',
      en: 'The year {year} does not follow the year before it in the working calendar.',
    },
    mend: {
      vi: 'Sắp xếp các năm tăng dần, liên tục, mỗi năm một lần.',
      en: 'List the years in ascending order, without gaps, each once.',
    },
  },
  'calendar-date-invalid': {
    says: {
      vi: 'Ngày {date} không có thật hoặc nằm ngoài các năm của lịch.',
      en: 'The date {date} does not exist or lies outside the years of the calendar.',
    },
    mend: {
      vi: 'Sửa ngày theo dạng năm-tháng-ngày và đặt vào đúng năm.',
      en: 'Write the date as year-month-day and put it in its own year.',
    },
  },
  'calendar-date-twice': {
    says: { vi: 'Ngày {date} được khai báo nhiều lần.', en: 'The date {date} is listed more than once.' },
    mend: { vi: 'Giữ lại một lần khai báo.', en: 'Keep it once.' },
  },
  'calendar-in-lieu-missing': {
    says: {
      vi: 'Ngày lễ {date} trùng ngày nghỉ hằng tuần nhưng chưa có ngày nghỉ bù.',
      en: 'The holiday {date} falls on a weekly day off, and no day makes up for it.',
    },
    mend: {
      vi: 'Thêm ngày nghỉ bù vào ngày làm việc kế tiếp (Bộ luật Lao động 2019, Điều 111 khoản 3).',
      en: 'Add the next working day as a day in lieu (Labour Code 2019, article 111 paragraph 3).',
    },
  },
  'calendar-in-lieu-unfounded': {
    says: {
      vi: 'Ngày nghỉ bù {date} không bù cho ngày lễ nào trùng ngày nghỉ hằng tuần.',
      en: 'The day in lieu {date} makes up for no holiday that falls on a weekly day off.',
    },
    mend: {
      vi: 'Ghi ngày lễ được bù, hoặc bỏ thông tin nghỉ bù.',
      en: 'Name the holiday it makes up for, or remove that it is a day in lieu.',
    },
  },
  'calendar-swap-invalid': {
    says: {
      vi: 'Hoán đổi {off} với {work} không hợp lệ: ngày nghỉ phải là ngày làm việc thường, ngày làm bù phải là ngày nghỉ hằng tuần.',
      en: 'The swap of {off} with {work} is not valid: the day taken off must be an ordinary working day, the day worked a weekly day off.',
    },
    mend: {
      vi: 'Kiểm tra lại hai ngày theo thông báo hoán đổi.',
      en: 'Check both days with the announcement.',
    },
  },
  'calendar-hours-invalid': {
    says: {
      vi: 'Giờ làm việc {from}–{to} không hợp lệ hoặc không theo thứ tự trong ngày.',
      en: 'The office hours {from}–{to} are not valid or out of the order of the day.',
    },
    mend: {
      vi: 'Ghi các buổi theo thứ tự, giờ kết thúc sau giờ bắt đầu, không chồng nhau.',
      en: 'List the sessions in order, each ending after it begins, none overlapping.',
    },
  },
  'calendar-invalid': {
    says: {
      vi: 'Lịch làm việc {calendar} có lỗi nên không dùng được.',
      en: 'The working calendar {calendar} has errors and cannot be used.',
    },
    mend: { vi: 'Sửa các lỗi của lịch làm việc.', en: 'Correct the errors of the working calendar.' },
  },
  'deadline-amount-invalid': {
    says: {
      vi: 'Thời hạn {amount} không tính được: phải là số không âm; số ngày (lịch) phải là số nguyên.',
      en: 'The deadline {amount} cannot be counted: it must not be negative, and calendar days must be whole.',
    },
    mend: {
      vi: 'Ghi lại số lượng, hoặc dùng đơn vị giờ làm việc.',
      en: 'Correct the amount, or count in working hours.',
    },
  },
  'clock-expired': {
    says: {
      vi: 'Thời hạn "{deadline}" đã hết nên không gia hạn được.',
      en: 'The deadline "{deadline}" has passed and cannot be extended.',
    },
    mend: {
      vi: 'Chỉ gia hạn trước khi hết hạn; nếu hồ sơ được tính lại từ đầu thì dùng thao tác tính lại thời hạn.',
      en: 'Extend before the end only; where the time counts from zero again, restart the clock.',
    },
  },
  'clock-not-running': {
    says: {
      vi: 'Thời hạn "{deadline}" đã kết thúc nên không thay đổi được.',
      en: 'The deadline "{deadline}" has ended and cannot be changed.',
    },
  },
} as const satisfies ProblemTexts;

/** A code of the calendar part of the catalogue. */
export type CalendarProblemCode = keyof typeof calendarProblems;
