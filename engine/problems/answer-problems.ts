import type { ProblemTexts } from './problem.ts';

/** What can be wrong with answers and with the papers of a dossier. */
export const answerProblems = {
  'value-unreadable': {
    says: { vi: 'Không đọc được giá trị này.', en: 'This value cannot be read.' },
    mend: { vi: 'Nhập lại giá trị.', en: 'Enter it again.' },
  },
  required: {
    says: { vi: 'Thiếu “{label}”.', en: '“{label}” is missing.' },
  },
  'check-failed': {
    says: { vi: 'Giá trị không đúng quy định.', en: 'The value breaks a rule.' },
  },
  'rule-too-expensive': {
    says: {
      vi: 'Không thể kiểm tra mục này vì dữ liệu quá nhiều.',
      en: 'This entry cannot be checked because there is too much data.',
    },
    mend: {
      vi: 'Bớt dữ liệu rồi thử lại; nếu vẫn không được, đề nghị báo cơ quan quản lý thủ tục.',
      en: 'Give less data and try again; if that does not help, tell the agency in charge.',
    },
  },
  'rules-unsettled': {
    says: {
      vi: 'Các quy tắc của biểu mẫu phụ thuộc vòng tròn vào nhau.',
      en: 'The rules of the form depend on each other in a circle.',
    },
    mend: { vi: 'Đề nghị báo cơ quan quản lý thủ tục.', en: 'Tell the agency in charge.' },
  },
  'text-control-characters': {
    says: { vi: 'Nội dung có ký tự không hợp lệ.', en: 'The text holds characters that are not allowed.' },
    mend: {
      vi: 'Xóa các ký tự lạ, hoặc gõ lại thay vì sao chép.',
      en: 'Remove them, or type the text instead of pasting it.',
    },
  },
  'text-too-short': {
    says: {
      vi: 'Cần nhập ít nhất {min} ký tự (hiện có {length}).',
      en: 'Enter at least {min} characters (now {length}).',
    },
  },
  'text-too-long': {
    says: {
      vi: 'Chỉ được nhập tối đa {max} ký tự (hiện có {length}).',
      en: 'Enter at most {max} characters (now {length}).',
    },
  },
  'person-name': {
    says: {
      vi: 'Họ tên chỉ gồm chữ cái, dấu cách, dấu nháy, dấu gạch nối và dấu chấm.',
      en: 'A name has letters, blanks, apostrophes, hyphens and points only.',
    },
    mend: {
      vi: 'Nhập họ tên đúng như trên giấy tờ tùy thân.',
      en: 'Enter the name as it stands on the identity paper.',
    },
  },
  'passport-number': {
    says: {
      vi: 'Số hộ chiếu gồm một chữ cái và 7 hoặc 8 chữ số, ví dụ C1234567.',
      en: 'A passport number is one letter and 7 or 8 digits, e.g. C1234567.',
    },
  },
  'plate-number': {
    says: {
      vi: 'Biển số xe không đúng, ví dụ đúng: 30A-123.45 hoặc 29-B1 123.45.',
      en: 'The plate number is not right; examples: 30A-123.45, 29-B1 123.45.',
    },
  },
  'social-insurance-number': {
    says: {
      vi: 'Mã số bảo hiểm xã hội gồm 10 chữ số, hoặc là số định danh cá nhân 12 chữ số.',
      en: 'A social insurance number has 10 digits, or is the 12-digit personal identification number.',
    },
  },
  'driving-licence-number': {
    says: { vi: 'Số giấy phép lái xe gồm 12 chữ số.', en: 'A driving licence number has 12 digits.' },
  },
  'car-plate-number': {
    says: {
      vi: 'Biển số ô tô không đúng, ví dụ đúng: 30A-123.45.',
      en: 'The car plate number is not right; example: 30A-123.45.',
    },
  },
  'motorbike-plate-number': {
    says: {
      vi: 'Biển số xe máy không đúng, ví dụ đúng: 29-B1 123.45.',
      en: 'The motorbike plate number is not right; example: 29-B1 123.45.',
    },
  },
  'health-insurance-number': {
    says: {
      vi: 'Số thẻ bảo hiểm y tế gồm 15 ký tự (2 chữ cái, 13 chữ số), 10 chữ số, hoặc là số định danh cá nhân 12 chữ số.',
      en: 'A health insurance number has 2 letters and 13 digits, or 10 digits, or is the 12-digit personal identification number.',
    },
  },
  'land-certificate-serial': {
    says: {
      vi: 'Số phát hành giấy chứng nhận gồm 2 chữ cái và 6 đến 8 chữ số, ví dụ BA 123456.',
      en: 'The serial of a land certificate is 2 letters and 6 to 8 digits, e.g. BA 123456.',
    },
  },
  'industry-code': {
    says: {
      vi: 'Mã ngành kinh tế gồm 4 hoặc 5 chữ số.',
      en: 'An industry code has 4 or 5 digits.',
    },
  },
  'agency-id': {
    says: {
      vi: 'Mã định danh cơ quan không đúng, ví dụ đúng: H26.15.3.',
      en: 'The agency id is not right; example: H26.15.3.',
    },
  },
  'procedure-code': {
    says: {
      vi: 'Mã thủ tục không đúng, ví dụ đúng: 1.001193.',
      en: 'The procedure code is not right; example: 1.001193.',
    },
  },
  'dossier-code': {
    says: {
      vi: 'Mã hồ sơ không đúng. Nhập đúng như trên giấy tiếp nhận, ví dụ 000.17.22.H56-210531-0001.',
      en: 'The dossier code is not right. Enter it as on the receipt, e.g. 000.17.22.H56-210531-0001.',
    },
  },
  'digits-only': {
    says: { vi: 'Chỉ nhập chữ số.', en: 'Enter digits only.' },
  },
  'province-code': {
    says: {
      vi: 'Mã tỉnh, thành phố gồm 2 chữ số.',
      en: 'A province code has 2 digits.',
    },
  },
  'commune-code': {
    says: {
      vi: 'Mã xã, phường, đặc khu gồm 5 chữ số.',
      en: 'A commune code has 5 digits.',
    },
  },
  'old-identity-card-number': {
    says: {
      vi: 'Số chứng minh nhân dân cũ gồm 9 chữ số.',
      en: 'The number of an old identity card has 9 digits.',
    },
  },
  'number-unreadable': {
    says: {
      vi: 'Nhập một số, dùng dấu phẩy cho phần thập phân, ví dụ 1.234,5.',
      en: 'Enter a number with a decimal comma, e.g. 1.234,5.',
    },
  },
  'number-too-great': {
    says: { vi: 'Số này quá lớn.', en: 'This number is too great.' },
    mend: { vi: 'Kiểm tra lại số đã nhập.', en: 'Check the number.' },
  },
  'number-not-whole': {
    says: { vi: 'Nhập một số nguyên.', en: 'Enter a whole number.' },
  },
  'number-below': {
    says: { vi: 'Số phải từ {min} trở lên.', en: 'The number must be {min} or more.' },
  },
  'number-above': {
    says: { vi: 'Số không được vượt quá {max}.', en: 'The number must be {max} or less.' },
  },
  'number-decimals': {
    says: {
      vi: 'Chỉ nhập tối đa {decimals} chữ số sau dấu phẩy.',
      en: 'Enter at most {decimals} decimal places.',
    },
  },
  'date-unreal': {
    says: {
      vi: 'Ngày không có thật. Nhập ngày, tháng, năm, ví dụ 02/11/2026.',
      en: 'There is no such date. Enter day, month and year, e.g. 02/11/2026.',
    },
  },
  'date-needs-day': {
    says: { vi: 'Nhập đủ ngày, tháng và năm.', en: 'Enter day, month and year.' },
  },
  'date-needs-month': {
    says: { vi: 'Nhập tháng và năm.', en: 'Enter month and year.' },
  },
  'date-needs-year': {
    says: { vi: 'Chỉ nhập năm.', en: 'Enter the year only.' },
  },
  'date-in-future': {
    says: { vi: 'Ngày phải trước hoặc bằng ngày hôm nay.', en: 'The date must be today or earlier.' },
  },
  'date-in-past': {
    says: { vi: 'Ngày phải từ ngày hôm nay trở đi.', en: 'The date must be today or later.' },
  },
  'date-too-late': {
    says: { vi: 'Ngày phải trước hoặc bằng ngày {max}.', en: 'The date must be {max} or earlier.' },
  },
  'date-too-early': {
    says: { vi: 'Ngày phải từ ngày {min} trở đi.', en: 'The date must be {min} or later.' },
  },
  'date-far-away': {
    says: { vi: 'Ngày {date} rất xa hiện tại.', en: 'The date {date} is very far away.' },
    mend: { vi: 'Kiểm tra lại năm đã nhập.', en: 'Check the year.' },
  },
  'time-unreal': {
    says: { vi: 'Nhập giờ và phút, ví dụ 07:45.', en: 'Enter hours and minutes, e.g. 07:45.' },
  },
  'time-too-early': {
    says: { vi: 'Giờ phải từ {min} trở đi.', en: 'The time must be {min} or later.' },
  },
  'time-too-late': {
    says: { vi: 'Giờ phải trước hoặc bằng {max}.', en: 'The time must be {max} or earlier.' },
  },
  'option-unknown': {
    says: { vi: 'Chọn một trong các lựa chọn có sẵn.', en: 'Choose one of the options.' },
  },
  'option-not-offered': {
    says: {
      vi: 'Không chọn được “{option}” với các thông tin đã khai.',
      en: '“{option}” cannot be chosen with the other answers given.',
    },
    mend: {
      vi: 'Chọn lại, hoặc sửa các thông tin đã khai.',
      en: 'Choose another option or change the other answers.',
    },
  },
  'too-few-choices': {
    says: { vi: 'Chọn ít nhất {min} mục.', en: 'Choose at least {min}.' },
  },
  'too-many-choices': {
    says: { vi: 'Chọn tối đa {max} mục.', en: 'Choose at most {max}.' },
  },
  'entry-elsewhere': {
    says: {
      vi: 'Giá trị này không thuộc mục đã chọn ở trên.',
      en: 'This value does not belong to what was chosen above.',
    },
    mend: { vi: 'Chọn lại giá trị phù hợp.', en: 'Choose one that belongs to it.' },
  },
  'entry-not-offered': {
    says: { vi: 'Không chọn được giá trị này ở đây.', en: 'This value cannot be chosen here.' },
    mend: { vi: 'Chọn một giá trị trong danh sách.', en: 'Choose a value of the list.' },
  },
  'address-tinh-missing': {
    says: { vi: 'Chọn tỉnh, thành phố.', en: 'Choose the province.' },
  },
  'address-tinh-unknown': {
    says: { vi: 'Tỉnh, thành phố không đúng.', en: 'There is no such province.' },
    mend: { vi: 'Chọn lại tỉnh, thành phố trong danh sách.', en: 'Choose the province from the list.' },
  },
  'address-xa-missing': {
    says: { vi: 'Chọn xã, phường, đặc khu.', en: 'Choose the commune.' },
  },
  'address-xa-unknown': {
    says: { vi: 'Xã, phường, đặc khu không đúng.', en: 'There is no such commune.' },
    mend: { vi: 'Chọn lại xã, phường, đặc khu trong danh sách.', en: 'Choose the commune from the list.' },
  },
  'address-commune-elsewhere': {
    says: {
      vi: 'Xã, phường, đặc khu không thuộc tỉnh, thành phố đã chọn.',
      en: 'The commune does not belong to the province chosen.',
    },
    mend: { vi: 'Chọn lại xã, phường, đặc khu.', en: 'Choose the commune again.' },
  },
  'address-detail-missing': {
    says: {
      vi: 'Nhập số nhà, đường, thôn hoặc tổ dân phố.',
      en: 'Enter house number and street, hamlet or quarter.',
    },
  },
  'citizen-id-digits': {
    says: {
      vi: 'Số định danh cá nhân gồm đúng 12 chữ số.',
      en: 'A personal identification number has exactly 12 digits.',
    },
    mend: { vi: 'Nhập 12 số in trên thẻ căn cước.', en: 'Enter the 12 digits of the identity card.' },
  },
  'citizen-id-old': {
    says: {
      vi: 'Chứng minh nhân dân 9 số đã hết giá trị sử dụng sau ngày 31/12/2024.',
      en: 'The 9-digit identity card has not been valid since 31/12/2024.',
    },
    mend: {
      vi: 'Nhập số định danh cá nhân gồm 12 chữ số.',
      en: 'Enter the personal identification number of 12 digits.',
    },
  },
  'citizen-id-place': {
    says: {
      vi: 'Không có nơi đăng ký khai sinh nào mang mã {place}.',
      en: 'No place of birth registration has the code {place}.',
    },
    mend: { vi: 'Kiểm tra lại ba chữ số đầu.', en: 'Check the first three digits.' },
  },
  'citizen-id-sex': {
    says: {
      vi: 'Số định danh này được cấp cho người có giới tính khác với thông tin đã khai.',
      en: 'This number was issued for a person of another sex than stated.',
    },
    mend: {
      vi: 'Kiểm tra lại số và giới tính; nếu đúng thì vẫn tiếp tục được.',
      en: 'Check the number and the sex; if both are right, go on.',
    },
  },
  'citizen-id-birth': {
    says: {
      vi: 'Số định danh này được cấp cho người sinh năm {year}, khác với ngày sinh đã khai.',
      en: 'This number was issued for a person born in {year}, unlike the birth date stated.',
    },
    mend: {
      vi: 'Kiểm tra lại số và ngày sinh; nếu đúng thì vẫn tiếp tục được.',
      en: 'Check the number and the birth date; if both are right, go on.',
    },
  },
  'person-name-missing': {
    says: {
      vi: 'Nhập họ, chữ đệm, tên.',
      en: 'Enter the full name.',
    },
  },
  'person-birth-missing': {
    says: {
      vi: 'Nhập ngày, tháng, năm sinh.',
      en: 'Enter the date of birth.',
    },
  },
  'person-sex-missing': {
    says: {
      vi: 'Chọn giới tính.',
      en: 'Choose the sex.',
    },
  },
  'person-paper-missing': {
    says: {
      vi: 'Chọn loại giấy tờ tùy thân.',
      en: 'Choose the kind of identity paper.',
    },
  },
  'person-number-missing': {
    says: {
      vi: 'Nhập số giấy tờ tùy thân.',
      en: 'Enter the number of the identity paper.',
    },
  },
  'person-passport': {
    says: {
      vi: 'Số hộ chiếu gồm 5 đến 20 chữ cái và chữ số.',
      en: 'A passport number has 5 to 20 letters and digits.',
    },
  },
  'fraction-unreadable': {
    says: {
      vi: 'Nhập tử số và mẫu số là số nguyên từ 1 trở lên, ví dụ 1/3.',
      en: 'Enter whole numbers from 1 on above and below the line, e.g. 1/3.',
    },
  },
  'fraction-too-fine': {
    says: {
      vi: 'Mẫu số không được vượt quá {max}.',
      en: 'The number below the line must be {max} or less.',
    },
  },
  'fraction-above-one': {
    says: {
      vi: 'Phần được hưởng không được lớn hơn toàn bộ.',
      en: 'The share cannot be more than the whole.',
    },
    mend: {
      vi: 'Nhập tử số không lớn hơn mẫu số.',
      en: 'Enter a number above the line that is not greater than the one below.',
    },
  },
  'tax-code-digits': {
    says: {
      vi: 'Mã số thuế gồm 10 chữ số, 13 chữ số (đơn vị phụ thuộc) hoặc 12 chữ số (cá nhân, hộ).',
      en: 'A tax code has 10 digits, 13 (dependent unit) or 12 (person, household).',
    },
  },
  'tax-code-check': {
    says: {
      vi: 'Mã số thuế không có thật: chữ số kiểm tra không khớp.',
      en: 'There is no such tax code: its check digit does not fit.',
    },
    mend: { vi: 'Kiểm tra lại từng chữ số.', en: 'Check every digit.' },
  },
  'tax-code-organisation': {
    says: {
      vi: 'Mã số thuế của doanh nghiệp, tổ chức gồm 10 hoặc 13 chữ số.',
      en: 'The tax code of an organisation has 10 or 13 digits.',
    },
  },
  'tax-code-household': {
    says: {
      vi: 'Mã số của hộ kinh doanh gồm 12 chữ số, hoặc 10 chữ số nếu cấp trước đây.',
      en: 'The code of a household business has 12 digits, or 10 if it is an old one.',
    },
  },
  'phone-digits': {
    says: {
      vi: 'Số điện thoại không đúng. Nhập số di động 10 chữ số hoặc số cố định 11 chữ số, bắt đầu bằng 0.',
      en: 'The telephone number is not right. Enter 10 digits (mobile) or 11 (fixed) that begin with 0.',
    },
  },
  'phone-not-mobile': {
    says: { vi: 'Nhập số điện thoại di động.', en: 'Enter a mobile telephone number.' },
  },
  'phone-prefix': {
    says: { vi: 'Đầu số {prefix} chưa có trong danh sách đã biết.', en: 'The prefix {prefix} is not known.' },
    mend: {
      vi: 'Kiểm tra lại số; nếu đúng thì vẫn tiếp tục được.',
      en: 'Check the number; if it is right, go on.',
    },
  },
  'email-unreadable': {
    says: {
      vi: 'Địa chỉ thư điện tử không đúng, ví dụ đúng: ten@example.com.',
      en: 'The e-mail address is not right; example: ten@example.com.',
    },
  },
  'file-unreadable': {
    says: { vi: 'Không đọc được tệp đính kèm.', en: 'The file cannot be read.' },
    mend: { vi: 'Đính kèm lại tệp.', en: 'Attach it again.' },
  },
  'file-empty': {
    says: { vi: 'Tệp “{name}” không có nội dung.', en: 'The file “{name}” is empty.' },
    mend: { vi: 'Đính kèm lại tệp.', en: 'Attach it again.' },
  },
  'file-type': {
    says: {
      vi: 'Tệp “{name}” không đúng định dạng. Chỉ nhận: {accept}.',
      en: 'The file “{name}” has the wrong type. Accepted: {accept}.',
    },
  },
  'file-size': {
    says: { vi: 'Tệp “{name}” lớn hơn {max} MB.', en: 'The file “{name}” is larger than {max} MB.' },
    mend: {
      vi: 'Nén hoặc quét lại với độ phân giải thấp hơn.',
      en: 'Compress it, or scan it again with a lower resolution.',
    },
  },
  'degrees-unreadable': {
    says: { vi: 'Không đọc được vĩ độ, kinh độ.', en: 'The latitude and longitude cannot be read.' },
    mend: {
      vi: 'Nhập cả vĩ độ và kinh độ, ví dụ 21,0285 hoặc 21°01′42″.',
      en: 'Enter both, for example 21.0285 or 21°01′42″.',
    },
  },
  'metres-unreadable': {
    says: { vi: 'Không đọc được tọa độ VN-2000.', en: 'The VN-2000 coordinates cannot be read.' },
    mend: {
      vi: 'Nhập X, Y bằng mét và kinh tuyến trục, ví dụ X 2325612,35; Y 585123,40; kinh tuyến trục 105°45′.',
      en: 'Enter X and Y in metres and the central meridian, for example X 2325612.35; Y 585123.40; 105°45′.',
    },
  },
  'point-outside': {
    says: {
      vi: 'Vị trí (vĩ độ {lat}, kinh độ {lng}) nằm ngoài phạm vi cho phép.',
      en: 'The place (latitude {lat}, longitude {lng}) is outside of what is allowed.',
    },
    mend: {
      vi: 'Vĩ độ từ {minLat} đến {maxLat}, kinh độ từ {minLng} đến {maxLng}. Kiểm tra xem có nhập đảo X và Y không.',
      en: 'Latitude {minLat} to {maxLat}, longitude {minLng} to {maxLng}. Check that X and Y are not swapped.',
    },
  },
  'meridian-unreadable': {
    says: { vi: 'Không đọc được kinh tuyến trục.', en: 'The central meridian cannot be read.' },
    mend: {
      vi: 'Nhập kinh tuyến trục như trên bản vẽ hoặc giấy chứng nhận, ví dụ 105°45′.',
      en: 'Enter the central meridian as the drawing or the certificate says, for example 105°45′.',
    },
  },
  'vertex-unreadable': {
    says: { vi: 'Không đọc được tọa độ của đỉnh {numbers}.', en: 'Vertex {numbers} cannot be read.' },
    mend: {
      vi: 'Nhập đủ hai tọa độ của mỗi đỉnh, hoặc xóa dòng thừa. Kiểm tra xem có nhập đảo X và Y không.',
      en: 'Enter both coordinates of every vertex, or remove the line. Check that X and Y are not swapped.',
    },
  },
  'vertices-too-few': {
    says: { vi: 'Mới có {count} đỉnh.', en: 'There are only {count} vertices.' },
    mend: { vi: 'Nhập ít nhất 3 đỉnh.', en: 'Enter at least 3 vertices.' },
  },
  'vertices-too-many': {
    says: { vi: 'Có {count} đỉnh, nhiều hơn mức cho phép.', en: 'There are {count} vertices, too many.' },
    mend: { vi: 'Nhập nhiều nhất {max} đỉnh.', en: 'Enter at most {max} vertices.' },
  },
  'vertex-repeated': {
    says: {
      vi: 'Đỉnh {second} trùng với đỉnh {first}.',
      en: 'Vertex {second} is the same as vertex {first}.',
    },
    mend: {
      vi: 'Sửa hoặc xóa một trong hai đỉnh.',
      en: 'Correct or remove one of the two.',
    },
  },
  'edges-cross': {
    says: {
      vi: 'Cạnh {first} và cạnh {second} cắt hoặc chạm nhau.',
      en: 'The edges {first} and {second} cross.',
    },
    mend: {
      vi: 'Nhập các đỉnh lần lượt theo đường ranh giới, mỗi đỉnh một lần.',
      en: 'Enter the vertices in their order along the boundary, each of them once.',
    },
  },
  'vertex-outside': {
    says: {
      vi: 'Đỉnh {number} (vĩ độ {lat}, kinh độ {lng}) nằm ngoài phạm vi cho phép.',
      en: 'Vertex {number} (latitude {lat}, longitude {lng}) is outside of what is allowed.',
    },
    mend: {
      vi: 'Vĩ độ từ {minLat} đến {maxLat}, kinh độ từ {minLng} đến {maxLng}. Kiểm tra xem có nhập đảo X và Y không.',
      en: 'Latitude {minLat} to {maxLat}, longitude {minLng} to {maxLng}. Check that X and Y are not swapped.',
    },
  },
  'area-too-small': {
    says: { vi: 'Diện tích {area} m² nhỏ hơn mức tối thiểu.', en: 'The area of {area} m² is too small.' },
    mend: { vi: 'Diện tích phải từ {min} m² trở lên.', en: 'It must be {min} m² or more.' },
  },
  'area-too-large': {
    says: { vi: 'Diện tích {area} m² vượt mức tối đa.', en: 'The area of {area} m² is too large.' },
    mend: { vi: 'Diện tích không quá {max} m².', en: 'It must not be more than {max} m².' },
  },
  'signature-incomplete': {
    says: { vi: 'Chưa có chữ ký.', en: 'There is no signature yet.' },
    mend: {
      vi: 'Ký vào khung, tải ảnh chữ ký lên, hoặc nhập họ tên.',
      en: 'Sign in the box, upload a picture of a signature, or type the name.',
    },
  },
  'slot-not-offered': {
    says: { vi: 'Ngày, giờ đã chọn không còn nhận hẹn.', en: 'This day and time is not offered any more.' },
    mend: { vi: 'Chọn ngày, giờ khác.', en: 'Choose another day or time.' },
  },
  'slot-taken': {
    says: { vi: 'Giờ hẹn này vừa có người đặt hết chỗ.', en: 'Somebody else has just taken this time.' },
    mend: {
      vi: 'Chọn giờ khác còn chỗ; các nội dung khác đã khai vẫn được giữ nguyên.',
      en: 'Choose another time that is free; everything else that you filled in is kept.',
    },
  },
  'file-twice': {
    says: { vi: 'Có tệp được đính kèm hai lần.', en: 'A file is attached twice.' },
    mend: { vi: 'Bỏ tệp trùng.', en: 'Remove one of them.' },
  },
  'too-many-files': {
    says: { vi: 'Chỉ được đính kèm tối đa {max} tệp.', en: 'Attach at most {max} files.' },
  },
  'too-few-rows': {
    says: { vi: 'Cần ít nhất {min} dòng.', en: 'At least {min} rows are needed.' },
  },
  'too-many-rows': {
    says: { vi: 'Bảng có quá nhiều dòng.', en: 'The table has too many rows.' },
    mend: { vi: 'Bớt số dòng.', en: 'Remove some of them.' },
  },
  'row-repeated': {
    says: {
      vi: 'Dòng {row} trùng với dòng {before} ({fields}).',
      en: 'Row {row} repeats row {before} ({fields}).',
    },
    mend: { vi: 'Sửa hoặc xóa dòng trùng.', en: 'Change or remove one of them.' },
  },
  'component-missing': {
    says: { vi: 'Thiếu giấy tờ: {title}.', en: 'A paper is missing: {title}.' },
    mend: { vi: 'Đính kèm giấy tờ này.', en: 'Attach this paper.' },
  },
  'component-group-missing': {
    says: { vi: 'Thiếu giấy tờ thuộc nhóm “{title}”.', en: 'A paper of the group “{title}” is missing.' },
    mend: { vi: 'Đính kèm một trong các giấy tờ của nhóm.', en: 'Attach one of its papers.' },
  },
  'component-group-too-many': {
    says: {
      vi: 'Nhóm “{title}” chỉ cần một loại giấy tờ.',
      en: 'Only one paper of the group “{title}” is needed.',
    },
    mend: { vi: 'Giữ lại một loại, bỏ các loại còn lại.', en: 'Keep one of them and remove the others.' },
  },
} as const satisfies ProblemTexts;
