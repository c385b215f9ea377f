import { html, nothing } from 'lit';
import type { GeoSystem, Language } from '../../../engine/index.ts';
import { geoPointTexts } from '../geo-point/geo-point-texts.ts';
import { choice } from '../shared/choice.ts';

/** The choice of the coordinate system; nothing where there is only one. */
export function geoSystemChoice(
  id: string,
  language: Language,
  systems: readonly GeoSystem[],
  chosen: GeoSystem,
  choose: (system: GeoSystem) => void,
): unknown {
  if (systems.length < 2) return nothing;
  const texts = geoPointTexts(language);
  return html`<div role="radiogroup" aria-label=${texts.how}>
    ${systems.map((system) =>
      choice({
        type: 'radio',
        id: `${id}-${system}`,
        name: `${id}-system`,
        label: texts.systems[system],
        checked: system === chosen,
        invalid: nothing,
        onChange: () => {
          choose(system);
        },
      }),
    )}
  </div>`;
}
