/**
 * How far an expression may go. A definition is written by hand and its data by citizens: whatever exceeds
 * these limits is a mistake or an attack, and must end instead of holding up everybody else.
 */
export const limits = {
  /** Characters of an expression's text. */
  textLength: 8_000,
  /** Nodes of an expression's tree. */
  nodes: 2_000,
  /** Nesting of an expression's tree. */
  depth: 100,
  /** Steps of one evaluation: nodes visited and items touched. */
  fuel: 1_000_000,
  /** Nesting while evaluating: tree and data together. */
  evaluationDepth: 400,
  /** Characters of a text that an evaluation builds. */
  builtText: 200_000,
} as const;

/** What was exhausted. */
export type FuelCode = 'feel-out-of-fuel' | 'feel-too-deep' | 'feel-text-too-long';

/** Thrown by `evaluate` when a limit is exceeded: the only thing it ever throws for a well-formed tree. */
export class FuelError extends Error {
  readonly code: FuelCode;

  constructor(code: FuelCode) {
    super(`the expression was stopped <${code}>`);
    this.name = 'FuelError';
    this.code = code;
  }
}

/** Counts what one evaluation uses. */
export class Meter {
  private left: number;
  private depth = 0;

  constructor(fuel: number) {
    this.left = fuel;
  }

  /** Uses steps; throws a FuelError when none are left. */
  burn(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new FuelError('feel-out-of-fuel');
  }

  /** Goes one level deeper; every `enter` has its `leave` (a thrown FuelError ends the evaluation anyway). */
  enter(): void {
    this.burn(1);
    if (++this.depth > limits.evaluationDepth) throw new FuelError('feel-too-deep');
  }

  leave(): void {
    this.depth--;
  }

  /** Pays for a text that was built and returns it. */
  text(built: string): string {
    if (built.length > limits.builtText) throw new FuelError('feel-text-too-long');
    this.burn(built.length >> 6);
    return built;
  }
}
