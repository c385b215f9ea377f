import type { PaperView } from './paper-view.ts';

/** A case of a marriage-status confirmation, as the tests of papers print it. */
export const sampleView: PaperView = {
  case: {
    code: 'H44.08707-261120-0001',
    reference: '01JD3V8C5M',
    trackingUrl: 'https://dichvucong.example/tra-cuu/H44.08707-261120-0001',
    submittedAt: '2026-11-20T02:10:00.000Z',
    acceptedAt: '2026-11-20T02:10:00.000Z',
    dueDate: '2026-11-26',
    appointment: '2026-11-26T10:00:00.000Z',
    channel: 2,
    channelName: 'Trực tuyến',
  },
  procedure: {
    title: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    code: '1.004873',
    sector: 'Hộ tịch',
    deadlineText: '03 ngày làm việc',
  },
  unit: {
    code: '08707',
    name: 'Ủy ban nhân dân phường Vĩnh Phúc',
    parentName: 'Ủy ban nhân dân tỉnh Phú Thọ',
    place: 'Vĩnh Phúc',
    identifier: 'H44.08707',
  },
  applicant: {
    name: 'Lê Quốc Duy',
    idNumber: '026098003310',
    address: 'Số 3 đường Mẫu B, phường Vĩnh Phúc, tỉnh Phú Thọ',
    phone: '0912345678',
    email: null,
  },
  paper: {
    number: '15/TNHS',
    issuedAt: '2026-11-20T02:15:00.000Z',
    place: 'Vĩnh Phúc',
    signer: 'Nguyễn Thị Thược',
    signerTitle: 'Chủ tịch',
    title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  },
  actor: { name: 'Đặng Ngọc Ưởng', title: 'Công chức một cửa' },
  dossier: [
    {
      index: 1,
      code: 'HN01',
      name: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',
      kind: 'Bản điện tử',
      copies: 1,
    },
    {
      index: 2,
      code: 'HN02',
      name: 'Bản án, quyết định ly hôn đã có hiệu lực pháp luật',
      kind: 'Bản sao',
      copies: 1,
    },
  ],
  fees: { total: 6000, items: [{ title: 'Lệ phí cấp Giấy xác nhận', amount: 6000 }] },
  answers: { ho_ten: 'Lê Quốc Duy', muc_dich: 'VAY_VON', so_ban: 2 },
  labels: { ho_ten: 'Lê Quốc Duy', muc_dich: 'Vay vốn' },
  forms: {},
  values: {},
  supplement: {
    items: [
      {
        label: 'Bản án, quyết định ly hôn',
        code: 'HN02',
        reason: 'Bản chụp thiếu trang 2, không đọc được số bản án',
      },
      { label: 'Nơi cư trú từ tháng 02/2018 đến tháng 8/2021', reason: 'Chưa ghi tên phường' },
    ],
    reason: 'Hồ sơ chưa đủ căn cứ để xác nhận.',
    dueDate: '2026-12-04',
    contact: 'bà Đặng Ngọc Ưởng, số điện thoại 0210 3 846 000',
  },
  refusal: { reason: 'Người yêu cầu không thường trú trên địa bàn phường;\nđề nghị nộp tại nơi thường trú.' },
  decision: { reason: 'Chưa nhận được văn bản trả lời xác minh của nơi cư trú trước đây.' },
  previousDueDate: '2026-11-26',
  newDueDate: '2026-12-01',
  receiveAt: 'Bộ phận Tiếp nhận và Trả kết quả phường Vĩnh Phúc',
};
