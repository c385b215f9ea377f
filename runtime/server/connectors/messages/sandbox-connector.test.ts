import { describe, expect, it } from 'vitest';
import { sandboxConnector } from './sandbox-connector.ts';

const waits: number[] = [];
const world = {
  wait: async (millis: number) => {
    waits.push(millis);
  },
};
const { signal } = new AbortController();
const to = (address: string) => ({ key: `k:${address}`, to: address, subject: 'Tin', body: 'Nội dung' });

describe('the sandbox of messages', () => {
  it('takes a message after a while', async () => {
    const sms = sandboxConnector('sms', world);
    expect(await sms.send(to('+84912345602'), signal)).toEqual({
      isSent: true,
      reference: 'sandbox-k:+84912345602',
    });
    expect(waits).toEqual([150]);
  });

  it('refuses numbers that do not exist or have blocked the sender, for good', async () => {
    const sms = sandboxConnector('sms', world);
    expect(await sms.send(to('+84912340000'), signal)).toMatchObject({ isFinal: true, reason: 'address' });
    expect(await sms.send(to('+84912341111'), signal)).toMatchObject({ isFinal: true, reason: 'refused' });
  });

  it('fails twice for a busy one, and takes the message then', async () => {
    const zalo = sandboxConnector('zalo', world);
    const busy = to('+84912349999');
    const sendings = [
      await zalo.send(busy, signal),
      await zalo.send(busy, signal),
      await zalo.send(busy, signal),
    ];
    expect(sendings.map(({ isSent }) => isSent)).toEqual([false, false, true]);
    expect(sendings[0]).toMatchObject({ isFinal: false });
  });
});
