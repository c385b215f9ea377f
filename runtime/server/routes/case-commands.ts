import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  applicationForm,
  asksRegistries,
  type Actor,
  type CompiledForm,
  type RegistryAnswer,
} from '../../../engine/index.ts';
import type { CommandReply, CommandRequest } from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { schemaOf } from '../api-schemas.ts';
import { attachAnswers, attachDossier, fileIdsOf } from '../cases/attached-files.ts';
import { commandOf } from '../cases/command-of.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
import type { LookedAt } from '../cases/looked-at.ts';
import { askedForm } from '../cases/asked-form.ts';
import { commandReply } from '../cases/command-reply.ts';
import { formOfCommand } from '../cases/form-of-command.ts';
import { servedLook } from '../counter/serving.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');

/** The one way in which people change a case. */
export function caseCommandRoutes(app: FastifyInstance, services: Services): void {
  const { cases, store } = services;
  // The answer waits until all of it is kept, and so nothing before it needs to.
  const sight = { ...services, store: store.early };

  app.post<{ Params: { id: string }; Body: CommandRequest }>(
    '/api/cases/:id/commands',
    {
      schema: {
        summary: 'Send an event, complete, take, give back or hand on a task',
        tags: ['cases'],
        body: schemaOf('command'),
        response: {
          200: schemaOf('command-reply'),
          401: problem,
          403: problem,
          404: problem,
          409: problem,
          422: problem,
        },
      },
    },
    async (request, reply): Promise<CommandReply> => {
      const looked = await lookAtCase(sight, request, request.params.id, 'command');
      const { forApplicant } = request.body;
      // Whoever may not act for the applicant is refused by the engine, as for every other command.
      const acting = (forApplicant && servedLook(looked)) ?? looked;
      const { body, ids } = await withOwnFiles(acting, request.body);
      const command = commandOf(
        body,
        looked.actor,
        await personOf(body.to),
        await saidTo(acting, request, body),
      );
      const outcome = await cases.command(looked.current.id, command, {
        read: looked.current,
        isEarly: true,
      });
      if (outcome.kind === 'done' && ids.length > 0) {
        const kept = new Set(fileIdsOf(outcome.case));
        await store.files.attach(
          ids.filter((id) => kept.has(id)),
          outcome.case.id,
        );
      }
      return commandReply(services, { looked, request, reply }, outcome);
    },
  );

  /** The person to whom a task is given; nobody is a person without any role. */
  async function personOf(id: string | undefined): Promise<Actor | null> {
    if (id === undefined) return null;
    const found = await services.people.find(id);
    return found ? actorOf(found) : { account: id, name: id, grants: [] };
  }

  /** What registries say to the form that is filled: a client that leaves a question out has it asked here. */
  async function saidTo(
    looked: LookedAt,
    request: FastifyRequest,
    { event, task, answers }: CommandRequest,
  ): Promise<readonly RegistryAnswer[]> {
    const form = answers === undefined ? null : formOfCommand(looked, { event, task });
    const { application } = looked.runnable.procedure.definition;
    if (answers === undefined || form === null || form.key === application || !asksRegistries(form))
      return [];
    // What others are asked may come of the case.
    await store.kept();
    const asked = askedForm(looked, request, { form: form.key, task });
    return services.caseLookups.forForm(looked, asked, answers, false);
  }

  /** The command with its files as they were received; files that are not the sender's to name are refused. */
  async function withOwnFiles(
    looked: LookedAt,
    body: CommandRequest,
  ): Promise<{ body: CommandRequest; ids: readonly string[] }> {
    const { answers, dossier } = body;
    if (answers === undefined && dossier === undefined) return { body, ids: [] };
    const rights = { account: looked.account.id, holders: [looked.current.id] };
    const form: CompiledForm = formOfCommand(looked, body) ?? applicationForm(looked.runnable.procedure);
    const filled = await attachAnswers(store.files, form, answers ?? {}, rights);
    const files = await attachDossier(store.files, dossier ?? {}, rights);
    const problems = [...filled.problems, ...files.problems];
    if (problems.length > 0) throw new RequestError('command-refused', { problems });
    return {
      body: {
        ...body,
        ...(answers === undefined ? {} : { answers: { ...filled.value } }),
        ...(dossier === undefined ? {} : { dossier: mutable(files.value) }),
      },
      ids: [...filled.ids, ...files.ids],
    };
  }
}

function mutable<T>(dossier: Readonly<Record<string, readonly T[]>>): Record<string, T[]> {
  return Object.fromEntries(Object.entries(dossier).map(([key, files]) => [key, [...files]]));
}
