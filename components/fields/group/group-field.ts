import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GroupField } from '../../../engine/index.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField } from '../shared/field-frame.ts';
import type { Members } from '../shared/members.ts';

/** Fields that belong together, under one legend. */
@customElement('thutuc-group-field')
export class ThutucGroupField extends FieldElement<GroupField> {
  /** Draws the fields inside. */
  @property({ attribute: false }) members!: Members;

  override render(): unknown {
    return groupedField(
      this,
      () =>
        html`<div class="fields members">
          ${this.compiled.fields.map((member) => this.members.draw(member, `${this.pointer}/${member.field.key}`))}
        </div>`,
    );
  }
}
