import type { FieldState, Problem } from '../../engine/index.ts';

/**
 * Which problems a person has come to see. A field complains after it was changed and left, or once the person has
 * tried to go on from its page; whoever only passes through an empty form is not scolded.
 */
export class RevealedProblems {
  private readonly changed = new Set<string>();
  private readonly left = new Set<string>();
  private readonly pages = new Set<string>();
  /** Fields whose answer came with the form and calls for a warning. */
  private readonly brought = new Set<string>();
  /** States as they were shown where something of them was left out. */
  private readonly masked = new WeakMap<FieldState, FieldState>();

  /**
   * Notes a change. Below a changed table or group nothing is known any more, since rows may have moved.
   *
   * @returns whether something that a person had come to see is hidden again
   */
  noteChange(pointer: string): boolean {
    let hasForgotten = false;
    for (const set of [this.changed, this.left]) {
      for (const one of set) if (one.startsWith(`${pointer}/`)) hasForgotten = set.delete(one);
    }
    this.changed.add(pointer);
    return hasForgotten;
  }

  /**
   * Notes the answers with which a form begins, e.g. those of a draft: what warns of one is shown at once. An error
   * waits, since it may only say that the person had not come so far.
   *
   * @returns whether any has a warning
   */
  noteBrought(states: ReadonlyMap<string, FieldState>): boolean {
    for (const [pointer, { value, problems }] of states) {
      if (value !== null && problems.some(isWarning)) this.brought.add(pointer);
    }
    return this.brought.size > 0;
  }

  /** Notes that the focus left a field. True when that reveals something new. */
  noteLeft(pointer: string): boolean {
    const touched = [...this.changed].some((one) => one === pointer || one.startsWith(`${pointer}/`));
    if (!touched || this.left.has(pointer)) return false;
    this.left.add(pointer);
    return true;
  }

  /** Notes an attempt to go on from a page. */
  noteAttempt(page: string): void {
    this.pages.add(page);
  }

  /** Whether a person may have come to see any. */
  get isAny(): boolean {
    return this.left.size > 0 || this.pages.size > 0;
  }

  wasAttempted(page: string): boolean {
    return this.pages.has(page);
  }

  /** The states to draw: the same, without the problems that are not to be seen yet. */
  shown(
    states: ReadonlyMap<string, FieldState>,
    pageOf: PageOf,
    editable: readonly string[] | null,
  ): Map<string, FieldState> {
    const shown = new Map<string, FieldState>();
    for (const [pointer, state] of states) shown.set(pointer, this.seen(state, pageOf, editable));
    return shown;
  }

  /** One state as it is to be seen; the very same object for a state that is seen as before. */
  seen(state: FieldState, pageOf: PageOf, editable: readonly string[] | null): FieldState {
    const { pointer } = state;
    const problems = this.isRevealed(pointer, pageOf) ? state.problems : this.warningsOf(state);
    const hidden = problems.length < state.problems.length;
    const locked = !state.readonly && editable !== null && !isWithin(pointer, editable);
    if (!hidden && !locked) return state;
    const before = this.masked.get(state);
    const readonly = state.readonly || locked;
    if (before?.readonly === readonly && before.problems.length === problems.length) return before;
    const seen = { ...state, problems, readonly };
    this.masked.set(state, seen);
    return seen;
  }

  /** Problems to show at a place that is no field: of a row, once its table or one of its cells was left. */
  at(pointer: string, problems: readonly Problem[], pageOf: PageOf): readonly Problem[] {
    const own = problems.filter((problem) => problem.pointer === pointer);
    if (own.length === 0) return own;
    const table = pointer.slice(0, pointer.lastIndexOf('/'));
    const inside = [...this.left].some((one) => one.startsWith(`${pointer}/`));
    return inside || this.isRevealed(table, pageOf) ? own : [];
  }

  private warningsOf({ pointer, problems }: FieldState): readonly Problem[] {
    return problems.length > 0 && this.brought.has(pointer) ? problems.filter(isWarning) : [];
  }

  private isRevealed(pointer: string, pageOf: PageOf): boolean {
    return this.left.has(pointer) || this.pages.has(pageOf(pointer) ?? '');
  }
}

type PageOf = (pointer: string) => string | undefined;

function isWithin(pointer: string, places: readonly string[]): boolean {
  return places.some((place) => pointer === place || pointer.startsWith(`${place}/`));
}

function isWarning({ severity }: Problem): boolean {
  return severity === 'warning';
}
