import { expect, test } from 'vitest';
import { readDocument } from '../../../definitions/read-definitions.fixture.ts';
import { scopeAt, writeExpression } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { answerOfKey } from './key-answers.ts';

const least = JSON.parse(
  JSON.stringify(readDocument('procedures/cap-phieu-ly-lich-tu-phap/1.json')),
) as DraftDocument;
const answer = (key: string): string | undefined => {
  const found = answerOfKey(key, scopeAt(least, '/fees/0/amount'));
  return found === undefined ? undefined : writeExpression(found);
};

test('a key is answered by the field of its name, or by the channel however it is shortened', () => {
  expect(answer('loai_phieu')).toBe('loai_phieu');
  expect(answer('kenh')).toBe('case.channel');
  expect(answer('kenh_nop')).toBe('case.channel');
  expect(answer('channel')).toBe('case.channel');
});

test('a key that nothing is called after, or several things are, has no answer', () => {
  expect(answer('khong_co')).toBeUndefined();
  expect(answer('ken')).toBeUndefined();
});
