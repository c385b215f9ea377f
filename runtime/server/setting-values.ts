import { isIP } from 'node:net';
import { readMongoAddress } from './store/index.ts';

/** A place to listen at. */
export interface ListenPlace {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** Reads a whole number within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined;
  };
}

/** Reads the address of a MongoDB server. */
export function storeAddress(text: string): string | undefined {
  return readMongoAddress(text) === null ? undefined : text;
}

/** Reads whether something is on. */
export function yesOrNo(text: string): boolean | undefined {
  if (/^(1|true|yes|on)$/i.test(text)) return true;
  return /^(0|false|no|off)$/i.test(text) ? false : undefined;
}

/** Reads a host name or an IP address. */
export function hostName(text: string): string | undefined {
  return /^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined;
}

/** Reads an address of the web; a slash at its end is dropped. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, search, hash } = new URL(text);
  const isPlain = /^https?:$/.test(protocol) && search === '' && hash === '';
  return isPlain ? text.replace(/\/+$/, '') : undefined;
}

/**
 * Reads a place to listen at: `host:port`, or a port of this machine alone.
 *
 * @example listenPlace('9464') // { host: '127.0.0.1', port: 9464 }
 */
export function listenPlace(text: string): ListenPlace | undefined {
  const { host = '127.0.0.1', number = '' } =
    /^(?:\[?(?<host>[A-Za-z0-9.:_-]+?)\]?:)?(?<number>\d+)$/.exec(text)?.groups ?? {};
  const port = wholeNumber(0, 65_535)(number);
  return port === undefined ? undefined : { host, port };
}

/** Groups of addresses that have a name. */
const GROUPS: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

/**
 * Reads addresses of proxies, separated by spaces or commas: IP addresses, networks as `10.0.0.0/8`, and the groups
 * `loopback`, `linklocal` and `uniquelocal`; `none` for no proxy at all.
 */
export function proxyAddresses(text: string): readonly string[] | undefined {
  if (text === 'none') return [];
  const addresses = text.split(/[\s,]+/).filter((part) => part !== '');
  return addresses.every((one) => GROUPS.has(one) || isNetwork(one)) ? addresses : undefined;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || wholeNumber(1, version === 4 ? 32 : 128)(bits) !== undefined;
}

/** Whether an address of the web leads to the machine itself. */
export function isThisMachine(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}
