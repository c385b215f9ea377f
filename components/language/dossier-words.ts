import type { Language } from '../../engine/index.ts';

/** What is said of papers beside their files: how they come, what became of them, what stands in their place. */
export interface DossierWords {
  readonly deliverHow: string;
  readonly deliverFile: string;
  readonly deliverCounter: string;
  readonly deliverPost: string;
  /** What to do once a paper was promised. */
  readonly promisedCounter: string;
  readonly promisedPost: string;
  /** What became of a paper before the clerk who files for the applicant. */
  readonly handedHow: string;
  readonly handedScan: string;
  readonly handedReceived: string;
  readonly handedShown: string;
  readonly stateLater: string;
  readonly awaitedCounter: string;
  readonly awaitedPost: string;
  readonly shown: string;
  readonly received: string;
  readonly missing: string;
  readonly returned: string;
  readonly copiesKept: string;
  readonly confidential: string;
  readonly withheld: string;
  /** Data stand for the paper: below the line that names where they come from. */
  readonly nothingToAttach: string;
}

const vi: DossierWords = {
  deliverHow: 'Cách nộp',
  deliverFile: 'Đính kèm tệp',
  deliverCounter: 'Nộp trực tiếp tại nơi tiếp nhận',
  deliverPost: 'Gửi qua đường bưu chính',
  promisedCounter: 'Mang giấy tờ này đến nơi tiếp nhận và cho biết mã tra cứu của hồ sơ.',
  promisedPost: 'Gửi giấy tờ này đến nơi tiếp nhận, ghi mã tra cứu của hồ sơ bên ngoài phong bì.',
  handedHow: 'Giấy tờ tại quầy',
  handedScan: 'Chỉ nộp tệp, bản quét',
  handedReceived: 'Đã nhận bản giấy, giữ trong hồ sơ',
  handedShown: 'Đã xem bản gốc và trả lại ngay',
  stateLater: 'Nộp sau',
  awaitedCounter: 'Chờ nộp tại nơi tiếp nhận',
  awaitedPost: 'Chờ nhận qua đường bưu chính',
  shown: 'Đã đối chiếu bản chính lúc {time} ngày {date}',
  received: 'Đã nhận lúc {time} ngày {date}',
  missing: 'Chưa nhận được, ghi nhận lúc {time} ngày {date}',
  returned: 'Đã trả lại lúc {time} ngày {date}',
  copiesKept: 'lưu hồ sơ {count} bản',
  confidential: 'Bản mật: chỉ cơ quan giải quyết hồ sơ được xem, không công khai.',
  withheld: 'Đã nộp. Bạn không có quyền xem bản này.',
  nothingToAttach: 'Không phải nộp riêng.',
};

const en: DossierWords = {
  deliverHow: 'How to hand it in',
  deliverFile: 'Attach a file',
  deliverCounter: 'Bring it to the receiving office',
  deliverPost: 'Send it by post',
  promisedCounter:
    'Bring this paper to the receiving office and give the tracking reference of your application.',
  promisedPost: 'Send this paper to the receiving office, with the tracking reference on the envelope.',
  handedHow: 'The paper at the counter',
  handedScan: 'File or scan only',
  handedReceived: 'Paper received, stays with the case',
  handedShown: 'Original seen and given back at once',
  stateLater: 'To come',
  awaitedCounter: 'To be brought to the receiving office',
  awaitedPost: 'To come by post',
  shown: 'Original shown and compared at {time} on {date}',
  received: 'Received at {time} on {date}',
  missing: 'Not received, noted at {time} on {date}',
  returned: 'Given back at {time} on {date}',
  copiesKept: 'copies kept: {count}',
  confidential: 'Confidential: only the agencies that handle the case may read it; it is not published.',
  withheld: 'Handed in. You have no right to read this version.',
  nothingToAttach: 'Nothing to attach.',
};

/** The words of a language; they come with what draws a dossier. */
export function dossierWordsOf(language: Language): DossierWords {
  return language === 'en' ? en : vi;
}
