import type { GuideFacts } from './guide-facts.ts';

/** What the browser keeps of the guide through one draft. */
export interface GuideMemory {
  readonly isShown: boolean;
  /** The draft when the guide began; null until it was opened for the first time. */
  readonly start: GuideFacts | null;
}

/** The part of the browser's storage that is needed. */
export type GuideStorage = Pick<Storage, 'getItem' | 'setItem'>;

const nameOf = (draft: string): string => `thutuc-guide/${draft}`;

/** What is kept of the guide through a draft; null where it was never begun, or nothing can be kept. */
export function guideOf(draft: string, storage: GuideStorage = localStorage): GuideMemory | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(nameOf(draft)) ?? 'null');
    return isMemory(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it. A browser that keeps nothing begins the guide anew with each visit. */
export function keepGuide(draft: string, memory: GuideMemory, storage: GuideStorage = localStorage): void {
  try {
    storage.setItem(nameOf(draft), JSON.stringify(memory));
  } catch {
    // A full or forbidden storage is no reason to stop somebody's work.
  }
}

function isMemory(kept: unknown): kept is GuideMemory {
  return typeof kept === 'object' && kept !== null && 'isShown' in kept && 'start' in kept;
}
