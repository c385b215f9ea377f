import { describe, expect, it } from 'vitest';
import { papersOf } from './papers-of.fixture.ts';

describe('the registration of a birth', () => {
  const papers = papersOf('dang-ky-khai-sinh', 'ho_so_mau');

  it('issues a birth certificate with everything that article 14 of the law names', () => {
    const text = papers['giay_khai_sinh'] ?? '';
    for (const words of [
      'Số: 118; Quyển số: 01/2026',
      'Họ, chữ đệm, tên: Nguyễn Trần Gia Bảo',
      'Ngày, tháng, năm sinh: 02/11/2026 Giới tính: Nam',
      'Ghi bằng chữ: Ngày mùng hai tháng mười một năm hai nghìn không trăm hai mươi sáu',
      'Nơi sinh: Bệnh viện Đa khoa Mẫu, Phường Phan Thiết, Tỉnh Lâm Đồng',
      'Dân tộc: Kinh Quốc tịch: Việt Nam',
      'Quê quán: Xã Đức Trọng, Tỉnh Lâm Đồng',
      'Số định danh cá nhân: 068226001235',
      'Họ, chữ đệm, tên người mẹ: Trần Thị Mỹ Hạnh Năm sinh: 1996 Dân tộc: Kinh Quốc tịch: Việt Nam',
      'Nơi cư trú: Số 12 đường Mẫu A, Phường Phan Thiết, Tỉnh Lâm Đồng',
      'Họ, chữ đệm, tên người cha: Nguyễn Văn Khải Năm sinh: 1993 Dân tộc: Kinh Quốc tịch: Việt Nam',
      'Họ, chữ đệm, tên người đi khai sinh: Trần Thị Mỹ Hạnh (Mẹ)',
      'Nơi đăng ký khai sinh: Ủy ban nhân dân phường Phan Thiết',
      'Ngày, tháng, năm đăng ký: 23/11/2026',
      '(Ký số) Lãnh đạo',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('…');
  });

  it('issues the extract with the number of copies', () => {
    expect(papers['trich_luc']).toContain('(Bản sao; số lượng: 2 bản)');
    expect(papers['trich_luc']).not.toContain('…');
  });

  it('leaves the place of the father empty where he is not determined', () => {
    const text = papersOf('dang-ky-khai-sinh', 'chua_xac_dinh_cha')['giay_khai_sinh'] ?? '';
    expect(text).toContain(
      'người cha: Năm sinh: Dân tộc: Quốc tịch: Nơi cư trú: Họ, chữ đệm, tên người đi khai sinh',
    );
  });
});

describe('the registration of a household business', () => {
  const papers = papersOf('dang-ky-thanh-lap-ho-kinh-doanh', 'ho_so_mau');

  it('issues a certificate with name, number, trades, capital, owner and members', () => {
    const text = papers['giay_chung_nhan'] ?? '';
    for (const words of [
      'Mã số hộ kinh doanh: 068185001147',
      'Đăng ký lần đầu, ngày 25 tháng 11 năm 2026 Đăng ký thay đổi lần thứ: 0',
      'HỘ KINH DOANH CÀ PHÊ NGỌC LAN MẪU',
      'Địa chỉ trụ sở: Số 45 đường Mẫu C, Xã Đức Trọng, Tỉnh Lâm Đồng',
      'Dịch vụ phục vụ đồ uống (Chính) . Chi tiết: Phục vụ cà phê, giải khát 5630',
      'Bán lẻ thực phẩm trong các cửa hàng chuyên doanh. Chi tiết: Bán lẻ cà phê rang xay 4722',
      'Vốn kinh doanh: 300.000.001',
      'Chủ thể thành lập: Các thành viên hộ gia đình',
      'Phạm Thị Ngọc Lan ; giới tính: Nữ; sinh ngày 21/07/1985',
      'Võ Minh Tâm 060082005518 Chồng 40',
      '120.000.000',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('…');
  });

  it('names the tax office in charge', () => {
    expect(papers['thong_bao_thue']).toContain('Cơ quan thuế quản lý trực tiếp: Thuế cơ sở Mẫu');
    expect(papers['thong_bao_thue']).toContain('Địa chỉ nhận thông báo thuế: Số 45 đường Mẫu C');
  });
});

describe('the criminal record certificate', () => {
  it('No. 1 says that there is no conviction, and nothing of bans that nobody asked about', () => {
    const text = papersOf('cap-phieu-ly-lich-tu-phap', 'ho_so_mau')['phieu_so_1'] ?? '';
    for (const words of [
      'Bộ Công an Công an tỉnh Ninh Bình Số: 1/PLLTP',
      'Họ và tên: Hoàng Thị Thu Trang',
      'Ngày, tháng, năm sinh: 09/04/2001 Giới tính: Nữ',
      'Nơi sinh: Hà Nam (cũ)',
      'Quốc tịch: Việt Nam',
      'Nơi thường trú: Số 8 đường Mẫu D, Phường Phủ Lý, Tỉnh Ninh Bình',
      'Số định danh cá nhân 035301001876',
      'Không có án tích',
      'Số lượng: 3 phiếu',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Cấm đảm nhiệm');
    expect(text).not.toContain('…');
  });

  it('No. 1 is silent about a conviction that is spent', () => {
    const text = papersOf('cap-phieu-ly-lich-tu-phap', 'co_ho_so_an_tich')['phieu_so_1'] ?? '';
    expect(text).toContain('Không có án tích');
    expect(text).not.toContain('Trộm cắp');
  });

  it('No. 2 adds the family and what is banned', () => {
    const text = papersOf('cap-phieu-ly-lich-tu-phap', 'phieu_so_2')['phieu_so_2'] ?? '';
    for (const words of [
      'Cha: Hoàng Văn Mẫu, sinh 1972',
      'Mẹ: Đỗ Thị Mẫu, sinh 08/1975',
      'Vợ, chồng: không có',
      'Án tích chưa được xóa Không có án tích Án tích đã được xóa Không có án tích',
      'Không bị cấm',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('…');
  });

  it('No. 2 names convictions, the spent ones apart', () => {
    const text = papersOf('cap-phieu-ly-lich-tu-phap', 'phieu_so_2_co_an_tich')['phieu_so_2'] ?? '';
    expect(text).toContain(
      'Án tích chưa được xóa TT Tội danh Hình phạt Ngày tuyên án Tòa án 1 Cố ý gây thương tích',
    );
    expect(text).toContain(
      'Án tích đã được xóa TT Tội danh Hình phạt Ngày tuyên án Tòa án 1 Trộm cắp tài sản',
    );
    expect(text).toContain('Cấm giữ chức vụ quản lý doanh nghiệp đến năm 2028');
  });
});

describe('the inspection before a building permit', () => {
  const papers = papersOf('cap-giay-phep-xay-dung-nha-o-rieng-le', 'ho_so_mau');

  it('is announced with the time that was settled in the end', () => {
    expect(papers['thong_bao_kiem_tra']).toContain('vào hồi 08:30, ngày 25 tháng 11 năm 2026');
  });

  it('leaves a record of who was there, where, and what was found', () => {
    for (const words of [
      'theo lịch hẹn 08:30, ngày 25 tháng 11 năm 2026',
      'Chủ đầu tư: Đặng Thanh Tùng (Có mặt)',
      'vĩ độ 22,147, kinh độ 105,834',
      'Nội dung kiểm tra: Đất trống, đúng hồ sơ.',
      'Kết quả: Hiện trạng phù hợp hồ sơ. Kèm theo 1 ảnh hiện trường',
    ])
      expect(papers['bien_ban_kiem_tra']).toContain(words);
  });
});
