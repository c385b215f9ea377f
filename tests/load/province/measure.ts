/** One number that was measured, as a line of the table. */
export interface Row {
  readonly what: string;
  /** The number with its unit. */
  readonly here: string;
  /** What it is measured against, of the same run: a bare baseline with its number; empty where there is none. */
  readonly beside: string;
  /** The number in terms of the baseline, as "0.42 of bare"; empty where there is none. */
  readonly ratio: string;
  /** The number to reach; empty where none was set. */
  readonly wanted: string;
}

/** How much is measured. */
export interface Size {
  readonly name: 'short' | 'full';
  /** Cases with running deadlines in the province. */
  readonly armed: number;
  /** Seconds after which the province is left as full as it is. */
  readonly patience: number;
  /** Seconds of each throughput. */
  readonly seconds: number;
  /** Requests of each list. */
  readonly requests: number;
  readonly definitions: number;
  /** Deadlines that fire in the window, and its length in seconds. */
  readonly firing: number;
  readonly window: number;
  /** How often the process that fires them is killed. */
  readonly kills: number;
  readonly publications: number;
  /** Cases under way that a dry run looks at. */
  readonly moving: number;
}

export const SIZES: Readonly<Record<Size['name'], Size>> = {
  short: {
    ...{ name: 'short', armed: 20_000, patience: 60, seconds: 3, requests: 10, definitions: 200 },
    ...{ firing: 1_000, window: 20, kills: 1, publications: 3, moving: 5_000 },
  },
  full: {
    ...{ name: 'full', armed: 1_000_000, patience: 660, seconds: 10, requests: 25, definitions: 2_000 },
    ...{ firing: 30_000, window: 80, kills: 3, publications: 10, moving: 100_000 },
  },
};

/** What a measure is given: how much, a folder of its own that is removed after it, and the filled store. */
export interface Place {
  readonly size: Size;
  readonly folder: string;
  /** Data folder of the province; it is there for whoever comes after `fill`. */
  readonly province: string;
  /** A MongoDB server with room for databases of our own; null where there is none. */
  readonly mongo: string | null;
}

/** Tells each row as soon as it is known, so that a run that is broken off loses none. */
export type Tell = (row: Row) => void;

export type Measure = (place: Place, tell: Tell) => Promise<void>;

/** Times in milliseconds, the least first. */
export class Times {
  readonly #all: number[] = [];

  add(millis: number): void {
    this.#all.push(millis);
  }

  get count(): number {
    return this.#all.length;
  }

  /** The time that a share of them, from 0 to 1, does not exceed. */
  share(part: number): number {
    const sorted = this.#all.toSorted((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
  }

  get most(): number {
    return this.share(1);
  }
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number as the table writes it: `12,300`, `0.42`. */
export function said(value: number): string {
  if (Math.abs(value) >= 100) return number.format(value);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
