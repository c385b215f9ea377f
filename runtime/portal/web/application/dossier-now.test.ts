import { describe, expect, it } from 'vitest';
import { removedFiles } from './dossier-now.ts';

const file = (id: string) => ({ id, name: `${id}.pdf`, type: 'application/pdf', size: 10 });

describe('files that were taken out', () => {
  it('finds them by their component', () => {
    const before = { A: [file('1'), file('2')], B: [file('3')] };
    expect(removedFiles(before, { A: [file('2')] })).toEqual([
      { component: 'A', file: '1' },
      { component: 'B', file: '3' },
    ]);
  });

  it('finds none among those that were added', () => {
    expect(removedFiles({}, { A: [file('1')] })).toEqual([]);
  });
});
