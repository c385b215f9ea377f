import type { Form } from '../../engine/index.ts';
import { compileStory } from './compile-story.ts';

/** A form with every trick that stories and tests need: conditions, tables, computed values, several pages. */
const FORM: Form = {
  title: {
    vi: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',
    en: 'Application for a marital status certificate',
  },
  summary: {
    vi: 'Chuẩn bị sẵn số định danh cá nhân và giấy tờ về hôn nhân trước đây, nếu có. Khai trong khoảng 10 phút.',
    en: 'Have your personal identification number and papers of earlier marriages at hand. It takes about 10 minutes.',
  },
  pages: [
    {
      key: 'nguoi',
      title: { vi: 'Người được xác nhận', en: 'The person' },
      sections: [
        {
          key: 'than_nhan',
          title: { vi: 'Thông tin cá nhân', en: 'Personal details' },
          fields: [
            {
              key: 'ho_ten',
              type: 'text',
              label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
              required: true,
              format: 'personName',
            },
            {
              key: 'ngay_sinh',
              type: 'date',
              label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
              required: true,
              max: 'today()',
              width: 'half',
            },
            {
              key: 'cccd',
              type: 'citizenId',
              label: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
              help: { vi: '12 chữ số trên thẻ căn cước', en: 'The 12 digits on your identity card' },
              required: true,
              width: 'half',
            },
            {
              key: 'noi_thuong_tru',
              type: 'address',
              label: { vi: 'Nơi thường trú', en: 'Permanent residence' },
              required: true,
              catalogue: 'don-vi',
            },
          ],
        },
      ],
    },
    {
      key: 'noi_dung',
      title: { vi: 'Nội dung đề nghị', en: 'What you ask for' },
      sections: [
        {
          key: 'muc_dich',
          fields: [
            {
              key: 'muc_dich',
              type: 'select',
              label: { vi: 'Mục đích sử dụng giấy', en: 'Purpose' },
              required: true,
              options: [
                { code: 'KET_HON', label: { vi: 'Đăng ký kết hôn trong nước', en: 'Marriage in Vietnam' } },
                { code: 'VAY_VON', label: { vi: 'Vay vốn', en: 'Loan' } },
                { code: 'KHAC', label: { vi: 'Mục đích khác', en: 'Other' } },
              ],
            },
            {
              key: 'nhac',
              type: 'notice',
              tone: 'warning',
              label: {
                vi: 'Từ ngày 01/01/2026, đăng ký kết hôn trong nước không phải nộp giấy này.',
                en: 'Since 1 January 2026 this paper is not needed for marriage in Vietnam.',
              },
              visible: 'muc_dich = "KET_HON"',
            },
            {
              key: 'ghi_ro',
              type: 'text',
              label: { vi: 'Ghi rõ mục đích', en: 'Which purpose' },
              required: true,
              visible: 'muc_dich = "KHAC"',
              maxLength: 200,
            },
            {
              key: 'tinh_trang',
              type: 'radio',
              label: { vi: 'Tình trạng hôn nhân hiện nay', en: 'Marital status' },
              required: true,
              options: [
                { code: 'CHUA', label: { vi: 'Chưa kết hôn lần nào', en: 'Never married' } },
                { code: 'LY_HON', label: { vi: 'Đã ly hôn', en: 'Divorced' } },
                { code: 'CHET', label: { vi: 'Vợ hoặc chồng đã chết', en: 'Widowed' } },
              ],
            },
          ],
        },
        {
          key: 'cu_tru',
          title: { vi: 'Nơi cư trú từ khi đủ tuổi kết hôn', en: 'Places of residence' },
          fields: [
            {
              key: 'cu_tru',
              type: 'table',
              label: { vi: 'Các kỳ cư trú', en: 'Periods of residence' },
              rowLabel: { vi: 'Kỳ cư trú', en: 'Period' },
              required: true,
              maxRows: 4,
              fields: [
                {
                  key: 'tu',
                  type: 'date',
                  precision: ['month'],
                  label: { vi: 'Từ tháng', en: 'From' },
                  required: true,
                  width: 'half',
                },
                {
                  key: 'den',
                  type: 'date',
                  precision: ['month'],
                  label: { vi: 'Đến tháng', en: 'To' },
                  help: { vi: 'Để trống nếu nay vẫn ở đó', en: 'Leave empty if you still live there' },
                  width: 'half',
                },
                { key: 'noi', type: 'text', label: { vi: 'Nơi cư trú', en: 'Place' }, required: true },
              ],
            },
          ],
        },
        {
          key: 'nhan',
          title: { vi: 'Số bản và lệ phí', en: 'Copies and fee' },
          fields: [
            {
              key: 'so_ban',
              type: 'integer',
              label: { vi: 'Số bản', en: 'Copies' },
              required: true,
              min: 1,
              max: 5,
              unit: { vi: 'bản', en: 'copies' },
              width: 'half',
            },
            {
              key: 'le_phi',
              type: 'computed',
              as: 'money',
              value: 'so_ban * 3000',
              label: { vi: 'Lệ phí', en: 'Fee' },
              width: 'half',
            },
            {
              key: 'cam_doan',
              type: 'checkbox',
              required: true,
              label: {
                vi: 'Tôi cam đoan nội dung khai là đúng sự thật',
                en: 'I declare that my statements are true',
              },
            },
          ],
        },
      ],
    },
  ],
};

export const storyForm = compileStory(FORM);

/** Answers with which the form has no problem. */
export const storyAnswers = {
  ho_ten: 'Lê Quốc Duy',
  ngay_sinh: '1998-02-14',
  cccd: '026098003310',
  noi_thuong_tru: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu B' },
  muc_dich: 'VAY_VON',
  tinh_trang: 'LY_HON',
  cu_tru: [
    { tu: '2018-02', den: '2021-08', noi: 'Phường Cầu Giấy, thành phố Hà Nội' },
    { tu: '2021-09', noi: 'Xã Tề Lỗ, tỉnh Phú Thọ' },
  ],
  so_ban: 2,
  cam_doan: true,
};
