import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalJson, type Json, type Text } from '../../../engine/index.ts';
import type { Registry } from './registry.ts';

/** A registry as data, for demonstrations and tests. */
export interface RegistryDocument {
  readonly format: 1;
  readonly id: string;
  /** What people call it. */
  readonly title?: Text;
  readonly records: readonly RegistryRecord[];
}

export interface RegistryRecord {
  /** What the record is found under. */
  readonly under: Readonly<Record<string, Json>>;
  readonly values: Readonly<Record<string, Json>>;
  /** Milliseconds before the registry answers; nothing when absent. */
  readonly latency?: number;
  /** The registry fails when it is asked for this record: always, or the first so many times. */
  readonly down?: boolean | number;
}

/** A registry that answers from a document. It is slow and fails where the document says so, as real ones do. */
export function embeddedRegistry({ records }: RegistryDocument): Registry {
  const asked = new Map<string, number>();
  const byInput = new Map(records.map((record) => [canonicalJson(record.under), record]));
  return {
    async find(input, signal) {
      const key = canonicalJson(input);
      const record = byInput.get(key);
      const times = (asked.get(key) ?? 0) + 1;
      if (record !== undefined) asked.set(key, times);
      if (record?.latency !== undefined) await sleep(record.latency, undefined, { signal });
      const down = record?.down ?? false;
      if (down === true || (down !== false && times <= down)) throw new Error('the registry is down');
      return record?.values ?? null;
    },
  };
}
