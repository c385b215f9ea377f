import {
  MongoBulkWriteError,
  MongoCompatibilityError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
  type TopologyDescription,
} from 'mongodb';
import { describe, expect, it } from 'vitest';
import { isPassing, mongoFailure } from './mongo-failure.ts';
import { patience } from './patience.ts';

const server = (code: number): MongoServerError => new MongoServerError({ errmsg: `code ${code}`, code });

const noServer = (error: Error): MongoServerSelectionError =>
  new MongoServerSelectionError('no server', { error } as unknown as TopologyDescription);

describe('failures of a MongoDB server', () => {
  it('are told apart by what whoever runs the program can do', () => {
    const codes = new Map<unknown, string>([
      [server(18), 'store-refused'],
      [server(13), 'store-refused'],
      [server(64), 'store-not-confirmed'],
      [server(14_031), 'store-disk-full'],
      [server(10_107), 'store-unreachable'],
      [new MongoNetworkError('cut off'), 'store-unreachable'],
      [new MongoCompatibilityError('too old'), 'store-server-version'],
      [noServer(new MongoCompatibilityError('too old')), 'store-server-version'],
      [noServer(new MongoNetworkError('refused')), 'store-unreachable'],
    ]);
    for (const [error, code] of codes) expect(mongoFailure(error, 'db1/tinh')).toMatchObject({ code });
  });

  it('pass where several writes were cut off, which the driver tells without saying by what', () => {
    const result = {} as never;
    const cut = new MongoBulkWriteError(new MongoNetworkError('closed'), result);
    expect([isPassing(cut), mongoFailure(cut, 'db1/tinh')]).toMatchObject([
      true,
      { code: 'store-unreachable' },
    ]);
    const unselected = new MongoBulkWriteError(noServer(new Error('refused')), result);
    expect([isPassing(unselected), mongoFailure(unselected, 'db1/tinh')]).toMatchObject([
      false,
      { code: 'store-unreachable' },
    ]);
    const taken = new MongoBulkWriteError({ message: 'E11000', code: 11_000 }, result);
    expect([isPassing(taken), mongoFailure(taken, 'db1/tinh')]).toEqual([false, taken]);
  });

  it('are left alone where they are mistakes of the program', () => {
    for (const error of [server(2), server(11_000), new TypeError('x')]) {
      expect(mongoFailure(error, 'db1/tinh')).toBe(error);
    }
  });

  it('pass where another primary is about to be chosen, and not where none was found in time', () => {
    expect([server(189), server(64), new MongoNetworkError('x')].every(isPassing)).toBe(true);
    expect([server(18), server(11_000), noServer(new Error('x')), new Error('x')].some(isPassing)).toBe(
      false,
    );
  });
});

describe('a failure for a cause that is not known here', () => {
  it('passes where the server says that the write may be sent again', () => {
    const labelled = new MongoServerError({ errmsg: 'new', code: 999, errorLabels: ['RetryableWriteError'] });
    expect([isPassing(labelled), isPassing(server(999))]).toEqual([true, false]);
    expect(mongoFailure(labelled, 'db1/tinh')).toMatchObject({ code: 'store-unreachable' });
  });
});

describe('patience', () => {
  const waits: number[] = [];
  const patient = patience('db1/tinh', async (millis) => waits.push(millis));

  it('tries again while a failure may pass, and says so to the work', async () => {
    const seen: boolean[] = [];
    const result = await patient.try(async (isRepeated) => {
      seen.push(isRepeated);
      if (seen.length < 3) throw new MongoNetworkError('cut off');
      return 'done';
    });
    expect(result).toBe('done');
    expect(seen).toEqual([false, true, true]);
    expect(waits.splice(0)).toEqual([50, 250]);
  });

  it('ends after the third attempt, and at once where nothing will change', async () => {
    let attempts = 0;
    const failing = (error: Error) => async (): Promise<never> => {
      attempts += 1;
      throw error;
    };
    await expect(patient.try(failing(server(91)))).rejects.toMatchObject({ code: 'store-unreachable' });
    expect(attempts).toBe(3);
    await expect(patient.try(failing(server(18)))).rejects.toMatchObject({ code: 'store-refused' });
    expect(attempts).toBe(4);
  });
});
