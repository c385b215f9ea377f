import type { CalendarDate } from '../dates/index.ts';
import type { NumberSeries } from '../generated/definition-types.ts';

/** What the places of a number's pattern and scope read. */
export interface NumberFacts {
  readonly unit: { readonly code: string; readonly identifier: string };
  readonly procedure: { readonly code: string };
  readonly date: CalendarDate;
}

/**
 * The scope in which a number counts.
 *
 * @example scopeOfNumber({ scope: 'ho-so/{unit.code}/{date:yyMMdd}', … }, facts) // 'ho-so/08707/261120'
 */
export function scopeOfNumber(series: NumberSeries, facts: NumberFacts): string {
  return fill(series.scope, facts, null);
}

/**
 * A number as it is written.
 *
 * @example writtenNumber({ pattern: '{unit.identifier}-{date:yyMMdd}-{sequence:4}', … }, facts, 7)
 * // 'H44.08707-261120-0007'
 */
export function writtenNumber(series: NumberSeries, facts: NumberFacts, sequence: number): string {
  return fill(series.pattern, facts, sequence);
}

/** The places of a pattern that mean nothing, for the linter. */
export function unknownPlaces(pattern: string): string[] {
  return [...pattern.matchAll(/\{([^}]*)\}/g)]
    .map((match) => match[1] ?? '')
    .filter(
      (place) => !/^(unit\.code|unit\.identifier|procedure\.code|sequence(:\d)?|date:[yMd./-]+)$/.test(place),
    );
}

function fill(pattern: string, facts: NumberFacts, sequence: number | null): string {
  return pattern.replace(/\{([^}]*)\}/g, (place, name: string) => {
    if (name === 'unit.code') return facts.unit.code;
    if (name === 'unit.identifier') return facts.unit.identifier;
    if (name === 'procedure.code') return facts.procedure.code;
    if (name.startsWith('date:')) return writtenDate(name.slice('date:'.length), facts.date);
    const width = /^sequence(?::(\d))?$/.exec(name);
    if (width && sequence !== null) return String(sequence).padStart(Number(width[1] ?? 1), '0');
    return place;
  });
}

function writtenDate(format: string, date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return format
    .replaceAll('yyyy', year)
    .replaceAll('yy', year.slice(2))
    .replaceAll('MM', month)
    .replaceAll('dd', day);
}
