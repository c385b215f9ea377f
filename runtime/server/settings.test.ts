import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, readSettings } from './settings.ts';

describe('settings', () => {
  it('need nothing: every variable may be left out', () => {
    const { settings, faults } = readSettings({});
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      isDemo: true,
      embedOrigins: [],
      publicUrl: 'http://127.0.0.1:3000',
      requestsPerMinute: 6000,
    });
    expect(isAbsolute(settings?.dataFolder ?? '')).toBe(true);
  });

  it('show no demo accounts in production unless told to', () => {
    const production = { NODE_ENV: 'production', THUTUC_PUBLIC_URL: 'https://dichvu.example.vn' };
    expect(readSettings(production).settings?.isDemo).toBe(false);
    expect(readSettings({ NODE_ENV: 'production', THUTUC_DEMO: 'on' }).settings?.isDemo).toBe(true);
  });

  it('take an empty variable for one that is left out', () => {
    expect(readSettings({ THUTUC_PORT: ' ' }).settings?.port).toBe(3000);
  });

  it('drop the slash at the end of the public address', () => {
    const { settings } = readSettings({ THUTUC_PUBLIC_URL: 'https://dichvu.example.vn/' });
    expect(settings?.publicUrl).toBe('https://dichvu.example.vn');
  });

  it('take the address of a store, and never repeat its password', () => {
    expect(readSettings({}).settings?.storeAddress).toBeNull();
    const address = 'mongodb://tinh:bi-mat@db1,db2:27018/thutuc?replicaSet=rs0';
    expect(readSettings({ THUTUC_STORE: address }).settings?.storeAddress).toBe(address);
    const { faults } = readSettings({ THUTUC_STORE: 'mongo://tinh:bi-mat@db1/thutuc' }, 'en');
    expect(faults).toEqual([
      'THUTUC_STORE is not the address of a MongoDB server. Write mongodb://user:password@host/database, or leave it out to keep everything in the data folder.',
    ]);
  });

  it('read the mail server with its sender, and never repeat the password', () => {
    const mail = {
      THUTUC_SMTP: 'smtps://mot-cua:m%E1%BA%ADt@mail.tinh.gov.vn',
      THUTUC_MAIL_FROM: 'Một cửa <mot-cua@tinh.gov.vn>',
    };
    expect(readSettings(mail).settings?.smtp).toEqual({
      host: 'mail.tinh.gov.vn',
      port: 465,
      isSecure: true,
      isLocal: false,
      user: { name: 'mot-cua', password: 'mật' },
      from: 'Một cửa <mot-cua@tinh.gov.vn>',
    });
    expect(readSettings({}).settings?.smtp).toBeNull();
    const wrong = { THUTUC_SMTP: 'smtp://mot-cua:mat@/x', THUTUC_MAIL_FROM: 'một cửa' };
    const { faults } = readSettings(wrong);
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('mot-cua:mat@');
  });

  it('want the mail server and its sender together', () => {
    const { faults } = readSettings({ THUTUC_SMTP: 'smtp://localhost:1025' }, 'en');
    expect(faults).toEqual([
      'THUTUC_SMTP is set, but THUTUC_MAIL_FROM is not. Write the address of the sender into THUTUC_MAIL_FROM.',
    ]);
    expect(readSettings({ THUTUC_MAIL_FROM: 'a@b.vn' }).faults).toHaveLength(1);
  });

  it('want an encrypted public address in production, and let a trial on one machine be', () => {
    const production = (address?: string) =>
      readSettings({ NODE_ENV: 'production', ...(address && { THUTUC_PUBLIC_URL: address }) }, 'en').faults;
    expect(production()).toEqual([
      'This is production (NODE_ENV=production), but THUTUC_PUBLIC_URL is not set. Write the https:// address under which people reach the portal; links in messages lead there.',
    ]);
    expect(production('http://dichvu.example.vn')).toEqual([expect.stringContaining('is not encrypted')]);
    expect(production('http://localhost:3000')).toEqual([]);
    expect(production('https://dichvu.example.vn')).toEqual([]);
    expect(readSettings({ THUTUC_PUBLIC_URL: 'http://dichvu.example.vn' }).faults).toEqual([]);
  });

  it('tell figures nowhere unless told to, and then to this machine alone', () => {
    const metrics = (text: string) => readSettings({ THUTUC_METRICS: text }, 'en');
    expect(readSettings({}).settings?.metrics).toBeNull();
    expect(metrics('9464').settings?.metrics).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(metrics('10.0.0.7:9464').settings?.metrics).toEqual({ host: '10.0.0.7', port: 9464 });
    expect(metrics('[::]:9464').settings?.metrics).toEqual({ host: '::', port: 9464 });
    expect(metrics('on').faults).toEqual([expect.stringContaining('THUTUC_METRICS="on"')]);
    expect(metrics('3000').faults).toEqual([expect.stringContaining('has the port of THUTUC_PORT')]);
  });

  it('trust proxies of this machine, and others that are named', () => {
    const proxies = (text: string) => readSettings({ THUTUC_TRUSTED_PROXIES: text });
    expect(readSettings({}).settings?.trustedProxies).toEqual(['loopback']);
    expect(proxies('uniquelocal, 10.1.0.0/16 ::1').settings?.trustedProxies).toEqual([
      'uniquelocal',
      '10.1.0.0/16',
      '::1',
    ]);
    expect(proxies('none').settings?.trustedProxies).toEqual([]);
    expect(proxies('proxy').faults).toHaveLength(1);
    expect(proxies('10.0.0.0/33').faults).toHaveLength(1);
    expect(proxies('10.0.0.0/0').faults).toHaveLength(1);
  });

  it('give requests under way 25 seconds at the end, and go on for none before', () => {
    expect(readSettings({}).settings).toMatchObject({ drainMillis: 0, stopMillis: 25_000 });
    const { settings } = readSettings({ THUTUC_DRAIN_SECONDS: '5', THUTUC_STOP_SECONDS: '60' });
    expect(settings).toMatchObject({ drainMillis: 5_000, stopMillis: 60_000 });
    expect(readSettings({ THUTUC_DRAIN_SECONDS: '-1', THUTUC_STOP_SECONDS: 'x' }).faults).toHaveLength(2);
  });

  it('name every mistake at once, one line each, with what to write', () => {
    const { settings, faults } = readSettings(
      {
        THUTUC_PORT: '70000',
        THUTUC_HOST: 'a b',
        THUTUC_DEMO: 'maybe',
        THUTUC_PUBLIC_URL: 'ftp://x',
        THUTUC_RATE_LIMIT: '-1',
      },
      'en',
    );
    expect(settings).toBeNull();
    expect(faults).toHaveLength(5);
    expect(faults[0]).toBe('THUTUC_PORT="70000" is not a port. Write a whole number from 0 to 65535.');
    expect(faults.every((line) => !line.includes('\n'))).toBe(true);
  });

  it.each([
    ['0.0.0.0', 80, 'http://localhost:80'],
    ['::1', 3000, 'http://[::1]:3000'],
    ['10.0.0.5', 8080, 'http://10.0.0.5:8080'],
  ])('give the address of %s as a browser takes it', (host, port, address) => {
    expect(addressOf(host, port)).toBe(address);
  });
});

describe('the sites that may embed services', () => {
  const read = (text: string) => readSettings({ THUTUC_EMBED_ORIGINS: text }, 'en');

  it('are named by their origins, each once', () => {
    expect(
      read(' https://xa.gov.vn  http://so.gov.vn:8443/ https://XA.gov.vn').settings?.embedOrigins,
    ).toEqual(['https://xa.gov.vn', 'http://so.gov.vn:8443']);
    expect(readSettings({}).settings?.embedOrigins).toEqual([]);
  });

  it.each([
    '*',
    'https://*.gov.vn',
    'xa.gov.vn',
    'https://xa.gov.vn/trang',
    'https://xa.gov.vn?x',
    'file:///x',
    'null',
  ])('refuses %s at the start', (text) => {
    expect(read(`https://xa.gov.vn ${text}`).faults).toEqual([
      expect.stringContaining('THUTUC_EMBED_ORIGINS') as string,
    ]);
  });
});
