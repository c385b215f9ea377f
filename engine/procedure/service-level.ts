import type { Catalogue, CatalogueEntry } from '../catalogue/index.ts';
import type { CalendarDate } from '../dates/index.ts';
import { evaluate, scopeOf, type Value } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import type { Service } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';

/** The level of a service, and what the next one would need. */
export interface ServiceLevel {
  readonly code: string;
  readonly name: Text;
  readonly next: { readonly name: Text; readonly missing: readonly Text[] } | null;
}

/**
 * Computes the level of a service from how it is offered, by the catalogue of levels in force at a date (the
 * levels have been renamed three times: NĐ 43/2011, NĐ 42/2022, NĐ 224/2026). A level is reached where its own
 * conditions and those of all levels below it hold.
 */
export function serviceLevel(service: Service, levels: Catalogue, date: CalendarDate): ServiceLevel | null {
  const ladder = [...levels.entriesAt(date, {})]
    .filter((entry) => entry.conditions !== undefined)
    .sort((a, b) => rank(a) - rank(b));
  const scope = scopeOf({ service: factsOf(service) });
  const env = { today: date, now: `${date}T00:00:00.000Z` };
  let reached: CatalogueEntry | null = null;
  for (const entry of ladder) {
    const missing = (entry.conditions ?? []).filter(({ that }) => {
      const parsed = parseExpression(that);
      return parsed.ok === undefined || evaluate(parsed.ok, scope, env) !== true;
    });
    if (missing.length > 0) {
      const next = { name: entry.name, missing: missing.map((condition) => condition.missing) };
      return reached
        ? { code: reached.code, name: reached.name, next }
        : { code: '', name: { vi: '—' }, next };
    }
    reached = entry;
  }
  return reached && { code: reached.code, name: reached.name, next: null };
}

function rank(entry: CatalogueEntry): number {
  return Number(entry.attributes?.['rank'] ?? 0);
}

function factsOf(service: Service): Record<string, Value> {
  return {
    submit: service.submit,
    pay: service.pay ?? [],
    receive: service.receive,
    identityLevel: service.identityLevel,
    paperReason: service.paperReason?.vi ?? null,
  };
}
