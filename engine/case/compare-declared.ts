import type { Json } from '../answers/answers.ts';
import { kindOf } from '../fields/index.ts';
import type { CompiledField, FormEnvironment, RegistryAnswer } from '../form/index.ts';
import type { CheckQuestion } from './check-questions.ts';
import type { CheckResult } from './registry-check.ts';

/** How something that was declared compares with what a registry said, and what that was. */
export function compareDeclared(
  { field, value, declared }: CheckQuestion,
  { status, values }: RegistryAnswer,
  environment: FormEnvironment,
): { readonly result: CheckResult; readonly found: Json } {
  if (status !== 'found') return { result: status, found: null };
  const said = value === null || !Object.hasOwn(values, value) ? null : (values[value] ?? null);
  if (field === null) return { result: value === null || said === true ? 'match' : 'mismatch', found: null };
  if (said === null) return { result: 'none', found: null };
  const found = inShape(said, field, environment);
  return { result: agrees(declared, found) ? 'match' : 'mismatch', found };
}

/** What the registry says as the field would store it; as it was said where the field cannot read it. */
function inShape(said: Json, { field }: CompiledField, environment: FormEnvironment): Json {
  return (kindOf(field.type).normalise(said, field, environment) ?? null) as Json;
}

/**
 * Whether a declared value says what the registry says. Texts are compared without regard to capitals, spaces and
 * how their signs are coded; of a value with parts those count that the registry names.
 */
export function agrees(declared: Json, found: Json): boolean {
  if (typeof declared === 'string' && typeof found === 'string') return plain(declared) === plain(found);
  if (Array.isArray(found)) {
    return (
      Array.isArray(declared) &&
      declared.length === found.length &&
      found.every((one, index) => agrees((declared[index] ?? null) as Json, one as Json))
    );
  }
  if (typeof found === 'object' && found !== null) {
    if (typeof declared !== 'object' || declared === null || Array.isArray(declared)) return false;
    const parts = declared as Readonly<Record<string, Json>>;
    return Object.entries(found).every(
      ([name, part]) => part === null || part === '' || agrees(parts[name] ?? null, part as Json),
    );
  }
  return Object.is(declared, found);
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('vi');
}
