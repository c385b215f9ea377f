import type { ErrorObject } from 'ajv';
import { validateDefinition } from '../generated/definition-validator.js';
import type { Definition } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { withStandIns } from './own-kinds.ts';

/**
 * Checks the shape of a document against the schema of the format. Only where it fits may the other rules look
 * at it.
 */
export function checkShape(document: unknown): { definition: Definition } | { problems: Problem[] } {
  const { document: known, own } = withStandIns(document);
  const problems = validateDefinition(known) ? [] : (validateDefinition.errors ?? []).flatMap(problemOf);
  const ofOptions = own.flatMap(({ pointer, options, check }) =>
    check(options)
      ? []
      : (check.errors ?? [])
          .flatMap(problemOf)
          .map((found) => ({ ...found, pointer: pointer + found.pointer })),
  );
  if (problems.length + ofOptions.length === 0) return { definition: document as Definition };
  return { problems: withoutEchoes([...problems, ...ofOptions]) };
}

/** Ajv's errors in our words: what is there, what belongs there. */
function problemOf(error: ErrorObject): Problem[] {
  const pointer = error.instancePath;
  const at = (code: string, params: Problem['params'] = {}, where = pointer): Problem[] => [
    { code, pointer: where, severity: 'error', params },
  ];
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return at('shape-missing', { name: String(params['missingProperty']) });
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
      return at('shape-unknown', { name }, `${pointer}/${escaped(name)}`);
    }
    case 'type':
      return at('shape-type', { type: String(params['type']) });
    case 'enum':
      return at('shape-enum', { values: (params['allowedValues'] as unknown[]).map(String).join(', ') });
    case 'const':
      return at('shape-const', { value: String(params['allowedValue']) });
    case 'discriminator':
      return at('shape-kind', { tag: String(params['tag']), value: String(params['tagValue'] ?? '') });
    case 'pattern':
      return at('shape-pattern', { pattern: String(params['pattern']) });
    case 'propertyNames':
      return at('shape-key', { name: String(params['propertyName']) });
    case 'format':
      return at('shape-format', { format: String(params['format']) });
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return at('shape-empty');
    case 'maxLength':
    case 'maxItems':
    case 'minimum':
    case 'maximum':
    case 'uniqueItems':
      return at('shape-bound', { rule: error.message ?? error.keyword });
    case 'not':
      return at('shape-key', { name: pointer.split('/').at(-1) ?? '' });
    // The branches of a choice report what is wrong in themselves; the choice itself has nothing to add.
    case 'oneOf':
    case 'anyOf':
    case 'if':
      return at('shape-choice');
    default:
      return at('shape-other', { message: error.message ?? error.keyword });
  }
}

/**
 * One fault makes Ajv report several errors. Kept are the deepest ones: what a choice says is left out where one
 * of its branches says something more exact, what the pattern of a key says where the key itself is named, and no
 * code stands twice in one place. Nor is it told that a value should have the type of one branch where it has that of
 * another, in which something is wrong: a list with a new item is no wrong object.
 */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const badKeys = new Set(problems.filter(({ code }) => code === 'shape-key').map(({ pointer }) => pointer));
  const choices = new Set(
    problems.filter(({ code }) => code === 'shape-choice').map(({ pointer }) => pointer),
  );
  const seen = new Set<string>();
  return problems.filter(({ code, pointer, params }) => {
    const isNamed = code === 'shape-missing' || code === 'shape-unknown' || code === 'shape-key';
    const place = JSON.stringify([code, pointer, isNamed ? params : null]);
    if (seen.has(place)) return false;
    seen.add(place);
    if (code === 'shape-pattern') return !badKeys.has(pointer);
    if (code === 'shape-type' && choices.has(pointer)) {
      return !problems.some(
        (other) =>
          !['shape-choice', 'shape-type'].includes(other.code) &&
          (other.pointer === pointer || other.pointer.startsWith(`${pointer}/`)),
      );
    }
    if (code !== 'shape-choice') return true;
    return !problems.some((other) => other.code !== 'shape-choice' && other.pointer.startsWith(pointer));
  });
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
