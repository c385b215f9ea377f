import { hash as digest } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { canonicalJson, type Case } from '../../engine/index.ts';
import { chainedCase } from '../../runtime/cli/chained-case.fixture.ts';
import { runProgram } from '../../runtime/cli/program.ts';
import { openSqliteStore } from '../../runtime/server/store/index.ts';

/**
 * How long `thutuc verify` takes for the chained histories of a whole data folder, beside bare SHA-256 of the same
 * entries, their canonical texts made beforehand, in the same run. Verification takes all processors, the baseline one.
 *
 *   npm run load verify-histories [entries] [entries of a case] [kilobytes of a case beside its history]
 */
const ENTRIES = Number(process.argv[2] ?? 100_000);
const OF_A_CASE = Number(process.argv[3] ?? 10);
const KILOBYTES = Number(process.argv[4] ?? 12);
const CASES = Math.ceil(ENTRIES / OF_A_CASE);

const folder = await mkdtemp(join(tmpdir(), 'thutuc-load-'));
try {
  await openSqliteStore(folder).close();
  const bare = fill();
  const start = performance.now();
  const lines: string[] = [];
  const out = { line: (text: string) => void lines.push(text), error: () => undefined };
  const code = await runProgram(['verify'], { out, language: 'en', environment: { THUTUC_DATA: folder } });
  const seconds = (performance.now() - start) / 1_000;
  console.log(lines.join('\n'));
  if (code !== 0) throw new Error('a history does not hold');
  console.log(`bare SHA-256       ${bare.toFixed(1)} s`);
  console.log(`thutuc verify      ${seconds.toFixed(1)} s (${(seconds / bare).toFixed(1)} × bare)`);
  console.log(`a million entries  ${((seconds * 1_000_000) / ENTRIES).toFixed(1)} s`);
} finally {
  await rm(folder, { recursive: true });
}

/** Writes the cases; the seconds that bare SHA-256 takes for their entries. */
function fill(): number {
  const database = new DatabaseSync(join(folder, 'thutuc.sqlite'));
  const insert = database.prepare(
    `INSERT INTO cases (id, revision, reference, account, procedure_id, submitted_at, words, document)
       VALUES (?, 1, ?, 'dan', 'thu', '2026-11-20T02:00:00.000Z', '', ?)`,
  );
  const answers = Array.from({ length: KILOBYTES * 16 }, (_, n) => [
    `truong_${n}`,
    'Nội dung của một trường số, dài bốn mươi chữ',
  ]);
  const filled = { don: Object.fromEntries(answers) as Case['answers'][string] };
  let millis = 0;
  database.exec('BEGIN');
  for (let n = 0; n < CASES; n += 1) {
    const id = `c${String(n).padStart(8, '0')}`;
    const subject: Case = { ...chainedCase(id, OF_A_CASE), answers: filled };
    insert.run(id, id, JSON.stringify(subject));
    const texts = subject.history.map(({ hash, ...entry }) => `${hash}\n${canonicalJson(entry)}`);
    const start = performance.now();
    for (const text of texts) digest('sha256', text, 'hex');
    millis += performance.now() - start;
  }
  database.exec('COMMIT');
  database.close();
  return millis / 1_000;
}
