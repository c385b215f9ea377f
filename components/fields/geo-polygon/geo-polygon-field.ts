import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import {
  fillText,
  formatNumber,
  geoPolygonKind,
  learnKinds,
  polygonPlane,
  readCoordinateList,
  readGeoPolygon,
} from '../../../engine/index.ts';
import type {
  CoordinateList,
  CoordinatePair,
  GeoPolygon,
  GeoPolygonField,
  GeoSystem,
  PolygonPlane,
  TypedPolygon,
} from '../../../engine/index.ts';
import { geoPointStyles } from '../geo-point/geo-point-styles.ts';
import { geoPointTexts } from '../geo-point/geo-point-texts.ts';
import type { GeoChange } from '../geo/geo-change.ts';
import '../geo/geo-drawing.ts';
import { geoPlaneBoxes } from '../geo/geo-plane-boxes.ts';
import { geoSystemChoice } from '../geo/geo-system-choice.ts';
import { MeridianChoice, meridianOffers, proposed } from '../geo/meridian-choice.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import type { ControlAria } from '../shared/field-frame.ts';
import { fieldIds } from '../shared/field-ids.ts';
import { geoPolygonStyles } from './geo-polygon-styles.ts';
import { geoPolygonTexts } from './geo-polygon-texts.ts';
import { changedPairs, drawnVertices, pairsOf, withPairs } from './typed-vertices.ts';
import { vertexTable } from './vertex-table.ts';

learnKinds([geoPolygonKind]);

const MAX_VERTICES = 200;

/** A piece of land: its vertices in a table and on a drawing, with area and perimeter. What is typed stays. */
@customElement('thutuc-geo-polygon-field')
export class ThutucGeoPolygonField extends FieldElement<GeoPolygonField> {
  /** Chosen here, also before a vertex is typed; null: what the answer says. */
  @state() private begun: TypedPolygon | null = null;
  @state() private announcement = '';
  @query('.geo-paste textarea') private readonly list!: HTMLTextAreaElement | null;
  private readonly meridians = new MeridianChoice(this);

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, geoPointStyles);
    adoptStyles(this, geoPolygonStyles);
  }

  override render(): unknown {
    const polygon = readGeoPolygon(this.state.value) ?? null;
    if (this.state.readonly) return lockedField(this, this.given(polygon));
    const typed = polygon?.typed ?? this.begun ?? this.empty(this.systems()[0] ?? 'wgs84');
    const laid = polygonPlane(typed);
    return groupedField(
      this,
      (aria) =>
        html`${geoSystemChoice(aria.id, this.language, this.systems(), systemOf(typed), (system) => {
            this.begun = this.empty(system);
            this.send(this.begun);
          })}
          ${'meridian' in typed ? this.plane(typed, aria) : nothing}
          <p class="hint" id="${aria.id}-how">${geoPolygonTexts(this.language).hint}</p>
          ${this.table(typed, laid, aria)} ${this.paste(typed, aria)} ${this.drawing(typed, laid)}
          ${this.measures(polygon, laid)}
          <p class="hint" role="status">${this.announcement}</p>`,
    );
  }

  private systems(): readonly GeoSystem[] {
    return this.compiled.field.systems ?? ['wgs84', 'vn2000'];
  }

  private empty(system: GeoSystem): TypedPolygon {
    return system === 'wgs84' ? { points: [] } : { meridian: proposed(this.offers()), zone: 3, points: [] };
  }

  private offers() {
    return this.meridians.of(this.services, this.compiled.field.meridians, this.state.options['province']);
  }

  private plane(typed: Extract<TypedPolygon, { meridian: string }>, aria: ControlAria): unknown {
    const texts = geoPointTexts(this.language);
    return html`<div class="geo-parts">
        ${geoPlaneBoxes(aria, texts, typed, (plane) => {
          this.send({ ...typed, ...plane });
        })}
      </div>
      ${meridianOffers(this.offers(), typed.meridian, this.language, (meridian) => {
        this.send({ ...typed, meridian });
      })}`;
  }

  private table(typed: TypedPolygon, laid: PolygonPlane | null, aria: ControlAria): unknown {
    const texts = geoPointTexts(this.language);
    const pairs = pairsOf(typed);
    const unread = pairs.flatMap((pair, line) =>
      laid?.vertices[line] === null && pair.every((text) => text !== '') ? [line] : [],
    );
    const describedBy = typeof aria.describedBy === 'string' ? `${aria.describedBy} ` : '';
    return vertexTable({
      id: aria.id,
      labelledBy: fieldIds(this.pointer).label,
      language: this.language,
      names: 'meridian' in typed ? [texts.x, texts.y] : [texts.lat, texts.lng],
      pairs,
      wrong: new Set(unread),
      invalid: aria.invalid,
      required: aria.required,
      describedBy: `${describedBy}${aria.id}-how`,
      mayGrow: pairs.length < (this.compiled.field.maxVertices ?? MAX_VERTICES),
      onPairs: (next) => {
        this.send(withPairs(typed, next));
      },
      onRemove: (line) => {
        this.send(withPairs(typed, pairs.toSpliced(line, 1)));
        this.focusLine(Math.min(line, Math.max(0, pairs.length - 2)));
      },
      onList: (list, line) => {
        this.take(typed, list, line);
      },
    });
  }

  private paste(typed: TypedPolygon, aria: ControlAria): unknown {
    const texts = geoPolygonTexts(this.language);
    return html`<details class="geo-paste">
      <summary>${texts.paste}</summary>
      <p class="hint" id="${aria.id}-paste-hint">${texts.pasteHint}</p>
      <textarea
        part="input"
        rows="5"
        spellcheck="false"
        autocomplete="off"
        aria-label=${texts.paste}
        aria-describedby="${aria.id}-paste-hint"
      ></textarea>
      <div class="geo-tools">
        <button
          type="button"
          class="button"
          @click=${() => {
            this.take(typed, readCoordinateList(this.list?.value ?? ''), 0);
          }}
        >
          ${texts.use}
        </button>
      </div>
    </details>`;
  }

  private drawing(typed: TypedPolygon, laid: PolygonPlane | null): unknown {
    const drawn = drawnVertices(laid);
    if (laid === null || drawn.length === 0) return nothing;
    return html`<thutuc-geo-drawing
      boundary
      ?locked=${this.state.readonly}
      .vertices=${drawn.map(({ at }) => at)}
      .language=${this.language}
      @geo-change=${(event: CustomEvent<GeoChange>) => {
        this.send(withPairs(typed, changedPairs(typed, laid, event.detail)));
      }}
    ></thutuc-geo-drawing>`;
  }

  private measures(polygon: GeoPolygon | null, laid: PolygonPlane | null): unknown {
    if (laid === null || polygon?.area === undefined || polygon.perimeter === undefined) return nothing;
    if ((polygon.points?.length ?? 0) < 3) return nothing;
    const texts = geoPolygonTexts(this.language);
    const { meridian, zone } = laid.plane;
    return html`<dl class="geo-measures">
        <div>
          <dt>${texts.area}:</dt>
          <dd>${formatNumber(polygon.area)} m²</dd>
        </div>
        <div>
          <dt>${texts.perimeter}:</dt>
          <dd>${formatNumber(polygon.perimeter)} m</dd>
        </div>
      </dl>
      <p class="hint">${fillText(texts.method, { meridian: formatNumber(meridian), zone })}</p>`;
  }

  private given(polygon: GeoPolygon | null): unknown {
    if (polygon === null) return '';
    const texts = geoPointTexts(this.language);
    const { typed } = polygon;
    const laid = polygonPlane(typed);
    const zone = 'zone' in typed && typed.zone === 6 ? texts.zone6 : texts.zone3;
    const names = 'meridian' in typed ? [texts.x, texts.y] : [texts.lat, texts.lng];
    return html`${
        'meridian' in typed
          ? html`<p>${texts.systems.vn2000}; ${texts.meridian}: ${typed.meridian}; ${texts.zone}: ${zone}</p>`
          : html`<p>${texts.systems.wgs84}</p>`
      }
      <ol>
        ${pairsOf(typed).map(([one, other]) => html`<li>${names[0]}: ${one}; ${names[1]}: ${other}</li>`)}
      </ol>
      ${this.drawing(typed, laid)} ${this.measures(polygon, laid)}`;
  }

  /** Takes pasted lines in, from a line of the table on; the rest of the table stays. */
  private take(typed: TypedPolygon, { pairs, unread }: CoordinateList, line: number): void {
    const texts = geoPolygonTexts(this.language);
    this.announcement = [
      fillText(texts.taken, { count: pairs.length }),
      ...(unread.length > 0 ? [fillText(texts.unread, { lines: unread.join(', ') })] : []),
    ].join(' ');
    if (pairs.length === 0) return;
    const before = pairsOf(typed);
    const filled: CoordinatePair[] = Array.from({ length: line }, (_one, index) => before[index] ?? ['', '']);
    this.send(withPairs(typed, [...filled, ...pairs, ...before.slice(line + pairs.length)]));
    this.focusLine(line + pairs.length);
  }

  /** A box with the focus keeps its text, so the focus goes where nothing changes. */
  private focusLine(line: number): void {
    (document.activeElement as HTMLElement | null)?.blur();
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) (root.activeElement as HTMLElement | null)?.blur();
    void this.updateComplete.then(() => {
      const lines = this.querySelectorAll<HTMLElement>('.geo-vertices tbody tr');
      lines[Math.min(line, lines.length - 1)]?.querySelector('input')?.focus();
    });
  }

  /** A piece of land of which no vertex is typed is no answer; its meridian is remembered here meanwhile. */
  private send(typed: TypedPolygon): void {
    this.begun = typed;
    emitFieldChange(this, this.pointer, typed.points.length === 0 ? null : { typed });
  }
}

function systemOf(typed: TypedPolygon): GeoSystem {
  return 'meridian' in typed ? 'vn2000' : 'wgs84';
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-geo-polygon-field': ThutucGeoPolygonField;
  }
}
