import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition } from '../../engine/index.ts';
import { packageRoot } from '../server/index.ts';

/** The shipped definition that surrounds an imported form: intake, processing, result. */
export function readSkeleton(): Definition {
  const file = join(packageRoot, 'definitions', 'skeletons', 'form-only.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Definition;
}
