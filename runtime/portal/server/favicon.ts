import type { FastifyInstance } from 'fastify';

/** The seal in the corner of a browser's tab: a square of lacquer with a letter. */
const SEAL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="2" y="2" width="28" height="28" rx="6" fill="#96191d"/><path d="M9 10h14M16 10v13" stroke="#fffefb" stroke-width="3.5" stroke-linecap="round" fill="none"/></svg>`;

/** Serves the icon, also under the address that browsers ask for unasked. */
export function faviconRoutes(app: FastifyInstance): void {
  for (const address of ['/favicon.svg', '/favicon.ico']) {
    app.get(address, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(SEAL),
    );
  }
}
