import { mkdirSync, rmSync } from 'node:fs';
import { MongoClient } from 'mongodb';
import { measures } from '../measures/index.ts';
import { SIZES, type Row, type Size } from './measure.ts';

/**
 * Takes one measure in a process of its own, and tells its rows to the process that started it.
 *
 * Arguments: the measure, the size, the folder of the run, the address of a MongoDB database or nothing.
 */
const [name = '', size = '', run = '', mongo = ''] = process.argv.slice(2);
const measure = measures.get(name);
if (!measure || !isSize(size)) throw new Error(`no measure ${name} of size ${size}`);
const folder = `${run}/${name}`;
mkdirSync(folder, { recursive: true });
try {
  await measure(
    { size: SIZES[size], folder, province: `${run}/province`, mongo: mongo === '' ? null : mongo },
    (row) => process.send?.(row satisfies Row),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
  if (mongo !== '') await dropDatabase(mongo);
}
process.disconnect();

async function dropDatabase(address: string): Promise<void> {
  const client = await MongoClient.connect(address);
  await client.db().dropDatabase();
  await client.close();
}

function isSize(text: string): text is Size['name'] {
  return Object.hasOwn(SIZES, text);
}
