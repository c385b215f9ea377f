import { fillText, inLanguage, type Language } from '../../engine/index.ts';
import { MoveError } from './move/index.ts';
import { startProblems } from './problems/start-problems.ts';
import { StoreError } from './store/index.ts';

/** Why the server could not start, for whoever starts it: one line with what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: keyof typeof startProblems;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: keyof typeof startProblems,
    params: Readonly<Record<string, string | number>>,
    cause?: unknown,
  ) {
    super(`${code}: ${fillText(startProblems[code].says.en, params)}`, { cause });
    this.code = code;
    this.params = params;
  }

  explain(language: Language): string {
    const { says, mend } = startProblems[this.code];
    return [says, mend].map((text) => fillText(inLanguage(text, language), this.params)).join(' ');
  }
}

/**
 * The line for an error that whoever runs the program can mend, a line for each where there are several; null where one is a
 * fault of ours.
 */
export function explainStart(error: unknown, language: Language): string | null {
  if (error instanceof AggregateError) {
    const lines = error.errors.map((one) => explainStart(one, language));
    return lines.includes(null) ? null : lines.join('\n');
  }
  const isOurs = error instanceof StartError || error instanceof StoreError || error instanceof MoveError;
  return isOurs ? error.explain(language) : null;
}

/**
 * What a failure to listen means.
 *
 * @param setting the variable that says where.
 */
export function listenError(error: unknown, host: string, port: number, setting = 'THUTUC_PORT'): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new StartError('port-taken', { port, setting }, error);
  if (code === 'EACCES') return new StartError('port-forbidden', { port, setting }, error);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(
      'host-unknown',
      { host, setting: setting === 'THUTUC_PORT' ? 'THUTUC_HOST' : setting },
      error,
    );
  return error;
}
