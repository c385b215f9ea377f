import type { Command } from 'commander';
import type { CommandWorld } from './console-out.ts';
import {
  migrateCarryOut,
  migrateFollow,
  migrateList,
  migratePropose,
  migrateRemove,
  migrateStop,
  migrateTry,
  type MigrateOptions,
  type MigrateProposeOptions,
  type MigrateTryOptions,
} from './migrate-commands.ts';
import { sayIn } from './say.ts';

/** Turns work into what a command does: its exit code becomes that of the program. */
type Run = <Args extends unknown[]>(
  work: (...args: Args) => number | Promise<number>,
) => (...args: Args) => Promise<void>;

/** The commands below `thutuc migrate`, which it gives back. */
export function addMigrate(program: Command, run: Run, world: CommandWorld): Command {
  const say = sayIn(world.language);
  const migrate = program.command('migrate').description(say('migrate'));
  const command = (name: string, about: Parameters<typeof say>[0]): Command =>
    migrate
      .command(name)
      .description(say(about))
      .option('--server <url>', say('server'))
      .option('--user <account>', say('user'))
      .option('--password <password>', say('password'));
  const again = (one: string, before: string[] = []): string[] => [...before, one];

  command('list <procedure>', 'migrateList').action(
    run((procedure: string, options: MigrateOptions) => migrateList(procedure, options, world)),
  );
  command('try <procedure>', 'migrateTry')
    .option('--from <version>', say('migrateFrom'))
    .option('--plan <id>', say('migratePlanId'))
    .option('--state <old=new>', say('migrateState'), again)
    .option('--deadline <old=new>', say('migrateDeadline'), again)
    .option('--unfit <stay|move>', say('migrateUnfit'))
    .action(run((procedure: string, options: MigrateTryOptions) => migrateTry(procedure, options, world)));
  command('propose <id>', 'migratePropose')
    .requiredOption('--number <number>', say('migrateNumber'))
    .requiredOption('--date <date>', say('migrateDate'))
    .requiredOption('--reason <text>', say('migrateReason'))
    .action(run((id: string, options: MigrateProposeOptions) => migratePropose(id, options, world)));
  command('approve <id>', 'migrateApprove').action(
    run((id: string, options: MigrateOptions) => migrateCarryOut(id, 'approve', options, world)),
  );
  command('follow <id>', 'migrateFollow').action(
    run((id: string, options: MigrateOptions) => migrateFollow(id, options, world)),
  );
  command('stop <id>', 'migrateStop').action(
    run((id: string, options: MigrateOptions) => migrateStop(id, options, world)),
  );
  command('resume <id>', 'migrateResume').action(
    run((id: string, options: MigrateOptions) => migrateCarryOut(id, 'resume', options, world)),
  );
  command('remove <id>', 'migrateRemove').action(
    run((id: string, options: MigrateOptions) => migrateRemove(id, options, world)),
  );
  return migrate;
}
