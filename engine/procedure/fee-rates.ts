import type { JsonObject } from '../draft/draft-document.ts';
import { childrenOf } from '../feel/children.ts';
import { isLiteral, type Expression } from '../feel/expression.ts';
import type { Catalogue } from '../catalogue/index.ts';
import type { Definition, Fee, Field, Parameter, ParameterRow } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import { codesRead } from './codes-read.ts';
import type { Procedure } from './procedure.ts';

/** The amounts that a parameter gives for a fee today. */
export interface FeeRate {
  readonly title: Text;
  readonly rows: readonly FeeRateRow[];
}

/** One amount. */
interface FeeRateRow {
  /** For whom or what, in the words of the forms and catalogues; empty where it is for everybody, or for all others. */
  readonly words: readonly Text[];
  /** Đồng. */
  readonly amount: number;
  /** Decision or law that sets it. */
  readonly source: string | null;
}

/** What rates are worked out for. */
interface RateDay {
  readonly today: string;
  readonly catalogue: (id: string) => Catalogue | undefined;
  /** Code of the channel that counts; absent: all of them. */
  readonly channel?: string;
}

/** How a fee reads one parameter: with an expression for each key of its table. */
interface ParameterUse {
  readonly parameter: Parameter;
  readonly keys: readonly Expression[];
}

/**
 * The amounts that a fee is reckoned from: every parameter of money that its rule reads, through computed fields too,
 * with the rows that are in force. So the public sees what is charged although the sum depends on the answers.
 *
 * @example // amount: so_ban * muc_thu
 * feeRates(procedure, fee, day) // [{ title: { vi: 'Mức thu một bản' }, rows: [{ words: [], amount: 3000, … }] }]
 */
export function feeRates(
  procedure: Pick<Procedure, 'definition' | 'expression'>,
  fee: Pick<Fee, 'amount'>,
  day: RateDay,
): FeeRate[] {
  const { definition, expression } = procedure;
  return usesOf(definition, fee.amount, expression).flatMap(({ parameter, keys }): FeeRate[] => {
    const names = keys.map((key) => namesOf(procedure, key, day));
    const rows = rowsInForce(parameter, keys, day).flatMap(({ key = [], value, source }): FeeRateRow[] => {
      if (typeof value !== 'number') return [];
      const words = key.flatMap((code, index) =>
        code === '*' || (day.channel !== undefined && isChannel(keys[index]))
          ? []
          : [names[index]?.(code) ?? parameter.names?.[code] ?? { vi: code }],
      );
      return [{ words, amount: value, source: source ?? null }];
    });
    return rows.length === 0 ? [] : [{ title: parameter.title, rows }];
  });
}

/** Every parameter of money that an expression reads, each once, in the order of reading. */
function usesOf(
  { parameters = {}, forms }: Definition,
  amount: string,
  parse: (text: string) => Expression,
): ParameterUse[] {
  const found = new Map<string, ParameterUse>();
  const seen = new Set<string>();
  const use = (name: string, keys: readonly Expression[]): void => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter?.type === 'money' && !found.has(name)) found.set(name, { parameter, keys });
  };
  const name = (called: string): void => {
    use(called, []);
    for (const { value } of fieldsCalled(forms, called)) if (typeof value === 'string') text(value);
  };
  const text = (written: string): void => {
    if (seen.has(written)) return;
    seen.add(written);
    follow(parse(written));
  };
  const follow = (node: Expression): void => {
    if (isLiteral(node)) return;
    if (node[0] === 'name') name(node[1]);
    if (node[0] === 'path') name(node[2]);
    if (node[0] === 'call' && node[1] === 'lookup' && typeof node[2] === 'string')
      return use(node[2], node.slice(3));
    childrenOf(node).forEach(follow);
  };
  text(amount);
  return [...found.values()];
}

function fieldsCalled(forms: Definition['forms'], key: string): Field[] {
  const within = (fields: readonly Field[]): Field[] =>
    fields.flatMap((field) => [field, ...('fields' in field ? within(field.fields ?? []) : [])]);
  return Object.values(forms)
    .flatMap(({ pages }) => pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => within(fields))))
    .filter((field) => field.key === key);
}

/** The rows that count on the day, of several for the same the first; with a channel only those that it meets. */
function rowsInForce(parameter: Parameter, keys: readonly Expression[], day: RateDay): ParameterRow[] {
  const seen = new Set<string>();
  return parameter.rows.filter(({ key = [], from, to }) => {
    if ((from !== undefined && day.today < from) || (to !== undefined && to < day.today)) return false;
    const isOther = (code: string, index: number): boolean =>
      day.channel !== undefined && isChannel(keys[index]) && code !== '*' && code !== day.channel;
    if (key.some(isOther)) return false;
    const said = key.map((code, index) => (day.channel !== undefined && isChannel(keys[index]) ? '' : code));
    const name = said.join('\u0000');
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function isChannel(key: Expression | undefined): boolean {
  return JSON.stringify(key) === '["path",["name","case"],"channel"]';
}

/** What the codes of a key are called; undefined for one that nothing names. */
function namesOf(
  { definition, expression }: Pick<Procedure, 'definition' | 'expression'>,
  key: Expression,
  { catalogue }: RateDay,
): (code: string) => Text | undefined {
  const { options, catalogues } = codesRead(definition as unknown as JsonObject, key, expression);
  return (code) =>
    options.find((option) => option.code === code)?.label ??
    catalogues.map(({ id }) => catalogue(id)?.entry(code)?.name).find((name) => name !== undefined);
}
