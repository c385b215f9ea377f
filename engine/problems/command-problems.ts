import type { ProblemTexts } from './problem.ts';

/** Why a submission or a command over a case is refused. */
export const commandProblems = {
  'channel-closed': {
    says: {
      vi: 'Thủ tục này không nhận hồ sơ qua kênh đã chọn.',
      en: 'This procedure cannot be submitted on that channel.',
    },
    mend: {
      vi: 'Chọn một kênh nộp khác nêu trên trang thủ tục.',
      en: 'Choose another channel named on the page of the procedure.',
    },
  },
  'identity-too-weak': {
    says: {
      vi: 'Cần đăng nhập bằng tài khoản định danh điện tử mức {level} trở lên.',
      en: 'An electronic identity of level {level} or higher is needed.',
    },
    mend: {
      vi: 'Đăng nhập bằng tài khoản mức cao hơn, hoặc nộp trực tiếp.',
      en: 'Sign in with a higher level, or submit in person.',
    },
  },
  'counter-not-yours': {
    says: {
      vi: 'Bạn không có vai trò tiếp nhận thủ tục này tại cơ quan đã chọn.',
      en: 'You hold no role that takes this procedure in at that unit.',
    },
    mend: {
      vi: 'Chuyển cho cán bộ tiếp nhận của cơ quan, hoặc chọn cơ quan khác.',
      en: 'Leave it to those who take applications in there, or choose another unit.',
    },
  },
  'counter-own': {
    says: {
      vi: 'Bạn không được tiếp nhận hồ sơ của chính mình.',
      en: 'You cannot take in your own application.',
    },
    mend: {
      vi: 'Nhờ đồng nghiệp tiếp nhận, hoặc tự nộp trực tuyến như mọi công dân.',
      en: 'Ask a colleague to take it in, or apply online like everybody.',
    },
  },
  'counter-together': {
    says: {
      vi: 'Thủ tục này do nhiều người cùng nộp và từng người tự xác nhận, không nộp thay được.',
      en: 'Several people apply together here and each confirms; nobody can file it for them.',
    },
    mend: {
      vi: 'Hướng dẫn từng người đăng nhập và xác nhận phần của mình.',
      en: 'Help each of them to sign in and to confirm their own part.',
    },
  },
  'counter-identity': {
    says: {
      vi: 'Chưa ghi số giấy tờ tùy thân mà người nộp đã xuất trình.',
      en: 'The number of the identity paper that was shown is missing.',
    },
    mend: {
      vi: 'Xem bản chính giấy tờ và ghi số trên đó.',
      en: 'Look at the paper itself and write its number down.',
    },
  },
  'counter-unsigned': {
    says: {
      vi: 'Chưa xác nhận người nộp đã ký đơn, tờ khai theo nội dung hiện tại.',
      en: 'It is not confirmed that the applicant has signed the form as it is now.',
    },
    mend: {
      vi: 'In đơn, tờ khai để người nộp đọc và ký, rồi đánh dấu xác nhận.',
      en: 'Print the form, have it read and signed, then tick the box.',
    },
  },
  'serving-not-yours': {
    says: {
      vi: 'Bạn không có vai trò tiếp nhận hồ sơ này, nên không làm thay người nộp được.',
      en: 'You hold no role that takes this case in, so you cannot do this for the applicant.',
    },
    mend: {
      vi: 'Chuyển cho cán bộ tiếp nhận của cơ quan nhận hồ sơ; hồ sơ nhiều người cùng nộp thì từng người tự làm.',
      en: 'Leave it to those who take cases in at the unit; where several people applied, each acts for themselves.',
    },
  },
  'serving-identity-differs': {
    says: {
      vi: 'Số giấy tờ không phải của người nộp hồ sơ này.',
      en: 'The number is not that of the applicant of this case.',
    },
    mend: {
      vi: 'Kiểm tra lại số trên giấy tờ; chỉ làm thay khi chính người nộp có mặt.',
      en: 'Check the number; act only for the applicant in person.',
    },
  },
  'serving-unsigned': {
    says: {
      vi: 'Chưa xác nhận người nộp đã ký nội dung được gửi.',
      en: 'It is not confirmed that the applicant has signed what is sent.',
    },
    mend: {
      vi: 'Để người nộp đọc và ký, rồi đánh dấu xác nhận.',
      en: 'Have the applicant read and sign it, then tick the box.',
    },
  },
  'case-adopted': {
    says: {
      vi: 'Hồ sơ này không gắn được với tài khoản của bạn.',
      en: 'The case cannot be linked to your account.',
    },
    mend: {
      vi: 'Tra cứu bằng mã ghi trên giấy tiếp nhận, hoặc hỏi nơi tiếp nhận.',
      en: 'Follow it by the reference on the receipt, or ask the receiving office.',
    },
  },
  'party-not-yours': {
    says: {
      vi: 'Nội dung này do người cùng nộp hồ sơ khai, bạn không sửa được.',
      en: 'This is filled in by another person of the application; you cannot change it.',
    },
    mend: {
      vi: 'Đề nghị người đó tự sửa phần của mình.',
      en: 'Ask that person to change their own part.',
    },
  },
  'party-absent': {
    says: { vi: '{party} chưa tham gia hồ sơ.', en: '{party} has not joined the application.' },
    mend: {
      vi: 'Tạo mã mời và gửi cho người đó; họ đăng nhập bằng tài khoản của mình để tham gia.',
      en: 'Make an invitation and give it to that person, who joins with an account of their own.',
    },
  },
  'party-same-person': {
    says: {
      vi: '{party} phải là một người khác, không phải người đã tham gia hồ sơ với tư cách khác.',
      en: '{party} must be another person than the one who already takes part in the application.',
    },
    mend: {
      vi: 'Để người đó đăng nhập bằng tài khoản của chính mình rồi dùng mã mời.',
      en: 'Let that person sign in with an account of their own and use the invitation.',
    },
  },
  'party-too-weak': {
    says: {
      vi: '{party} cần đăng nhập bằng tài khoản định danh điện tử mức {level} trở lên.',
      en: '{party} needs an electronic identity of level {level} or higher.',
    },
    mend: {
      vi: 'Người đó cần dùng tài khoản mức cao hơn, hoặc hai bên nộp hồ sơ trực tiếp.',
      en: 'That person needs an account of a higher level, or both submit in person.',
    },
  },
  'party-unconfirmed': {
    says: {
      vi: '{party} chưa xác nhận nội dung hồ sơ như hiện nay.',
      en: '{party} has not confirmed what the application says now.',
    },
    mend: {
      vi: 'Đề nghị người đó mở hồ sơ, đọc lại và bấm xác nhận.',
      en: 'Ask that person to open the application, read it and confirm.',
    },
  },
  'unit-unknown': {
    says: {
      vi: 'Không xác định được cơ quan có thẩm quyền giải quyết ({unit}).',
      en: 'The competent unit ({unit}) cannot be determined.',
    },
    mend: { vi: 'Kiểm tra lại địa chỉ đã khai.', en: 'Check the address you gave.' },
  },
  'deadline-unknown': {
    says: {
      vi: 'Không tính được thời hạn “{deadline}” của hồ sơ này.',
      en: 'The deadline “{deadline}” of this case cannot be computed.',
    },
    mend: { vi: 'Báo cho người quản trị thủ tục.', en: 'Tell the administrator of the procedure.' },
  },
  'clock-not-begun': {
    says: {
      vi: 'Thời hạn “{deadline}” chưa bắt đầu tính nên không gia hạn được.',
      en: 'The deadline “{deadline}” has not begun and cannot be extended.',
    },
  },
  'clock-extended': {
    says: {
      vi: 'Thời hạn “{deadline}” đã được gia hạn một lần; không gia hạn thêm được.',
      en: 'The deadline “{deadline}” has been extended once and cannot be extended again.',
    },
    mend: {
      vi: 'Hoàn thành việc trong thời hạn đã gia hạn.',
      en: 'Finish within the extended time.',
    },
  },
  'extension-unknown': {
    says: {
      vi: 'Không xác định được thời hạn “{deadline}” gia hạn thêm bao lâu.',
      en: 'By how much the deadline “{deadline}” is to be extended cannot be told.',
    },
    mend: { vi: 'Nhập số thời gian gia hạn lớn hơn 0.', en: 'Enter an extension greater than 0.' },
  },
  'field-not-yours': {
    says: {
      vi: 'Bạn không được sửa nội dung này ở bước hiện tại của hồ sơ.',
      en: 'You may not change this at the present step of the case.',
    },
    mend: {
      vi: 'Giữ nguyên nội dung, hoặc chuyển cho người có quyền sửa.',
      en: 'Leave it as it is, or hand it to somebody who may change it.',
    },
  },
  'own-case': {
    says: {
      vi: 'Bạn là người nộp hoặc cùng nộp hồ sơ này nên không được xử lý hồ sơ với vai trò cán bộ.',
      en: 'You are one of those who filed this case, so you do not deal with it as an official.',
    },
    mend: {
      vi: 'Để một cán bộ khác xử lý.',
      en: 'Let another official deal with it.',
    },
  },
  'case-changed': {
    says: {
      vi: 'Hồ sơ vừa được người khác cập nhật. Nội dung bạn đang xem đã cũ.',
      en: 'Somebody else has just changed the case. What you see is out of date.',
    },
    mend: {
      vi: 'Tải lại hồ sơ rồi thực hiện lại nếu vẫn cần.',
      en: 'Reload the case and do it again if it is still needed.',
    },
  },
  'case-ended': {
    says: {
      vi: 'Hồ sơ đã kết thúc, không thực hiện được thao tác này.',
      en: 'The case has ended; this can no longer be done.',
    },
  },
  'case-unknown': {
    says: {
      vi: 'Không tìm thấy hồ sơ, hoặc bạn không có quyền xem.',
      en: 'There is no such case, or you may not see it.',
    },
  },
  'event-not-offered': {
    says: {
      vi: 'Hiện không thực hiện được thao tác này ở bước của hồ sơ, hoặc bạn không có quyền.',
      en: 'This is not possible at the present step, or you are not allowed to do it.',
    },
    mend: {
      vi: 'Tải lại hồ sơ để xem các thao tác đang thực hiện được.',
      en: 'Reload the case to see what can be done now.',
    },
  },
  'event-blocked': {
    says: { vi: 'Chưa đủ điều kiện để thực hiện thao tác này.', en: 'The condition for this is not met.' },
  },
  'task-unknown': {
    says: {
      vi: 'Không có việc này, hoặc không thuộc quyền của bạn.',
      en: 'There is no such task, or it is not yours to do.',
    },
  },
  'task-closed': {
    says: { vi: 'Việc này đã được hoàn thành.', en: 'This task has already been done.' },
    mend: { vi: 'Tải lại danh sách việc.', en: 'Reload the list of tasks.' },
  },
  'signature-unknown': {
    says: { vi: 'Không có văn bản nào như vậy đang chờ ký số.', en: 'No such paper waits for a signature.' },
    mend: { vi: 'Tải lại hồ sơ.', en: 'Load the case again.' },
  },
  'signature-asked': {
    says: {
      vi: 'Yêu cầu ký đã được gửi cho {name} và đang chờ xác nhận.',
      en: 'The signature of {name} was asked for and waits to be confirmed.',
    },
    mend: {
      vi: 'Xác nhận trên trang ký số; sau 2 phút có thể gửi lại yêu cầu.',
      en: 'Confirm it with the signing service; it can be asked again after 2 minutes.',
    },
  },
  'signature-done': {
    says: { vi: 'Văn bản đã được ký số hoặc đã được thay thế.', en: 'The paper is signed, or was replaced.' },
    mend: { vi: 'Tải lại hồ sơ.', en: 'Load the case again.' },
  },
  'signature-not-yours': {
    says: { vi: 'Bạn không phải người ký văn bản này.', en: 'You are not the signer of this paper.' },
    mend: { vi: 'Chuyển cho người có thẩm quyền ký.', en: 'Leave it to whoever may sign it.' },
  },
  'task-taken': {
    says: { vi: 'Việc này đang do {name} xử lý.', en: 'This task is being done by {name}.' },
    mend: {
      vi: 'Đề nghị người đó trả lại việc nếu bạn cần xử lý.',
      en: 'Ask them to release it if you need to do it.',
    },
  },
  'assignee-unfit': {
    says: {
      vi: '{name} không được làm việc này: không giữ vai trò tại đơn vị, đã làm việc mà quy định không cho một người cùng làm, hoặc là người nộp hồ sơ.',
      en: '{name} may not do this task: no such role in the unit, another task that the same person may not do, or the application is their own.',
    },
    mend: { vi: 'Chọn người khác cùng vai trò.', en: 'Choose somebody else who holds the role.' },
  },
  'reason-missing': {
    says: { vi: 'Nhập lý do.', en: 'Enter the reason.' },
  },
  'supplement-empty': {
    says: {
      vi: 'Chọn ít nhất một nội dung hoặc thành phần hồ sơ cần bổ sung.',
      en: 'Choose at least one field or component to be supplemented.',
    },
  },
  'paper-not-yours': {
    says: {
      vi: 'Việc xác nhận giấy tờ của hồ sơ này không thuộc nhiệm vụ của bạn.',
      en: 'It is not your part to confirm papers of this case.',
    },
  },
  'paper-state': {
    says: {
      vi: 'Giấy tờ này chưa được nhận nên chưa thể ghi nhận như vậy.',
      en: 'The paper has not come, so this cannot be noted of it.',
    },
  },
  'paper-copies': {
    says: {
      vi: 'Số bản lưu hồ sơ là số nguyên từ 0 đến {max}.',
      en: 'The number of copies that stay is a whole number from 0 to {max}.',
    },
  },
  'check-not-yours': {
    says: {
      vi: 'Bạn không có việc đang xử lý trong hồ sơ này nên không đối chiếu được với cơ sở dữ liệu.',
      en: 'You have no open task in this case, so you cannot compare it with registries.',
    },
  },
  'check-nothing': {
    says: {
      vi: 'Nội dung này hiện không có gì để đối chiếu với cơ sở dữ liệu.',
      en: 'There is nothing here that could be compared with a registry now.',
    },
    mend: { vi: 'Tải lại hồ sơ để xem nội dung mới nhất.', en: 'Load the case again.' },
  },
  'check-by-registry': {
    says: {
      vi: 'Chỉ đối chiếu thủ công khi cơ sở dữ liệu không trả lời hoặc không có dữ liệu.',
      en: 'Compare by hand only where the registry does not answer or knows nothing.',
    },
    mend: { vi: 'Chọn “Đối chiếu” để hỏi cơ sở dữ liệu.', en: 'Ask the registry first.' },
  },
  'manual-reason-missing': {
    says: {
      vi: 'Nhập lý do nhập tay: {registry} chưa trả lời.',
      en: 'Enter why this is typed by hand: {registry} did not answer.',
    },
    mend: {
      vi: 'Hỏi lại cơ sở dữ liệu, hoặc ghi căn cứ để nhập tay.',
      en: 'Ask the registry again, or say what you typed it from.',
    },
  },
  'component-unknown': {
    says: { vi: 'Thành phần hồ sơ không có trong thủ tục.', en: 'The procedure has no such component.' },
  },
} as const satisfies ProblemTexts;
