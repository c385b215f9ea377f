import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageFolder } from '../../run/package-folder.ts';
import type { Row, Size } from './measure.ts';

const BEGIN = '<!-- load: begin -->';
const END = '<!-- load: end -->';

/** A run of the load: what was measured so far, and on what. */
export interface Run {
  readonly size: Size['name'];
  readonly date: string;
  readonly rows: readonly Row[];
  /** Measures that ended without a result, with why. */
  readonly failures: readonly string[];
  /** Minutes since it began. */
  readonly minutes: number;
}

/** Writes the table of a run between its marks in a page; the rest of the page stays as it is. */
export async function writeTable(run: Run, page = join(packageFolder, 'docs/performance.md')): Promise<void> {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${page} does not say where the table stands`);
  const whole = `${text.slice(0, from)}${BEGIN}\n\n${tableOf(run)}\n\n${text.slice(to)}`;
  const options = await resolveConfig(page);
  writeFileSync(page, await format(whole, { ...options, parser: 'markdown' }));
}

/** The table in Markdown, with when and on what it was measured above it. */
function tableOf({ size, date, rows, failures, minutes }: Run): string {
  const [first] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const head = `Measured on ${date} (\`npm run load all ${size}\`, ${minutes} minutes) on ${cpus().length} cores of ${first?.model.trim() ?? 'an unknown processor'}, ${memory} GiB of memory, Node ${process.versions.node}.`;
  const lines = rows.map(({ what, here, beside, ratio, wanted }) => [what, here, beside, ratio, wanted]);
  const cells = [
    ['measure', 'here', 'beside, in the same run', 'ratio', 'to reach'],
    ['---', '---', '---', '---', '---'],
    ...lines,
  ];
  const table = cells.map((line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  const missing = failures.map((line) => `- Not measured: ${line}`);
  return [head, '', ...table, ...(missing.length > 0 ? ['', ...missing] : [])].join('\n');
}
