import { pino, type DestinationStream, type Logger } from 'pino';
import { maskText } from './mask-text.ts';

/** Where secrets come in and go out, should anybody ever log a request or an answer whole. */
const SECRET = ['cookie', 'authorization', '["set-cookie"]', '["x-csrf-token"]'];

/** As deep as the causes of an error are told. */
const CAUSES = 3;

interface ErrorLine {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: string;
  readonly cause?: ErrorLine;
}

/**
 * Opens the log: lines of JSON, to the standard output unless another place is named. What people filled in is in none of
 * them: requests are named by their route, errors by type, code, place, and their text as far as it tells nothing.
 *
 * @param destination where lines go; for tests.
 */
export function openLog(destination?: DestinationStream): Logger {
  const options = {
    level: process.env['NODE_ENV'] === 'test' && destination === undefined ? 'silent' : 'info',
    redact: SECRET.flatMap((name) => {
      const part = name.startsWith('[') ? name : `.${name}`;
      return [`req.headers${part}`, `res.headers${part}`, `headers${part}`];
    }),
    serializers: {
      err: (error: unknown) => errorLine(error, CAUSES),
      error: (error: unknown) =>
        error instanceof Error ? errorLine(error, CAUSES) : maskText(String(error)),
      req: ({ method }: { readonly method?: string }) => ({ method }),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function errorLine(error: unknown, depth: number): ErrorLine {
  if (!(error instanceof Error)) return { type: typeof error, message: maskText(String(error)), stack: '' };
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: name,
    message: maskText(message),
    ...(code === undefined ? {} : { code }),
    // The frames alone: the text before them is the message once more, as it was.
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause === undefined || depth === 0 ? {} : { cause: errorLine(cause, depth - 1) }),
  };
}
