import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line to a server that breaks when the test says so. */
export interface BadLine {
  readonly address: string;
  /** Breaks every connection once so many more bytes have gone up, and stays down until it is mended. */
  readonly cutAfter: (bytes: number) => void;
  readonly mend: () => void;
  readonly isDown: () => boolean;
  readonly close: () => Promise<void>;
}

/** A line on a port of its own that carries bytes to a server of this machine. */
export async function badLine(port: number): Promise<BadLine> {
  const sockets = new Set<Socket>();
  let left = Infinity;
  let isDown = false;
  const cut = () => {
    isDown = true;
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    if (isDown) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    far.pipe(near);
    near.on('data', (bytes: Buffer) => {
      far.write(bytes.subarray(0, left));
      left -= bytes.length;
      // What has gone up must arrive before the line breaks.
      if (left <= 0 && !isDown) far.write(Buffer.alloc(0), cut);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter(bytes) {
      left = bytes;
    },
    mend() {
      left = Infinity;
      isDown = false;
    },
    isDown: () => isDown,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
