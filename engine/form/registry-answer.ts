import type { Json } from '../answers/answers.ts';
import type { Instant } from '../dates/index.ts';
import type { Text } from '../text/text.ts';

/** What a registry said to one question. */
export interface RegistryAnswer {
  /** Look-up of the definition. */
  readonly lookup: string;
  /** The input as canonical JSON: an answer counts only while the application asks exactly this. */
  readonly key: string;
  /** `none`: the registry knows nothing under this input; `down`: it could not be asked. */
  readonly status: 'found' | 'none' | 'down';
  /** The values by name; empty unless found. */
  readonly values: Readonly<Record<string, Json>>;
  /** The registry as people call it. */
  readonly title: Text;
  readonly at: Instant;
}

/** Where a value comes from that the person did not simply declare. */
export type FieldSource =
  | { readonly kind: 'identity' }
  | { readonly kind: 'registry'; readonly title: Text; readonly at: Instant }
  /** Typed by hand, since the registry did not answer. */
  | { readonly kind: 'manual'; readonly title: Text; readonly at: Instant; readonly reason: string };
