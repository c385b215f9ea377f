import type { CalendarDocument, CatalogueDocument } from '../../../engine/index.ts';
import type { CatalogueStore } from '../store/index.ts';
import { calendarLibrary, type CalendarOfProvince } from './calendar-library.ts';
import type { GrowingLibrary } from './catalogue-library.ts';
import { documentsBeyond, placeOf, type StoredDocument } from './store-documents.ts';

/** The catalogues and the working calendar as a process has read them at its start. */
export interface ReadDocuments {
  readonly catalogues: GrowingLibrary;
  readonly calendar: CalendarDocument;
  /** The places in the store of everything that was read. */
  readonly places: Iterable<string>;
}

/**
 * Brings in what another process has put into the store since: a newer release that starts beside this one has newer
 * catalogues, and a newer calendar, which counts for everybody from then on.
 */
export class NewerDocuments {
  readonly #store: CatalogueStore;
  readonly #catalogues: GrowingLibrary;
  readonly #known: Set<string>;
  #calendar: CalendarDocument;
  #days: CalendarOfProvince;

  constructor(store: CatalogueStore, { catalogues, calendar, places }: ReadDocuments) {
    this.#store = store;
    this.#catalogues = catalogues;
    this.#known = new Set(places);
    this.#calendar = calendar;
    this.#days = calendarLibrary(calendar);
  }

  /** The newest calendar that is known. */
  get calendarDocument(): CalendarDocument {
    return this.#calendar;
  }

  /** The places in the store of everything that is known, as `placeOf` gives them. */
  get places(): readonly string[] {
    return [...this.#known];
  }

  /** The working days by the newest calendar that is known, whenever they are asked for. */
  readonly calendar: CalendarOfProvince = (province) => this.#days(province);

  /** Looks into the store; where nothing is new, it costs two lists without documents. */
  async look(): Promise<void> {
    const isKnown = (place: string): boolean => this.#known.has(place);
    const catalogues: readonly StoredDocument<CatalogueDocument>[] = await documentsBeyond(
      this.#store,
      'catalogue',
      isKnown,
    );
    this.#catalogues.add(catalogues.map(({ document }) => document));
    const calendars: readonly StoredDocument<CalendarDocument>[] = await documentsBeyond(
      this.#store,
      'calendar',
      isKnown,
    );
    const newest = calendars.findLast(({ document }) => document.id === this.#calendar.id)?.document;
    if (newest !== undefined) {
      this.#calendar = newest;
      this.#days = calendarLibrary(newest);
    }
    for (const { record } of [...catalogues, ...calendars]) this.#known.add(placeOf(record));
  }

  /** Looks only where a catalogue is named in a version that is not known. */
  async lookFor(named: readonly { readonly id: string; readonly version?: string }[]): Promise<void> {
    const isMissing = named.some(({ id, version }) => this.#catalogues.document(id, version) === undefined);
    if (isMissing) await this.look();
  }
}
