import { html } from 'lit';
import type { ControlAria } from '../shared/field-frame.ts';
import { geoBox } from './geo-box.ts';

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
  const meridianBox = geoBox(`${aria.id}-meridian`, words.meridian, meridian, aria, (text) => {
    change({ meridian: text, zone });
  });
  return html`${meridianBox}
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
