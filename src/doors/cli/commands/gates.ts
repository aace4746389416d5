import type { ReleasePrOptions } from '../release-pr.ts';
import type { SmokeOptions } from '../smoke.ts';
import type { AddCommand, Does } from './add-command.ts';

type PreflightOptions = { readonly phase?: string; readonly outMd?: string; readonly out?: string };
type ShadowOptions = { readonly phase?: string; readonly resume?: boolean; readonly outMd?: string; readonly out?: string };
type WindowOptions = { readonly phase?: string; readonly gate?: string; readonly outMd?: string; readonly out?: string };

/**
 * Commands: what asks production and changes nothing.
 * @param command adds one
 * @param does runs it
 */
export function gatesCommands(command: AddCommand, does: Does): void {
  command('preflight <plan>', 'run the enter gates of a phase', [
    'preflight plan.yaml --out-md preflight.md',
    'preflight plan.yaml --phase canary --out proofs',
  ])
    .option('--phase <id>', 'the phase (default: the first)')
    .option('--out-md <file>', 'write a Markdown report')
    .option('--out <folder>', 'write evidence and proofs')
    .action(
      does(async (terminal, plan: string, options: PreflightOptions) =>
        (await import('../preflight.ts')).preflight(terminal, plan, options),
      ),
    );
  command('shadow <plan>', 'take and judge the report over real traffic, reading only', [
    'shadow plan.yaml --out-md shadow.md',
    'shadow plan.yaml --resume',
  ])
    .option('--phase <id>', 'the phase (default: the first that takes a report)')
    .option('--resume', 'go on with an interrupted report')
    .option('--out-md <file>', 'write a Markdown report')
    .option('--out <folder>', 'write evidence and the report')
    .action(
      does(async (terminal, plan: string, options: ShadowOptions) =>
        (await import('../shadow.ts')).shadow(terminal, plan, options),
      ),
    );
  command('smoke <plan>', 'run a smoke gate: requests, roles and rows of its packs', [
    'smoke plan.yaml --phase tier-1 --out reports',
    'smoke plan.yaml --phase tier-1 --list',
    'smoke plan.yaml --phase tier-1 --explain --only row-st-040',
  ])
    .option('--phase <id>', 'the phase, where several have such a gate')
    .option('--gate <id>', 'the gate, where a phase has several')
    .option('--list', 'name the cases and send nothing')
    .option('--explain', 'say what each case sends and proves, and send nothing')
    .option('--only <id...>', 'run only these cases; never GO')
    .option('--out <folder>', 'write evidence, JSON, JUnit XML and TAP')
    .action(
      does(async (terminal, plan: string, options: SmokeOptions) => (await import('../smoke.ts')).smoke(terminal, plan, options)),
    );
  for (const [kind, description] of [
    ['canary', 'look at the canary for as long as the plan says; changes nothing'],
    ['watch', 'look at a window of the plan; changes nothing'],
  ] as const)
    command(`${kind} <plan>`, description, [`${kind} plan.yaml --phase canary`, `${kind} plan.yaml --out evidence`])
      .option('--phase <id>', 'the phase, where several have such a gate')
      .option('--gate <id>', 'the gate, where a phase has several')
      .option('--out-md <file>', 'write a Markdown report')
      .option('--out <folder>', 'write evidence and the minutes of the signals')
      .action(
        does(async (terminal, plan: string, options: WindowOptions) =>
          (await import('../window.ts')).window(terminal, kind, plan, options),
        ),
      );
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
    .action(
      does(async (terminal, plan: string, options: ReleasePrOptions) =>
        (await import('../release-pr.ts')).releasePrByHand(terminal, plan, options),
      ),
    );
}
