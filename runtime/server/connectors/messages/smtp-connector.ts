import type { MessageConnector, Sending } from './message-connector.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { isMailAddress } from './smtp-settings.ts';

/** A server that says nothing for so long is taken for gone, in milliseconds. */
const SILENCE = 15_000;

/**
 * Sends mail over SMTP (RFC 5321). The library is loaded with the first mail: most servers of a demo never send one.
 *
 * A mail bears a Message-ID made of its key, so that one that was taken twice, since the answer of the server was
 * lost, is shown once by whoever reads it.
 */
export function smtpConnector(settings: SmtpSettings): MessageConnector {
  return {
    channel: 'email',
    provider: 'smtp',
    async send({ key, to, subject, body }, signal) {
      if (!isMailAddress(to))
        return { isSent: false, isFinal: true, reason: 'address', detail: 'not an address' };
      const { createTransport } = await import('nodemailer');
      const transport = createTransport(transportOf(settings));
      const giveUp = (): void => {
        transport.close();
      };
      signal.addEventListener('abort', giveUp, { once: true });
      try {
        const messageId = `<${key.replace(/[^A-Za-z0-9.-]/g, '.')}@${domainOf(settings.from)}>`;
        // Answers by machines are told not to answer (RFC 3834).
        const headers = { 'Auto-Submitted': 'auto-generated' };
        await transport.sendMail({ from: settings.from, to, subject, text: body, messageId, headers });
        return { isSent: true, reference: messageId };
      } catch (error) {
        return refusal(error);
      } finally {
        signal.removeEventListener('abort', giveUp);
        transport.close();
      }
    },
  };
}

function transportOf({
  host,
  port,
  isSecure,
  isLocal,
  user,
}: SmtpSettings): Readonly<Record<string, unknown>> {
  return {
    host,
    port,
    secure: isSecure,
    // A password, and what mail says, never cross a network in the clear.
    ...(isSecure || isLocal ? {} : { requireTLS: true }),
    ...(user ? { auth: { user: user.name, pass: user.password } } : {}),
    connectionTimeout: SILENCE,
    greetingTimeout: SILENCE,
    socketTimeout: SILENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What an error of the library means: 5xx to the address is for good (RFC 5321, 4.2.1), the rest may pass. */
function refusal(error: unknown): Sending {
  const { code, responseCode, response, message } = error as {
    readonly code?: string;
    readonly responseCode?: number;
    readonly response?: string;
    readonly message?: string;
  };
  const detail = (response ?? message ?? '').slice(0, 200);
  const isPermanent = responseCode !== undefined && responseCode >= 500;
  if (code === 'EAUTH') return { isSent: false, isFinal: true, reason: 'login', detail };
  if (code === 'EENVELOPE') return { isSent: false, isFinal: isPermanent, reason: 'address', detail };
  if (isPermanent) return { isSent: false, isFinal: true, reason: 'refused', detail };
  return { isSent: false, isFinal: false, reason: 'unreachable', detail };
}

function domainOf(from: string): string {
  return /@([^\s<>]+)>?$/.exec(from)?.[1] ?? 'localhost';
}
