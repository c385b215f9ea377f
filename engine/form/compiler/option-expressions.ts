import type { FeelType } from '../../feel/index.ts';
import type { Field } from '../../generated/definition-types.ts';

/** An expression of a kind's options, with the type that the kind wants. */
export interface OptionExpression {
  readonly text: string;
  readonly type: FeelType;
}

/** The expressions that belong to the options of a field's kind, by option name. */
export function optionExpressions(field: Field): Readonly<Record<string, OptionExpression>> {
  switch (field.type) {
    case 'date':
      return given({ min: field.min, max: field.max }, 'date');
    case 'appointment':
      return {
        ...given({ unit: field.unit }, 'string'),
        ...given({ earliest: field.earliest, latest: field.latest }, 'date'),
      };
    case 'catalogue':
    case 'catalogueList':
      return given({ parent: field.parent }, 'string');
    case 'geoPoint':
    case 'geoPolygon':
      return given({ province: field.province }, 'string');
    case 'taxCode':
      return given({ holder: field.holder }, 'string');
    default:
      return {};
  }
}

function given(
  texts: Readonly<Record<string, string | undefined>>,
  type: FeelType,
): Readonly<Record<string, OptionExpression>> {
  const entries = Object.entries(texts).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, { text, type }]],
  );
  return Object.fromEntries(entries) as Readonly<Record<string, OptionExpression>>;
}
