import type { Store } from '../../runtime/server/store/index.ts';

/** An empty store to try out, which can be closed and opened again over the same data. */
export interface StoreHarness {
  readonly store: Store;
  /** The step of the stored shape that this program knows as the last. */
  readonly shapeStep: number;
  /** Whether of several writers at once one wins; without that no race can be tried. */
  readonly isAtomic: boolean;
  /** Closes the store and opens it again; returns what is open now. */
  reopen(): Promise<Store>;
  /** Closes the store and throws its data away. */
  dispose(): Promise<void>;
}

export type OpenHarness = () => Promise<StoreHarness>;

/** Gives the harness of the running test. */
export type UseStore = () => StoreHarness;

/** Why a race is not tried. */
export const NOT_ATOMIC = 'the server of the tests does not take each change as one step';
