import Fastify from 'fastify';

/**
 * A server of bare Fastify that reads each body and answers with a text of the length that its argument names, for what
 * a request costs by itself.
 */
const text = JSON.stringify({ text: 'd'.repeat(Number(process.argv[2] ?? 0)) });
const app = Fastify();
const answer = { type: 'application/json; charset=utf-8' };
app.get('/readyz', async () => 'ready');
app.all('/*', async (_request, reply) => reply.type(answer.type).send(text));
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.on('disconnect', () => process.exit(0));
process.send?.({ address, memory: process.memoryUsage().rss });
