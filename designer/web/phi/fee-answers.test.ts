import { expect, test } from 'vitest';
import { readDocument } from '../../../definitions/read-definitions.fixture.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { feeAnswers } from './fee-answers.ts';

const pathsOf = (id: string): string[] =>
  feeAnswers(readDocument(`procedures/${id}/1.json`) as DraftDocument, 'vi').map(({ path }) => path);

test('the fees depend on what they read, and on what computed fields are made of', () => {
  expect(pathsOf('dang-ky-thanh-lap-ho-kinh-doanh')).toEqual(['dia_chi_tru_so']);
  expect(pathsOf('xac-nhan-tinh-trang-hon-nhan')).toEqual(['so_ban', 'doi_tuong_mien']);
});
