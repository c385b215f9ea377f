import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = new URL('./', import.meta.url);

/** The parts of the address of the module that stand in the page. */
interface EmbedVersion {
  readonly url: string;
  readonly integrity: string;
}

/**
 * Builds the site with vite and serves it, under a policy that allows its own files and those of the service.
 *
 * @param service origin of the server that runs the service.
 */
export async function serveAgencyReact(service: string, port = 0): Promise<Server> {
  const answer = await fetch(`${service}/embed/versions.json`);
  const { versions } = (await answer.json()) as { readonly versions: readonly EmbedVersion[] };
  const [version] = versions;
  if (version === undefined) throw new Error(`${service} serves no module: build it first`);
  const page = read('index.html')
    .replaceAll('{{server}}', service)
    .replaceAll('{{url}}', version.url)
    .replaceAll('{{integrity}}', version.integrity);
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html; charset=utf-8', page],
    '/site.css': ['text/css; charset=utf-8', read('site.css')],
    '/main.js': ['text/javascript; charset=utf-8', await script()],
  };
  const policy = `default-src 'self'; script-src 'self' ${service}; connect-src ${service}`;
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://site').pathname];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file[0], 'content-security-policy': policy }).end(file[1]);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return server;
}

/** The script of the site, with React in it. */
async function script(): Promise<string> {
  const built = await build({
    root: fileURLToPath(folder),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(new URL('main.tsx', folder)) },
    },
  });
  const [result] = [built].flat();
  if (result === undefined || !('output' in result)) throw new Error('vite built no script');
  return result.output[0].code;
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const service = process.env['THUTUC_SERVER'] ?? 'http://127.0.0.1:3000';
  await serveAgencyReact(service, 8082);
  process.stdout.write(`http://localhost:8082 (${service})\n`);
}
