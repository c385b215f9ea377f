import { Agent, request } from 'node:http';

/** An answer as far as a measure looks at it. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly millis: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Somebody who asks a server over connections that stay open. */
export class HttpPerson {
  readonly #address: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(address: string, headers: Readonly<Record<string, string>> = {}) {
    this.#address = address;
    this.#headers = headers;
  }

  /** Signs somebody in. Throws where that is refused. */
  static async signIn(address: string, username: string, password: string): Promise<HttpPerson> {
    const answer = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
    const { csrf } = (await answer.json()) as { csrf: string };
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return new HttpPerson(address, { cookie, 'x-csrf-token': csrf });
  }

  get(path: string): Promise<HttpAnswer> {
    return this.#ask('GET', path, null);
  }

  post(path: string, body: string): Promise<HttpAnswer> {
    return this.#ask('POST', path, body);
  }

  #ask(method: 'GET' | 'POST', path: string, body: string | null): Promise<HttpAnswer> {
    const from = performance.now();
    const headers = {
      ...this.#headers,
      ...(body === null
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    return new Promise((resolve, reject) => {
      const asked = request(`${this.#address}${path}`, { method, headers, agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          resolve({ status: answer.statusCode ?? 0, body: text, millis: performance.now() - from });
        });
      });
      asked.on('error', reject);
      asked.end(body ?? undefined);
    });
  }
}
