export type { EffectAttempt, EffectHandler, EffectHandlers, EffectOutcome } from './effect-handler.ts';
export { done } from './effect-handler.ts';
export { EffectWorker } from './effect-worker.ts';
export type { EffectWorkerSettings } from './effect-worker.ts';
