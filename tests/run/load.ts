import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { packageFolder } from './package-folder.ts';

/**
 * `npm run load [name] [arguments]`: the measurements of tests/load, all of them or those whose name begins so.
 * They are no tests: they print numbers beside a bare baseline.
 */
const [wanted = '', ...args] = process.argv.slice(2);
const folder = join(packageFolder, 'tests', 'load');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name.startsWith(wanted));
if (files.length === 0) console.error(`tests/load has no measurement called ${wanted}`);
if (files.length === 0) process.exitCode = 1;
for (const file of files) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, file), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
