import { describe, expect, it } from 'vitest';
import { readMongoAddress } from './mongo-address.ts';

describe('the address of a MongoDB server', () => {
  it('names hosts and database, and neither account nor password', () => {
    const address = readMongoAddress('mongodb://lan:a%40b@db1:27018,db2/tinh?w=2&replicaSet=rs0');
    expect(address).toEqual({
      place: 'db1:27018,db2/tinh',
      database: 'tinh',
      options: new Set(['w', 'replicaset']),
    });
  });

  it('has a database of its own where none is named', () => {
    for (const text of ['mongodb://db1', 'mongodb://db1/', 'mongodb+srv://db1?tls=true']) {
      expect(readMongoAddress(text)).toMatchObject({ place: 'db1/thutuc', database: 'thutuc' });
    }
  });

  it('is nothing else', () => {
    for (const text of ['', 'mongodb://', 'mongodb:///tinh', 'http://db1/tinh', 'mongodb://db 1/tinh']) {
      expect(readMongoAddress(text)).toBeNull();
    }
  });
});
