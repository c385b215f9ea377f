import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalJson, type Json } from '../../../engine/index.ts';
import type { Registry } from './registry.ts';

/** A registry as data, for demonstrations and tests. */
export interface RegistryDocument {
  readonly format: 1;
  readonly id: string;
  readonly records: readonly RegistryRecord[];
}

export interface RegistryRecord {
  /** What the record is found under. */
  readonly under: Readonly<Record<string, Json>>;
  readonly values: Readonly<Record<string, Json>>;
  /** Milliseconds before the registry answers; nothing when absent. */
  readonly latency?: number;
  /** The registry fails when it is asked for this record. */
  readonly down?: boolean;
}

/** A registry that answers from a document. It is slow and fails where the document says so, as real ones do. */
export function embeddedRegistry({ records }: RegistryDocument): Registry {
  const byInput = new Map(records.map((record) => [canonicalJson(record.under), record]));
  return {
    async find(input, signal) {
      const record = byInput.get(canonicalJson(input));
      if (record?.latency !== undefined) await sleep(record.latency, undefined, { signal });
      if (record?.down === true) throw new Error('the registry is down');
      return record?.values ?? null;
    },
  };
}
