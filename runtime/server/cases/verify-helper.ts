import { answerParent } from '../answer-parent.ts';
import { storeBeside, type PageRequest, type StorePlace } from '../store/index.ts';
import { realWorld } from '../world.ts';
import { verifyPart, type VerifiedPart } from './verify-cases.ts';

/*
 * A process beside the one that has the store: it is told where that is, and then page by page what to read and verify.
 */
await answerParent<StorePlace, PageRequest, VerifiedPart>(async (place) => {
  const { cases } = await storeBeside(place, realWorld.now);
  return (page) => verifyPart(cases, page);
});
