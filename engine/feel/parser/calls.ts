import type { Expression, Path } from '../expression.ts';
import { walkReads, type Frame } from '../read-walk.ts';
import { signatures } from '../signatures/index.ts';
import { nearest } from '../nearest.ts';
import { textOfLiteral } from './literals.ts';
import { plainName } from './names.ts';
import type { PartReader, Reading } from './reading.ts';
import type { Syntax } from './syntax.ts';

/** A call of a function of the closed table. */
export function callOf(
  syntax: Syntax,
  reading: Reading,
  frames: Frame | undefined,
  of: PartReader,
): Expression {
  const [callee] = syntax.children;
  if (callee?.name !== 'VariableName' && callee?.name !== 'SpecialFunctionName') {
    return reading.refuse('feel-call-of-value', callee ?? syntax);
  }
  return namedCall(callee, syntax, reading, frames, of);
}

/** `date(…)`, `time(…)`, `date and time(…)`, `duration(…)`: to us they are functions like all others. */
export function dateTimeCallOf(
  syntax: Syntax,
  reading: Reading,
  frames: Frame | undefined,
  of: PartReader,
): Expression {
  const [name = syntax] = syntax.children;
  return namedCall(name, syntax, reading, frames, of);
}

/** `@"2026-11-20"`: a date, time, date-time or duration by the form of its text. */
export function atLiteralOf(syntax: Syntax, reading: Reading): Expression {
  const [literal] = syntax.children;
  const text = literal ? textOfLiteral(reading.textOf(literal)) : '';
  const name = /^-?P/.test(text)
    ? 'duration'
    : text.includes('T')
      ? 'date and time'
      : text.includes(':')
        ? 'time'
        : 'date';
  return reading.placed(['call', name, text], syntax, [undefined, undefined, literal]);
}

function namedCall(
  callee: { readonly from: number; readonly to: number },
  syntax: Syntax,
  reading: Reading,
  frames: Frame | undefined,
  of: PartReader,
): Expression {
  const name = plainName(reading.textOf(callee));
  const parameters = syntax.children.find((child) => child.name.endsWith('Parameters'));
  if (parameters?.name === 'NamedParameters')
    return reading.refuse('feel-named-arguments', parameters, { name });
  if (name === 'matches' || name === 'replace') return reading.refuse('feel-no-patterns', callee, { name });
  if (!Object.hasOwn(signatures, name)) {
    const suggestion = nearest(name, Object.keys(signatures));
    return suggestion === undefined
      ? reading.refuse('feel-unknown-function', callee, { name })
      : reading.refuse('feel-unknown-function-near', callee, { name, suggestion });
  }
  const args = parameters?.children ?? [];
  if (name === 'label') return labelOf(args, syntax, reading, frames, of);
  return reading.placed(['call', name, ...args.map((argument) => of(argument))], syntax, [
    undefined,
    { from: callee.from, to: callee.to },
    ...args,
  ]);
}

/** A label belongs to a field, so its path is noted here, where it can still be seen. */
function labelOf(
  args: readonly Syntax[],
  syntax: Syntax,
  reading: Reading,
  frames: Frame | undefined,
  of: PartReader,
): Expression {
  const value = of(args[0]);
  const paths: readonly Path[] = walkReads(value, {}, frames);
  if (args.length !== 1 || paths.length === 0) return reading.refuse('feel-label-of-no-field', syntax);
  return reading.placed(['label', value, paths], syntax, [undefined, args[0]]);
}
