import type { Actor, Command, Problem } from '../../../engine/index.ts';
import { reachOf } from '../../../engine/index.ts';
import type { BulkOrder } from '../../api/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import { inParallel } from '../sweeper/index.ts';

/** How many cases are worked on at once. */
const WIDTH = 8;

type Row = BulkOrder['rows'][number];

/** What became of one row; without problems it was done, now or when it was sent before. */
export interface BulkOutcome {
  readonly row: Row;
  readonly problems: readonly Problem[];
}

/**
 * Does one thing with many tasks: every row is a command of its own under its own id, done or refused alone. Rows of
 * one case are done one after the other. Gives the outcomes in the order of the rows.
 */
export async function bulkCommands(
  services: Services,
  order: BulkOrder,
  actor: Actor,
  to: Actor | null,
): Promise<readonly BulkOutcome[]> {
  const groups = new Map<string, Row[]>();
  for (const row of order.rows) groups.set(row.case, [...(groups.get(row.case) ?? []), row]);
  const outcomes = new Map<Row, BulkOutcome>();
  await inParallel([...groups.values()], WIDTH, async (rows) => {
    for (const row of rows)
      outcomes.set(row, { row, problems: await doRow(services, order, row, actor, to) });
  });
  return order.rows.flatMap((row) => outcomes.get(row) ?? []);
}

async function doRow(
  { store, procedures, cases }: Services,
  order: BulkOrder,
  row: Row,
  actor: Actor,
  to: Actor | null,
): Promise<readonly Problem[]> {
  const current = await store.cases.get(row.case);
  const runnable = current && (await procedures.of(current.procedure.hash));
  // A case that the person may not see is not there for them.
  if (!runnable || reachOf(runnable.procedure, current, actor) === 'none') return [problem('case-unknown')];
  try {
    const outcome = await cases.command(row.case, commandOf(order, row, actor, to), { read: current });
    if (outcome.kind === 'done') return [];
    return outcome.kind === 'refused' ? outcome.problems : [problem('case-unknown')];
  } catch (error) {
    // Of one case that is written all the time, or a command id of somebody else, the other rows must not suffer.
    if (error instanceof RequestError) return [problem(error.code)];
    throw error;
  }
}

function commandOf(
  { do: type, event, reason }: BulkOrder,
  { id, task }: Row,
  actor: Actor,
  to: Actor | null,
): Command & { readonly actor: Actor } {
  const why = reason === undefined ? {} : { reason };
  if (type === 'act') return { id, type, actor, task, ...(event === undefined ? {} : { event }), ...why };
  if (type === 'assign') return { id, type, actor, task, to: to ?? actor, ...why };
  return { id, type, actor, task, ...why };
}

function problem(code: string): Problem {
  return { code, pointer: '', severity: 'error' };
}
