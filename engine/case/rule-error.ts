/** A rule of the definition gave no usable value for this case. The command is refused, and nothing changes. */
export class RuleError extends Error {
  readonly code: string;
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, pointer: string, params: Readonly<Record<string, string | number>>) {
    super(`${code} at ${pointer}`);
    this.name = 'RuleError';
    this.code = code;
    this.pointer = pointer;
    this.params = params;
  }
}
