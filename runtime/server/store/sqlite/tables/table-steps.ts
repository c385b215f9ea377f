import { firstRelease } from './001-first-release.ts';
import type { TableStep } from './table-step.ts';

/** All steps, in order and without gaps. */
export const tableSteps: readonly TableStep[] = [firstRelease];
