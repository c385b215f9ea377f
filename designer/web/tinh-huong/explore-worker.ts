import { CheckSurroundings } from '../checking/check-draft.ts';
import { exploreDraft } from './explore-draft.ts';
import type { ExploreOrder, ExploreReply } from './explore-messages.ts';

/** Looks for paths beside the page. */
const surroundings = new CheckSurroundings();
let latest = 0;

self.addEventListener('message', ({ data }: MessageEvent<ExploreOrder>) => {
  if (data.kind === 'calendar') surroundings.takeCalendar(data.document);
  else if (data.kind === 'catalogue') surroundings.takeCatalogue(data.id, data.document);
  else {
    latest = data.number;
    // Orders that are already waiting come first: of several drafts only the last one is looked at.
    setTimeout(() => {
      if (data.number !== latest) return;
      const reply: ExploreReply = {
        number: data.number,
        explored: exploreDraft(data.document, surroundings, data.submittedAt),
      };
      self.postMessage(reply);
    });
  }
});
