import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DraftDocument } from '../draft/draft-document.ts';
import { sayPlace } from './say-place.ts';

const draft = JSON.parse(
  readFileSync(new URL('../../tests/samples/good/toi-thieu.json', import.meta.url), 'utf8'),
) as DraftDocument;
const field = '/forms/don/pages/0/sections/0/fields';

it.each([
  ['/code', 'Mã thủ tục'],
  ['/title/vi', 'Tên thủ tục'],
  ['/service/identityLevel', 'Dịch vụ › Mức định danh'],
  ['/roles/mot_cua', 'Bộ phận Một cửa'],
  [`${field}/2/visible`, 'Đơn đề nghị › Nội dung › Loại › Điều kiện hiện'],
  [`${field}/2/options/1/label/vi`, 'Đơn đề nghị › Nội dung › Loại › Cấp lại › Nhãn'],
  ['/workflow/states/xu_ly/meta/status', 'Xử lý › Mã trạng thái'],
  ['/workflow/states/xu_ly/meta/tasks/0/role', 'Xử lý › Xử lý hồ sơ › Vai trò thực hiện'],
  ['/workflow/states/tiep_nhan/on/TU_CHOI', 'Tiếp nhận › Từ chối'],
  ['/deadlines/giai_quyet/amount', 'Giải quyết › Thời gian'],
  ['/papers/ket_qua/values/so', 'Giấy kết quả › so'],
  ['/papers/ket_qua/template', 'Giấy kết quả › Nội dung mẫu'],
  ['/scenarios/0/answers/loai', 'Trọn một vòng › Loại'],
  ['/messages/bao_tin/body/vi', 'Hồ sơ … › Nội dung'],
  ['/khong_co/gi', 'Khong_co › Gi'],
  ['', ''],
])('%s is %s', (pointer, words) => {
  expect(sayPlace(draft, pointer).vi).toBe(words);
});

it('has the words of both languages', () => {
  expect(sayPlace(draft, '/code').en).toBe('Official code');
});
