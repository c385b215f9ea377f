import type { Answers, CompiledForm, FormEnvironment } from '../../engine/index.ts';
import { formState } from '../../engine/index.ts';
import { fieldPlaces, put, type FieldPlace } from './typed-fields.ts';
import { wrongValues } from './wrong-values.ts';

/** One generated submission, and the places at which something was made wrong on purpose. */
export interface HostileSubmission {
  readonly answers: Answers;
  readonly wrong: ReadonlyMap<string, unknown>;
}

/** A number of [0, 1) for each call; the same seed gives the same row. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Good answers, and the places at which a person may answer; worked out once, spoilt many times. */
export interface Spoilable {
  readonly good: Answers;
  readonly places: readonly (FieldPlace & { readonly required: boolean })[];
}

/** Looks where good answers can be spoilt: at what is there, and is typed. */
export function spoilable(form: CompiledForm, good: Answers, environment: FormEnvironment): Spoilable {
  const state = formState(form, good, environment);
  const places = fieldPlaces(form, good).flatMap((place) => {
    const at = state.fields.get(place.pointer);
    const isTyped = place.compiled.rules.value === null && place.field.type !== 'notice';
    return at === undefined || at.readonly || !isTyped ? [] : [{ ...place, required: at.required }];
  });
  return { good, places };
}

/**
 * Makes one to three places of good answers wrong: a value that the kind must refuse, or nothing where an answer is
 * needed. Places inside each other are never both touched.
 */
export function spoil({ good, places }: Spoilable, random: () => number): HostileSubmission {
  const wrong = new Map<string, unknown>();
  let answers = good;
  const count = 1 + Math.floor(random() * 3);
  for (let index = 0; index < count; index++) {
    const place = pick(places, random);
    if (place === undefined || isNear(place.pointer, wrong)) continue;
    const value = wrongValueOf(place, random);
    if (value === NOTHING) continue;
    wrong.set(place.pointer, value);
    answers = put(answers, place.pointer, value);
  }
  return { answers, wrong };
}

const NOTHING = Symbol('nothing to spoil');

function wrongValueOf({ field, required }: Spoilable['places'][number], random: () => number): unknown {
  const values = wrongValues(field);
  if (required && random() < 0.2) return pick([null, undefined, '', '   '], random);
  return values.length === 0 ? NOTHING : pick(values, random);
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function isNear(pointer: string, wrong: ReadonlyMap<string, unknown>): boolean {
  return [...wrong.keys()].some(
    (other) => other === pointer || other.startsWith(`${pointer}/`) || pointer.startsWith(`${other}/`),
  );
}
