/**
 * The choices of a list in which the choice of nothing and a word of the format may be called the same, since leaving
 * it out means that word: then only one of the two is offered, the one that is chosen.
 *
 * @param options value and name of each; the choice of nothing has an empty value
 * @param chosen the value that is chosen now
 * @example onePerName([['', 'Luôn luôn'], ['true', 'Luôn luôn']], '') // [['', 'Luôn luôn']]
 */
export function onePerName<Value extends string>(
  options: readonly (readonly [Value, string])[],
  chosen: Value,
): readonly (readonly [Value, string])[] {
  const none = options.find(([value]) => value === '')?.[1];
  const isChosen = options.some(([value, name]) => value === chosen && value !== '' && name === none);
  return options.filter(([value, name]) => name !== none || (value === '') !== isChosen);
}
