import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Definition } from '../../../engine/index.ts';
import { runProgram } from '../../../runtime/cli/program.ts';
import { demoPerson } from './people.ts';

/** Publishes a version of a procedure by the command line, as an administrator of the demo. It is live at once. */
export async function publishVersion(address: string, definition: Definition): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'thutuc-publish-'));
  try {
    const file = join(folder, 'version.json');
    await writeFile(file, JSON.stringify(definition));
    const lines: string[] = [];
    const note = (line: string): void => void lines.push(line);
    const code = await runProgram(['publish', file, '--server', address], {
      out: { line: note, error: note },
      language: 'vi',
      environment: {
        THUTUC_DATA: folder,
        THUTUC_USER: 'quan-tri',
        THUTUC_PASSWORD: demoPerson('quan-tri').password,
      },
    });
    expect(code, lines.join('\n')).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
