import type { ProblemItem } from '../api/index.ts';
import type { Out } from './console-out.ts';
import type { Say } from './say.ts';

/** Prints problems, each with its place, what is wrong, and what to do. */
export function printProblems(problems: readonly ProblemItem[], say: Say, out: Out): void {
  for (const { severity, code, pointer, label, message, mend } of problems) {
    out.line(
      `${severity === 'error' ? say('error') : say('warning')}  ${pointer === '' ? '/' : pointer}  [${code}]`,
    );
    if (label !== undefined) out.line(`    ${label}`);
    out.line(`    ${message}`);
    if (mend !== undefined && mend !== '') out.line(`    → ${mend}`);
  }
}
