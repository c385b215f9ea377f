import type { TaskView } from '../../../engine/index.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommandReply } from '../../api/index.ts';
import { RequestError } from '../problems/request-error.ts';
import { etagOf } from '../routes/revision-header.ts';
import type { Services } from '../services.ts';
import type { CommandOutcome } from './case-service.ts';
import { viewOf } from './look-at-case.ts';
import type { LookedAt } from './looked-at.ts';
import { refusedCommand } from './refused-command.ts';

/** Whether a task is the viewer's to do now: what a system has is not. */
function isForPeople({ mine, closed, handOver }: TaskView): boolean {
  return mine && closed === null && handOver?.state !== 'asked';
}

/** The answer to a command that a person sent: the case as it is now, and what of it is theirs to do next. */
export function commandReply(
  { cases }: Pick<Services, 'cases'>,
  asked: { readonly looked: LookedAt; readonly request: FastifyRequest; readonly reply: FastifyReply },
  outcome: CommandOutcome,
): CommandReply {
  const { looked, request, reply } = asked;
  if (outcome.kind === 'unknown') throw new RequestError('case-not-found');
  if (outcome.kind === 'refused') throw refusedCommand(outcome.problems, outcome.case);
  const context = cases.context(looked.runnable);
  const view = viewOf({ ...looked, current: outcome.case, context }, request);
  const next = view.tasks.find(isForPeople) ?? null;
  reply.header('etag', etagOf(view.revision));
  return { revision: outcome.revision, view, next };
}
