import { describe, expect, it } from 'vitest';
import type { CaseView, PaperReceipt } from '../../../../engine/index.ts';
import { vi } from '../../language/vi.ts';
import { paperNotes } from './paper-notes.ts';

const at = '2026-11-20T02:10:00.000Z';
const notes = (receipt: Partial<PaperReceipt> | null, more: object = {}, checks: CaseView['checks'] = {}) =>
  paperNotes(
    {
      key: 'KS01',
      receipt:
        receipt === null
          ? null
          : { promised: 'counter', state: 'awaited', copies: 0, at: null, by: null, ...receipt },
      satisfied: null,
      sources: [],
      ...more,
    },
    { reference: 'AAAA-BBBB', checks },
    vi,
    'vi',
  );

describe('what an applicant reads beside a paper', () => {
  it('says that the agency has compared it, and nothing of what came of it', () => {
    expect(notes(null, {}, { KS01: { result: 'compared', at } })).toEqual(['Cơ quan đã đối chiếu']);
  });

  it('says where it is awaited, with the reference to bring along', () => {
    expect(notes({})).toEqual([
      'Chờ nộp tại nơi tiếp nhận. Mang giấy tờ này đến và cho biết mã tra cứu AAAA-BBBB.',
    ]);
    expect(notes({ promised: 'post' })[0]).toContain('bưu chính');
  });

  it('says what became of it, when, and how many copies stay', () => {
    expect(notes({ state: 'shown', at, copies: 1 })).toEqual([
      'Đã đối chiếu bản chính lúc 09:10 ngày 20/11/2026',
      'Lưu hồ sơ 1 bản',
    ]);
  });

  it('names the registry that stands for it', () => {
    const sources = [{ kind: 'registry', title: { vi: 'CSDL hộ tịch' }, at }];
    expect(notes(null, { satisfied: 'data', sources })).toEqual([
      'Lấy từ CSDL hộ tịch lúc 09:10 ngày 20/11/2026',
    ]);
    expect(notes(null, { satisfied: 'file', sources })).toEqual([]);
  });
});
