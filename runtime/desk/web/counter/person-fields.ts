import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../engine/index.ts';
import type { CounterIdentity, CounterPersonItem, ProblemItem } from '../../../api/index.ts';
import { counterTextsOf } from '../language/counter-texts.ts';
import { filingTextsOf } from '../language/filing-texts.ts';

const KINDS = ['citizenId', 'passport', 'other'] as const;

/** What the fields of a person are drawn with. */
export interface PersonFields {
  readonly language: Language;
  /** Distinguishes the fields of two forms on one page. */
  readonly prefix: string;
  readonly identity?: CounterIdentity | undefined;
  readonly person?: CounterPersonItem | undefined;
  /** Whether the person stands for an organisation. */
  readonly isForOrganization: boolean;
  readonly onOrganization: (is: boolean) => void;
  /** Messages by pointer, as the server points. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** The identity paper that was seen. */
export function identityFields({
  language,
  prefix,
  identity,
  wrong,
}: Pick<PersonFields, 'language' | 'prefix' | 'identity' | 'wrong'>): TemplateResult {
  const texts = counterTextsOf(language);
  const { kind = 'citizenId', number = '' } = identity ?? {};
  return html`<div>
      <label for="${prefix}-kind">${filingTextsOf(language).identityShown}</label>
      <select id="${prefix}-kind" name="kind">
        ${KINDS.map((one) => html`<option value=${one} ?selected=${one === kind}>${filingTextsOf(language).identityKinds[one]}</option>`)}
      </select>
    </div>
    ${textRow({ id: `${prefix}-number`, name: 'number', label: texts.identityNumber, value: number, wrong: wrong['/identity/number'], hint: texts.identityHint, mode: 'text' })}`;
}

/** Who came, for themselves or for an organisation. */
export function personFields(about: PersonFields): TemplateResult {
  const { language, prefix, person, wrong, isForOrganization, onOrganization } = about;
  const texts = counterTextsOf(language);
  const row = (name: string, label: string, value: string | undefined, more: Partial<TextRow> = {}) =>
    textRow({ id: `${prefix}-${name}`, name, label, value: value ?? '', ...more });
  const optional = (label: string): string => `${label} ${texts.optional}`;
  return html`<fieldset class="wide choices">
      <legend>${texts.who}</legend>
      ${[false, true].map(
        (is) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="standing"
              .checked=${isForOrganization === is}
              @change=${() => {
                onOrganization(is);
              }}
            /><span>${is ? texts.organization : texts.person}</span></label
          >`,
      )}
    </fieldset>
    ${
      isForOrganization
        ? html`${row('organizationName', texts.organizationName, person?.organization?.name, { wrong: wrong['/person/organization/name'] })}
          ${row('organizationCode', optional(texts.organizationCode), person?.organization?.code)}`
        : nothing
    }
    ${identityFields(about)}
    ${row('fullName', texts.fullName, person?.fullName, { wrong: wrong['/person/fullName'] })}
    ${row('birthDate', optional(texts.birthDate), person?.birthDate, { wrong: wrong['/person/birthDate'], type: 'date' })}
    <div>
      <label for="${prefix}-sex">${optional(texts.sex)}</label>
      <select id="${prefix}-sex" name="sex">
        <option value="" ?selected=${person?.sex === undefined}>${texts.sexUnsaid}</option>
        <option value="NAM" ?selected=${person?.sex === 'NAM'}>${texts.male}</option>
        <option value="NU" ?selected=${person?.sex === 'NU'}>${texts.female}</option>
      </select>
    </div>
    ${row('phone', optional(texts.phone), person?.phone, { mode: 'tel', wrong: wrong['/person/phone'] })}
    ${row('email', optional(texts.email), person?.email, { mode: 'email', wrong: wrong['/person/email'] })}`;
}

interface TextRow {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly wrong?: string | undefined;
  readonly hint?: string;
  readonly mode?: 'text' | 'tel' | 'email';
  readonly type?: 'date';
}

/** A box with its label, its hint and what is wrong with it. What one types is never written over. */
export function textRow({ id, name, label, value, wrong, hint, mode, type }: TextRow): TemplateResult {
  const described = [hint === undefined ? [] : `${id}-hint`, wrong === undefined ? [] : `${id}-wrong`].flat();
  return html`<div>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${name}
      type=${type ?? nothing}
      inputmode=${mode ?? nothing}
      maxlength=${type === undefined ? 200 : nothing}
      autocomplete="off"
      .defaultValue=${value}
      aria-invalid=${wrong === undefined ? nothing : 'true'}
      aria-describedby=${described.length === 0 ? nothing : described.join(' ')}
    />
    ${hint === undefined ? nothing : html`<p class="soft small" id="${id}-hint">${hint}</p>`}
    ${wrong === undefined ? nothing : html`<p class="wrong" id="${id}-wrong">${wrong}</p>`}
  </div>`;
}

/** The identity paper as it was written down. */
export function readIdentity(form: FormData): CounterIdentity {
  const kind = KINDS.find((one) => one === form.get('kind')) ?? 'citizenId';
  return { kind, number: said(form, 'number') };
}

/** The person as they were written down; what was left empty is not said. */
export function readPerson(form: FormData, isForOrganization: boolean): CounterPersonItem {
  const [birthDate, sex, phone, email] = ['birthDate', 'sex', 'phone', 'email'].map((name) =>
    said(form, name),
  );
  return {
    fullName: said(form, 'fullName'),
    ...(birthDate ? { birthDate } : {}),
    ...(sex === 'NAM' || sex === 'NU' ? { sex } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(isForOrganization
      ? { organization: { name: said(form, 'organizationName'), code: said(form, 'organizationCode') } }
      : {}),
  };
}

/** What a box of a form holds, without the blanks around it. */
export function said(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}

/** What the server found wrong, by pointer. */
export function messagesOf(problems: readonly ProblemItem[]): Record<string, string> {
  return Object.fromEntries(problems.map(({ pointer, message }) => [pointer, message]));
}
