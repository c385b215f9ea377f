import {
  MongoBulkWriteError,
  MongoCompatibilityError,
  MongoError,
  MongoMissingCredentialsError,
  MongoMissingDependencyError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoParseError,
  MongoServerSelectionError,
  MongoWriteConcernError,
} from 'mongodb';
import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** The primary has changed or a member goes down: another attempt finds its successor. */
const PASSING: ReadonlySet<unknown> = new Set([
  6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
]);
/** A server says so of a write for causes that are not known here, too. */
const AGAIN = 'RetryableWriteError';
/** A write that was done by the primary and not confirmed by most members in time. */
const UNCONFIRMED: ReadonlySet<unknown> = new Set([64, 79, 100]);
const REFUSED: ReadonlySet<unknown> = new Set([13, 18, 8000]);
const DISK_FULL = 14_031;
const DUPLICATE = 11_000;
const TIME_UP = 50;

/** Whether a document of that key is there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoError && error.code === DUPLICATE;
}

/** Whether the server has given a call up since its time was over. */
export function isTimeUp(error: unknown): boolean {
  return error instanceof MongoError && error.code === TIME_UP;
}

/** Whether the same call may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof MongoServerSelectionError) return false;
  return (
    error instanceof MongoNetworkError ||
    error instanceof MongoNotConnectedError ||
    (isCutOff(error) && !isUnselected(error)) ||
    isUnconfirmed(error) ||
    (error instanceof MongoError && (PASSING.has(error.code) || error.hasErrorLabel(AGAIN)))
  );
}

/** MongoDB's error as ours where it has a cause outside the program; a mistake of the program as it is. */
export function mongoFailure(error: unknown, place: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  return new StoreError(code, { folder: place, detail: (error as Error).message }, error);
}

function codeOf(error: unknown): StoreErrorCode | null {
  if (!(error instanceof MongoError)) return null;
  if (error instanceof MongoParseError || error instanceof MongoMissingDependencyError)
    return 'store-address';
  if (error instanceof MongoMissingCredentialsError || REFUSED.has(error.code)) return 'store-refused';
  if (error instanceof MongoCompatibilityError) return 'store-server-version';
  if (error instanceof MongoServerSelectionError) {
    return error.cause instanceof MongoCompatibilityError ? 'store-server-version' : 'store-unreachable';
  }
  if (error.code === DISK_FULL) return 'store-disk-full';
  if (isUnconfirmed(error)) return 'store-not-confirmed';
  return isPassing(error) || isCutOff(error) ? 'store-unreachable' : null;
}

/** Several writes of which no server has said anything: the driver hides from us what has cut them off. */
function isCutOff(error: unknown): error is MongoBulkWriteError {
  return (
    error instanceof MongoBulkWriteError &&
    error.code === undefined &&
    [error.writeErrors].flat().length === 0
  );
}

/** Only an error of choosing a server tells what the driver knew of the servers. */
function isUnselected(error: MongoBulkWriteError): boolean {
  return Object.hasOwn(error, 'reason');
}

function isUnconfirmed(error: unknown): boolean {
  return (
    error instanceof MongoWriteConcernError || (error instanceof MongoError && UNCONFIRMED.has(error.code))
  );
}
