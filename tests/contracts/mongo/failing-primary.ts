import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Document } from 'mongodb';
import { bytesOf, takeMessages, type WireMessage } from './wire-messages.ts';

/**
 * What becomes of a command: `refused`, not carried out since the member is no primary any more; `stopped`, carried out
 * and answered by a member that steps down; `unheard` and `unanswered`, cut off before it is carried out or after that;
 * `unconfirmed`, carried out and not confirmed by most members in time.
 */
export type Failure = 'refused' | 'stopped' | 'unheard' | 'unanswered' | 'unconfirmed';

/** A server that drivers take for the primary of a replica set, and that fails when it is told to. */
export interface FailingPrimary {
  /** The address of a database on it. */
  readonly address: string;
  /** Lets the nth command from now fail, and as many of those that follow as are wanted. */
  fail(failure: Failure, nth: number, times: number): void;
  /** Commands that have come since the last call of `fail`, repeated ones too; greetings are none. */
  commands(): number;
  /** Writes that came once more, and were answered as the first time without being carried out. */
  repeated(): number;
  /** Is no primary any more, or is one again. */
  reign(isPrimary: boolean): void;
  close(): Promise<void>;
}

const GREETINGS: ReadonlySet<string> = new Set(['hello', 'ismaster', 'isMaster']);
const WRITES: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'findAndModify', 'findandmodify']);
/** Of sessions and clusters only this server knows, not the one behind it. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['lsid', 'txnNumber', '$clusterTime']);
const NOT_PRIMARY = { code: 10_107, codeName: 'NotWritablePrimary', errmsg: 'not primary' };
const STEPS_DOWN = {
  code: 11_602,
  codeName: 'InterruptedDueToReplStateChange',
  errmsg: 'operation was interrupted',
};
const UNCONFIRMED = {
  code: 64,
  codeName: 'WriteConcernTimeout',
  errmsg: 'waiting for replication timed out',
};

/**
 * Stands before a server and gives itself out for the primary of a replica set: it greets as one, and as one it remembers
 * the answer to each write of a session, so that a write which the driver sends once more is carried out once.
 */
export async function openFailingPrimary(address: string): Promise<FailingPrimary> {
  const { hostname, port, pathname } = new URL(address);
  const sockets = new Set<Socket>();
  const remembered = new Map<string, Document>();
  let plan: { readonly failure: Failure; readonly from: number; readonly to: number } | null = null;
  let count = 0;
  let repeats = 0;
  let isPrimary = true;
  let place = '';

  const failureOfNext = (): Failure | null => {
    count += 1;
    if (!isPrimary) return 'refused';
    return plan !== null && count >= plan.from && count < plan.to ? plan.failure : null;
  };

  const server = createServer((client) => {
    const behind = connect(Number(port), hostname);
    /** What is done with the answers of the server behind, by the number of the question. */
    const asked = new Map<number, (answer: Document) => Document | null>();
    const reply = ({ id, isGreeting }: WireMessage, document: Document): void => {
      client.write(bytesOf({ id, answersTo: id, isGreeting, document }));
    };
    const carryOut = (question: WireMessage, failure: Failure | null, session: string | null): void => {
      const fields = Object.entries(question.document).filter(([name]) => !OWN_FIELDS.has(name));
      asked.set(question.id, (answer) => {
        if (session !== null && Number(answer['ok']) === 1) remembered.set(session, answer);
        return failed(answer, failure, isWrite(question));
      });
      behind.write(bytesOf({ ...question, document: Object.fromEntries(fields) }));
    };
    const hear = (question: WireMessage): void => {
      const { document } = question;
      const name = Object.keys(document)[0] ?? '';
      if (GREETINGS.has(name)) return reply(question, greeting(place, isPrimary));
      if (name === 'endSessions') return reply(question, { ok: 1 });
      const failure = failureOfNext();
      if (failure === 'unheard') return void client.destroy();
      if (failure === 'refused') return reply(question, refusal(NOT_PRIMARY));
      const session = sessionOf(question);
      const known = session === null ? undefined : remembered.get(session);
      if (known === undefined) return carryOut(question, failure, session);
      repeats += 1;
      const again = failed(known, failure, true);
      if (again === null) client.destroy();
      else reply(question, again);
    };
    onMessages(client, hear);
    onMessages(behind, (answer) => {
      const given = asked.get(answer.answersTo)?.(answer.document) ?? null;
      asked.delete(answer.answersTo);
      if (given === null) client.destroy();
      else client.write(bytesOf({ ...answer, document: given }));
    });
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        // What was passed on is carried out, whoever hears of it.
        behind.end();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    // A driver looks for a server that it has lost twice a second, which is long for a test.
    address: `mongodb://${place}${pathname}?replicaSet=tests&serverSelectionTimeoutMS=5000&minHeartbeatFrequencyMS=10&heartbeatFrequencyMS=500`,
    fail(failure, nth, times) {
      count = 0;
      plan = { failure, from: nth, to: nth + times };
    },
    commands: () => count,
    repeated: () => repeats,
    reign(is) {
      isPrimary = is;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function onMessages(socket: Socket, hear: (message: WireMessage) => void): void {
  let come = Buffer.alloc(0);
  socket.on('data', (data) => {
    const { messages, rest } = takeMessages(Buffer.concat([come, data]));
    come = Buffer.from(rest);
    for (const message of messages) hear(message);
  });
}

function isWrite({ document }: WireMessage): boolean {
  return WRITES.has(Object.keys(document)[0] ?? '');
}

/** By what a write is known that is sent once more; null for what a session does not number. */
function sessionOf({ document }: WireMessage): string | null {
  const { lsid, txnNumber } = document;
  return txnNumber === undefined ? null : `${JSON.stringify(lsid)} ${String(txnNumber)}`;
}

/** The answer to a command that was carried out; null where it is lost. */
function failed(answer: Document, failure: Failure | null, isOfWrite: boolean): Document | null {
  if (failure === 'unanswered') return null;
  if (failure === 'stopped') return refusal(STEPS_DOWN);
  if (failure === 'unconfirmed' && isOfWrite) return { ...answer, writeConcernError: UNCONFIRMED };
  return answer;
}

function refusal(error: Document): Document {
  return { ok: 0, ...error, errorLabels: ['RetryableWriteError'] };
}

function greeting(place: string, isPrimary: boolean): Document {
  return {
    ok: 1,
    helloOk: true,
    ismaster: isPrimary,
    isWritablePrimary: isPrimary,
    secondary: !isPrimary,
    setName: 'tests',
    hosts: [place],
    me: place,
    ...(isPrimary ? { primary: place } : {}),
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: 13,
    readOnly: false,
  };
}
