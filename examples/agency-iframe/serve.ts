import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/**
 * Serves a site that shows a service in a frame, under a policy that allows its own files, the frame, and the script that
 * keeps the frame as high as its content.
 *
 * @param service origin of the server that runs the service.
 */
export async function serveAgencyFrame(service: string, port = 0): Promise<Server> {
  const policy = `default-src 'self'; script-src 'self' ${service}; frame-src ${service}`;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const name = path === '/' ? 'index.html' : path.slice(1);
    const type = types[name.split('.').at(-1) ?? ''];
    if (!/^(index\.html|theme\.css|plugins\.js)$/.test(name) || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    const text = readFileSync(new URL(`public/${name}`, import.meta.url), 'utf8').replaceAll(
      '{{server}}',
      service,
    );
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const service = process.env['THUTUC_SERVER'] ?? 'http://127.0.0.1:3000';
  await serveAgencyFrame(service, 8081);
  process.stdout.write(`http://localhost:8081 (${service})\n`);
}
