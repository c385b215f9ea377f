import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder, runTool } from './tools.ts';

/**
 * Builds the module for pages of other sites. Its version holds a hash of every file of it, so that an address never
 * means two contents; `versions.json` tells the address and the integrity value that pages may hold it to.
 */
export async function buildEmbed(): Promise<void> {
  await runTool('vite', ['build', '--config', 'vite.embed.config.ts']);
  const web = fileURLToPath(new URL('dist/web/', packageFolder));
  const built = join(web, 'embed-files');
  const version = versionOf(built);
  const folder = join(web, 'embed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  renameSync(built, join(folder, version));
  const addressOf = (file: string): { url: string; integrity: string } => {
    const hash = createHash('sha384').update(readFileSync(join(folder, version, file)));
    return { url: `/embed/${version}/${file}`, integrity: `sha384-${hash.digest('base64')}` };
  };
  const versions = [{ version, ...addressOf('thutuc.js'), frame: addressOf('frame.js') }];
  writeFileSync(join(folder, 'versions.json'), `${JSON.stringify({ versions }, null, 2)}\n`);
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as {
    version: string;
  };
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
}
