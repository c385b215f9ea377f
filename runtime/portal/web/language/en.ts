import type { WebTexts } from './web-texts.ts';

export const en: WebTexts = {
  opening: 'Opening the form…',
  openFailed: 'The form could not be opened.',
  tryAgain: 'Try again',
  registryDown:
    '{registry} cannot be asked now. Fill these fields in yourself and submit as usual; the office will compare later.',
  registryNone:
    '{registry} has nothing that fits what you filled in. Check it, or fill in the other fields yourself.',
  resumed: 'You are going on with the draft saved at {time}.',
  startOver: 'Delete the draft and start over',
  startOverTitle: 'Start over?',
  startOverQuestion: 'Everything filled in and every file of this draft will be deleted.',
  startOverYes: 'Delete and start over',
  keep: 'Keep the draft',
  offline:
    'The connection is lost. Go on filling in: everything is kept on this device and sent when the connection is back.',
  signedOut: 'Your session has ended. What you filled in is kept on this device.',
  signInAgain: 'Sign in again to go on',
  changedElsewhere: 'This draft was changed elsewhere, for example in another window or on another device.',
  changedElsewhereAdvice: 'Choose which one to keep; the other will be lost.',
  keepMine: 'Keep what is on this screen',
  takeTheirs: 'Take what was saved elsewhere',
  definitionChanged:
    'A new version of the procedure (version {version}) has just been published. What you filled in is kept. Look through the form under the new rules, then submit it.',
  gone: 'This draft is gone: it was submitted, or deleted elsewhere.',
  fees: 'Fees',
  feesNone: 'No fees.',
  total: 'Total',
  money: '{amount} đồng',
  submitUnknown:
    'The connection was lost while submitting, so nobody knows whether it arrived. Press submit again; it will not be submitted twice.',
  submitRefused: 'The application could not be submitted.',
  submittedTitle: 'Application submitted',
  submittedLead: 'The agency has received your application and will check it before accepting it.',
  submittedReference: 'Tracking reference',
  submittedKeep: 'Note it down to follow the application without signing in.',
  submittedOpen: 'See the application',
  submittedTrack: 'Tracking page of this application',
  fileNotRemoved: 'The file could not be removed from the server. Try again.',
  actionsLoading: 'Loading…',
  actionsFailed: 'What can be done could not be loaded.',
  blocked: 'Not possible now: {reason}',
  reason: 'Reason',
  reasonHint: 'The agency will read it.',
  reasonMissing: 'Give the reason.',
  cancel: 'Cancel',
  confirmTitle: 'Please confirm',
  sending: 'Sending…',
  sendUnknown:
    'The connection was lost, so nobody knows whether it arrived. Press again; it will not be done twice.',
  conflict:
    'The case has just changed, so this was not sent. What you typed is still on the screen; reload to see how the case stands.',
  reload: 'Reload the case',
  correctGo: 'Go to what is to be corrected: {label}',
  correctPapers: 'Papers to hand in again',
};
