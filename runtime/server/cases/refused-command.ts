import type { Case, Problem } from '../../../engine/index.ts';
import type { ApiProblemCode } from '../problems/api-problems.ts';
import { RequestError } from '../problems/request-error.ts';

/** The problem of the whole request that follows from what the engine says of a command. */
const requestCodes: Readonly<Record<string, ApiProblemCode>> = {
  'case-changed': 'revision-conflict',
  'task-taken': 'revision-conflict',
  'task-closed': 'revision-conflict',
  'case-ended': 'revision-conflict',
  'event-not-offered': 'command-forbidden',
  'own-case': 'command-forbidden',
  'task-unknown': 'command-forbidden',
  'paper-not-yours': 'command-forbidden',
  'check-not-yours': 'command-forbidden',
};

/** The error for a command that was refused; a conflict tells the revision that the case has now. */
export function refusedCommand(problems: readonly Problem[], current: Case | null): RequestError {
  const code = requestCodes[problems[0]?.code ?? ''] ?? 'command-refused';
  return new RequestError(code, {
    problems,
    ...(current === null ? {} : { params: { revision: current.revision } }),
  });
}
