import { readableAt, scopeAt, writeExpression, type Expression } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { thingsOf, type Choice } from '../parts/thing-names.ts';
import { answerOfKey } from '../rules/key-answers.ts';
import { pathOf } from '../rules/rule-frame.ts';

/** The parameters that can be the amount of a fee. */
export interface AmountChoices {
  /** Each by its name: the value is the expression that reads it. */
  readonly choices: readonly Choice[];
  /** What the tables are called whose keys nothing at this place answers. */
  readonly unanswered: readonly string[];
}

/**
 * The parameters of money that are an amount: plain ones by themselves, tables where each of their keys is the channel
 * or a field of the application.
 *
 * @param at JSON pointer of the amount
 * @example amountChoices(draft, '/fees/0/amount', 'vi').choices
 * // [{ value: 'lookup("muc_thu", case.channel)', label: 'Mức thu (theo Kênh nộp hồ sơ)' }]
 */
export function amountChoices(document: DraftDocument, at: string, language: Language): AmountChoices {
  const texts = phiTextsOf(language);
  const scope = scopeAt(document, at);
  const choices: Choice[] = [];
  const unanswered: string[] = [];
  for (const { value: name, label } of thingsOf(document, 'parameters', language)) {
    const type = valueAt(document, `/parameters/${name}/type`);
    if (type !== 'money' && type !== 'integer') continue;
    const keys = valueAt(document, `/parameters/${name}/keys`);
    const answers = (Array.isArray(keys) ? keys : []).map((key) => answerOfKey(String(key), scope));
    const given = answers.filter((one): one is Expression => one !== undefined);
    if (given.length < answers.length) unanswered.push(label);
    else if (given.length === 0) choices.push({ value: name, label });
    else {
      const says = given.map((one) => {
        const found = readableAt(scope, pathOf(one) ?? []);
        return found === undefined ? '' : inLanguage(found.label, language);
      });
      choices.push({
        value: writeExpression(['call', 'lookup', name, ...given]),
        label: fillText(texts.parameterBy, { title: label, keys: says.join(', ') }),
      });
    }
  }
  return { choices, unanswered };
}
