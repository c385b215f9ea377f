import { valueOf } from '../case/case-scope.ts';
import type { WorkingCase } from '../case/working-case.ts';
import type { Value } from '../feel/index.ts';

/** The values that a paper or a message names, computed as the case stands now. */
export function namedValues(
  work: WorkingCase,
  expressions: Readonly<Record<string, string>> | undefined,
): Record<string, Value> {
  const nearest = { ...work.item?.names, decision: { reason: work.reason } };
  return Object.fromEntries(
    Object.entries(expressions ?? {}).map(([name, text]) => [
      name,
      valueOf(work.procedure, work.now, text, work.context, nearest),
    ]),
  );
}
