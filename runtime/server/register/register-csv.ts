import type { Language } from '../../../engine/index.ts';
import { csvTable } from '../csv-table.ts';
import type { RegisterRow } from './register-row.ts';

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'STT',
    'Mã hồ sơ',
    'Tên thủ tục hành chính',
    'Số bộ hồ sơ',
    'Tổ chức, cá nhân',
    'Địa chỉ, số điện thoại',
    'Cơ quan chủ trì giải quyết',
    'Ngày tiếp nhận',
    'Hẹn trả kết quả',
    'Chuyển hồ sơ đến cơ quan giải quyết',
    'Nhận kết quả',
    'Trả kết quả',
    'Ghi chú',
  ],
  en: [
    'No.',
    'Dossier code',
    'Procedure',
    'Sets',
    'Applicant',
    'Address, telephone',
    'Agency in charge',
    'Received on',
    'Due on',
    'Passed on',
    'Result on',
    'Returned on',
    'Note',
  ],
};

/** The register as a table for spreadsheets, numbered from 1. */
export function registerCsv(rows: readonly RegisterRow[], language: Language): string {
  const lines = rows.map((row, index) => [
    String(index + 1),
    row.code,
    row.procedure,
    row.sets,
    row.applicant,
    row.contact,
    row.unit,
    row.acceptedOn,
    row.dueOn,
    row.passedOn,
    row.resultOn,
    row.returnedOn,
    row.note,
  ]);
  return csvTable([heads[language], ...lines]);
}
