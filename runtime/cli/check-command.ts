import type { Problem } from '../../engine/index.ts';
import { checkDefinition, isError, sayProblems, type CheckedDefinition } from '../server/index.ts';
import { shippedSurroundings } from './checking.ts';
import type { CommandWorld } from './console-out.ts';
import { printProblems } from './print-problems.ts';
import { readJson } from './read-json.ts';
import { sayIn } from './say.ts';

/** `thutuc check FILE`: names everything that is wrong with a definition. The exit code, 1 where there are errors. */
export function checkCommand(
  file: string,
  options: { readonly json?: boolean },
  world: CommandWorld,
): number {
  const { out, language } = world;
  const say = sayIn(language);
  const checked = checkDefinition(readJson(file, say), shippedSurroundings(world));
  const found = [...checked.problems, ...approvalWarning(checked)];
  const problems = sayProblems(found, language, checked.document).map((problem) =>
    problem.code === 'approval-missing'
      ? { ...problem, message: `${problem.message} ${say('neededToPublish')}` }
      : problem,
  );
  const errors = checked.problems.filter(isError).length;
  if (options.json === true) {
    out.line(
      JSON.stringify({ ok: checked.definition !== null, problems, scenarios: checked.scenarios }, null, 2),
    );
    return errors > 0 ? 1 : 0;
  }
  printProblems(problems, say, out);
  const counts = { file, errors, warnings: problems.length - errors, scenarios: checked.scenarios.length };
  out.line(say(problems.length > 0 ? 'checkBad' : 'checkGood', counts));
  return errors > 0 ? 1 : 0;
}

/** What publication refuses and a draft may still lack: the decision that approved the internal process. */
function approvalWarning({ document, problems }: CheckedDefinition): Problem[] {
  // Of a document whose format cannot be read, nothing else can be said.
  if (problems.some(({ code }) => code.startsWith('format-'))) return [];
  if (typeof document !== 'object' || document === null || 'approval' in document) return [];
  return [{ code: 'approval-missing', pointer: '/approval', severity: 'warning' }];
}
