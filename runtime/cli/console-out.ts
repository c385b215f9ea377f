/** Where commands write, so that a test can read it. */
export interface Out {
  readonly line: (text: string) => void;
  readonly error: (text: string) => void;
}

export const consoleOut: Out = {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
};

/** What every command is given. */
export interface CommandWorld {
  readonly out: Out;
  readonly language: 'vi' | 'en';
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Ends a command with what is in the way, for whoever typed it. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
