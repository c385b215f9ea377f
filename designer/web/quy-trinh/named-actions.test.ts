import { expect, test } from 'vitest';
import { namedBy, withNamed, withoutNamed } from './named-actions.ts';

const paper = { type: 'issuePaper', params: { paper: 'giay_hen' } };
const clock = { type: 'clock', params: { deadline: 'giai_quyet', do: 'start' } };

test('a paper is added behind what is done already, and taken out alone', () => {
  const actions = withNamed([clock], 'issuePaper', 'paper', 'giay_hen');
  expect(actions).toEqual([clock, paper]);
  expect(namedBy(actions, 'issuePaper', 'paper')).toEqual(['giay_hen']);
  expect(withoutNamed(actions, 'issuePaper', 'paper', 'giay_hen')).toEqual([clock]);
});

test('where nothing is left to do there is no list', () => {
  expect(withoutNamed([paper], 'issuePaper', 'paper', 'giay_hen')).toBeUndefined();
});

test.each([undefined, null, 'chữ', [null, 1, 'chữ', { type: 'issuePaper' }]])(
  '%j names nothing',
  (actions) => {
    expect(namedBy(actions, 'issuePaper', 'paper')).toEqual([]);
  },
);
