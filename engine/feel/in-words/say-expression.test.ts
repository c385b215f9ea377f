import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../../draft/draft-document.ts';
import { scopeAt } from '../../references/index.ts';
import { definitions } from '../../references/definitions.fixture.ts';
import { expressionPlaces } from '../../references/expression-places.fixture.ts';
import { parsed } from '../testing.ts';
import { sayExpression } from './index.ts';

const field = (key: string, type: string, vi: string, more: object = {}) => ({
  key,
  type,
  label: { vi },
  ...more,
});
const options = [
  { code: 'HO_GIA_DINH', label: { vi: 'Hộ gia đình', en: 'Household' } },
  { code: 'CA_NHAN', label: { vi: 'Cá nhân' } },
];

const draft = {
  application: 'to_khai',
  forms: {
    to_khai: {
      pages: [
        {
          sections: [
            {
              fields: [
                { key: 'chu_the', type: 'select', label: { vi: 'Chủ thể', en: 'Applicant' }, options },
                field('so_ban', 'integer', 'Số bản'),
                field('ngay_sinh', 'date', 'Ngày sinh'),
                field('nop_thay', 'checkbox', 'Nộp thay'),
                field('noi_o', 'address', 'Nơi ở'),
                field('muc', 'multiSelect', 'Các mục', { options }),
                field('con', 'table', 'Các con', {
                  fields: [field('tuoi', 'integer', 'Tuổi'), field('ten', 'text', 'Tên con')],
                }),
              ],
            },
          ],
        },
      ],
    },
  },
  parameters: { phi: { title: { vi: 'Bảng phí' }, type: 'money', keys: ['kenh'], rows: [] } },
  workflow: {
    initial: 'xem',
    states: {
      xem: {
        meta: { title: { vi: 'Xem xét' }, tasks: [{ key: 'hoi', title: { vi: 'Hỏi ý kiến' } }] },
        on: { BO_SUNG: { target: 'xem', meta: { label: { vi: 'Yêu cầu bổ sung' } } } },
      },
    },
  },
} as unknown as DraftDocument;

const scope = scopeAt(draft, '/authority/competent');
const condition = (text: string) => sayExpression(parsed(text), scope, 'vi', true);
const value = (text: string) => sayExpression(parsed(text), scope, 'vi');

describe('a condition in words', () => {
  it.each([
    ['chu_the = "HO_GIA_DINH"', 'Chủ thể là “Hộ gia đình”'],
    ['chu_the != "CA_NHAN"', 'Chủ thể không phải là “Cá nhân”'],
    ['not(chu_the in ("CA_NHAN", "HO_GIA_DINH"))', 'Chủ thể không phải một trong: “Cá nhân”, “Hộ gia đình”'],
    ['starts with(chu_the, "HO")', 'Chủ thể là một trong: “Hộ gia đình”'],
    ['so_ban >= 2 and not(nop_thay)', 'Số bản ít nhất là 2 và Nộp thay là “Không”'],
    ['nop_thay or (so_ban = 1 and so_ban < 3)', 'Nộp thay là “Có” hoặc (Số bản bằng 1 và Số bản nhỏ hơn 3)'],
    ['not(is defined(ngay_sinh))', 'Chưa có Ngày sinh'],
    ['ngay_sinh = null', 'Chưa có Ngày sinh'],
    ['ngay_sinh < today()', 'Ngày sinh trước ngày hôm nay'],
    ['ngay_sinh > date("2026-11-20")', 'Ngày sinh sau ngày 20/11/2026'],
    ['so_ban between 1 and 5', 'Số bản từ 1 đến 5'],
    ['list contains(muc, "CA_NHAN")', 'Các mục có chọn “Cá nhân”'],
    ['list contains(case.states, "xem")', 'Hồ sơ đang ở bước “Xem xét”'],
    ['case.events.BO_SUNG < 1', 'Số lần “Yêu cầu bổ sung” nhỏ hơn 1'],
    ['count(tasks.hoi) > 0', 'Số lần đã làm “Hỏi ý kiến” lớn hơn 0'],
    ['count(con[tuoi < 18]) > 0', 'Số dòng của Các con mà Tuổi nhỏ hơn 18 lớn hơn 0'],
    ['some c in con satisfies c.tuoi < 6', 'Có dòng trong Các con mà Tuổi nhỏ hơn 6'],
    ['not(some c in con satisfies c.tuoi < 6)', 'Không dòng nào trong Các con mà Tuổi nhỏ hơn 6'],
    ['noi_o.xa != case.competentUnit', 'Xã, phường của Nơi ở không phải là Cơ quan có thẩm quyền'],
  ])('%s', (text, said) => {
    expect(condition(text)).toBe(said);
  });
});

describe('a formula in words', () => {
  it.each([
    ['so_ban * 3000', 'Số bản × 3.000'],
    ['sum(con.tuoi)', 'Tổng Tuổi của Các con'],
    ['years between(ngay_sinh, today())', 'Số năm tròn từ Ngày sinh đến ngày hôm nay'],
    ['lookup("phi", case.channel)', 'Giá trị trong bảng “Bảng phí” theo Kênh nộp hồ sơ'],
    ['if nop_thay then 1 else 0', 'Nếu Nộp thay là “Có” thì 1; còn lại: 0'],
    ['con[-1].ten', 'Tên con của dòng cuối của Các con'],
    ['coalesce(noi_o.xa, "?")', '(Xã, phường của Nơi ở, nếu chưa có thì “?”)'],
    ['so_ban + 1 + 2', 'Số bản + 1 + 2'],
  ])('%s', (text, said) => {
    expect(value(text)).toBe(said);
  });

  it('is said in English by the same labels where they are translated', () => {
    expect(sayExpression(parsed('chu_the = "HO_GIA_DINH" and so_ban > 1'), scope, 'en', true)).toBe(
      'Applicant is “Household” and Số bản is more than 1',
    );
  });
});

describe('every expression of the procedures', () => {
  it('is said without any of its own names, in both languages', () => {
    const raw: string[] = [];
    for (const definition of definitions()) {
      for (const { at, text } of expressionPlaces(definition)) {
        const expression = parsed(text);
        for (const language of ['vi', 'en'] as const) {
          const said = sayExpression(expression, scopeAt(definition, at), language, true);
          // Names have a sign between their words that no label has; what is quoted was written by the author.
          if (said === '' || /\w_\w/.test(said.replace(/“[^”]*”/gu, ''))) raw.push(`${text} → ${said}`);
        }
      }
    }
    expect(raw).toEqual([]);
  });
});
