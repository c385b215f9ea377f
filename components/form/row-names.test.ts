import { expect, it } from 'vitest';
import type { Field } from '../../engine/index.ts';
import { formOf } from '../story-kit/compile-story.ts';
import { namedByRow } from './row-names.ts';

const table = (key: string, name: string, fields: Field[]): Field => ({
  key,
  type: 'table',
  label: { vi: name },
  rowLabel: { vi: name },
  fields,
});
const FORM = formOf(
  table('ho', 'Hộ', [table('nguoi', 'Thành viên', [{ key: 'ten', type: 'text', label: { vi: 'Tên' } }])]),
);

it('names a problem in a row by all the rows around it, from the outside in', () => {
  const problem = {
    code: 'check-failed',
    pointer: '/ho/1/nguoi/0/ten',
    severity: 'error' as const,
    message: { vi: 'Tên đã có.' },
  };
  const [named] = namedByRow(FORM, [problem], 'vi');
  expect(named?.message?.vi).toBe('Hộ 2, Thành viên 1: Tên đã có.');
});
