import type { CallNode, Expression } from '../expression.ts';
import { itemOf, type FeelType, type TypeScope } from '../feel-type.ts';
import { parseDuration } from '../parse-duration.ts';
import { kindOfText } from '../moments.ts';
import { signatures } from '../signatures/index.ts';
import { parametersOf, typeFromText, type Parameter } from '../signatures/signature.ts';
import { fits } from '../type-relations.ts';
import type { Checking, TypeReader } from './checking.ts';
import { checkComparison } from './operators.ts';
import { typeOfEntry } from './entries.ts';
import { typeParams } from './type-words.ts';

/** The type of a call: how many arguments, of which types, and what comes of them. */
export function typeOfCall(
  node: CallNode,
  of: TypeReader,
  checking: Checking,
  scope: TypeScope | undefined,
): FeelType {
  const name = node[1];
  const args = node.slice(2) as readonly Expression[];
  const types = args.map((argument) => of(argument));
  const signature = Object.hasOwn(signatures, name) ? signatures[name] : undefined;
  if (!signature) {
    checking.noteUnknown('feel-unknown-function', node, 1, name, Object.keys(signatures));
    return 'any';
  }
  const parameters = parametersOf(signature);
  const least = parameters.filter((parameter) => !parameter.optional).length;
  const most = parameters.some((parameter) => parameter.rest) ? Infinity : parameters.length;
  if (args.length < least || args.length > most) {
    checking.note('feel-wrong-count', node, undefined, {
      name,
      count: args.length,
      usage: `${name}(${signature.params})`,
    });
    return typeFromText(signature.returns);
  }
  types.forEach((type, index) => checkArgument(node, index, type, parameters, checking));
  checkMeaning(node, types, checking);
  if (name === 'entry') return typeOfEntry(node, scope, checking);
  return signature.typeOf?.(types) ?? typeFromText(signature.returns);
}

function checkArgument(
  node: CallNode,
  index: number,
  type: FeelType,
  parameters: readonly Parameter[],
  checking: Checking,
): void {
  const parameter = parameters[Math.min(index, parameters.length - 1)];
  if (!parameter || parameter.types.some((wanted) => fits(type, wanted))) return;
  checking.note('feel-wrong-argument', node, index + 2, {
    name: node[1],
    parameter: parameter.name,
    ...typeParams('expected', ...parameter.types),
    ...typeParams('found', type),
  });
}

/** Mistakes that the types alone do not show. */
function checkMeaning(node: CallNode, types: readonly FeelType[], checking: Checking): void {
  const [first = 'any', second = 'any'] = types;
  switch (node[1]) {
    case 'list contains':
    case 'index of':
      checkComparison('=', itemOf(first), second, node, checking, 3);
      break;
    case 'starts with':
    case 'ends with':
    case 'contains':
      checkPartOfOption(node, first, checking);
      break;
    case 'duration':
      checkTexts(node, first, 'feel-not-a-duration', (text) => parseDuration(text) !== null, checking);
      break;
    case 'date':
      if (types.length === 1)
        checkTexts(node, first, 'feel-not-a-date', (text) => kindOfText(text) === 'date', checking);
      else if (types.length === 2) checking.note('feel-date-of-two', node, undefined);
      break;
    case 'time':
      checkTexts(node, first, 'feel-not-a-time', (text) => kindOfText(text) === 'time', checking);
      break;
    case 'gaps': {
      const grain = node[5];
      if (typeof grain === 'string' && grain !== 'day' && grain !== 'month') {
        checking.noteUnknown('feel-not-an-option', node, 5, grain, ['day', 'month']);
      }
    }
  }
}

function checkTexts(
  node: CallNode,
  type: FeelType,
  code: string,
  isRight: (text: string) => boolean,
  checking: Checking,
): void {
  if (typeof type !== 'object' || !('enum' in type) || !type.literal) return;
  for (const { code: text } of type.enum) if (!isRight(text)) checking.note(code, node, 2, { text });
}

/** A part that occurs in no option of a choice: the option it was meant for is gone. */
function checkPartOfOption(node: CallNode, type: FeelType, checking: Checking): void {
  const part = node[3];
  if (typeof part !== 'string' || typeof type !== 'object' || !('enum' in type) || type.literal) return;
  const matches = {
    'starts with': (code: string): boolean => code.startsWith(part),
    'ends with': (code: string): boolean => code.endsWith(part),
    contains: (code: string): boolean => code.includes(part),
  }[node[1]];
  if (matches && !type.enum.some((option) => matches(option.code))) {
    checking.note('feel-no-such-option', node, 3, { part });
  }
}
