import { expect, it } from 'vitest';
import { problemTexts } from './problem-texts.ts';
import type { Problem } from './problem.ts';
import { sayProblem } from './say-problem.ts';

const problem = (code: string, params: Problem['params']): Problem => ({
  code,
  pointer: '',
  severity: 'error',
  params: params ?? {},
});

it('says lists of media types as people know them', () => {
  const wrong = problem('file-type', { name: 'a.exe', accept: 'image/jpeg, application/pdf' });
  expect(sayProblem(wrong, 'vi').message).toBe(
    'Tệp “a.exe” không đúng định dạng. Chỉ nhận: ảnh JPEG hoặc tệp PDF.',
  );
});

it('leaves what a scenario found as it is, pointers and lists included', () => {
  const found = 'text-format (/answers/so: Hai chữ cái, sáu chữ số.)';
  const failed = problem('scenario-failed', { scenario: 'A', what: 'problems', found, expected: '[]' });
  expect(sayProblem(failed, 'en', problemTexts).message).toBe(
    `Scenario “A”: problems is ${found}, expected [].`,
  );
});
