import { emit } from '../../events/emit.ts';

/** Sends a new answer up. An empty text is no answer. */
export function emitFieldChange(from: EventTarget, pointer: string, value: unknown): void {
  emit(from, 'field-change', { pointer, value: value === '' ? null : value });
}
