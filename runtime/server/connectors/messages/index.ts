export { maskedAddress } from './masked-address.ts';
export { isOutside } from './message-connector.ts';
export type { MessageConnectors, OutsideChannel } from './message-connector.ts';
export { openMessageConnectors } from './open-connectors.ts';
export { phoneNumber } from './phone-number.ts';
export { mailSender, smtpServer } from './smtp-settings.ts';
export type { SmtpSettings } from './smtp-settings.ts';
