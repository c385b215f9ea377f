/** What stands above and below the line, as typed. */
export interface FractionParts {
  readonly numerator: string;
  readonly denominator: string;
}

/** The parts of a value, also of one that is no fraction. */
export function partsOfFraction(value: unknown): FractionParts {
  const part = (name: string): string => {
    const own: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof own === 'string' || typeof own === 'number' ? String(own) : '';
  };
  return { numerator: part('numerator'), denominator: part('denominator') };
}

/**
 * The value of typed parts: whole numbers as numbers, anything else as it was typed, so that the engine can say
 * what is wrong; null where nothing is typed.
 *
 * @example fractionOfParts({ numerator: '1', denominator: ' 3' }) // { numerator: 1, denominator: 3 }
 */
export function fractionOfParts(parts: FractionParts): Readonly<Record<string, number | string>> | null {
  const given = Object.entries(parts).flatMap(([name, typed]): [string, number | string][] => {
    const text = String(typed).trim();
    if (text === '') return [];
    return [[name, /^\d{1,9}$/.test(text) ? Number(text) : text]];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}
