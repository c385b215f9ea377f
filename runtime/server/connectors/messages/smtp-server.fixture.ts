import { createServer, type Server, type Socket } from 'node:net';

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Header lines and body as they came over the wire. */
  readonly content: string;
}

/** A mail server on this machine that keeps what it is given. */
export interface MailServer {
  readonly port: number;
  readonly mails: readonly TakenMail[];
  readonly close: () => Promise<void>;
}

/** Starts a mail server (RFC 5321 without extensions). Addresses at `refused.` do not exist on it. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: TakenMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    talk(socket, mails);
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
  return {
    port: address.port,
    mails,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function talk(socket: Socket, mails: TakenMail[]): void {
  let buffer = '';
  let from = '';
  let to: string[] = [];
  let isData = false;
  const say = (line: string): void => {
    socket.write(`${line}\r\n`);
  };
  const obey = (line: string): void => {
    const [, verb = '', rest = ''] = /^(\w+)\s*(.*)$/.exec(line) ?? [];
    const address = /<([^>]*)>/.exec(rest)?.[1] ?? '';
    switch (verb.toUpperCase()) {
      case 'MAIL':
        [from, to] = [address, []];
        return say('250 ok');
      case 'RCPT':
        if (/@refused\./.test(address)) return say(`550 5.1.1 no such user ${address}`);
        to.push(address);
        return say('250 ok');
      case 'DATA':
        isData = true;
        return say('354 go on');
      case 'QUIT':
        say('221 bye');
        return void socket.end();
      default:
        return say('250 ok');
    }
  };
  const read = (): void => {
    const end = buffer.indexOf(isData ? '\r\n.\r\n' : '\r\n');
    if (end < 0) return;
    const piece = buffer.slice(0, end);
    buffer = buffer.slice(end + (isData ? 5 : 2));
    if (isData) {
      isData = false;
      mails.push({ from, to, content: piece });
      say('250 taken');
    } else obey(piece);
    read();
  };
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    buffer += chunk.toString('utf8');
    read();
  });
  say('220 mail.example.vn');
}
