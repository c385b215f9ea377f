import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('plays the shipped procedure without a server', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'examples/engine-in-node/run.ts'],
    {
      cwd: new URL('../..', import.meta.url),
    },
  );
  expect(stdout).toContain('Cấp Giấy xác nhận tình trạng hôn nhân');
  expect(stdout).toMatch(/\d+ scenarios, 0 differences/);
}, 60_000);
