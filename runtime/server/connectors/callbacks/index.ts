/** What people outside say to the portal, and how it is proved. */
export {
  objectIn,
  signatureFault,
  signedCallback,
  type RawCallback,
  type SentCallback,
} from './signed-callback.ts';
