import type { thongBao as vietnamese } from '../vi/thong-bao.ts';

export const thongBao: typeof vietnamese = {
  title: 'Messages',
  guidance:
    'Messages to the applicant or to officials. When one is sent is set in the workflow (when something happens) and with the deadlines (before or after they pass).',
  messages: 'The messages',
  one: 'message',
  name: 'Name of the message',
  to: 'To',
  applicant: 'Applicant',
  toHint: 'A role: everybody who holds it in the competent unit, or whoever has taken the task.',
  channels: 'Channels',
  channelNames: {
    portal: 'Portal',
    email: 'E-mail',
    sms: 'SMS',
    zalo: 'Zalo',
  },
  outside:
    'SMS, Zalo and e-mail pass through others: no personal number, address or phone in them, and no sensitive personal data.',
  address: 'Addresses from the case',
  addressHint:
    'Expressions that give an e-mail address and a phone number. Empty: those of the identity of the applicant.',
  email: 'E-mail address',
  phone: 'Phone number',
  subject: 'Subject',
  body: 'Text',
  inEnglish: '{label} (English)',
  start: 'Hồ sơ {{case.code}} ({{procedure.title}}): ',
  preview: 'Preview with sample values',
  waiting: 'Waiting until the draft is saved…',
  failed: 'No preview: {reason}',
  broken: 'No preview while the texts have errors.',
  english: 'English',
  moments: 'What is sent when, and how',
  when: 'When',
  what: 'Message',
  whom: 'To',
  through: 'Channels',
  never: 'Nothing sends it yet',
  noneYet: 'No message is sent yet.',
};
