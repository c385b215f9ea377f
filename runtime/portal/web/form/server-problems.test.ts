import { describe, expect, it } from 'vitest';
import { serverProblems } from './server-problems.ts';

const item = { code: 'x-unknown', severity: 'error', pointer: '/answers/so_ban', message: 'Sai.' } as const;

describe('problems of the server', () => {
  it('point into the form, or into the dossier', () => {
    const pointers = ['/answers/so_ban', '/answers', '/dossier/B', '', '/answersX'];
    const found = serverProblems(pointers.map((pointer) => ({ ...item, pointer })));
    expect(found.map(({ pointer }) => pointer)).toEqual(['/so_ban', '', '/dossier/B', '', '/answersX']);
  });

  it('bring the server’s words, with how to mend what this page does not know', () => {
    const [problem] = serverProblems([{ ...item, mend: 'Sửa lại.' }]);
    expect(problem?.message?.vi).toBe('Sai. Sửa lại.');
  });
});
