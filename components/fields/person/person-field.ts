import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { formatDate, isPartialDate, learnKinds, personKind } from '../../../engine/index.ts';
import type { PersonField } from '../../../engine/index.ts';
import { textsOf } from '../../language/texts-of.ts';
import { dateOfParts, partsOfDate } from '../date/date-parts.ts';
import { dateBoxes } from '../date/date-boxes.ts';
import { choice } from '../shared/choice.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField, lockHint, lockSign, type ControlAria } from '../shared/field-frame.ts';
import { onTyped } from '../shared/on-typed.ts';
import { partIsWrong } from '../shared/part-is-wrong.ts';
import { restingValue } from '../shared/resting-value.ts';
import { changedPerson, paperOf, personOf, type PersonPart, type PersonValue } from './person-value.ts';

learnKinds([personKind]);

/** Who somebody is: name, birth date, sex, paper and number in one field. What the identity gave is locked part by part. */
@customElement('thutuc-person-field')
export class ThutucPersonField extends FieldElement<PersonField> {
  override render(): unknown {
    const value = personOf(this.state.value);
    const { sex, papers = ['CAN_CUOC'] } = this.compiled.field;
    const asked: readonly PersonPart[] = [
      'ho_ten',
      'ngay_sinh',
      ...(sex === true ? (['gioi_tinh'] as const) : []),
      ...(papers.length > 1 ? (['giay_to'] as const) : []),
      'so',
    ];
    if (this.state.readonly) {
      const rows = asked.filter((part) => value[part] !== undefined).map((part) => this.given(part, value));
      return lockedField(this, rows.length === 0 ? '' : html`<div class="person">${rows}</div>`);
    }
    const locked = this.state.lockedParts ?? [];
    return groupedField(
      this,
      (aria) =>
        html`<div class="person">
            ${asked.map((part) => (locked.includes(part) ? this.given(part, value) : this.drawPart(part, value, aria)))}
          </div>
          ${locked.length === 0 ? nothing : lockHint(this.language, 'parts')}`,
    );
  }

  private drawPart(part: PersonPart, value: PersonValue, aria: ControlAria): unknown {
    if (part === 'ngay_sinh') return this.birth(value, aria);
    if (part === 'gioi_tinh') return this.choices(part, ['NAM', 'NU'], value, aria);
    if (part === 'giay_to') return this.choices(part, this.compiled.field.papers ?? [], value, aria);
    return this.line(part, value, aria);
  }

  private line(part: 'ho_ten' | 'so', value: PersonValue, aria: ControlAria): unknown {
    const id = idOf(part, aria);
    const typed = onTyped((text) => {
      this.take(part, text);
    });
    const isNumber = part === 'so';
    return html`<div class="part ${isNumber ? '' : 'wide'}" data-pointer="${this.pointer}/${part}">
      <label for=${id}>${this.label(part, value)}</label>
      <input
        part="input"
        type="text"
        id=${id}
        inputmode=${isNumber && paperOf(value, this.compiled.field) === 'CAN_CUOC' ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${aria.describedBy}
        aria-invalid=${partIsWrong(this, part) ? 'true' : nothing}
        aria-required=${this.isNeeded(part) ? aria.required : nothing}
        ${restingValue(value[part] ?? '')}
        @input=${typed.input}
        @compositionend=${typed.composed}
        @blur=${() => {
          this.requestUpdate();
        }}
      />
    </div>`;
  }

  private birth(value: PersonValue, aria: ControlAria): unknown {
    const { birthDate = ['day'] } = this.compiled.field;
    const parts = partsOfDate(value.ngay_sinh);
    const label = textsOf(this.language).birthDate;
    return html`<fieldset class="part" data-pointer="${this.pointer}/ngay_sinh">
      <legend>${this.label('ngay_sinh', value)}</legend>
      ${dateBoxes(this, birthDate, parts, {
        legend: label,
        aria: {
          id: idOf('ngay_sinh', aria),
          describedBy: aria.describedBy,
          invalid: partIsWrong(this, 'ngay_sinh') ? 'true' : nothing,
          required: this.isNeeded('ngay_sinh') ? aria.required : nothing,
        },
        take: (changed) => {
          this.take('ngay_sinh', dateOfParts(changed, birthDate));
        },
      })}
    </fieldset>`;
  }

  private choices(
    part: 'gioi_tinh' | 'giay_to',
    codes: readonly string[],
    value: PersonValue,
    aria: ControlAria,
  ): unknown {
    const id = idOf(part, aria);
    const wrong = partIsWrong(this, part);
    return html`<fieldset
      class="part ${part === 'giay_to' ? 'wide' : ''} ${wrong ? 'wrong-part' : ''}"
      role="radiogroup"
      data-pointer="${this.pointer}/${part}"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-required=${this.isNeeded(part) ? aria.required : nothing}
      aria-describedby=${wrong ? aria.describedBy : nothing}
    >
      <legend>${this.label(part, value)}</legend>
      <div class="choices inline">
        ${codes.map((code, index) =>
          choice({
            type: 'radio',
            id: index === 0 ? id : `${id}-${code}`,
            name: id,
            label: this.word(code),
            checked: value[part] === code,
            invalid: nothing,
            onChange: () => {
              this.take(part, code);
            },
          }),
        )}
      </div>
    </fieldset>`;
  }

  /** A part in plain text. */
  private given(part: PersonPart, value: PersonValue): unknown {
    const text = value[part] ?? '';
    const isCode = part === 'gioi_tinh' || part === 'giay_to';
    return html`<div class="part ${part === 'ho_ten' ? 'wide' : ''}">
      <div class="part-label">${this.state.readonly ? nothing : lockSign}${this.label(part, value)}</div>
      <div class="given">
        ${isCode ? this.word(text) : isPartialDate(text) && part === 'ngay_sinh' ? formatDate(text) : text}
      </div>
    </div>`;
  }

  private label(part: PersonPart, value: PersonValue): unknown {
    const texts = textsOf(this.language);
    const paper = paperOf(value, this.compiled.field);
    const number =
      paper === 'CAN_CUOC'
        ? texts.citizenId
        : paper === 'HO_CHIEU'
          ? texts.passportNumber
          : texts.paperNumber;
    const labels: Readonly<Record<PersonPart, string>> = {
      ho_ten: texts.fullName,
      ngay_sinh: texts.birthDate,
      gioi_tinh: texts.sex,
      giay_to: texts.identityPaper,
      so: number,
    };
    if (this.isNeeded(part) || this.state.readonly) return labels[part];
    return html`${labels[part]} <span class="optional">${texts.optional}</span>`;
  }

  private word(code: string): string {
    const texts = textsOf(this.language);
    const words: Readonly<Record<string, string>> = {
      NAM: texts.male,
      NU: texts.female,
      CAN_CUOC: texts.citizenId,
      HO_CHIEU: texts.passport,
      KHAC: texts.otherPaper,
    };
    return words[code] ?? code;
  }

  private isNeeded(part: PersonPart): boolean {
    const optional: readonly string[] = this.compiled.field.optional ?? [];
    return !optional.includes(part === 'giay_to' ? 'so' : part);
  }

  private take(part: PersonPart, text: string | null): void {
    emitFieldChange(this, this.pointer, changedPerson(personOf(this.state.value), part, text));
  }
}

/** The first control has the id of the field, to which its summary leads. */
function idOf(part: PersonPart, { id }: ControlAria): string {
  return part === 'ho_ten' ? id : `${id}-${part}`;
}
