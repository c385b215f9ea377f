/** What the guide through a first procedure says. */
export const guide = {
  heading: 'Bước {number}/{count}: {step}',
  all: 'Các bước ({done}/{count})',
  to: 'Mở {part}',
  toProblems: 'Mở danh sách vấn đề',
  leave: 'Tạm dừng hướng dẫn',
  isDone: 'đã xong',
  ticked: 'Đã xong: {step}.',
  finished: 'Đã xong các bước của hướng dẫn',
  finishedHow:
    'Người quản trị thứ hai mở bản thảo, đọc phần thay đổi ở mục Công bố rồi phê duyệt. Thủ tục làm thử thì rút lại và xóa ở trang Thủ tục.',
  steps: {
    identity: {
      title: 'Ghi mã thủ tục và căn cứ pháp lý',
      how: 'Ghi mã thủ tục như trên Cơ sở dữ liệu quốc gia về TTHC; rồi sửa dòng đầu của Căn cứ pháp lý thành văn bản quy định thủ tục.',
    },
    field: {
      title: 'Thêm một trường vào tờ khai',
      how: 'Chọn một loại trường, đặt vào mục cần thêm rồi gõ nhãn đúng như in trên mẫu, ví dụ: Ngày cấp. Khóa của trường được tạo từ nhãn.',
    },
    required: {
      title: 'Đặt một trường là bắt buộc',
      how: 'Chọn trường vừa thêm trên tờ khai. Ở phần thuộc tính, đặt Bắt buộc.',
    },
    component: {
      title: 'Thêm một giấy tờ vào thành phần hồ sơ',
      how: 'Thêm thành phần, ghi tên giấy tờ như trong quyết định công bố và chọn loại giấy tờ.',
    },
    state: {
      title: 'Thêm một bước vào quy trình',
      how: 'Gõ tên bước mới, ví dụ: Thẩm tra thực tế. Bước mới chưa có đường dẫn tới nên được báo là vấn đề; bước sau của hướng dẫn sửa việc đó.',
    },
    way: {
      title: 'Nối bước mới vào quy trình',
      how: 'Thêm một thao tác từ bước đi trước đến bước mới, và một thao tác từ bước mới đến bước tiếp theo. Giao việc của bước mới cho một vai trò.',
    },
    deadline: {
      title: 'Sửa một thời hạn',
      how: 'Chọn thời hạn giải quyết và đổi số ngày làm việc theo quy định.',
    },
    check: {
      title: 'Sửa hết các lỗi',
      how: 'Nhấn F8 để mở danh sách vấn đề; nhấn F8 lần nữa để đến từng chỗ. Chỗ nào có nút sửa nhanh thì chọn nút đúng ý; Ctrl+Z hoàn tác.',
    },
    try: {
      title: 'Chạy thử và lưu thành tình huống',
      how: 'Nộp hồ sơ thử như người dân, xử lý như cán bộ từng bước, rồi lưu lượt chạy thành tình huống. Tình huống được chạy lại sau mỗi lần sửa.',
    },
    propose: {
      title: 'Trình phê duyệt công bố',
      how: 'Đọc phần thay đổi, ghi số và ngày quyết định, chọn ngày có hiệu lực rồi nhấn Trình phê duyệt. Người thứ hai mới công bố được.',
    },
  },
};
