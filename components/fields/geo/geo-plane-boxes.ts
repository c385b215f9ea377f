import { html } from 'lit';
import type { ControlAria } from '../shared/field-frame.ts';
import { onTyped } from '../shared/on-typed.ts';
import { restingValue } from '../shared/resting-value.ts';

/** Words of the boxes of a VN-2000 plane. */
interface PlaneWords {
  readonly meridian: string;
  readonly zone: string;
  readonly zone3: string;
  readonly zone6: string;
}

interface TypedPlane {
  readonly meridian: string;
  readonly zone: 3 | 6;
}

/** The boxes of a VN-2000 plane: its central meridian and the width of its zone. */
export function geoPlaneBoxes(
  aria: ControlAria,
  words: PlaneWords,
  { meridian, zone }: TypedPlane,
  change: (plane: TypedPlane) => void,
): unknown {
  const typed = onTyped((text) => {
    change({ meridian: text, zone });
  });
  const described = typeof aria.describedBy === 'string' ? `${aria.describedBy} ` : '';
  return html`<div>
      <label for="${aria.id}-meridian">${words.meridian}</label>
      <input
        part="input"
        type="text"
        id="${aria.id}-meridian"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${described}${aria.id}-how"
        aria-invalid=${aria.invalid}
        aria-required=${aria.required}
        ${restingValue(meridian)}
        @input=${typed.input}
        @compositionend=${typed.composed}
      />
    </div>
    <div>
      <label for="${aria.id}-zone">${words.zone}</label>
      <select
        part="input"
        id="${aria.id}-zone"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          change({ meridian, zone: value === '6' ? 6 : 3 });
        }}
      >
        <option value="3" ?selected=${zone === 3}>${words.zone3}</option>
        <option value="6" ?selected=${zone === 6}>${words.zone6}</option>
      </select>
    </div>`;
}
