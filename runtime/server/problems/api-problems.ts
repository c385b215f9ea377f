import type { ProblemText } from '../../../engine/index.ts';

/** A problem that ends a request, with the HTTP status it is told with. */
export interface RequestProblem extends ProblemText {
  readonly status: number;
}

/** Why a request as a whole was not carried out. Problems of single fields have their own catalogues. */
export const apiProblems = {
  'request-malformed': {
    status: 400,
    says: { vi: 'Không đọc được yêu cầu.', en: 'The request cannot be read.' },
    mend: { vi: 'Kiểm tra lại nội dung gửi lên.', en: 'Check what was sent.' },
  },
  'request-invalid': {
    status: 400,
    says: { vi: 'Yêu cầu không đúng cấu trúc.', en: 'The request does not have the right shape.' },
    mend: { vi: 'Xem mô tả tại /api/openapi.json.', en: 'See the description at /api/openapi.json.' },
  },
  'request-too-large': {
    status: 413,
    says: { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' },
    mend: { vi: 'Giảm dung lượng rồi gửi lại.', en: 'Make it smaller and send it again.' },
  },
  'media-type-unknown': {
    status: 415,
    says: { vi: 'Không nhận kiểu dữ liệu này.', en: 'This type of content is not accepted.' },
    mend: {
      vi: 'Gửi application/json, hoặc multipart/form-data khi tải tệp lên.',
      en: 'Send application/json, or multipart/form-data for files.',
    },
  },
  'too-many-requests': {
    status: 429,
    says: {
      vi: 'Có quá nhiều yêu cầu trong thời gian ngắn.',
      en: 'There were too many requests in a short time.',
    },
    mend: { vi: 'Chờ {seconds} giây rồi thử lại.', en: 'Wait {seconds} seconds and try again.' },
  },
  'connector-unknown': {
    status: 404,
    says: { vi: 'Không có kết nối này.', en: 'There is no such connector.' },
    mend: { vi: 'Kiểm tra mã kết nối trong địa chỉ.', en: 'Check the id in the address.' },
  },
  'callback-signature': {
    status: 401,
    says: { vi: 'Chữ ký của thông báo không đúng.', en: 'The signature of the callback is wrong.' },
    mend: {
      vi: 'Ký HMAC-SHA256 trên thời điểm, dấu chấm và nội dung nguyên văn.',
      en: 'Sign the time, a dot and the raw body by HMAC-SHA256.',
    },
  },
  'callback-time': {
    status: 401,
    says: { vi: 'Thời điểm của thông báo lệch quá 5 phút.', en: 'The callback is more than 5 minutes off.' },
    mend: { vi: 'Ký và gửi lại với thời điểm hiện tại.', en: 'Sign it again with the present time.' },
  },
  'callback-malformed': {
    status: 400,
    says: { vi: 'Không đọc được thông báo thanh toán.', en: 'The callback cannot be read.' },
    mend: {
      vi: 'Cần order, reference, result (paid hoặc failed) và amount là số nguyên đồng.',
      en: 'It needs order, reference, result (paid or failed) and amount, a whole number of đồng.',
    },
  },
  'signing-malformed': {
    status: 400,
    says: { vi: 'Không đọc được kết quả ký số.', en: 'The answer of the signing service cannot be read.' },
    mend: {
      vi: 'Cần id, status (signed hoặc refused), kèm seal đầy đủ hoặc reason.',
      en: 'It needs id and status (signed or refused), with a whole seal or a reason.',
    },
  },
  'answer-malformed': {
    status: 400,
    says: { vi: 'Không đọc được câu trả lời.', en: 'The answer cannot be read.' },
    mend: {
      vi: 'Cần request và values là một đối tượng JSON.',
      en: 'It needs request, and values as a JSON object.',
    },
  },
  'request-unknown': {
    status: 404,
    says: { vi: 'Không có yêu cầu này.', en: 'There is no such request.' },
    mend: { vi: 'Dùng lại request đã nhận.', en: 'Give back the request as it was sent.' },
  },
  'order-unknown': {
    status: 404,
    says: { vi: 'Không có giao dịch này.', en: 'There is no such order.' },
    mend: { vi: 'Kiểm tra mã giao dịch.', en: 'Check the order.' },
  },
  'payment-unavailable': {
    status: 503,
    says: { vi: 'Hiện chưa nộp trực tuyến được.', en: 'Online payment is not set up.' },
    mend: { vi: 'Nộp tại quầy của Bộ phận Một cửa.', en: 'Pay at the counter.' },
  },
  'paper-locked': {
    status: 403,
    says: { vi: 'Văn bản này chưa mở cho người nộp.', en: 'This paper is not open to the applicant yet.' },
    mend: { vi: 'Nộp đủ phí, lệ phí của hồ sơ rồi mở lại.', en: 'Pay what is owed, then open it again.' },
  },
  'sign-in-needed': {
    status: 401,
    says: { vi: 'Cần đăng nhập để thực hiện việc này.', en: 'You need to sign in for this.' },
    mend: { vi: 'Đăng nhập rồi thử lại.', en: 'Sign in and try again.' },
  },
  'sign-in-refused': {
    status: 401,
    says: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'The name or the password is wrong.' },
    mend: { vi: 'Kiểm tra lại tên đăng nhập và mật khẩu.', en: 'Check the name and the password.' },
  },
  'embed-version-unknown': {
    status: 404,
    says: {
      vi: 'Máy chủ này không có tệp {file} của phiên bản nhúng {version}.',
      en: 'This server has no file {file} of version {version} for embedding.',
    },
    mend: {
      vi: 'Sửa trang nhúng để dùng phiên bản {newest}: địa chỉ và giá trị integrity có trong /embed/versions.json.',
      en: 'Let the page name version {newest}: its address and integrity value are in /embed/versions.json.',
    },
  },
  'embed-origin-unknown': {
    status: 403,
    says: {
      vi: 'Trang {origin} không được phép nhúng dịch vụ này.',
      en: 'The site {origin} may not embed this service.',
    },
    mend: {
      vi: 'Người quản trị máy chủ thêm địa chỉ trang vào THUTUC_EMBED_ORIGINS.',
      en: 'Whoever runs the server adds the address of the site to THUTUC_EMBED_ORIGINS.',
    },
  },
  'embed-code-refused': {
    status: 401,
    says: {
      vi: 'Lần đăng nhập này không còn hiệu lực.',
      en: 'This sign-in does not count any more.',
    },
    mend: { vi: 'Đăng nhập lại.', en: 'Sign in again.' },
  },
  'origin-refused': {
    status: 403,
    says: {
      vi: 'Yêu cầu đến từ một trang khác nên không được nhận.',
      en: 'The request came from another site and is refused.',
    },
    mend: {
      vi: 'Mở lại trang dịch vụ rồi thực hiện tại đó.',
      en: 'Open the page of the service and do it there.',
    },
  },
  'token-refused': {
    status: 403,
    says: {
      vi: 'Phiên làm việc đã thay đổi nên yêu cầu không được nhận.',
      en: 'The session has changed, so the request is refused.',
    },
    mend: { vi: 'Tải lại trang rồi thử lại.', en: 'Load the page again and retry.' },
  },
  'role-missing': {
    status: 403,
    says: { vi: 'Tài khoản không có quyền làm việc này.', en: 'The account has no right to do this.' },
    mend: { vi: 'Đề nghị người quản trị cấp quyền.', en: 'Ask an administrator for the right.' },
  },
  'unmask-forbidden': {
    status: 403,
    says: {
      vi: 'Tài khoản không có quyền xem đầy đủ nội dung này.',
      en: 'The account may not see this in full.',
    },
    mend: {
      vi: 'Đề nghị người có quyền xem giúp.',
      en: 'Ask somebody who may.',
    },
  },
  'not-found': {
    status: 404,
    says: { vi: 'Không tìm thấy.', en: 'Not found.' },
    mend: { vi: 'Kiểm tra lại địa chỉ.', en: 'Check the address.' },
  },
  'procedure-unknown': {
    status: 404,
    says: {
      vi: 'Không có thủ tục này hoặc thủ tục chưa được áp dụng.',
      en: 'There is no such procedure, or it is not in effect yet.',
    },
    mend: { vi: 'Chọn thủ tục trong danh sách.', en: 'Choose a procedure of the list.' },
  },
  'procedure-closed': {
    status: 409,
    says: {
      vi: 'Thủ tục này hiện không nhận hồ sơ mới.',
      en: 'This procedure takes no new applications now.',
    },
    mend: {
      vi: 'Xem thông báo của cơ quan hoặc liên hệ bộ phận một cửa.',
      en: 'See the notices of the agency or ask the one-stop counter.',
    },
  },
  'draft-unknown': {
    status: 404,
    says: { vi: 'Không có hồ sơ nháp này.', en: 'There is no such draft.' },
    mend: { vi: 'Xem danh sách hồ sơ của bạn.', en: 'See the list of your applications.' },
  },
  'counter-refused': {
    status: 422,
    says: {
      vi: 'Chưa tiếp nhận được hồ sơ với thông tin này.',
      en: 'The application cannot be taken in with these details.',
    },
    mend: { vi: 'Sửa các nội dung được nêu rồi tiếp tục.', en: 'Correct what is named, then go on.' },
  },
  'part-not-yours': {
    status: 403,
    says: {
      vi: 'Phần này do người cùng nộp hồ sơ khai, bạn không sửa được.',
      en: 'This part is filled in by another person of the application; you cannot change it.',
    },
    mend: { vi: 'Đề nghị người đó tự sửa phần của mình.', en: 'Ask that person to change their own part.' },
  },
  'party-missing': {
    status: 404,
    says: { vi: 'Thủ tục này không có bên nộp hồ sơ như vậy.', en: 'The procedure has no such party.' },
    mend: { vi: 'Chọn một bên nêu trên trang nộp hồ sơ.', en: 'Choose a party that the page names.' },
  },
  'party-taken': {
    status: 409,
    says: { vi: 'Đã có người tham gia với tư cách này.', en: 'Somebody has joined as this party already.' },
    mend: { vi: 'Hỏi lại người đã mời bạn.', en: 'Ask the person who invited you.' },
  },
  'party-same': {
    status: 409,
    says: {
      vi: 'Bạn đã tham gia hồ sơ này với tư cách khác. Mỗi bên phải là một người khác nhau.',
      en: 'You take part in this application already. Each party must be another person.',
    },
    mend: {
      vi: 'Người được mời phải đăng nhập bằng tài khoản của chính mình.',
      en: 'The person who was invited must sign in with an account of their own.',
    },
  },
  'code-unknown': {
    status: 404,
    says: {
      vi: 'Mã không đúng, đã được dùng hoặc đã hết hạn.',
      en: 'The code is wrong, was used, or has run out.',
    },
    mend: { vi: 'Kiểm tra lại mã hoặc tạo mã mới.', en: 'Check the code, or make a new one.' },
  },
  'draft-changed': {
    status: 409,
    says: { vi: 'Hồ sơ nháp đã được sửa ở nơi khác.', en: 'The draft was changed elsewhere.' },
    mend: { vi: 'Tải lại hồ sơ nháp rồi sửa tiếp.', en: 'Load the draft again and go on.' },
  },
  'definition-changed': {
    status: 409,
    says: {
      vi: 'Thủ tục đã có phiên bản mới (phiên bản {version}).',
      en: 'The procedure has a new version ({version}).',
    },
    mend: {
      vi: 'Những gì đã khai được giữ lại. Xem lại tờ khai theo quy định mới rồi nộp.',
      en: 'What you filled in is kept. Look through the form under the new rules, then submit it.',
    },
  },
  'application-refused': {
    status: 422,
    says: { vi: 'Hồ sơ còn nội dung cần sửa.', en: 'The application still has something to mend.' },
    mend: { vi: 'Sửa từng nội dung được nêu rồi nộp lại.', en: 'Mend each point and submit it again.' },
  },
  'case-not-found': {
    status: 404,
    says: {
      vi: 'Không có hồ sơ này, hoặc bạn không được xem hồ sơ này.',
      en: 'There is no such case, or you may not see it.',
    },
    mend: { vi: 'Kiểm tra lại mã hồ sơ.', en: 'Check the code of the case.' },
  },
  'substitution-refused': {
    status: 422,
    says: { vi: 'Chưa ghi nhận được việc làm thay.', en: 'The substitute cannot be named.' },
    mend: { vi: 'Sửa từng nội dung được nêu rồi thử lại.', en: 'Mend each point and try again.' },
  },
  'views-full': {
    status: 409,
    says: { vi: 'Đã lưu đủ {count} danh sách.', en: 'There are {count} saved views already.' },
    mend: {
      vi: 'Bỏ một danh sách không dùng nữa rồi lưu lại.',
      en: 'Remove one that is not needed and save again.',
    },
  },
  'typed-too-late': {
    status: 409,
    says: {
      vi: 'Việc này đã xong nên nội dung đang nhập không được lưu nữa.',
      en: 'This task is over: what is typed for it is no longer saved.',
    },
    mend: { vi: 'Tải lại hồ sơ để xem hiện trạng.', en: 'Load the case again to see how it stands.' },
  },
  'typed-full': {
    status: 409,
    says: {
      vi: 'Đang có {count} việc nhập dở, không lưu thêm được.',
      en: 'There are {count} unfinished tasks saved already.',
    },
    mend: { vi: 'Hoàn tất hoặc bỏ bớt việc nhập dở.', en: 'Finish or drop some of them.' },
  },
  'substitution-unknown': {
    status: 404,
    says: {
      vi: 'Không có việc làm thay này, hoặc bạn không được chấm dứt.',
      en: 'There is no such substitution, or it is not yours to end.',
    },
    mend: { vi: 'Tải lại danh sách.', en: 'Load the list again.' },
  },
  'command-refused': {
    status: 422,
    says: { vi: 'Không thực hiện được thao tác.', en: 'The operation cannot be done.' },
    mend: { vi: 'Sửa từng nội dung được nêu rồi thử lại.', en: 'Mend each point and try again.' },
  },
  'command-forbidden': {
    status: 403,
    says: {
      vi: 'Ở bước hiện tại, bạn không được thực hiện thao tác này.',
      en: 'You may not do this in the present step.',
    },
    mend: { vi: 'Tải lại hồ sơ để xem việc có thể làm.', en: 'Load the case again to see what can be done.' },
  },
  'revision-conflict': {
    status: 409,
    says: { vi: 'Hồ sơ vừa được người khác xử lý.', en: 'Somebody else has just worked on the case.' },
    mend: {
      vi: 'Tải lại hồ sơ rồi thực hiện lại nếu còn cần.',
      en: 'Load the case again and repeat it if it is still needed.',
    },
  },
  'command-id-taken': {
    status: 409,
    says: {
      vi: 'Mã lệnh này đã được dùng cho một thao tác khác.',
      en: 'This command id was used for something else.',
    },
    mend: { vi: 'Gửi lại với một mã lệnh mới.', en: 'Send it again with a new id.' },
  },
  'case-busy': {
    status: 503,
    says: { vi: 'Hồ sơ đang được xử lý đồng thời.', en: 'The case is being worked on at the same time.' },
    mend: { vi: 'Thử lại sau giây lát.', en: 'Try again in a moment.' },
  },
  'form-not-found': {
    status: 404,
    says: { vi: 'Không có biểu mẫu này.', en: 'There is no such form.' },
    mend: { vi: 'Tải lại hồ sơ.', en: 'Load the case again.' },
  },
  'catalogue-missing': {
    status: 404,
    says: { vi: 'Không có danh mục này.', en: 'There is no such catalogue.' },
    mend: { vi: 'Kiểm tra lại tên danh mục.', en: 'Check the name of the catalogue.' },
  },
  'file-missing': {
    status: 404,
    says: {
      vi: 'Không có tệp này, hoặc bạn không được xem tệp này.',
      en: 'There is no such file, or you may not see it.',
    },
    mend: { vi: 'Tải lại hồ sơ.', en: 'Load the case again.' },
  },
  'file-refused': {
    status: 422,
    says: { vi: 'Không nhận tệp này.', en: 'The file is not accepted.' },
    mend: { vi: 'Xem lý do được nêu rồi chọn tệp khác.', en: 'Read the reason and choose another file.' },
  },
  'file-place-unknown': {
    status: 404,
    says: { vi: 'Không có nơi đính kèm tệp này.', en: 'There is no such place for a file.' },
    mend: { vi: 'Tải lại hồ sơ.', en: 'Load the application again.' },
  },
  'file-place-full': {
    status: 409,
    says: { vi: 'Đã đủ {max} tệp cho nội dung này.', en: 'This place already has {max} files.' },
    mend: { vi: 'Xóa một tệp trước khi thêm tệp khác.', en: 'Remove a file before you add another.' },
  },
  'files-full': {
    status: 409,
    says: {
      vi: 'Tổng dung lượng tệp của hồ sơ vượt quá {max} MB.',
      en: 'The files of the application are more than {max} MB together.',
    },
    mend: {
      vi: 'Xóa bớt tệp không cần thiết, hoặc giảm dung lượng tệp.',
      en: 'Remove files that are not needed, or make them smaller.',
    },
  },
  'upload-unknown': {
    status: 404,
    says: {
      vi: 'Không có lượt tải tệp này, hoặc lượt tải đã hết hạn.',
      en: 'There is no such upload, or it has expired.',
    },
    mend: { vi: 'Chọn lại tệp để tải lên từ đầu.', en: 'Choose the file again to begin anew.' },
  },
  'upload-elsewhere': {
    status: 409,
    says: {
      vi: 'Phần tệp gửi lên không nối tiếp phần đã nhận.',
      en: 'This piece does not go on where the last one ended.',
    },
    mend: { vi: 'Gửi tiếp từ byte {offset}.', en: 'Go on from byte {offset}.' },
  },
  'upload-too-long': {
    status: 422,
    says: {
      vi: 'Nội dung gửi lên dài hơn dung lượng đã báo.',
      en: 'More was sent than was announced.',
    },
    mend: { vi: 'Tải tệp lên lại.', en: 'Upload the file again.' },
  },
  'upload-damaged': {
    status: 422,
    says: {
      vi: 'Tệp nhận được không giống tệp đã chọn.',
      en: 'What was received is not the file that was chosen.',
    },
    mend: { vi: 'Tải tệp lên lại.', en: 'Upload the file again.' },
  },
  'paper-not-found': {
    status: 404,
    says: {
      vi: 'Không có văn bản này, hoặc bạn không được xem văn bản này.',
      en: 'There is no such paper, or you may not see it.',
    },
    mend: { vi: 'Tải lại hồ sơ.', en: 'Load the case again.' },
  },
  'callback-unproven': {
    status: 401,
    says: { vi: 'Không xác minh được nguồn gửi.', en: 'It is not proven who sent this.' },
    mend: {
      vi: 'Kiểm tra khóa và đồng hồ của bên gửi.',
      en: 'Check the secret and the clock of the sender.',
    },
  },
  'callback-unknown': {
    status: 404,
    says: { vi: 'Không có yêu cầu nào như vậy.', en: 'There is no such question.' },
    mend: { vi: 'Bỏ qua phản hồi này.', en: 'Drop this callback.' },
  },
  'reference-unknown': {
    status: 404,
    says: { vi: 'Không có hồ sơ nào mang mã tra cứu này.', en: 'No case has this reference.' },
    mend: {
      vi: 'Nhập đúng mã tra cứu ghi trên giấy tiếp nhận hoặc trong tin nhắn.',
      en: 'Enter the reference as the receipt or the message says it.',
    },
  },
  'notice-unknown': {
    status: 404,
    says: { vi: 'Không có thông báo này.', en: 'There is no such notice.' },
    mend: { vi: 'Tải lại danh sách thông báo.', en: 'Load the notices again.' },
  },
  'definition-unknown': {
    status: 404,
    says: { vi: 'Không có phiên bản thủ tục này.', en: 'There is no such version of a procedure.' },
    mend: { vi: 'Xem danh sách các phiên bản.', en: 'See the list of versions.' },
  },
  'definition-refused': {
    status: 422,
    says: { vi: 'Chưa ban hành được định nghĩa thủ tục.', en: 'The definition cannot be published.' },
    mend: { vi: 'Sửa từng nội dung được nêu rồi ban hành lại.', en: 'Mend each point and publish again.' },
  },
  'definition-draft-unknown': {
    status: 404,
    says: { vi: 'Không có bản thảo này.', en: 'There is no such draft.' },
    mend: { vi: 'Xem danh sách bản thảo.', en: 'See the list of drafts.' },
  },
  'preview-unknown': {
    status: 404,
    says: {
      vi: 'Bản thảo đã lưu chưa có văn bản hoặc thông báo này.',
      en: 'The saved draft has no such paper or message.',
    },
    mend: { vi: 'Đợi bản thảo lưu xong.', en: 'Wait until the draft is saved.' },
  },
  'preview-refused': {
    status: 422,
    says: { vi: 'Chưa xem trước được văn bản.', en: 'The paper cannot be previewed.' },
    mend: { vi: 'Sửa từng nội dung được nêu.', en: 'Mend each point.' },
  },
  'definition-draft-moved': {
    status: 412,
    says: {
      vi: 'Bản thảo vừa được người khác lưu (lần lưu {revision}).',
      en: 'Somebody else has just saved the draft (revision {revision}).',
    },
    mend: {
      vi: 'Đọc bản đang lưu, gộp thay đổi rồi lưu lại.',
      en: 'Read the draft as it is kept, merge, and save again.',
    },
  },
  'definition-draft-closed': {
    status: 409,
    says: {
      vi: 'Bản thảo đã trình phê duyệt hoặc đã công bố nên không sửa được.',
      en: 'The draft has been put forward or published, so it cannot be changed.',
    },
    mend: {
      vi: 'Rút đề nghị công bố để sửa tiếp, hoặc mở bản thảo mới từ phiên bản đã công bố.',
      en: 'Take the proposal back, or begin a new draft from the published version.',
    },
  },
  'proposal-missing': {
    status: 409,
    says: { vi: 'Bản thảo chưa được trình phê duyệt.', en: 'The draft has not been put forward.' },
    mend: { vi: 'Trình phê duyệt trước khi công bố.', en: 'Put it forward before it is published.' },
  },
  'second-person-needed': {
    status: 403,
    says: {
      vi: 'Người trình không được tự phê duyệt công bố.',
      en: 'Whoever puts a draft forward may not publish it.',
    },
    mend: {
      vi: 'Nhờ một quản trị thủ tục khác xem và công bố.',
      en: 'Let another administrator look at it and publish it.',
    },
  },
  'migration-unknown': {
    status: 404,
    says: { vi: 'Không có đợt chuyển hồ sơ này.', en: 'There is no such move of cases.' },
    mend: { vi: 'Xem lại danh sách phiên bản.', en: 'See the list of versions.' },
  },
  'migration-no-target': {
    status: 409,
    says: {
      vi: 'Không có phiên bản đang áp dụng nào khác để chuyển hồ sơ sang.',
      en: 'No other version is live to which cases could move.',
    },
    mend: { vi: 'Công bố phiên bản mới trước.', en: 'Publish another version first.' },
  },
  'migration-closed': {
    status: 409,
    says: {
      vi: 'Đợt chuyển hồ sơ này không còn ở bước cho phép làm việc đó.',
      en: 'This move of cases has come too far for that.',
    },
    mend: {
      vi: 'Tải lại trang để xem tình trạng hiện tại.',
      en: 'Load the page again and look how it stands.',
    },
  },
  'migration-moved': {
    status: 412,
    says: {
      vi: 'Đợt chuyển hồ sơ vừa được người khác thay đổi.',
      en: 'Somebody else has just changed this move of cases.',
    },
    mend: { vi: 'Tải lại trang rồi làm lại.', en: 'Load the page again and do it once more.' },
  },
  'migration-untried': {
    status: 409,
    says: { vi: 'Phương án này chưa được chạy thử.', en: 'This plan has not been tried.' },
    mend: {
      vi: 'Chạy thử và xem kết quả trước khi trình.',
      en: 'Make a dry run and look at it before you put the plan forward.',
    },
  },
  'migration-not-proposed': {
    status: 409,
    says: { vi: 'Phương án chuyển hồ sơ chưa được trình.', en: 'The plan has not been put forward.' },
    mend: { vi: 'Trình phương án trước khi duyệt.', en: 'Put it forward before it is approved.' },
  },
  'migration-second-person': {
    status: 403,
    says: {
      vi: 'Người trình không được tự duyệt việc chuyển hồ sơ.',
      en: 'Whoever puts a move of cases forward may not approve it.',
    },
    mend: {
      vi: 'Nhờ một quản trị thủ tục khác xem và duyệt.',
      en: 'Let another administrator look at it and approve it.',
    },
  },
  'migration-refused': {
    status: 422,
    says: {
      vi: 'Phương án chuyển hồ sơ có lựa chọn không đúng.',
      en: 'The plan has choices that cannot be.',
    },
    mend: { vi: 'Chọn lại ở những chỗ được nêu.', en: 'Choose again at the places named.' },
  },
  'definition-template-unknown': {
    status: 404,
    says: { vi: 'Không có mẫu thủ tục này.', en: 'There is no such template of a procedure.' },
    mend: { vi: 'Chọn một mẫu trong danh sách.', en: 'Choose one of the list.' },
  },
  'package-unreadable': {
    status: 422,
    says: { vi: 'Gói thủ tục không đúng cấu trúc.', en: 'This is no package of a procedure.' },
    mend: {
      vi: 'Chọn tệp được xuất từ mục Công bố của một hệ thống Thutuc.',
      en: 'Take a file that was exported on the publishing tab of a Thutuc installation.',
    },
  },
  'package-damaged': {
    status: 422,
    says: {
      vi: 'Chữ ký của gói không khớp với nội dung: gói đã bị sửa hoặc hỏng.',
      en: 'The signature of the package does not fit its content: it was changed or damaged.',
    },
    mend: { vi: 'Xin lại gói từ nơi xuất.', en: 'Ask for it again where it was exported.' },
  },
  'schema-refused': {
    status: 422,
    says: {
      vi: 'Không tạo được biểu mẫu từ JSON Schema này.',
      en: 'No form can be made of this JSON Schema.',
    },
    mend: { vi: 'Sửa từng nội dung được nêu rồi nhập lại.', en: 'Mend each point and import it again.' },
  },
  'server-unready': {
    status: 503,
    says: { vi: 'Hệ thống tạm thời chưa sẵn sàng.', en: 'The system is not ready for now.' },
    mend: {
      vi: 'Thử lại sau ít phút. Thao tác vừa rồi chưa được ghi nhận.',
      en: 'Try again in a few minutes. The last operation was not stored.',
    },
  },
  'server-failed': {
    status: 500,
    says: { vi: 'Hệ thống gặp sự cố khi xử lý yêu cầu.', en: 'Something went wrong in the system.' },
    mend: {
      vi: 'Thử lại; nếu vẫn lỗi, báo cho bộ phận hỗ trợ kèm mã yêu cầu {request}.',
      en: 'Try again; if it stays, tell support the request id {request}.',
    },
  },
} as const satisfies Readonly<Record<string, RequestProblem>>;

export type ApiProblemCode = keyof typeof apiProblems;
