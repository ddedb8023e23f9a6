import type { Config } from './config.js';
import type { DemoAccounts } from './demo-accounts.js';

/** The first thing a newcomer reads: where everything is, and whom one can be. */
export function tellNewcomer(config: Config, demo: DemoAccounts | null): void {
  const lines = [
    '',
    '  Aftercare is running',
    '',
    `  Portal    ${config.publicUrl}/`,
    `  Console   ${config.publicUrl}/console/`,
    `  API       ${config.publicUrl}/graphql`,
    `  Health    ${config.publicUrl}/healthz  ${config.publicUrl}/readyz`,
    '',
  ];
  if (demo)
    lines.push('  Both faces offer one-click sign-in as anybody of the demo:', ...demo.accounts.map(lineOf), '');
  lines.push('  Stop with Ctrl-C.', '');
  process.stdout.write(`${lines.join('\n')}\n`);

  function lineOf({ organizationName, name, kind, roles }: DemoAccounts['accounts'][number]): string {
    return `    ${organizationName.en} · ${name} (${kind === 'CUSTOMER' ? 'customer' : roles.join(', ').toLowerCase().replaceAll('_', ' ')})`;
  }
}
