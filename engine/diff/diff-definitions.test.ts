import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../answers/answers.ts';
import type { DraftDocument, JsonObject } from '../draft/draft-document.ts';
import { applyEdit } from '../edits/apply-edit.ts';
import { drafts } from '../edits/drafts.fixture.ts';
import type { Edit } from '../edits/edits.ts';
import { diffDefinitions } from './diff-definitions.ts';
import { hasWords } from './words-of.ts';

const edited = (draft: DraftDocument, edit: Edit): DraftDocument => {
  const outcome = applyEdit(draft, edit);
  if (outcome.problems) throw new Error(JSON.stringify(outcome.problems));
  return outcome.draft;
};
const told = (before: DraftDocument, after: DraftDocument): string[] =>
  diffDefinitions(before, after).map(({ kind, text }) => `${kind}: ${text.vi}`);

const label = (vi: string, en?: string) => ({ vi, ...(en === undefined ? {} : { en }) });
const fields: readonly JsonObject[] = [
  { key: 'ho_ten', type: 'text', label: label('Họ tên', 'Name'), maxLength: 100 },
  { key: 'so_ban', type: 'integer', label: label('Số bản') },
  {
    key: 'loai',
    type: 'radio',
    label: label('Loại'),
    options: [
      { code: 'A', label: label('Thường') },
      { code: 'B', label: label('Gấp') },
    ],
  },
];
const base: DraftDocument = {
  version: 1,
  application: 'don',
  roles: { mot_cua: label('Một cửa'), lanh_dao: label('Lãnh đạo') },
  forms: {
    don: {
      title: label('Tờ khai'),
      pages: [
        {
          key: 'p',
          title: label('Trang một'),
          sections: [
            { key: 's', title: label('Mục một'), fields },
            { key: 't', title: label('Mục hai'), fields: [] },
          ],
        },
      ],
    },
  },
  dossier: { components: [{ key: 'HK03', title: label('Giấy ủy quyền'), required: false }] },
  deadlines: { giai_quyet: { title: label('Giải quyết'), amount: 3, unit: 'workingDay' } },
  workflow: {
    states: {
      nhan: {
        meta: {
          title: label('Tiếp nhận'),
          tasks: [{ key: 'nhan', title: label('Kiểm tra'), role: 'mot_cua' }],
        },
        on: { XONG: { target: 'het', meta: { label: label('Xong') } } },
      },
      het: { type: 'final', meta: { title: label('Đã trả') } },
    },
  },
  fees: [{ key: 'phi', title: label('Lệ phí'), amount: '8000', due: 'submission' }],
};

/** The document with another value at a pointer; undefined takes it out. */
function withValue(pointer: string, value: Json | undefined, document: DraftDocument = base): DraftDocument {
  const copy = structuredClone(document) as Record<string, Json>;
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>(
    (inner, key) => (inner as Record<string, Json>)[key] as Json,
    copy,
  ) as Record<string, Json>;
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
const F = '/forms/don/pages/0/sections/0/fields';

describe('a difference', () => {
  it.each<[string, string, Json | undefined, string[]]>([
    [
      'a shorter deadline',
      '/deadlines/giai_quyet/amount',
      2,
      ['breaking: Thời hạn “Giải quyết”: 3 → 2 ngày làm việc'],
    ],
    [
      'a longer one',
      '/deadlines/giai_quyet/amount',
      5,
      ['compatible: Thời hạn “Giải quyết”: 3 → 5 ngày làm việc'],
    ],
    [
      'another unit of time',
      '/deadlines/giai_quyet/unit',
      'calendarDay',
      ['breaking: Thời hạn “Giải quyết”: 3 ngày làm việc → 3 ngày'],
    ],
    [
      'a component that goes',
      '/dossier/components/0',
      undefined,
      ['breaking: Bỏ thành phần hồ sơ “Giấy ủy quyền”'],
    ],
    [
      'a component that is asked now',
      '/dossier/components/0/required',
      true,
      ['breaking: Thành phần hồ sơ “Giấy ủy quyền”: bắt buộc không → có'],
    ],
    [
      'a label',
      `${F}/0/label/vi`,
      'Họ và tên',
      ['cosmetic: Trường “Họ và tên” (mục “Mục một”): nhãn “Họ tên” → “Họ và tên”'],
    ],
    [
      'an English label',
      `${F}/0/label/en`,
      'Full name',
      ['cosmetic: Trường “Họ tên” (mục “Mục một”): nhãn (tiếng Anh) “Name” → “Full name”'],
    ],
    [
      'a narrower bound',
      `${F}/0/maxLength`,
      50,
      ['breaking: Trường “Họ tên” (mục “Mục một”): số ký tự nhiều nhất 100 → 50'],
    ],
    [
      'a wider bound',
      `${F}/0/maxLength`,
      200,
      ['compatible: Trường “Họ tên” (mục “Mục một”): số ký tự nhiều nhất 100 → 200'],
    ],
    [
      'a bound that goes',
      `${F}/0/maxLength`,
      undefined,
      ['compatible: Trường “Họ tên” (mục “Mục một”): bỏ số ký tự nhiều nhất 100'],
    ],
    [
      'a field of another kind',
      `${F}/1/type`,
      'text',
      ['breaking: Trường “Số bản” (mục “Mục một”): loại “Số nguyên” → “Một dòng chữ”'],
    ],
    [
      'an answer that is asked now',
      `${F}/1/required`,
      true,
      ['breaking: Trường “Số bản” (mục “Mục một”): thêm bắt buộc có'],
    ],
    [
      'a condition, in words',
      `${F}/1/required`,
      'ho_ten = "An" and so_ban > 1',
      ['breaking: Trường “Số bản” (mục “Mục một”): thêm bắt buộc “Họ tên là “An” và Số bản lớn hơn 1”'],
    ],
    ['a choice that goes', `${F}/2/options/1`, undefined, ['breaking: Bỏ lựa chọn “Gấp” (trường “Loại”)']],
    [
      'a new field',
      `${F}/3`,
      { key: 'moi', type: 'text', label: label('Mới') },
      ['compatible: Thêm trường “Mới” (mục “Mục một”)'],
    ],
    [
      'a new field that must be answered',
      `${F}/3`,
      { key: 'moi', type: 'text', label: label('Mới'), required: 'so_ban > 1' },
      ['breaking: Thêm trường “Mới” (mục “Mục một”)'],
    ],
    [
      'another role for a task',
      '/workflow/states/nhan/meta/tasks/0/role',
      'lanh_dao',
      ['compatible: Công việc “Kiểm tra” (bước “Tiếp nhận”): vai trò thực hiện “Một cửa” → “Lãnh đạo”'],
    ],
    [
      'a guard',
      '/workflow/states/nhan/on/XONG/guard',
      { type: 'when', params: { if: 'so_ban > 1' } },
      ['breaking: Nút “Xong” (bước “Tiếp nhận”): thêm điều kiện chuyển'],
    ],
    ['a state that goes', '/workflow/states/het', undefined, ['breaking: Bỏ bước “Đã trả”']],
    ['a fee', '/fees/0/amount', '10000', ['breaking: Khoản phí, lệ phí “Lệ phí”: mức 8.000 → 10.000']],
    ['the version', '/version', 2, ['cosmetic: Phiên bản: 1 → 2']],
  ])('by %s is one sentence', (_name, pointer, value, sentences) => {
    expect(told(base, withValue(pointer, value))).toEqual(sentences);
  });

  it('by a key is told once, though expressions follow', () => {
    const read = withValue(`${F}/0/visible`, 'so_ban > 1');
    const after = edited(read, { name: 'renameField', args: { at: `${F}/1`, key: 'so_luong' } });
    expect(told(read, after)).toEqual(['breaking: Đổi khóa của trường “Số bản”: so_ban → so_luong']);
    const role = edited(base, { name: 'renameName', args: { at: '/roles/mot_cua', key: 'tiep_nhan' } });
    expect(told(base, role)).toEqual(['breaking: Đổi khóa của vai trò “Một cửa”: mot_cua → tiep_nhan']);
  });

  it('by place is a move, and what is another in it besides', () => {
    const moved = edited(base, {
      name: 'moveField',
      args: { at: `${F}/0`, into: '/forms/don/pages/0/sections/1' },
    });
    expect(told(base, moved)).toEqual(['compatible: Chuyển trường “Họ tên” sang mục “Mục hai”']);
    const also = withValue('/forms/don/pages/0/sections/1/fields/0/maxLength', 10, moved);
    expect(told(base, also)).toHaveLength(2);
  });

  it('by order is told of the list', () => {
    const after = edited(base, { name: 'moveItem', args: { at: `${F}/2`, to: 0 } });
    expect(told(base, after)).toEqual(['cosmetic: Đổi thứ tự trường (mục “Mục một”)']);
  });

  it('leads to its place: what is gone, to where it was', () => {
    const [change] = diffDefinitions(base, withValue('/dossier/components/0', undefined));
    expect(change).toMatchObject({ at: '/dossier/components/0', gone: true, part: 'dossier' });
    expect(change?.text.en).toBe('Removed: component of the dossier “Giấy ủy quyền”');
  });
});

interface SchemaNode {
  readonly title?: unknown;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Every member of every object that the schemas of a definition describe, as `Title.member`. */
function membersOfFormat(): [title: string, name: string][] {
  const folder = new URL('../../definitions/schemas/', import.meta.url);
  const others = /^(?:calendar|catalogue|demo-people|paper-template|fragment)\.json$/;
  const files = [
    ...readdirSync(folder),
    ...readdirSync(new URL('fields/', folder)).map((file) => `fields/${file}`),
  ];
  const found: [string, string][] = [];
  const look = (node: unknown, title: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { title: own, type, properties } = node as SchemaNode;
    const name = typeof own === 'string' && !Array.isArray(node) ? own : title;
    if (type === 'object' && properties) for (const key of Object.keys(properties)) found.push([name, key]);
    for (const inner of Object.values(node)) look(inner, name);
  };
  for (const file of files.filter((one) => one.endsWith('.json') && !others.test(one))) {
    look(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), '');
  }
  return found;
}

it('every member of the format has words, so that no difference is told by a technical name', () => {
  const members = membersOfFormat();
  expect(members.length).toBeGreaterThan(300);
  expect(members.filter(([title, name]) => !hasWords(title, name)).map((one) => one.join('.'))).toEqual([]);
});

/** Every place of a document, as a pointer. */
function placesIn(value: Json, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

describe.each(drafts.slice(0, 3))('of %s', (_id, draft) => {
  it('nothing differs from itself', () => {
    expect(diffDefinitions(draft, structuredClone(draft))).toEqual([]);
  });

  it('whatever is taken out is told, in both languages', () => {
    const places = placesIn(draft).filter((at, index) => at !== '' && !at.includes('~') && index % 97 === 0);
    for (const at of places) {
      const changes = diffDefinitions(draft, withValue(at, undefined, draft));
      expect(changes.length, at).toBeGreaterThan(0);
      for (const { text } of changes)
        expect(`${text.vi} ${text.en ?? ''}`, at).not.toMatch(/[{}]vi|undefined|\[object/);
    }
  });
});

it('tells a value from a day on as a new row, and that the one before ends', () => {
  const withRows = (...rows: JsonObject[]): DraftDocument => ({
    ...base,
    parameters: { muc_thu: { title: label('Mức thu'), type: 'money', rows } },
  });
  const source = 'Nghị quyết cũ';
  const before = withRows({ from: '2016-01-01', value: 3000, source });
  const after = withRows(
    { from: '2026-12-01', value: 4000, source: 'Nghị quyết mới' },
    { from: '2016-01-01', to: '2026-11-30', value: 3000, source },
  );
  expect(told(before, after)).toEqual([
    'compatible: Thêm dòng giá trị “4.000, 01/12/2026” (tham số “Mức thu”)',
    'compatible: Dòng giá trị “3.000, 01/01/2016” (tham số “Mức thu”): thêm đến 30/11/2026',
  ]);
});

describe('the ways of a button', () => {
  const ON = '/workflow/states/nhan/on/XONG';
  const meta = { label: label('Xong') };
  const twoStates = withValue('/workflow/states/tra_cuu', { meta: { title: label('Tra cứu') } });
  const guard = { type: 'when', params: { if: 'loai = "B"' } };
  const way = { target: 'het', actions: [{ type: 'issueCode' }] };
  const plain = withValue(ON, { ...way, meta }, twoStates);
  const branch = { target: 'tra_cuu', guard, actions: [{ type: 'issueCode' }], meta };

  it('a branch that comes is told as one, with its condition in words, and not as another target', () => {
    expect(told(plain, withValue(ON, [branch, way], twoStates))).toEqual([
      'compatible: Nút “Xong” (bước “Tiếp nhận”): thêm hướng đi khi Loại là “Gấp” → “Tra cứu”; còn lại → “Đã trả”',
    ]);
  });

  it('a branch that goes, or stands elsewhere in the order, is told too', () => {
    const branched = withValue(ON, [branch, way], twoStates);
    expect(told(branched, plain)).toEqual([
      'breaking: Nút “Xong” (bước “Tiếp nhận”): bỏ hướng đi khi Loại là “Gấp” → “Tra cứu”',
    ]);
    expect(told(branched, withValue(ON, [way, branch], twoStates))).toEqual([
      'compatible: Nút “Xong” (bước “Tiếp nhận”): đổi thứ tự các hướng đi',
    ]);
  });

  it('another target is told as such, and an event that nobody presses by where it leads', () => {
    expect(told(plain, withValue(ON, { ...way, meta, target: 'tra_cuu' }, twoStates))).toEqual([
      'compatible: Nút “Xong” (bước “Tiếp nhận”): bước đích “Đã trả” → “Tra cứu”',
    ]);
    expect(told(plain, withValue('/workflow/states/nhan/on/tham_dinh', { target: 'het' }, plain))).toEqual([
      'compatible: Thêm hướng đi tự động đến “Đã trả” (bước “Tiếp nhận”)',
    ]);
  });
});

it('tells channels by the names of their catalogue, and that open cases feel when one goes', () => {
  const service = (...submit: string[]): DraftDocument => ({
    ...base,
    service: { channels: 'kenh', submit },
  });
  const names = (catalogue: string, code: string) =>
    catalogue === 'kenh' && code === '1' ? 'Trực tiếp' : undefined;
  const changes = diffDefinitions(service('1', '2'), service('2'), names);
  expect(changes.map(({ kind, text }) => `${kind}: ${text.vi}`)).toEqual([
    'breaking: Bỏ kênh nộp “Trực tiếp”',
  ]);
});

it('tells a rule with a long message by the rule itself, in words', () => {
  const message = label(
    'Người nộp phải khai đủ số bản cần cấp theo quy định của nghị định mới ban hành trong năm nay.',
  );
  const check = { that: 'so_ban < 80 or loai != "B"', message, at: 'so_ban' };
  expect(told(base, withValue('/forms/don/checks', [check]))).toEqual([
    expect.stringMatching(
      /^breaking: Thêm quy tắc kiểm tra “Số bản .+ hoặc Loại không phải là “Gấp”” \(biểu mẫu “Tờ khai”\)$/,
    ),
  ]);
});
