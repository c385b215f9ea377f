import { runProgram } from './run-program.ts';

/**
 * Checks who imports whom (.dependency-cruiser.cjs) and that there was something to check: a version of
 * TypeScript that the cruiser does not know would give it no module at all, and no module breaks no rule.
 */
const LEAST_MODULES = 100;
const roots = ['engine', 'components', 'designer', 'runtime', 'examples', 'tests', '.storybook'];

interface Violation {
  readonly rule: { readonly name: string; readonly severity: string };
  readonly from: string;
  readonly to: string;
  readonly cycle?: readonly { readonly name: string }[];
}

interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

const { output } = await runProgram({
  command: 'node_modules/.bin/depcruise',
  args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...roots],
  minutes: 5,
});
const { totalCruised, violations } = readCruise(output).summary;
for (const { rule, from, to, cycle } of violations) {
  const way = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  console.log(`${rule.name}: ${from} → ${way}`);
}
console.log(`${totalCruised} modules, ${violations.length} imports against the rules`);
if (totalCruised < LEAST_MODULES)
  console.log(`That is too few modules: at least ${LEAST_MODULES} were expected.`);
if (totalCruised < LEAST_MODULES || violations.length > 0) process.exitCode = 1;

function readCruise(text: string): Cruise {
  try {
    return JSON.parse(text.slice(text.indexOf('{'))) as Cruise;
  } catch {
    throw new Error(`dependency-cruiser gave no report: ${text.slice(0, 2_000)}`);
  }
}
