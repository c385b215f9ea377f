import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CalendarDocument, CatalogueDocument, Definition } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { CheckSurroundings, checkDraft, playScenarios } from './check-draft.ts';
import { cataloguesIn } from './draft-checking.ts';
import { screenTexts } from './screen-texts.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../definitions/${path}.json`, import.meta.url), 'utf8'));
const draft = read('skeletons/form-only') as Definition;
const surroundings = new CheckSurroundings();
for (const { id } of cataloguesIn(draft as unknown as DraftDocument))
  surroundings.takeCatalogue(id, read(`catalogues/${id}`) as CatalogueDocument);
surroundings.takeCalendar(read('calendars/vn') as CalendarDocument);

const scenario = {
  key: 'mau',
  title: { vi: 'Mẫu' },
  submittedAt: '2026-11-20T09:00:00+07:00',
  answers: { noi_giai_quyet: { tinh: '25', xa: '08707' } },
  expect: { states: ['tiep_nhan'] },
};
const play = (definition: Definition) => {
  const environment = surroundings.environment(definition);
  if (environment === null) throw new Error('no calendar');
  return [...playScenarios(definition, environment, 'vi')];
};

test('a draft names its catalogues, each once', () => {
  const ids = cataloguesIn(draft as unknown as DraftDocument).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([
    'co-quan',
    'don-vi-hanh-chinh',
    'kenh',
    'muc-do-dich-vu',
    'trang-thai-ho-so',
  ]);
  expect(cataloguesIn({ catalogues: [{ id: 'kenh', version: '1' }], service: { channels: 'kenh' } })).toEqual(
    [{ id: 'kenh', version: '1' }],
  );
});

describe('a draft is checked', () => {
  test('by its shape, in words and with the place', () => {
    const { problems, definition } = checkDraft({ ...draft, version: 'một' }, surroundings, 'vi');
    expect([problems.map(({ code, pointer }) => [code, pointer]), definition]).toEqual([
      [['shape-type', '/version']],
      null,
    ]);
    expect(problems[0]?.message).not.toContain('shape-type');
  });

  test('by its names, once its shape is right', () => {
    const { problems } = checkDraft({ ...draft, application: 'khong_co' }, surroundings, 'vi');
    expect(problems.some(({ pointer }) => pointer === '/application')).toBe(true);
  });

  test('and a field is called by its label', () => {
    const changed = structuredClone(draft) as unknown as {
      forms: Record<string, { pages: { sections: { fields: object[] }[] }[] }>;
    };
    const field = { key: 'so_the', type: 'citizenId', label: { vi: 'Số thẻ của con' } };
    changed.forms[draft.application]?.pages[0]?.sections[0]?.fields.push(field);
    const { problems } = checkDraft(changed, surroundings, 'vi');
    const found = problems.find(({ code }) => code === 'personal-unclassed');
    expect([found?.message, found?.mend]).toEqual([
      'Trường “Số thẻ của con” là dữ liệu cá nhân nhưng chưa nêu loại.',
      'Chọn “Cơ bản” hoặc “Nhạy cảm” ở ô “Dữ liệu cá nhân” của trường (Luật 91/2025/QH15).',
    ]);
  });

  test('by the server alone where it names shared parts', () => {
    const shared = {
      ...draft,
      papers: { a: { title: { vi: 'A' }, kind: 'receipt', use: 'tt01-2018/mau-01-tiep-nhan' } },
    };
    expect(checkDraft(shared, surroundings, 'vi')).toEqual({ problems: [], definition: null });
  });

  test('by its scenarios, each with what went otherwise', () => {
    const wrong = { ...scenario, key: 'sai', expect: { states: ['xong'] } };
    const results = play({ ...draft, scenarios: [scenario, wrong] });
    expect(results.map(({ key, passed }) => [key, passed])).toEqual([
      ['mau', true],
      ['sai', false],
    ]);
    expect(results[1]?.problems[0]?.pointer).toMatch(/^\/scenarios\/1\//);
  });
});

test('what went otherwise in a scenario is told without names of the document, under the name of the scenario', () => {
  const wrong = { ...scenario, key: 'sai', title: { vi: 'Nộp đủ' }, expect: { states: ['xong'], fee: 5000 } };
  const [result] = play({ ...draft, scenarios: [wrong] });
  expect(result?.problems.map(({ label, message }) => [label, message])).toEqual([
    ['Nộp đủ', expect.stringMatching(/^Khi nộp: bước của hồ sơ phải là “.+”, thực tế là “.+”\.$/)],
    ['Nộp đủ', 'Khi nộp: tổng phí, lệ phí phải là 5.000 đồng, thực tế là 0 đồng.'],
  ]);
  expect(result?.problems.some(({ message }) => message.includes('tiep_nhan'))).toBe(false);
});

test('a problem comes with what mends it, in the language of the reader', () => {
  const wrong = { ...draft, extra: 1 };
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    checkDraft(wrong, surroundings, language).problems.map(({ code, mends }) => [code, mends]),
  );
  const edits = [{ name: 'removeItem', args: { at: '/extra' } }];
  expect(vi?.[0]).toEqual(['shape-unknown', [{ text: 'Bỏ thuộc tính này', edits }]]);
  expect(en?.[0]).toEqual(['shape-unknown', [{ text: 'Remove this property', edits }]]);
});

test('what is missing is told at the place where it would stand', () => {
  const { code: _code, ...without } = draft;
  const { problems } = checkDraft(without, surroundings, 'vi');
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['shape-missing', '/code'],
    ['scenario-missing', '/scenarios'],
  ]);
});

describe('problems are told as the screens call things', () => {
  const said = (document: unknown) => checkDraft(document, surroundings, 'vi').problems;

  test('what is missing by the label of its box, without names of the document', () => {
    const { code: _code, ...nameless } = draft;
    const [missing] = said(nameless);
    expect([missing?.message, missing?.mend]).toEqual([
      'Chưa có “Mã thủ tục”.',
      'Ghi hoặc chọn “Mã thủ tục” ở ô của mục này.',
    ]);
  });

  test('a branch that was just added is no error of its type, only a condition that waits', () => {
    const [name, way] = Object.entries(draft.workflow.states['tiep_nhan']?.on ?? {})[0] ?? ['', {}];
    const branch = {
      target: Object.keys(draft.workflow.states)[1],
      guard: { type: 'when', params: { if: '' } },
    };
    const states = {
      ...draft.workflow.states,
      tiep_nhan: { ...draft.workflow.states['tiep_nhan'], on: { [name]: [branch, way] } },
    };
    const found = said({ ...draft, workflow: { ...draft.workflow, states } });
    expect(
      found.filter(({ code }) => code.startsWith('shape-')).map(({ code, pointer }) => [code, pointer]),
    ).toEqual([['shape-empty', `/workflow/states/tiep_nhan/on/${name}/0/guard/params/if`]]);
  });

  test('no text but those on expressions names a member of the document', () => {
    const names = Object.entries(screenTexts).flatMap(([code, { says, mend }]) =>
      code.startsWith('feel-') || code.startsWith('edit-')
        ? []
        : [says.vi, mend?.vi ?? ''].flatMap((text) =>
            /“(?:pay|collects|that|then|role|code|meta|if|on)”|\bmeta\b|docs\//.test(text)
              ? [`${code}: ${text}`]
              : [],
          ),
    );
    expect(names).toEqual([]);
  });

  test('look-ups and tasks of systems are spoken of by the boxes in which they are mended', () => {
    const codes = ['lookup-unused', 'system-then', 'system-formless', 'system-output-type'];
    const told = codes.map(
      (code) => `${screenTexts[code]?.says.vi ?? ''} ${screenTexts[code]?.mend?.vi ?? ''}`,
    );
    expect(
      told.filter((text) => /prefill|connector|Sự kiện|“biểu mẫu”|“dữ liệu nhận về”/.test(text)),
    ).toEqual([]);
    expect(told[2]).toContain('“Biểu mẫu phải điền”');
  });
});
