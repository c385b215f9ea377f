import type { EmbedTexts } from './embed-texts.ts';

export const vi: EmbedTexts = {
  opening: 'Đang mở dịch vụ…',
  signInLead: 'Đăng nhập để điền và nộp hồ sơ. Trang đăng nhập của dịch vụ công mở trong một cửa sổ riêng.',
  signIn: 'Đăng nhập',
  signedOutLead: 'Phiên đăng nhập đã hết. Nội dung đã lưu vẫn còn; đăng nhập lại để tiếp tục.',
  windowClosed: 'Chưa đăng nhập được. Nếu trình duyệt chặn cửa sổ mới, hãy cho phép rồi thử lại.',
  signOut: 'Đăng xuất',
  failed: 'Không mở được dịch vụ.',
  tryAgain: 'Thử lại',
  allowTitle: 'Cho phép nộp hồ sơ từ trang khác',
  allowQuestion: 'Trang {origin} muốn điền và nộp hồ sơ bằng tài khoản của Ông/Bà.',
  allowFrame:
    'Trang {origin} muốn hiển thị dịch vụ này; Ông/Bà sẽ điền và nộp hồ sơ bằng tài khoản của mình trong khung của trang đó.',
  allowFrameUnknown:
    'Một trang khác muốn hiển thị dịch vụ này; Ông/Bà sẽ điền và nộp hồ sơ bằng tài khoản của mình trong khung của trang đó.',
  frameEmpty: 'Địa chỉ của khung chưa nêu thủ tục (procedure) hay mã tra cứu (code).',
  allowAs: 'Tài khoản: {name}',
  allow: 'Cho phép',
  deny: 'Không cho phép',
  done: 'Đã xong. Ông/Bà có thể đóng cửa sổ này.',
  noOpener: 'Mở trang này từ nút “Đăng nhập” của trang có dịch vụ.',
  formOpening: 'Đang mở biểu mẫu…',
  formFailed: 'Không mở được biểu mẫu.',
  formWithout: {
    identity: 'Biểu mẫu này không cần đăng nhập, nên thông tin cá nhân không được điền sẵn: Ông/Bà tự điền.',
    registry: 'Khi chưa đăng nhập, biểu mẫu không tra cứu được cơ sở dữ liệu: Ông/Bà tự điền thông tin.',
    files: 'Trang này không nhận tệp. Ông/Bà gửi tệp khi nộp hồ sơ.',
    slots: 'Khi chưa đăng nhập, biểu mẫu không cho biết lịch hẹn còn trống: Ông/Bà đăng nhập để đặt hẹn.',
  },
};
