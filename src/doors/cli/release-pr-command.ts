import type { Command } from 'commander';
import type { Terminal } from '../../cli.ts';
import type { Said } from '../said.ts';
import type { ReleasePrOptions } from './release-pr.ts';

type Act = (terminal: Terminal, plan: string, options: ReleasePrOptions) => Promise<Said>;

/**
 * Adds `release-pr` to the terminal's commands.
 * @param command makes a command with its description and examples
 * @param does turns an act into what the command does
 */
export function releasePrCommand(
  command: (usage: string, description: string, examples: readonly string[]) => Command,
  does: (act: Act) => (plan: string, options: ReleasePrOptions) => Promise<void>,
): void {
  command('release-pr <plan>', 'is a pull request ready to be released? reads it with GITHUB_TOKEN, writes nothing there', [
    'release-pr plan.yaml --number 7 --repository OWNER/REPO',
    'release-pr plan.yaml --number 7 --repository OWNER/REPO --base ../main --out report',
  ])
    .requiredOption('--number <n>', 'the pull request')
    .option('--repository <owner/repo>', 'where it is')
    .option('--risk-file <file>', 'what each risk level asks for (default: risk.yml beside the plan)')
    .option('--base <folder>', 'a checkout of the base branch, to compare with')
    .option('--dry-run <file>', 'what a dry run of the preflight left')
    .option('--out <folder>', 'write evidence and the report')
    .action(does(async (terminal, plan, options) => (await import('./release-pr.ts')).releasePrByHand(terminal, plan, options)));
}
