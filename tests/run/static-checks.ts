import { one } from './job.ts';
import type { Job } from './job.ts';
import { runProgram } from './run-program.ts';

/** A check that is one program: it passes when the program ends with 0. */
function check(name: string, command: string, ...args: readonly string[]): Job {
  return {
    name,
    async run() {
      const { code, output } = await runProgram({ command, args, minutes: 10 });
      return one(code === 0, output);
    },
  };
}

const tool = (name: string): string => `node_modules/.bin/${name}`;
const script = (path: string): readonly string[] => ['--import', 'tsx', path];

/** Whether the committed files that are generated are those of today's schemas. */
const generated: Job = check(
  'generated files',
  process.execPath,
  ...script('runtime/build/generate.ts'),
  '--check',
);

/** The checks that read the source and run none of it; the longest first, since two run at a time. */
export const staticChecks: readonly Job[] = [
  check('lint', tool('eslint'), '.', '--max-warnings', '0'),
  check('types', tool('tsc'), '--noEmit', '-p', 'tsconfig.json'),
  check('format', tool('prettier'), '--check', '--log-level', 'warn', '.'),
  check('import rules', process.execPath, ...script('tests/run/import-rules.ts')),
  check('dead code', tool('knip')),
  generated,
];

/** The build, as `npm start` needs it. */
export const build: Job = check('build', 'npm', 'run', 'build');
