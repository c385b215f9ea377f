import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../client/index.ts';
import { webTextsOf } from '../language/web-texts-of.ts';
import { refusalOf } from './submission-refusal.ts';

const texts = webTextsOf('vi');

function refused(code: string, more: object = {}): ProblemError {
  return new ProblemError({
    type: '',
    title: 'Không nhận được.',
    status: 422,
    code,
    problems: [],
    ...more,
  });
}

describe('an application that was not taken', () => {
  it('moves to the new version of its procedure', () => {
    expect(refusalOf(refused('definition-changed', { params: { version: 3 } }), texts)).toEqual({
      kind: 'moved',
      version: '3',
    });
  });

  it('waits for who has been signed out', () => {
    expect(refusalOf(refused('sign-in-needed'), texts)).toEqual({ kind: 'signed-out' });
  });

  it('says what is wrong, and where', () => {
    const problems = [
      { code: 'required', pointer: '/answers/ho_ten', severity: 'error', message: 'Cần nhập.' },
    ];
    expect(refusalOf(refused('submission-refused', { problems }), texts)).toMatchObject({
      kind: 'told',
      notice: `${texts.submitRefused} Không nhận được.`,
      problems: [{ code: 'required' }],
    });
  });

  it('is not silent about a fault of its own', () => {
    expect(() => refusalOf(new TypeError('x is undefined'), texts)).toThrow(TypeError);
  });
});
