import { instantOf, millisOf, type Instant } from '../../../engine/index.ts';

/** How long a draft is kept after it was last touched, in milliseconds: 60 days. */
const LIFETIME = 60 * 24 * 60 * 60 * 1000;

/** When a draft that was last touched at a moment is thrown away. */
export function expiryOf(updatedAt: Instant): Instant {
  return instantOf(millisOf(updatedAt) + LIFETIME);
}

/** Drafts last touched before this moment are over. */
export function untouchedLimit(now: Instant): Instant {
  return instantOf(millisOf(now) - LIFETIME);
}
