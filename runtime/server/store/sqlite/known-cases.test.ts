import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../engine/index.ts';
import { KnownCases } from './known-cases.ts';

const subject = (id: string, revision: number): Case => ({ id, revision }) as Case;

describe('known cases', () => {
  it('gives a case that was kept, and nothing of one that was not', () => {
    const known = new KnownCases();
    const first = subject('a', 1);
    known.keep(first);
    expect(known.get('a')).toBe(first);
    expect(known.get('b')).toBeNull();
  });

  it('gives nothing older than what is being written, also where it was read before', () => {
    const known = new KnownCases();
    known.keep(subject('a', 1));
    known.outdate('a', 2);
    expect(known.get('a')).toBeNull();
    known.keep(subject('a', 1));
    expect(known.get('a')).toBeNull();
    const second = subject('a', 2);
    known.keep(second);
    expect(known.get('a')).toBe(second);
  });

  it('keeps the later of two writes whose answers come in the other order', () => {
    const known = new KnownCases();
    known.outdate('a', 2);
    known.outdate('a', 3);
    const third = subject('a', 3);
    known.keep(third);
    known.keep(subject('a', 2));
    expect(known.get('a')).toBe(third);
  });

  it('forgets what was asked for longest ago once there are many', () => {
    const known = new KnownCases();
    known.keep(subject('first', 1));
    known.keep(subject('second', 1));
    for (let no = 0; no < 510; no += 1) known.keep(subject(`c${no}`, 1));
    expect(known.get('first')).not.toBeNull();
    known.keep(subject('last', 1));
    expect(known.get('second')).toBeNull();
    expect(known.get('first')).not.toBeNull();
  });

  it('forgets everything when it is cleared', () => {
    const known = new KnownCases();
    known.keep(subject('a', 1));
    known.clear();
    expect(known.get('a')).toBeNull();
  });
});
