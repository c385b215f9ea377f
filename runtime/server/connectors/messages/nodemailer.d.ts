/** The part of nodemailer 10 that mail uses; its own types pull in every transport that it knows. */
declare module 'nodemailer' {
  export interface Transport {
    sendMail(mail: Readonly<Record<string, unknown>>): Promise<{ readonly messageId: string }>;
    close(): void;
  }
  export function createTransport(options: Readonly<Record<string, unknown>>): Transport;
}
