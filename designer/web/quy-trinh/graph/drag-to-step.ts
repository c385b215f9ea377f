/** What a drag tells while it lasts. */
interface DragParts {
  /** The root of the drawing, in which cards say by `data-step` which state they are. */
  readonly root: ShadowRoot;
  /** Told where the pointer is, and over which state; empty for none. */
  readonly moves: (event: PointerEvent, over: string) => void;
  /** Told once: over which state it ended, null where it was given up. */
  readonly ends: (over: string | null) => void;
}

/** Follows a pointer from a handle to a card. Escape gives it up. */
export function dragToStep(event: PointerEvent, { root, moves, ends }: DragParts): void {
  const handle = event.currentTarget;
  if (!(handle instanceof HTMLElement) || event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  const overOf = ({ clientX, clientY }: PointerEvent): string => {
    const found = root.elementsFromPoint(clientX, clientY).find((one) => one.closest('[data-step]'));
    return found?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? '';
  };
  const move = (now: PointerEvent): void => {
    moves(now, overOf(now));
  };
  const finish = (over: string | null): void => {
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', up);
    handle.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', key, true);
    ends(over);
  };
  const up = (now: PointerEvent): void => {
    finish(overOf(now) || null);
  };
  const cancel = (): void => {
    finish(null);
  };
  const key = (pressed: KeyboardEvent): void => {
    if (pressed.key === 'Escape') finish(null);
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', up);
  handle.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', key, true);
}
