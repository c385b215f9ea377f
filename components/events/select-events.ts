/** A person follows a problem, or a line of the review, to its place in the form. */
export interface PointerDetail {
  readonly pointer: string;
}

/** A person opens a task of the list; `id` is that of its line. */
export interface TaskOpenDetail {
  readonly id: string;
}

/** A person chooses a line of the list, or lets go of it. */
export interface TaskChooseDetail {
  readonly id: string;
  readonly chosen: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'problem-select': CustomEvent<PointerDetail>;
    'review-change': CustomEvent<PointerDetail>;
    'task-open': CustomEvent<TaskOpenDetail>;
    'task-choose': CustomEvent<TaskChooseDetail>;
  }
}
