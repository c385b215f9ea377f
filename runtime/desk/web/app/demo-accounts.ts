import type { DemoAccount } from '../../../../components/index.ts';

/** The accounts to try the service with; none where it is no demonstration. */
export async function demoAccounts(): Promise<readonly DemoAccount[]> {
  return Promise.resolve([]);
}
