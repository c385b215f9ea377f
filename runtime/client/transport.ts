import type { Session } from '../api/index.ts';
import { connectionProblem, isProblemDetails, ProblemError } from './problem-error.ts';

export interface TransportOptions {
  /** Address of the server without a slash at the end; empty for the server that the page came from. */
  readonly baseUrl?: string;
  /** Another way to send, as a server that draws pages has, or a test. */
  readonly fetch?: typeof fetch;
  /** Token of an embedded service; with it, no cookie and no token of a session is sent. */
  readonly bearer?: () => string | null;
  /** Language in which problems are told. */
  readonly language?: () => 'vi' | 'en';
  /** Waits before another try, in milliseconds. */
  readonly wait?: (millis: number) => Promise<void>;
}

/** One request. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request bears an id of its own, so that sending it again does no harm. */
  readonly isRepeatable?: boolean;
  readonly signal?: AbortSignal;
}

/** Pauses between tries of a request that may be repeated. */
const PAUSES = [200, 800];

/** Carries requests to the server: adds the token of the session, repeats what may be repeated, types problems. */
export class Transport {
  readonly #options: TransportOptions;
  #token: string | null = null;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  get language(): 'vi' | 'en' {
    return this.#options.language?.() ?? 'vi';
  }

  /** The whole address of a path. */
  urlOf(path: string): string {
    return `${this.#options.baseUrl ?? ''}${path}`;
  }

  /** Keeps the token of a session that the server has just told. */
  remember(session: Session): Session {
    this.#token = session.csrf;
    return session;
  }

  /** The token of the session; asked for once. */
  async token(): Promise<string | null> {
    if (this.#options.bearer !== undefined) return null;
    if (this.#token === null)
      this.remember(await this.send<Session>({ method: 'GET', path: '/api/session' }));
    return this.#token;
  }

  /** Gives up a token that the server does not know any more; the next request asks for the one that counts. */
  forgetToken(): void {
    this.#token = null;
  }

  /** Headers of a request that goes another way, with the token of the session. */
  async headers(): Promise<Record<string, string>> {
    const token = await this.token();
    return {
      accept: 'application/json, application/problem+json',
      'accept-language': this.language,
      ...(token === null ? {} : { 'x-csrf-token': token }),
      ...this.#bearer(),
    };
  }

  #bearer(): Record<string, string> {
    const bearer = this.#options.bearer?.() ?? null;
    return bearer === null ? {} : { authorization: `Bearer ${bearer}` };
  }

  /** Sends a request. Throws a ProblemError when it was not carried out. */
  async send<Answer>(call: Call): Promise<Answer> {
    try {
      return await this.#withPatience<Answer>(call);
    } catch (error) {
      // The session has been renewed in another window: once more with its token.
      if (!(error instanceof ProblemError) || error.code !== 'token-refused') throw error;
      this.forgetToken();
      return this.#withPatience<Answer>(call);
    }
  }

  async #withPatience<Answer>(call: Call): Promise<Answer> {
    const pauses = call.method === 'GET' || call.isRepeatable === true ? PAUSES : [];
    for (const pause of pauses) {
      try {
        return await this.#once<Answer>(call);
      } catch (error) {
        if (!isPassing(error) || call.signal?.aborted === true) throw error;
        await (this.#options.wait ?? wait)(pause);
      }
    }
    return this.#once<Answer>(call);
  }

  async #once<Answer>({ method, path, body, headers = {}, signal }: Call): Promise<Answer> {
    const token =
      method === 'GET' || (path === '/api/session' && method === 'POST') ? null : await this.token();
    const sent = this.#options.fetch ?? fetch;
    const answer = await sent(this.urlOf(path), {
      method,
      credentials: this.#options.bearer === undefined ? 'same-origin' : 'omit',
      headers: {
        accept: 'application/json, application/problem+json',
        'accept-language': this.language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === null ? {} : { 'x-csrf-token': token }),
        ...this.#bearer(),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    }).catch((error: unknown) => {
      if (signal?.aborted === true) throw error;
      throw connectionProblem(0, this.language);
    });
    return readAnswer<Answer>(answer.status, await answer.text(), this.language);
  }
}

/** What an answer says: its content, or the problem, thrown. */
export function readAnswer<Answer>(status: number, text: string, language: 'vi' | 'en'): Answer {
  const content = parse(text);
  if (status >= 200 && status < 300 && content !== undefined) return content as Answer;
  throw isProblemDetails(content) ? new ProblemError(content) : connectionProblem(status, language);
}

/** The content of an answer; undefined where it is not JSON, as what a proxy on the way may write. */
function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof ProblemError && [0, 502, 503, 504].includes(error.status);
}

function wait(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
