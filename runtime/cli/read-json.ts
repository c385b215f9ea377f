import { readFileSync } from 'node:fs';
import { CommandFailure } from './console-out.ts';
import type { Say } from './say.ts';

/** The JSON of a file. Throws a CommandFailure that says what is wrong with it. */
export function readJson(file: string, say: Say): unknown {
  const text = attempt(
    () => readFileSync(file, 'utf8'),
    (detail) => say('fileMissing', { file, detail }),
  );
  return attempt(
    () => JSON.parse(text) as unknown,
    (detail) => say('notJson', { file, detail }),
  );
}

function attempt<T>(work: () => T, explain: (detail: string) => string): T {
  try {
    return work();
  } catch (error) {
    throw new CommandFailure(explain(error instanceof Error ? error.message : String(error)));
  }
}
