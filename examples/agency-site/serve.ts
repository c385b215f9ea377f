import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** The parts of the address of the module that stand in the page. */
interface EmbedVersion {
  readonly url: string;
  readonly integrity: string;
}

/**
 * Serves the site of an agency under a policy that allows its own files and those of the service: no inline script or
 * style, no `eval`.
 *
 * @param service origin of the server that runs the service.
 */
export async function serveAgencySite(service: string, port = 0): Promise<Server> {
  const answer = await fetch(`${service}/embed/versions.json`);
  const { versions } = (await answer.json()) as { readonly versions: readonly EmbedVersion[] };
  const [version] = versions;
  if (version === undefined) throw new Error(`${service} serves no module: build it first`);
  const policy = `default-src 'self'; script-src 'self' ${service}; connect-src ${service}`;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const name = path === '/' ? 'index.html' : path.slice(1);
    const type = types[name.split('.').at(-1) ?? ''];
    if (!/^[a-z]+\.(html|css|js)$/.test(name) || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    const text = readFileSync(new URL(`public/${name}`, import.meta.url), 'utf8')
      .replaceAll('{{server}}', service)
      .replaceAll('{{url}}', version.url)
      .replaceAll('{{integrity}}', version.integrity);
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const service = process.env['THUTUC_SERVER'] ?? 'http://127.0.0.1:3000';
  await serveAgencySite(service, 8080);
  process.stdout.write(`http://localhost:8080 (${service})\n`);
}
