import cookie from '@fastify/cookie';
import plugin from 'fastify-plugin';

/** Reads cookies. */
export const cookies = plugin(async (app) => app.register(cookie), { name: 'cookies' });
