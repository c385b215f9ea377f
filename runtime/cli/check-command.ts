import { checkDefinition, isError, sayProblems } from '../server/index.ts';
import { shippedSurroundings } from './checking.ts';
import type { CommandWorld } from './console-out.ts';
import { printProblems } from './print-problems.ts';
import { readJson } from './read-json.ts';
import { sayIn } from './say.ts';

/** `thutuc check FILE`: names everything that is wrong with a definition. The exit code, 1 where there are errors. */
export function checkCommand(
  file: string,
  options: { readonly json?: boolean },
  { out, language }: CommandWorld,
): number {
  const say = sayIn(language);
  const checked = checkDefinition(readJson(file, say), shippedSurroundings());
  const problems = sayProblems(checked.problems, language, checked.document);
  const errors = checked.problems.filter(isError).length;
  if (options.json === true) {
    out.line(
      JSON.stringify({ ok: checked.definition !== null, problems, scenarios: checked.scenarios }, null, 2),
    );
    return errors > 0 ? 1 : 0;
  }
  printProblems(problems, say, out);
  const counts = { file, errors, warnings: problems.length - errors, scenarios: checked.scenarios.length };
  out.line(say(errors > 0 ? 'checkBad' : 'checkGood', counts));
  return errors > 0 ? 1 : 0;
}
