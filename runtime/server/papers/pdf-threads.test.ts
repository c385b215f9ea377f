import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { PaperNode } from './paper-tree.ts';
import { parseMarkup } from './parse-markup.ts';
import { pdfPaper } from './pdf-paper.ts';
import { PdfThreads, type PdfThreadsOptions } from './pdf-threads.ts';

const facts = { title: 'Giấy tiếp nhận', language: 'vi', at: '2026-11-20T02:15:00.000Z' } as const;

/** A picture of one point. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let opened: PdfThreads | null = null;

afterEach(async () => {
  await opened?.end();
  opened = null;
});

function threadsOf(options?: PdfThreadsOptions): PdfThreads {
  return (opened = new PdfThreads(options));
}

/** A thread that draws the name of a paper, and heeds the names of some: it begins at once, unlike the real one. */
const begin = (): Worker =>
  new Worker(
    `const { parentPort, threadId } = require('node:worker_threads');
     parentPort.on('message', ([, , { title }]) => {
       if (title === 'end') process.exit(7);
       if (title === 'fault') throw new TypeError('a fault of the thread');
       if (title === 'never') return;
       parentPort.postMessage({ pdf: new TextEncoder().encode(title === 'who' ? String(threadId) : title), error: null });
     });`,
    { eval: true, execArgv: [] },
  );

const drawn = async (threads: PdfThreads, title: string): Promise<string> =>
  Buffer.from(await threads.draw([], 'A4', { ...facts, title })).toString();

function nodesOf(markup: string): readonly PaperNode[] {
  const { nodes, problems } = parseMarkup(markup);
  expect(problems).toEqual([]);
  return nodes;
}

describe('a thread that draws PDFs', () => {
  it('draws the same bytes as the thread that asks, and tells the same error', async () => {
    const threads = threadsOf({ most: 1 });
    const nodes = nodesOf(
      '<h1>GIẤY TIẾP NHẬN</h1><qr data="https://a.example/1"></qr><p>Ông <b>Lê Quốc Duy</b> ☒</p>',
    );
    const picture: PaperNode = {
      kind: 'element',
      tag: 'picture',
      classes: [],
      colspan: 1,
      data: 'ky',
      children: [],
    };
    const order = [
      [...nodes, picture],
      'A4',
      { ...facts, footer: 'Trang', watermark: 'NHÁP', pictures: new Map([['ky', PICTURE]]) },
    ] as const;
    const here = await pdfPaper(...order);
    const there = await threads.draw(...order);
    expect(Buffer.from(here).toString('latin1')).toContain('/Subtype /Image');
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
    const wrong = [nodes, 'A5', { ...facts, at: 'hôm nay' }] as const;
    const thrown = await pdfPaper(...wrong).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Error);
    await expect(threads.draw(...wrong)).rejects.toThrow((thrown as Error).message);
    expect(Buffer.from(await threads.draw(...order)).equals(Buffer.from(here))).toBe(true);
  });
});

describe('threads that draw PDFs', () => {
  it('begin when they are needed, and no more of them than there may be', async () => {
    let begun = 0;
    const threads = threadsOf({
      most: 2,
      begin: () => {
        begun += 1;
        return begin();
      },
    });
    expect(begun).toBe(0);
    const first = await drawn(threads, 'who');
    expect([begun, await drawn(threads, 'who')]).toEqual([1, first]);
    const titles = ['a', 'b', 'c', 'd', 'e'];
    expect(await Promise.all(titles.map((title) => drawn(threads, title)))).toEqual(titles);
    expect(begun).toBe(2);
  });

  it.each([
    ['end', 'the thread that drew the paper ended with 7', undefined],
    ['fault', 'the thread that drew the paper ended with 1', 'a fault of the thread'],
  ])('lose one paper where a thread dies (%s), and draw the next ones', async (title, message, cause) => {
    const threads = threadsOf({ most: 1, begin });
    const lost = drawn(threads, title).catch((error: unknown) => error as Error);
    const next = drawn(threads, 'next');
    expect((await lost) as Error).toMatchObject({
      message,
      cause: cause === undefined ? null : { message: cause },
    });
    expect(await next).toBe('next');
  });

  it('tell who asks for what cannot be sent, and go on', async () => {
    const threads = threadsOf({ most: 1, begin });
    const title = (() => 'x') as unknown as string;
    await expect(threads.draw([], 'A4', { ...facts, title })).rejects.toThrow('could not be cloned');
    expect(await drawn(threads, 'next')).toBe('next');
  });

  it('end after what they have in hand, and draw nothing more', async () => {
    const threads = threadsOf({ most: 1, begin });
    const inHand = drawn(threads, 'in hand');
    const waiting = drawn(threads, 'waiting').catch((error: unknown) => (error as Error).message);
    await threads.end();
    expect(await inHand).toBe('in hand');
    expect(await waiting).toBe('the paper was not drawn: the server ends');
    await expect(drawn(threads, 'later')).rejects.toThrow('the server ends');
  });

  it('cut off a paper that does not come to an end when they are ended', async () => {
    const threads = threadsOf({ most: 1, begin, patience: 10 });
    const lost = drawn(threads, 'never').catch((error: unknown) => (error as Error).message);
    await threads.end();
    expect(await lost).toBe('the paper was not drawn: the server ends');
  });
});
