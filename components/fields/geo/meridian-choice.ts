import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing } from 'lit';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { FormServices } from '../../services/form-services.ts';
import { geoTexts } from './geo-texts.ts';

/** A central meridian as it is typed, with the provinces that use it. */
export interface MeridianOffer {
  readonly meridian: string;
  readonly provinces: readonly string[];
}

/** Provinces that came together into one, at most. */
const LIMIT = 20;
const NONE: readonly MeridianOffer[] = [];

/** The central meridians of a province, looked up once each; its element is redrawn when they have come. */
export class MeridianChoice implements ReactiveController {
  private readonly known = new Map<string, readonly MeridianOffer[]>();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: meridians are asked for while drawing.
  }

  /** What is offered in a province; nothing until it is known, or where nobody knows it. */
  of(services: FormServices, catalogue: string | undefined, province: unknown): readonly MeridianOffer[] {
    if (catalogue === undefined || typeof province !== 'string' || province === '') return NONE;
    const key = `${catalogue}/${province}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, NONE);
    const attribute = { name: 'province', value: province };
    services.searchCatalogue(catalogue, '', { attribute, limit: LIMIT }).then(
      (hits) => {
        const offers = new Map<string, string[]>();
        for (const { parent, name } of hits) {
          if (parent !== undefined) offers.set(parent, [...(offers.get(parent) ?? []), name]);
        }
        this.known.set(
          key,
          [...offers].map(([meridian, provinces]) => ({ meridian, provinces })),
        );
        this.host.requestUpdate();
      },
      () => {
        // The meridian can be typed without it, and the next visit asks again.
        this.known.delete(key);
      },
    );
    return NONE;
  }
}

/** The meridian that is proposed before anything is typed: where the province leaves no choice. */
export function proposed(offers: readonly MeridianOffer[]): string {
  return offers.length === 1 ? (offers[0]?.meridian ?? '') : '';
}

/** Buttons that put a meridian into its box; nothing where the one offered stands there. */
export function meridianOffers(
  offers: readonly MeridianOffer[],
  typed: string,
  language: Language,
  take: (meridian: string) => void,
): unknown {
  if (offers.length === 0 || (offers.length === 1 && offers[0]?.meridian === typed)) return nothing;
  const texts = geoTexts(language);
  return html`<div class="geo-meridians" role="group" aria-label=${texts.meridians}>
    <p class="hint">${texts.meridians}</p>
    <div class="geo-tools">
      ${offers.map(
        ({ meridian, provinces }) =>
          html`<button
            type="button"
            class="button"
            aria-pressed=${meridian === typed ? 'true' : 'false'}
            @click=${() => {
              take(meridian);
            }}
          >
            ${fillText(texts.useMeridian, { meridian, provinces: provinces.join(', ') })}
          </button>`,
      )}
    </div>
  </div>`;
}
