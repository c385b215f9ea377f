/** An address of a MongoDB server, taken apart as far as the store needs it. */
export interface MongoAddress {
  /** Hosts and database, without account and password; for messages. */
  readonly place: string;
  readonly database: string;
  /** Names of the options that the address sets, in small letters. */
  readonly options: ReadonlySet<string>;
}

const DATABASE = 'thutuc';

/**
 * The parts of an address, null for a text that is none. Its options are left to the driver.
 *
 * @example readMongoAddress('mongodb://lan:mat-khau@db1,db2/tinh?replicaSet=rs0')?.place // 'db1,db2/tinh'
 */
export function readMongoAddress(text: string): MongoAddress | null {
  const [, authority = '', path = '', query = ''] =
    /^mongodb(?:\+srv)?:\/\/([^/?\s]+)(?:\/([^?\s]*))?(?:\?(\S*))?$/.exec(text) ?? [];
  const hosts = authority.slice(authority.lastIndexOf('@') + 1);
  if (hosts === '') return null;
  const database = path === '' ? DATABASE : path;
  const options = new Set([...new URLSearchParams(query).keys()].map((name) => name.toLowerCase()));
  return { place: `${hosts}/${database}`, database, options };
}
