import type { Answers } from '../../../../engine/index.ts';
import { objectIn, signatureFault, type RawCallback } from '../callbacks/index.ts';
import type { AnswerFault, SystemAnswer } from './system-connector.ts';

/** Proves the signature and the time of a callback, then reads `{ "request": "…", "values": { … } }`. */
export function readAnswer(secret: string, callback: RawCallback): SystemAnswer | AnswerFault {
  const fault = signatureFault(secret, callback);
  if (fault !== null) return fault;
  const { request, values } = objectIn(callback.body);
  if (typeof request !== 'string' || request.length > 400) return 'answer-malformed';
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return 'answer-malformed';
  return { request, values: values as Answers };
}
