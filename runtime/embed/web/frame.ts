import type { FrameMessage } from './frame-message.ts';

/**
 * For pages that show a service in a frame, `<iframe data-thutuc-frame src="https://…/embed/frame?procedure=…">`: keeps
 * the frame as high as what it shows, and tells its events as events of the iframe (`case-submitted`, `service-step`,
 * `form-page`, `problem`). A message counts only from the window of that frame and from the origin of its address.
 */
const LOWEST = 160;

window.addEventListener('message', ({ origin, source, data }: MessageEvent<FrameMessage | null>) => {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-thutuc-frame]')) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin || data === null) continue;
    if (data.type === 'thutuc-frame-height')
      // An attribute, no inline style: a strict policy allows it.
      frame.height = String(Math.max(LOWEST, Math.ceil(Number(data.height))));
    if (data.type === 'thutuc-frame-event') {
      const { name, detail } = data;
      frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }
  }
});
