/** What the page in a frame says to the page around it. */
export type FrameMessage =
  | { readonly type: 'thutuc-frame-height'; readonly height: number }
  | { readonly type: 'thutuc-frame-event'; readonly name: string; readonly detail: unknown };

/** Events of the elements that the page around is told of. Answers stay in the frame. */
export const FRAME_EVENTS: readonly string[] = ['case-submitted', 'service-step', 'form-page', 'problem'];
