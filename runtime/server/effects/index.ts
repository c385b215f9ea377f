export type { EffectAttempt, EffectHandler, EffectHandlers, EffectOutcome } from './effect-handler.ts';
export { failure, problemOf } from './effect-error.ts';
export { done } from './effect-handler.ts';
export { EffectWorker } from './effect-worker.ts';
export type { EffectWorkerSettings } from './effect-worker.ts';
