import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smtpConnector } from './smtp-connector.ts';
import { startMailServer, type MailServer } from './smtp-server.fixture.ts';

let server: MailServer;
beforeEach(async () => {
  server = await startMailServer();
});
afterEach(() => server.close());

const connector = (port = server.port) =>
  smtpConnector({
    host: '127.0.0.1',
    port,
    isSecure: false,
    isLocal: true,
    from: 'Một cửa phường Vĩnh Yên <mot-cua@tinh.example.vn>',
  });
const message = {
  key: 'c1:2:0:email',
  to: 'duy.mau@example.com',
  subject: 'Đã tiếp nhận hồ sơ',
  body: 'Kính gửi ông/bà Lê Quốc Duy: hẹn trả kết quả ngày 26/11/2026.',
};
const signal = (): AbortSignal => new AbortController().signal;

describe('mail over SMTP', () => {
  it('brings Vietnamese texts to the address, named by the key of the message', async () => {
    const sending = await connector().send(message, signal());
    expect(sending).toEqual({ isSent: true, reference: '<c1.2.0.email@tinh.example.vn>' });
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    expect(mail).toMatchObject({ from: 'mot-cua@tinh.example.vn', to: ['duy.mau@example.com'] });
    const [head = '', body = ''] = mail?.content.split(/\r\n\r\n/) ?? [];
    expect(head).toContain('Message-ID: <c1.2.0.email@tinh.example.vn>');
    expect(head).toContain('Auto-Submitted: auto-generated');
    expect(decodedSubject(head)).toBe(message.subject);
    expect(decodedBody(head, body)).toBe(message.body);
  });

  it('is refused for good by an address that does not exist', async () => {
    const sending = await connector().send({ ...message, to: 'ai-do@refused.example.com' }, signal());
    expect(sending).toMatchObject({ isSent: false, isFinal: true, reason: 'address' });
    expect(sending).toMatchObject({ detail: expect.stringContaining('5.1.1') as string });
  });

  it('does not leave for what is no address, or is a list of them', async () => {
    for (const to of ['', 'khong phai', 'a@b.vn,c@d.vn', 'a@b.vn\r\nBcc: c@d.vn']) {
      expect(await connector().send({ ...message, to }, signal())).toMatchObject({
        isFinal: true,
        reason: 'address',
      });
    }
    expect(server.mails).toEqual([]);
  });

  it('may be tried again while the server is down', async () => {
    const { port } = server;
    await server.close();
    expect(await connector(port).send(message, signal())).toMatchObject({
      isSent: false,
      isFinal: false,
      reason: 'unreachable',
    });
    server = await startMailServer(port);
    expect(await connector(port).send(message, signal())).toMatchObject({ isSent: true });
  });
});

function decodedSubject(head: string): string {
  const line = /^Subject: ((?:.|\r\n[ \t])*)/m.exec(head)?.[1] ?? '';
  return line
    .replace(/\r\n[ \t]/g, ' ')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=\s*/gi, (_all, kind: string, text: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : quoted(text.replaceAll('_', ' ')),
    );
}

function decodedBody(head: string, body: string): string {
  if (/Content-Transfer-Encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString().trim();
  return quoted(body.replace(/=\r\n/g, '')).trim();
}

function quoted(text: string): string {
  return Buffer.from(
    text.replace(/=([\dA-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();
}
