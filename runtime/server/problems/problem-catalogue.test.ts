import { expect, it } from 'vitest';
import { problemCatalogues } from './problem-catalogue.ts';
import { sayProblems } from './say-problems.ts';

it('has each code in one catalogue only', () => {
  const owners = new Map<string, string[]>();
  for (const [name, texts] of Object.entries(problemCatalogues)) {
    for (const code of Object.keys(texts)) owners.set(code, [...(owners.get(code) ?? []), name]);
  }
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
});

it('speaks both languages everywhere', () => {
  for (const texts of Object.values(problemCatalogues)) {
    for (const [code, { says, mend }] of Object.entries(texts)) {
      expect([code, says.vi === '', says.en ?? '']).not.toContain('');
      if (mend) expect([code, mend.vi, mend.en ?? '']).not.toContain('');
    }
  }
});

it('puts a problem into words with its place, and shows a code that has no text', () => {
  const document = { forms: { don: { title: { vi: 'Đơn' } } } };
  const problem = { code: 'no-such-code', pointer: '/forms/don', severity: 'error' } as const;
  expect(sayProblems([problem], 'vi', document)).toEqual([
    { ...problem, message: 'no-such-code', label: 'Đơn' },
  ]);
});

it('calls a field of the document by its label', () => {
  const fields = [{ key: 'so', type: 'citizenId', label: { vi: 'Số định danh' } }];
  const document = { application: 'don', forms: { don: { pages: [{ sections: [{ fields }] }] } } };
  const pointer = '/forms/don/pages/0/sections/0/fields/0';
  const problem = {
    code: 'personal-unclassed',
    pointer,
    severity: 'warning',
    params: { key: 'so' },
  } as const;
  expect(sayProblems([problem], 'vi', document)[0]?.message).toBe(
    'Trường “Số định danh” là dữ liệu cá nhân nhưng chưa nêu loại.',
  );
});
