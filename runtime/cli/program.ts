import { Command } from 'commander';
import { explainStart } from '../server/index.ts';
import { addAccount, grantRole, listAccounts, type AddAccountOptions } from './account-commands.ts';
import { backupCommand, restoreCommand } from './backup-commands.ts';
import { checkCommand } from './check-command.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { importSchemaCommand, type ImportSchemaOptions } from './import-schema-command.ts';
import { addMigrate } from './migrate-program.ts';
import { exportCommand, importCommand } from './move-commands.ts';
import { readOwnKinds } from './own-kinds.ts';
import { publishCommand, type PublishOptions } from './publish-command.ts';
import { sayIn } from './say.ts';
import { checkServe, serveCommand, type MakePages } from './serve-command.ts';
import { typesCommand, type TypesOptions } from './types-command.ts';
import { verifyCommand, type VerifyOptions } from './verify-command.ts';

/**
 * Runs the command line.
 *
 * @param argv what was typed after the name of the program.
 * @param makePages makes the server-drawn pages for `serve`.
 * @returns the exit code; what is in the way has been told in one line.
 */
export async function runProgram(
  argv: readonly string[],
  world: CommandWorld,
  makePages: MakePages = () => [],
): Promise<number> {
  const say = sayIn(world.language);
  let code = 0;
  const run =
    <Args extends unknown[]>(work: (...args: Args) => number | Promise<number>) =>
    async (...args: Args): Promise<void> => {
      code = await work(...args);
    };

  const program = new Command('thutuc').description(say('program')).option('--lang <vi|en>', say('lang'));
  program.configureOutput({
    writeOut: (text) => world.out.line(text.trimEnd()),
    writeErr: (text) => world.out.error(text.trimEnd()),
  });
  program.exitOverride();

  program
    .command('serve')
    .description(say('serve'))
    .option('--check', say('serveCheck'))
    .action(
      run(({ check }: { check?: true }) => (check ? checkServe(world) : serveCommand(makePages, world))),
    );
  program
    .command('check <file>')
    .description(say('check'))
    .option('--json', say('json'))
    .action(run((file: string, options: { json?: boolean }) => checkCommand(file, options, world)));
  program
    .command('publish <file>')
    .description(say('publish'))
    .option('--effective-from <moment>', say('effectiveFrom'))
    .option('--note <text>', say('note'))
    .option('--server <url>', say('server'))
    .option('--user <account>', say('user'))
    .option('--password <password>', say('password'))
    .action(run((file: string, options: PublishOptions) => publishCommand(file, options, world)));
  program
    .command('types <definition>')
    .description(say('types'))
    .option('--schema', say('typesSchema'))
    .option('--form <key>', say('typesForm'))
    .option('--server <url>', say('server'))
    .option('--user <account>', say('user'))
    .option('--password <password>', say('password'))
    .action(run((from: string, options: TypesOptions) => typesCommand(from, options, world)));
  program
    .command('import-schema <file>')
    .description(say('importSchema'))
    .requiredOption('--id <id>', say('importId'))
    .option('--code <code>', say('importCode'))
    .action(run((file: string, options: ImportSchemaOptions) => importSchemaCommand(file, options, world)));
  program
    .command('export <folder>')
    .description(say('export'))
    .action(run((folder: string) => exportCommand(folder, world)));
  program
    .command('import <folder>')
    .description(say('import'))
    .action(run((folder: string) => importCommand(folder, world)));
  program
    .command('backup <folder>')
    .description(say('backup'))
    .action(run((folder: string) => backupCommand(folder, world)));
  program
    .command('restore <backup>')
    .description(say('restore'))
    .action(run((folder: string) => restoreCommand(folder, world)));
  program
    .command('verify [cases...]')
    .description(say('verify'))
    .option('--server <url>', say('server'))
    .option('--user <account>', say('user'))
    .option('--password <password>', say('password'))
    .action(run((cases: string[], options: VerifyOptions) => verifyCommand(cases, options, world)));

  const migrate = addMigrate(program, run, world);
  const account = program.command('account').description(say('account'));
  account
    .command('list')
    .description(say('accountList'))
    .action(run(() => listAccounts(world)));
  account
    .command('add <account>')
    .description(say('accountAdd'))
    .requiredOption('--name <name>', say('accountName'))
    .option('--password <password>', say('accountPassword'))
    .option('--identity-level <level>', say('identityLevel'), '0')
    .option('--claim <name=value>', say('claim'), (one: string, before: string[]) => [...before, one], [])
    .action(run((id: string, options: AddAccountOptions) => addAccount(id, options, world)));
  account
    .command('grant <account>')
    .description(say('accountGrant'))
    .option('--role <role>', say('role'))
    .option('--unit <unit>', say('unit'))
    .action(run((id: string, grant: { role?: string; unit?: string }) => grantRole(id, grant, world)));
  for (const command of [...program.commands, ...account.commands, ...migrate.commands]) {
    command.exitOverride();
    command.copyInheritedSettings(program);
  }

  try {
    await readOwnKinds(world);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return explained(error, world);
  }
}

/** Tells what whoever typed the command can mend; any other error is ours and goes on. */
function explained(error: unknown, { out, language }: CommandWorld): number {
  if (error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number')
    return error.exitCode;
  const line = error instanceof CommandFailure ? error.message : explainStart(error, language);
  if (line === null) throw error;
  out.error(line);
  return 1;
}
