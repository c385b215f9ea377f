import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server on which answers can be lost. */
export interface CuttingProxy {
  /** The address of a database, by way of the proxy. */
  readonly address: string;
  /** Cuts the connection when the server has answered the next request that has these texts in it. */
  loseAnswerTo(...texts: readonly string[]): void;
  /** How many answers were lost. */
  lost(): number;
  close(): Promise<void>;
}

/** Opens a proxy before the server of an address. */
export async function openCuttingProxy(address: string): Promise<CuttingProxy> {
  const { hostname, port, pathname } = new URL(address);
  const sockets = new Set<Socket>();
  let wanted: readonly string[] | null = null;
  let lost = 0;
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname);
    let isCut = false;
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        behind.destroy();
      });
    }
    client.on('data', (data) => {
      if (wanted?.every((text) => data.includes(text))) {
        wanted = null;
        isCut = true;
      }
      behind.write(data);
    });
    behind.on('data', (data) => {
      if (!isCut) client.write(data);
      else {
        lost += 1;
        client.destroy();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;
  return {
    // The driver looks for a server that it has lost every half second.
    address: `mongodb://127.0.0.1:${own}${pathname}?serverSelectionTimeoutMS=2500&directConnection=true`,
    loseAnswerTo(...texts) {
      wanted = texts;
    },
    lost: () => lost,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
