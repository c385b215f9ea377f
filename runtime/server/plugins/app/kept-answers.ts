import plugin from 'fastify-plugin';
import type { Store } from '../../store/index.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer tells nothing of what is stored, so that it is given also where that may be lost. */
    tellsNothing?: boolean;
  }
}

/** Headers that tell of what was stored. */
const TELLING = ['etag', 'location', 'set-cookie'];

/**
 * Gives each answer once everything is kept that was written before it was worked out, by whomever: nobody is told what a
 * power failure could undo. Where it may be lost, the failure is the answer.
 */
export const keptAnswers = plugin<{ readonly store: Pick<Store, 'kept'> }>(
  async (app, { store }) => {
    app.addHook('onSend', (request, reply, payload, done) => {
      // A failure of ours tells nothing, least of all that of the disk, which is what `kept` would give again.
      const tells = reply.statusCode < 500 && request.routeOptions.config.tellsNothing !== true;
      const pending = tells ? store.kept() : null;
      if (pending === null) return done(null, payload);
      pending.then(
        () => done(null, payload),
        (error: Error) => {
          for (const name of TELLING) reply.removeHeader(name);
          done(error);
        },
      );
    });
  },
  // What a session writes before an answer is waited for, too.
  { name: 'kept-answers', dependencies: ['sessions'] },
);
