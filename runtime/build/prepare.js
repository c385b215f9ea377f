import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * Runs after `npm ci`: writes the generated files that are not committed. Plain JavaScript, since an install
 * without development dependencies has no loader for TypeScript; then there is nothing to generate with, and
 * what runs there was built elsewhere.
 */
if (isInstalled('tsx')) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'runtime/build/generate.ts', '--uncommitted'],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}

function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
