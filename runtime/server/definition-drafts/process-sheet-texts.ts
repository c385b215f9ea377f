import type { Language } from '../../../engine/index.ts';

/** What a process sheet says of itself; the rest is the definition's. */
const vi = {
  heading: 'Quy trình nội bộ giải quyết thủ tục hành chính',
  code: 'Mã thủ tục: {code}. Phiên bản {version}.',
  approval: 'Phê duyệt theo Quyết định số {number} ngày {date}.',
  sector: 'Lĩnh vực',
  authority: 'Cơ quan giải quyết',
  law: 'Căn cứ pháp lý',
  dossier: 'Thành phần hồ sơ',
  deadline: 'Thời hạn giải quyết',
  fees: 'Phí, lệ phí',
  feesNone: 'Không.',
  steps: 'Các bước giải quyết',
  number: 'TT',
  step: 'Bước',
  who: 'Người thực hiện',
  work: 'Việc phải làm',
  time: 'Thời hạn',
  next: 'Kết quả và bước tiếp theo',
  applicant: 'Người nộp hồ sơ',
  papers: 'Văn bản ban hành',
  footer: '{title}, phiên bản {version}, mã băm {hash}',
};

const en: typeof vi = {
  heading: 'Internal process of an administrative procedure',
  code: 'Code: {code}. Version {version}.',
  approval: 'Approved by decision {number} of {date}.',
  sector: 'Sector',
  authority: 'Authority',
  law: 'Legal basis',
  dossier: 'Dossier',
  deadline: 'Time limit',
  fees: 'Fees',
  feesNone: 'None.',
  steps: 'Steps',
  number: 'No.',
  step: 'Step',
  who: 'Who',
  work: 'What is done',
  time: 'Time limit',
  next: 'Outcome and next step',
  applicant: 'Applicant',
  papers: 'Papers issued',
  footer: '{title}, version {version}, hash {hash}',
};

/** The texts of a process sheet in a language. */
export function processSheetTexts(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
