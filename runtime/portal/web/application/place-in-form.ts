import type { ServiceStep } from '../../../../components/index.ts';

/** Where a person was in an application. */
export interface PlaceInForm {
  readonly step: ServiceStep;
  /** Page of the form. */
  readonly page: string;
}

const PLACE = 'thutuc-place/';
const STEPS: readonly string[] = ['form', 'dossier', 'submit'];

/** Where the person left a draft on this device; its beginning where nothing is known. */
export function placeLeft(storage: Pick<Storage, 'getItem'>, draftId: string): PlaceInForm {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PLACE + draftId) ?? 'null');
    if (isPlace(kept)) return kept;
  } catch {
    // Unreadable is unknown.
  }
  return { step: 'form', page: '' };
}

/** The place that an address names; null where it names none. */
export function placeAsked(search: string): PlaceInForm | null {
  const query = new URLSearchParams(search);
  const place = { step: query.get('buoc') ?? 'form', page: query.get('trang') ?? '' };
  return (query.has('buoc') || query.has('trang')) && isPlace(place) ? place : null;
}

/** The address of a place of a draft, for the browser's history and for coming back. */
export function addressOfPlace(draftId: string, { step, page }: PlaceInForm): string {
  const query = new URLSearchParams({ nhap: draftId });
  if (step !== 'form') query.set('buoc', step);
  if (page !== '') query.set('trang', page);
  return `?${query}`;
}

/** Remembers where the person is. */
export function keepPlace(storage: Pick<Storage, 'setItem'>, draftId: string, place: PlaceInForm): void {
  try {
    storage.setItem(PLACE + draftId, JSON.stringify(place));
  } catch {
    // Without storage one begins at the first page.
  }
}

/** Forgets a draft that is done with. */
export function forgetPlace(storage: Pick<Storage, 'removeItem'>, draftId: string): void {
  try {
    storage.removeItem(PLACE + draftId);
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}

function isPlace(value: unknown): value is PlaceInForm {
  if (typeof value !== 'object' || value === null) return false;
  const { step, page } = value as { readonly step?: unknown; readonly page?: unknown };
  return typeof step === 'string' && STEPS.includes(step) && typeof page === 'string';
}
