import { customElement } from 'lit/decorators.js';
import { FieldElement, textControl, textOf } from '../../../components/fields/index.ts';
import { learnOwnKind } from '../../../engine/index.ts';
import { vehicleNumber, type VehicleNumberField } from '../vin-kind.ts';

learnOwnKind(vehicleNumber);

/** The identification number of a vehicle. Letters stay as they are typed; the capital ones come with the answer. */
@customElement('agency-vin-field')
export class AgencyVinField extends FieldElement<VehicleNumberField> {
  override render(): unknown {
    return textControl(this, {
      shown: textOf(this.state.value),
      autocomplete: 'off',
      spellcheck: false,
      size: 'code',
    });
  }
}
