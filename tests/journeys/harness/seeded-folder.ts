import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that the shipped data are in; made once for all journeys of a process. */
let seeded: Promise<string> | null = null;

/**
 * A new data folder that already holds the shipped data. The first start of the product publishes every shipped
 * procedure and plays its scenarios, which takes seconds; journeys are about what comes after, so they begin with a copy.
 *
 * @param seed brings the shipped data into an empty folder, and lets go of it
 */
export async function seededFolder(seed: (folder: string) => Promise<void>): Promise<string> {
  seeded ??= newFolder().then(async (folder) => {
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    await seed(folder);
    return folder;
  });
  const folder = await newFolder();
  await cp(await seeded, folder, { recursive: true });
  return folder;
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'thutuc-journey-'));
}
