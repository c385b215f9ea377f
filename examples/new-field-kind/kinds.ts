/** For the server and the command line: the kinds that this installation adds. */
import { readFileSync } from 'node:fs';
import { ownKind, type OwnKind } from '../../runtime/server/index.ts';
import { vehicleNumber } from './vin-kind.ts';

const options = JSON.parse(readFileSync(new URL('vin-options.json', import.meta.url), 'utf8')) as object;

export const kinds: readonly OwnKind[] = [ownKind(vehicleNumber, options)];
