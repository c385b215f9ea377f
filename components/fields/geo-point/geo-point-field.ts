import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fillText, formatNumber, geoPointKind, learnKinds, readGeoPoint } from '../../../engine/index.ts';
import type { GeoPoint, GeoPointField, GeoSystem, TypedPoint } from '../../../engine/index.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { choice } from '../shared/choice.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import type { ControlAria } from '../shared/field-frame.ts';
import { onTyped } from '../shared/on-typed.ts';
import { restingValue } from '../shared/resting-value.ts';
import { geoPointTexts } from './geo-point-texts.ts';

learnKinds([geoPointKind]);

const styles = css`
  .geo-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
  }
  .geo-parts > div {
    flex: 1 1 10rem;
    max-inline-size: 16rem;
  }
  .geo-here {
    margin-block-start: 0.75rem;
  }
`;

const EMPTY: Readonly<Record<GeoSystem, TypedPoint>> = {
  wgs84: { lat: '', lng: '' },
  vn2000: { x: '', y: '', meridian: '', zone: 3 },
};

/** A place: degrees, VN-2000 metres, or where the device is. What is typed stays as it was typed. */
@customElement('thutuc-geo-point-field')
export class ThutucGeoPointField extends FieldElement<GeoPointField> {
  /** Chosen here; null: what the answer says. */
  @state() private system: GeoSystem | null = null;
  @state() private finding: 'no' | 'yes' | 'failed' = 'no';
  @state() private announcement = '';

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, styles);
  }

  override render(): unknown {
    const point = readGeoPoint(this.state.value) ?? null;
    if (this.state.readonly) return lockedField(this, this.given(point));
    const systems = this.compiled.field.systems ?? ['wgs84', 'vn2000'];
    const said = point === null ? undefined : 'x' in point.typed ? 'vn2000' : 'wgs84';
    const system = this.system ?? said ?? systems[0] ?? 'wgs84';
    const typed = said === system && point !== null ? point.typed : EMPTY[system];
    return groupedField(
      this,
      (aria) =>
        html`${systems.length > 1 ? this.choice(systems, system, aria) : nothing}
          ${'x' in typed ? this.plane(typed, aria) : this.degrees(typed, aria)}
          ${this.equivalent(point, system)}
          <p class="hint" role="status">${this.announcement}</p>`,
    );
  }

  private choice(systems: readonly GeoSystem[], chosen: GeoSystem, aria: ControlAria): unknown {
    const texts = geoPointTexts(this.language);
    return html`<div role="radiogroup" aria-label=${texts.how}>
      ${systems.map((system) =>
        choice({
          type: 'radio',
          id: `${aria.id}-${system}`,
          name: `${aria.id}-system`,
          label: texts.systems[system],
          checked: system === chosen,
          invalid: nothing,
          onChange: () => {
            this.system = system;
            this.send(EMPTY[system]);
          },
        }),
      )}
    </div>`;
  }

  private degrees(typed: Extract<TypedPoint, { lat: string }>, aria: ControlAria): unknown {
    const texts = geoPointTexts(this.language);
    return html`<p class="hint" id="${aria.id}-how">${texts.degreesHint}</p>
      <div class="geo-parts">
        ${this.box(texts.lat, typed.lat, aria, 0, (lat) => ({ ...typed, lat }))}
        ${this.box(texts.lng, typed.lng, aria, 1, (lng) => ({ ...typed, lng }))}
      </div>
      <div class="geo-here">
        <button type="button" class="button" ?disabled=${this.finding === 'yes'} @click=${this.handleHere}>
          ${this.finding === 'yes' ? texts.looking : texts.here}
        </button>
      </div>`;
  }

  private plane(typed: Extract<TypedPoint, { x: string }>, aria: ControlAria): unknown {
    const texts = geoPointTexts(this.language);
    return html`<p class="hint" id="${aria.id}-how">${texts.planeHint}</p>
      <div class="geo-parts">
        ${this.box(texts.x, typed.x, aria, 0, (x) => ({ ...typed, x }))}
        ${this.box(texts.y, typed.y, aria, 1, (y) => ({ ...typed, y }))}
        ${this.box(texts.meridian, typed.meridian, aria, 2, (meridian) => ({ ...typed, meridian }))}
        <div>
          <label for="${aria.id}-zone">${texts.zone}</label>
          <select
            part="input"
            id="${aria.id}-zone"
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement;
              this.send({ ...typed, zone: value === '6' ? 6 : 3 });
            }}
          >
            <option value="3" ?selected=${typed.zone === 3}>${texts.zone3}</option>
            <option value="6" ?selected=${typed.zone === 6}>${texts.zone6}</option>
          </select>
        </div>
      </div>`;
  }

  private box(
    label: string,
    text: string,
    aria: ControlAria,
    index: number,
    change: (text: string) => TypedPoint,
  ): unknown {
    const typed = onTyped((typedText) => {
      this.send(change(typedText));
    });
    const id = index === 0 ? aria.id : `${aria.id}-${index}`;
    const described = typeof aria.describedBy === 'string' ? `${aria.describedBy} ` : '';
    return html`<div>
      <label for=${id}>${label}</label>
      <input
        part="input"
        type="text"
        id=${id}
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${described}${aria.id}-how"
        aria-invalid=${aria.invalid}
        aria-required=${aria.required}
        ${restingValue(text)}
        @input=${typed.input}
        @compositionend=${typed.composed}
      />
    </div>`;
  }

  /** What typed metres come to in degrees, to be compared with a map. */
  private equivalent(point: GeoPoint | null, system: GeoSystem): unknown {
    return system === 'vn2000' ? html`<p class="hint">${this.degreesOf(point)}</p>` : nothing;
  }

  private degreesOf(point: GeoPoint | null): string {
    if (point?.lat === undefined || point.lng === undefined) return '';
    const [lat, lng] = [point.lat, point.lng].map((angle) => formatNumber(Number(angle.toFixed(7))));
    return fillText(geoPointTexts(this.language).equals, { lat: lat ?? '', lng: lng ?? '' });
  }

  private given(point: GeoPoint | null): unknown {
    if (point === null) return '';
    const texts = geoPointTexts(this.language);
    const { typed } = point;
    if ('lat' in typed) return `${texts.lat}: ${typed.lat}; ${texts.lng}: ${typed.lng}`;
    const zone = typed.zone === 3 ? texts.zone3 : texts.zone6;
    return html`${texts.x}: ${typed.x}; ${texts.y}: ${typed.y}; ${texts.meridian}: ${typed.meridian};
      ${texts.zone}: ${zone}<br />${this.degreesOf(point)}`;
  }

  /** The browser asks for leave when the person presses, and not before. */
  private readonly handleHere = (): void => {
    const texts = geoPointTexts(this.language);
    this.finding = 'yes';
    this.announcement = texts.looking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.finding = 'no';
        this.announcement = fillText(texts.found, { metres: formatNumber(Math.ceil(coords.accuracy)) });
        this.send({ lat: coords.latitude.toFixed(7), lng: coords.longitude.toFixed(7) });
      },
      () => {
        this.finding = 'failed';
        this.announcement = texts.denied;
      },
      { enableHighAccuracy: true, timeout: 30_000 },
    );
  };

  /** A point of which nothing is typed is no answer. */
  private send(typed: TypedPoint): void {
    const texts = 'x' in typed ? [typed.x, typed.y, typed.meridian] : [typed.lat, typed.lng];
    emitFieldChange(this, this.pointer, texts.every((text) => text.trim() === '') ? null : { typed });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-geo-point-field': ThutucGeoPointField;
  }
}
