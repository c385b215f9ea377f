import type { EmbedTexts } from './embed-texts.ts';

export const en: EmbedTexts = {
  opening: 'Opening the service…',
  signInLead: 'Sign in to fill in and submit the application. The sign-in opens in a window of its own.',
  signIn: 'Sign in',
  signedOutLead: 'You have been signed out. What was saved is still there; sign in again to go on.',
  windowClosed: 'You are not signed in. If your browser blocks new windows, allow this one and try again.',
  signOut: 'Sign out',
  failed: 'The service could not be opened.',
  tryAgain: 'Try again',
  allowTitle: 'Apply from another site',
  allowQuestion: 'The site {origin} wants to fill in and submit applications with your account.',
  allowFrame:
    'The site {origin} shows this service; you will fill in and submit applications with your account in its frame.',
  allowFrameUnknown:
    'Another site shows this service; you will fill in and submit applications with your account in its frame.',
  frameEmpty: 'The address of the frame names neither a procedure (procedure) nor a reference (code).',
  allowAs: 'Account: {name}',
  allow: 'Allow',
  deny: 'Do not allow',
  done: 'Done. You can close this window.',
  noOpener: 'Open this page with the “Sign in” button of the site that has the service.',
  formOpening: 'Opening the form…',
  formFailed: 'The form could not be opened.',
  formWithout: {
    identity:
      'This form needs no sign-in, so nothing is filled in from an account: please fill it in yourself.',
    registry: 'Without a sign-in, no registry can be asked: please fill in the information yourself.',
    files: 'This page takes no files. Send them when you submit the application.',
    slots: 'Without a sign-in, free times of appointments cannot be told: please sign in to choose one.',
  },
};
