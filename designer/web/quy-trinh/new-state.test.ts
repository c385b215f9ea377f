import { expect, test } from 'vitest';
import { newState } from './new-state.ts';

const texts = { regionEnd: (name: string) => `Đã xong: ${name}` };
const document = { workflow: { states: { hoi_y_kien: {} } } };
const meta = (vi: string) => ({ meta: { title: { vi } } });

test.each([
  ['step', { ...meta('Hỏi ý kiến') }],
  ['end', { type: 'final', ...meta('Hỏi ý kiến') }],
  ['history', { type: 'history', history: 'shallow', ...meta('Hỏi ý kiến') }],
] as const)('a new %s has its title', (kind, state) => {
  expect(newState(document, kind, 'Hỏi ý kiến', texts)).toEqual(state);
});

test('what runs beside others has a beginning and an end, with keys that nothing else has', () => {
  expect(newState(document, 'region', 'Hỏi ý kiến', texts)).toEqual({
    initial: 'hoi_y_kien_3',
    ...meta('Hỏi ý kiến'),
    states: {
      hoi_y_kien_3: meta('Hỏi ý kiến'),
      da_xong_hoi_y_kien: { type: 'final', ...meta('Đã xong: Hỏi ý kiến') },
    },
  });
});
