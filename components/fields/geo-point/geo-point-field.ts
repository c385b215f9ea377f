import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  fillText,
  formatNumber,
  geoPointKind,
  learnKinds,
  readAngle,
  readGeoPoint,
  toVn2000,
} from '../../../engine/index.ts';
import type { GeoPoint, GeoPointField, GeoSystem, TypedPoint, Vn2000Plane } from '../../../engine/index.ts';
import { writtenPlace } from '../geo/geo-written.ts';
import type { GeoChange } from '../geo/geo-change.ts';
import '../geo/geo-drawing.ts';
import { geoBox } from '../geo/geo-box.ts';
import { geoPlaneBoxes } from '../geo/geo-plane-boxes.ts';
import { geoSystemChoice } from '../geo/geo-system-choice.ts';
import { geoTexts } from '../geo/geo-texts.ts';
import { MeridianChoice, meridianOffers, proposed } from '../geo/meridian-choice.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import type { ControlAria } from '../shared/field-frame.ts';
import { geoPointStyles } from './geo-point-styles.ts';
import { geoPointTexts } from './geo-point-texts.ts';

learnKinds([geoPointKind]);

/** A place: degrees, VN-2000 metres, or where the device is. What is typed stays as it was typed. */
@customElement('thutuc-geo-point-field')
export class ThutucGeoPointField extends FieldElement<GeoPointField> {
  /** Chosen here; null: what the answer says. */
  @state() private system: GeoSystem | null = null;
  @state() private finding: 'no' | 'yes' | 'failed' = 'no';
  @state() private announcement = '';
  private readonly meridians = new MeridianChoice(this);

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, geoPointStyles);
  }

  override render(): unknown {
    const point = readGeoPoint(this.state.value) ?? null;
    if (this.state.readonly) return lockedField(this, this.given(point));
    const systems = this.compiled.field.systems ?? ['wgs84', 'vn2000'];
    const said = point === null ? undefined : 'x' in point.typed ? 'vn2000' : 'wgs84';
    const system = this.system ?? said ?? systems[0] ?? 'wgs84';
    const typed = said === system && point !== null ? point.typed : this.empty(system);
    return groupedField(
      this,
      (aria) =>
        html`${geoSystemChoice(aria.id, this.language, systems, system, (next) => {
            this.system = next;
            this.send(this.empty(next));
          })}
          ${'x' in typed ? this.plane(typed, aria) : this.degrees(typed, aria)}
          ${this.equivalent(said === system ? point : null)}
          ${said === system ? this.drawing(point) : nothing}
          <p class="hint" role="status">${this.announcement}</p>`,
    );
  }

  private offers() {
    return this.meridians.of(this.services, this.compiled.field.meridians, this.state.options['province']);
  }

  private empty(system: GeoSystem): TypedPoint {
    return system === 'wgs84'
      ? { lat: '', lng: '' }
      : { x: '', y: '', meridian: proposed(this.offers()), zone: 3 };
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
        ${geoPlaneBoxes(aria, texts, typed, (plane) => {
          this.send({ ...typed, ...plane });
        })}
      </div>
      ${meridianOffers(this.offers(), typed.meridian, this.language, (meridian) => {
        this.send({ ...typed, meridian });
      })}`;
  }

  private box(
    label: string,
    text: string,
    aria: ControlAria,
    index: number,
    change: (text: string) => TypedPoint,
  ): unknown {
    const id = index === 0 ? aria.id : `${aria.id}-${index}`;
    return geoBox(id, label, text, aria, (typed) => {
      this.send(change(typed));
    });
  }

  /** What the place is in the other system, to be compared with a map or a drawing. */
  private equivalent(point: GeoPoint | null): unknown {
    if (point === null) return nothing;
    return html`<p class="hint">${'x' in point.typed ? this.degreesOf(point) : this.metresOf(point)}</p>`;
  }

  /** The plane in which a place is drawn: its own, else that of the province, else the nearest multiple of 15′. */
  private planeOf({ typed, lng = 0 }: GeoPoint): Vn2000Plane {
    const written = 'x' in typed ? typed.meridian : proposed(this.offers());
    const meridian = readAngle(written) ?? Math.round(lng * 4) / 4;
    return { meridian, zone: 'x' in typed ? typed.zone : 3 };
  }

  private metresOf(point: GeoPoint): string {
    if (point.lat === undefined || point.lng === undefined) return '';
    const plane = this.planeOf(point);
    const { x, y } = toVn2000({ lat: point.lat, lng: point.lng }, plane);
    const [north, east, meridian] = [x.toFixed(2), y.toFixed(2), `${plane.meridian}`].map((one) =>
      formatNumber(Number(one)),
    );
    return fillText(geoTexts(this.language).equalsPlane, {
      meridian: `${meridian ?? ''}°`,
      x: north ?? '',
      y: east ?? '',
    });
  }

  private drawing(point: GeoPoint | null): unknown {
    if (point?.lat === undefined || point.lng === undefined) return nothing;
    const plane = this.planeOf(point);
    const isPlane = 'x' in point.typed;
    return html`<thutuc-geo-drawing
      ?locked=${this.state.readonly}
      .vertices=${[toVn2000({ lat: point.lat, lng: point.lng }, plane)]}
      .language=${this.language}
      @geo-change=${(event: CustomEvent<GeoChange>) => {
        if (event.detail.kind === 'remove') return;
        const [first, second] = writtenPlace(event.detail.to, plane, isPlane);
        this.send('x' in point.typed ? { ...point.typed, x: first, y: second } : { lat: first, lng: second });
      }}
    ></thutuc-geo-drawing>`;
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
    if ('lat' in typed)
      return html`${texts.lat}: ${typed.lat}; ${texts.lng}: ${typed.lng}<br />${this.metresOf(point)}
        ${this.drawing(point)}`;
    const zone = typed.zone === 3 ? texts.zone3 : texts.zone6;
    return html`${texts.x}: ${typed.x}; ${texts.y}: ${typed.y}; ${texts.meridian}: ${typed.meridian};
      ${texts.zone}: ${zone}<br />${this.degreesOf(point)} ${this.drawing(point)}`;
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

  /** A point of which nothing is typed but the meridian that was proposed is no answer. */
  private send(typed: TypedPoint): void {
    const texts = 'x' in typed ? [typed.x, typed.y] : [typed.lat, typed.lng];
    const isOwn = 'x' in typed && typed.meridian !== '' && typed.meridian !== proposed(this.offers());
    const isEmpty = !isOwn && texts.every((text) => text.trim() === '');
    emitFieldChange(this, this.pointer, isEmpty ? null : { typed });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-geo-point-field': ThutucGeoPointField;
  }
}
