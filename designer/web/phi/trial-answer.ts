import { html, nothing } from 'lit';
import { inLanguage, instantOf, localDateOf } from '../../../engine/index.ts';
import type { Catalogue, Json, Language, Text } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import type { ApplicationField } from '../parts/application-fields.ts';
import { readCell, writeCell, type CellKind } from './parameter-cell.ts';

/** What is needed to ask for an answer of a trial case. */
interface TrialAnswer {
  readonly document: DraftDocument;
  readonly field: ApplicationField;
  /** The answer now. */
  readonly value: Json | undefined;
  readonly language: Language;
  readonly catalogue: (id: string) => Catalogue | undefined;
  readonly put: (value: Json | undefined) => void;
}

const CELLS: Readonly<Record<string, CellKind>> = {
  integer: 'integer',
  money: 'money',
  number: 'number',
  date: 'date',
  text: 'text',
  longText: 'text',
};

/** A control for one answer of a trial case; nothing for kinds that the sample case alone can give. */
export function trialAnswer(answer: TrialAnswer): unknown {
  const { document, field, language } = answer;
  const texts = phiTextsOf(language);
  const options = valueAt(document, `${field.at}/options`);
  if (field.type === 'address') return address(answer);
  if (field.type === 'checkbox' || field.type === 'yesNo') {
    const now = answer.value === true ? 'true' : answer.value === false ? 'false' : '';
    return choice(
      answer,
      field.label,
      now,
      [
        ['true', texts.yes],
        ['false', texts.no],
      ],
      (value) => {
        answer.put(value === '' ? undefined : value === 'true');
      },
    );
  }
  if (Array.isArray(options)) {
    const isList = field.type === 'checkboxGroup' || field.type === 'multiSelect';
    const named = (options as readonly { readonly code?: Json; readonly label?: Json }[]).flatMap(
      ({ code, label }): [string, string][] =>
        typeof code === 'string'
          ? [[code, inLanguage((label ?? { vi: code }) as unknown as Text, language)]]
          : [],
    );
    const first: Json | undefined =
      isList && Array.isArray(answer.value) ? (answer.value[0] as Json) : answer.value;
    return choice(answer, field.label, typeof first === 'string' ? first : '', named, (value) => {
      answer.put(value === '' ? undefined : isList ? [value] : value);
    });
  }
  const kind = CELLS[field.type];
  return kind === undefined ? nothing : box(answer, kind);
}

function box({ field, value, put }: TrialAnswer, kind: CellKind): unknown {
  return html`<label
    >${field.label}
    <input
      type="text"
      autocomplete="off"
      .value=${writeCell(value, kind)}
      @change=${(event: Event) => {
        const read = readCell((event.target as HTMLInputElement).value, kind);
        if ('value' in read) put(read.value);
      }}
    />
  </label>`;
}

/** Province and commune, as catalogues of units have them. */
function address(answer: TrialAnswer): unknown {
  const { document, field, value, language } = answer;
  const named = valueAt(document, `${field.at}/catalogue`);
  const catalogue = typeof named === 'string' ? answer.catalogue(named) : undefined;
  if (catalogue === undefined) return nothing;
  const now = (value ?? {}) as Readonly<Record<string, Json>>;
  const textOf = (part: 'tinh' | 'xa'): string => (typeof now[part] === 'string' ? now[part] : '');
  const entries = (parent: string | undefined): [string, string][] =>
    catalogue
      .entriesAt(localDateOf(instantOf(Date.now())))
      .flatMap((entry): [string, string][] =>
        entry.parent === parent ? [[entry.code, inLanguage(entry.name, language)]] : [],
      );
  const texts = phiTextsOf(language);
  const { tinh: _tinh, xa: _xa, ...rest } = now;
  return html`${choice(
    answer,
    `${field.label}: ${texts.trialProvince}`,
    textOf('tinh'),
    entries(undefined),
    (tinh) => {
      answer.put(tinh === '' ? undefined : { ...rest, tinh });
    },
  )}
  ${choice(
    answer,
    `${field.label}: ${texts.trialCommune}`,
    textOf('xa'),
    textOf('tinh') === '' ? [] : entries(textOf('tinh')),
    (xa) => {
      answer.put({ ...rest, tinh: textOf('tinh'), xa });
    },
  )}`;
}

function choice(
  { language }: TrialAnswer,
  label: string,
  now: string,
  options: readonly (readonly [string, string])[],
  put: (value: string) => void,
): unknown {
  return html`<label
    >${label}
    <select
      @change=${(event: Event) => {
        put((event.target as HTMLSelectElement).value);
      }}
    >
      <option value="" .selected=${now === ''}>${partTextsOf(language).notChosen}</option>
      ${options.map(([value, says]) => html`<option value=${value} .selected=${value === now}>${says}</option>`)}
    </select>
  </label>`;
}
