import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeInstruments } from '../../runtime/server/metrics/instruments.ts';
import { readSettings } from '../../runtime/server/settings.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const page = read('docs/operation/README.md');
const containerfile = read('examples/operation/Containerfile');

/** What of a compose file is looked at here. */
interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly environment?: Readonly<Record<string, string | number>>;
        readonly command?: readonly string[];
        readonly networks: readonly string[];
        readonly ports?: readonly string[];
        readonly healthcheck?: { readonly test: readonly string[] };
        readonly depends_on?: Readonly<Record<string, unknown>>;
        readonly volumes?: readonly string[];
        readonly profiles?: readonly string[];
      }
    >
  >;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, null>>;
}
const compose = parse(read('examples/operation/compose.yaml'), { merge: true }) as Compose;
const runtimes = Object.entries(compose.services).filter(([, { environment }]) => environment);
const members = Object.entries(compose.services).filter(([, { command }]) => command?.[0] === 'mongod');

/** The cells of the rows of a table whose first cell is code. */
function rows(text: string, section: string): string[][] {
  const part = text.split(/^## /m).find((one) => one.startsWith(`${section}\n`)) ?? '';
  return [...part.matchAll(/^\| `.*$/gm)].map(([row]) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Names of environment variables that the program reads. */
function settingNames(): string[] {
  const names = new Set<string>();
  readSettings(new Proxy({}, { get: (_, name) => void names.add(String(name)) }));
  return [...names];
}

/** What `ENV` lines of the container file set. */
function containerEnvironment(): Record<string, string> {
  const [, line = ''] = /^ENV (.*)$/m.exec(containerfile) ?? [];
  return Object.fromEntries(line.split(' ').map((pair) => pair.split('=') as [string, string]));
}

describe('the page on operation', () => {
  it('names every setting that there is, and no other', () => {
    const named = rows(page, 'Settings').map(([name = '']) => name.replaceAll('`', ''));
    expect(named.toSorted()).toEqual(settingNames().toSorted());
  });

  it('has a row for every metric of ours, with its type, its labels and what it tells', async () => {
    const registered = (await makeInstruments().registry.getMetricsAsJSON())
      .filter(({ name }) => name.startsWith('thutuc_'))
      .map(({ name, type, help }) => [`\`${name}\``, String(type), help]);
    const told = rows(page, 'Metrics').map(([name, type, , help]) => [name, type, help]);
    expect(told).toEqual(registered);
    const { registry, ...instruments } = makeInstruments();
    for (const [name = '', , labels = ''] of rows(page, 'Metrics')) {
      const own = Object.values(instruments).find((one) => `\`${nameOf(one)}\`` === name);
      expect([name, labels]).toEqual([name, labelsOf(own).join(', ')]);
    }
    registry.clear();
  });

  it('leads to files that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((path) => !existsSync(new URL(`docs/operation/${path}`, root)))).toEqual([]);
  });
});

describe('the rules for alerts', () => {
  const { groups } = parse(read('examples/operation/alerts.yaml')) as {
    readonly groups: readonly {
      readonly rules: readonly { readonly alert: string; readonly expr: string }[];
    }[];
  };
  const rules = groups.flatMap((group) => group.rules);

  it('ask for metrics that there are, by labels that they have', async () => {
    const names = new Set((await makeInstruments().registry.getMetricsAsJSON()).map(({ name }) => name));
    expect(rules.length).toBeGreaterThan(5);
    for (const { alert, expr } of rules) {
      const asked = [...expr.matchAll(/\b(?:thutuc|nodejs|process)_\w+/g)].map(([name]) =>
        name.replace(/_bucket$/, ''),
      );
      expect([alert, asked.filter((name) => !names.has(name))]).toEqual([alert, []]);
    }
  });
});

describe('the container file', () => {
  it('runs the program of the package, as an account that is not root', () => {
    const { bin } = JSON.parse(read('package.json')) as { readonly bin: { readonly thutuc: string } };
    expect(containerfile).toContain(`CMD ["node", "${bin.thutuc}", "serve"]`);
    expect(/^USER (.*)$/m.exec(containerfile)?.[1]).toBe('node');
  });

  it('copies what there is, and builds with scripts that there are', () => {
    const copied = [...containerfile.matchAll(/^COPY --from=build \/srv\/thutuc\/(\S+)/gm)].map(
      ([, path = '']) => path,
    );
    const made = new Set(['dist', 'node_modules']);
    expect(copied.filter((path) => !made.has(path) && !existsSync(new URL(path, root)))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> };
    const run = [...containerfile.matchAll(/npm run (\S+)/g)].map(([, name = '']) => name);
    expect(run.map((name) => [name, name in scripts])).toEqual([['build', true]]);
  });

  it('looks for health at an address that there is', () => {
    const { THUTUC_PORT: port } = containerEnvironment();
    expect(containerfile).toContain(`fetch('http://127.0.0.1:${port ?? ''}/healthz')`);
    expect(read('runtime/server/routes/health.ts')).toContain(`'/healthz'`);
  });
});

describe('the compose file', () => {
  it('gives two runtimes settings that the program understands', () => {
    expect(runtimes).toHaveLength(2);
    for (const [, { environment = {} }] of runtimes) {
      const own = Object.entries(environment).map(([name, value]) => [name, withDefaults(String(value))]);
      expect(settingNames()).toEqual(expect.arrayContaining(own.map(([name]) => name)));
      const all = { ...containerEnvironment(), ...Object.fromEntries(own) } as Record<string, string>;
      expect(readSettings(all, 'en')).toMatchObject({ faults: [], settings: { isDemo: false } });
    }
  });

  it('has three members of one replica set, which no port leads to', () => {
    expect(members.map(([name]) => name)).toEqual(['mongo1', 'mongo2', 'mongo3']);
    const [set] = new Set(members.map(([, { command = [] }]) => command[command.indexOf('--replSet') + 1]));
    for (const [name, { networks, ports, healthcheck }] of members) {
      expect([name, ports, healthcheck?.test[0]]).toEqual([name, undefined, 'CMD']);
      expect(networks.every((network) => compose.networks[network]?.internal === true)).toBe(true);
    }
    const initiate = compose.services['mongo1']?.healthcheck?.test.at(-1) ?? '';
    expect(initiate).toContain(`_id: '${set ?? ''}'`);
    for (const [name] of members) expect(initiate).toContain(`'${name}'`);
    for (const [, { environment }] of runtimes)
      expect(environment?.['THUTUC_STORE']).toBe(
        `mongodb://${members.map(([name]) => name).join(',')}/thutuc?replicaSet=${set ?? ''}`,
      );
  });

  it('opens one port, that of the proxy, which knows both runtimes', () => {
    const open = Object.entries(compose.services).filter(([, { ports, profiles }]) => ports && !profiles);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    const upstreams = [...read('examples/operation/nginx.conf').matchAll(/^\s+server (\w+):(\d+)/gm)];
    const { THUTUC_PORT: port } = containerEnvironment();
    expect(upstreams.map(([, name, at]) => [name, at])).toEqual(runtimes.map(([name]) => [name, port]));
  });

  it('reads figures where the runtimes tell them, and shows them to this machine alone', () => {
    const { scrape_configs: jobs } = parse(read('examples/operation/prometheus.yaml')) as {
      readonly scrape_configs: readonly {
        readonly job_name: string;
        readonly static_configs: readonly { readonly targets: readonly string[] }[];
      }[];
    };
    const places = runtimes.map(([name, { environment }]) =>
      String(environment?.['THUTUC_METRICS']).replace('0.0.0.0', name),
    );
    expect(jobs).toEqual([{ job_name: 'thutuc', static_configs: [{ targets: places }] }]);
    expect(compose.services['prometheus']?.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('names networks, volumes and services that there are', () => {
    for (const [service, { networks, volumes = [], depends_on = {} }] of Object.entries(compose.services)) {
      const missing = [
        ...networks.filter((name) => !(name in compose.networks)),
        ...volumes.filter(
          (volume) => !volume.startsWith('.') && !((volume.split(':')[0] ?? '') in compose.volumes),
        ),
        ...Object.keys(depends_on).filter((name) => !(name in compose.services)),
      ];
      expect([service, missing]).toEqual([service, []]);
    }
  });
});

/** Fills `${NAME:-value}` places as compose does where nothing is set. */
function withDefaults(text: string): string {
  return text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
}

/** The library keeps the name and the labels of an instrument, but tells them in no type. */
function nameOf(instrument: object): string {
  return String(Reflect.get(instrument, 'name'));
}

function labelsOf(instrument: object | undefined): readonly string[] {
  return instrument === undefined ? [] : (Reflect.get(instrument, 'labelNames') as readonly string[]);
}
