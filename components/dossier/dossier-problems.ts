import type { ComponentState, Problem } from '../../engine/index.ts';

/** Pointer of a component or a group of the dossier. */
export function pointerOf(key: string): string {
  return `/dossier/${key}`;
}

/**
 * What is wrong with a dossier now: the problems that the engine or the server found, and papers that are missing
 * since. A paper that was attached after it was called missing is no longer complained of.
 */
export function dossierProblems(
  components: readonly ComponentState[],
  found: readonly Problem[],
): readonly Problem[] {
  const mended = components.filter((one) => !isMissing(one)).map(({ key }) => pointerOf(key));
  const kept = found.filter(({ code, pointer }) => code !== 'component-missing' || !mended.includes(pointer));
  const told = kept.map(({ pointer }) => pointer);
  const missing = components.filter((one) => isMissing(one) && !told.includes(pointerOf(one.key)));
  return [...kept, ...missing.map(missingProblem)];
}

function isMissing({ required, satisfied }: ComponentState): boolean {
  return required && satisfied === null;
}

function missingProblem({ key, title }: ComponentState): Problem {
  return {
    code: 'component-missing',
    pointer: pointerOf(key),
    severity: 'error',
    params: { title: title.vi },
  };
}
