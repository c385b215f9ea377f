import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { countLine } from './run-jobs.ts';
import { runProgram } from './run-program.ts';
import { countOf } from './vitest-job.ts';

const node = (code: string, minutes = 1) => ({ command: process.execPath, args: ['-e', code], minutes });

test('the closing line counts, and names skipped tests only where there are some', () => {
  expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(countLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('a run is counted as Vitest reports it', () => {
  const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(countOf(report, 1, '')).toMatchObject({ passed: 5, failed: 2, skipped: 2 });
});

test.each([
  [
    'ends badly without a failed test',
    { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 },
    1,
  ],
  ['runs no test', { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }, 0],
  ['writes no report', null, 0],
])('a run that %s has failed', (_what, report, code) => {
  expect(countOf(report, code, '').failed).toBe(1);
});

test('a program tells its end and everything that it wrote', async () => {
  const { code, output } = await runProgram(
    node("console.log('one'); console.error('two'); process.exitCode = 3"),
  );
  expect(code).toBe(3);
  expect(output.trim().split('\n').sort()).toEqual(['one', 'two']);
});

test('a program that is not there has failed', async () => {
  const { code, output } = await runProgram({ command: 'no-such-program', args: [], minutes: 1 });
  expect(code).not.toBe(0);
  expect(output).toContain('no-such-program');
});

test('a program is ended when its time is over', async () => {
  const { code, output } = await runProgram(node('setInterval(() => {}, 1000)', 0.005));
  expect(code).not.toBe(0);
  expect(output).toContain('Ended after');
});

test('what a program leaves behind is ended with it', async () => {
  const server = `require('node:net').createServer().listen(0, '127.0.0.1', function () {
    process.stdout.write(String(this.address().port));
  });`;
  const left = `const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(server)}], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', (port) => { console.log(String(port)); process.exit(0); });`;
  const { output } = await runProgram(node(left));
  const port = Number(output.trim());
  expect(port).toBeGreaterThan(0);
  await expect.poll(() => answers(port)).toBe(false);
});

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
