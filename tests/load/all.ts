import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measures, measuresOfProvince } from './measures/index.ts';
import { SIZES, type Row, type Size } from './province/measure.ts';
import { buildMeasures, measureFromSource } from './province/measure-program.ts';
import { writeTable } from './province/table.ts';

/**
 * The load of a province, one measure after the other, each in a process of its own, beside a bare baseline of the same
 * run. The table in docs/performance.md is written after each measure where the run is a full one; a short one only
 * prints, unless it is told to write.
 *
 *   npm run load all [short|full] [measure …] [write]
 *
 * `THUTUC_TEST_MONGODB` names a MongoDB server to measure that store, too. With THUTUC_BUILT=1, after `npm run build`,
 * the product is measured as it is built.
 */
const words = process.argv.slice(2).map((word) => word.replace(/^--(size=?)?/, ''));
const size: Size['name'] = words.includes('full') ? 'full' : 'short';
const named = words.filter((word) => measures.has(word));
const wanted = named.length === 0 ? [...measures.keys()] : [...measures.keys()].filter(isWanted);
const server = process.env['THUTUC_TEST_MONGODB']?.trim() ?? '';
const began = Date.now();
const rows: Row[] = [];
const failures: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'thutuc-load-'));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const built = process.env['THUTUC_BUILT'] === '1' ? await buildMeasures() : measureFromSource;
console.log(`${size}: about ${SIZES[size].armed} dossiers, in ${folder}`);
for (const name of wanted) {
  console.log(`\n${name}`);
  const from = Date.now();
  const code = await take(name);
  if (code !== 0) failures.push(`${name}, which ended with ${String(code)}`);
  console.log(`  ${((Date.now() - from) / 1_000).toFixed(0)} s`);
  await save();
}
if (failures.length > 0) process.exitCode = 1;

function isWanted(name: string): boolean {
  // Others need the province, so it is filled first.
  return named.includes(name) || (name === 'fill' && named.some((one) => measuresOfProvince.has(one)));
}

async function take(name: string): Promise<number | null> {
  const { file, options } = built;
  const child = fork(file, [name, size, folder, databaseOf(name)], {
    execArgv: [...options, '--expose-gc'],
    env: { ...process.env, THUTUC_LOAD_READY: join(folder, 'ready') },
  });
  child.on('message', (row) => {
    rows.push(row as Row);
    const { what, here, beside, ratio, wanted: number } = row as Row;
    console.log(`  ${what}\n    ${here}${number === '' ? '' : `  (to reach: ${number})`}`);
    if (beside !== '') console.log(`    beside ${beside}${ratio === '' ? '' : `: ${ratio}`}`);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** A database of its own for each measure of a run. */
function databaseOf(name: string): string {
  const [, hosts = '', query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(server) ?? [];
  return hosts === '' ? '' : `${hosts}/thutuc-load-${began}-${name}${query}`;
}

async function save(): Promise<void> {
  const minutes = Math.max(1, Math.round((Date.now() - began) / 60_000));
  const date = new Date(began).toISOString().slice(0, 10);
  const run = { size, date, rows, failures, minutes };
  writeFileSync(join(tmpdir(), 'thutuc-load.json'), JSON.stringify(run, null, 2));
  if (size === 'full' || words.includes('write')) await writeTable(run);
}
