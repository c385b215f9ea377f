import { expect, test } from 'vitest';
import { onePerName } from './one-per-name.ts';

const options = [
  ['', 'Luôn luôn'],
  ['true', 'Luôn luôn'],
  ['false', 'Không bao giờ'],
] as const;

test('what means the same as choosing nothing is offered once', () => {
  expect(onePerName(options, '')).toEqual([options[0], options[2]]);
  expect(onePerName(options, 'false')).toEqual([options[0], options[2]]);
});

test('what is chosen stays chosen', () => {
  expect(onePerName(options, 'true')).toEqual([options[1], options[2]]);
});

test('things that people gave the same name are all offered', () => {
  const roles = [['mot_cua', 'Một cửa'] as const, ['mot_cua_xa', 'Một cửa'] as const];
  expect(onePerName<string>([['', '(chưa chọn)'], ...roles], '')).toEqual([['', '(chưa chọn)'], ...roles]);
});
