import { createInterface } from 'node:readline/promises';
import type { Plan } from '../../plan/schema/index.ts';
import type { Options } from '../options.ts';
import { loginOf } from '../production.ts';
import type { ApprovalAnswer, ApprovalAsk } from '../runner/ports.ts';
import { markdownLines } from './markdown-lines.ts';
import type { Screen } from './screen.ts';

/**
 * Asks for approvals at the terminal: shows what GitHub's page would show the reviewer, then asks.
 * @param options `--yes`, `--reject`
 * @param plan for the role of an environment
 * @param screen where it is asked
 * @returns the runner's port
 */
export function approver(options: Options, plan: Plan, screen: Screen): (ask: ApprovalAsk) => Promise<ApprovalAnswer> {
  return async ask => {
    const role = plan.environments.find(each => each.name === ask.environment)?.reviewers[0] ?? 'nobody';
    const by = loginOf(role);
    screen.line('');
    screen.line(`● Approval: ${ask.jobName} waits for environment ${ask.environment}, to be approved by ${role}`);
    // What the gate said is what the approver reads; the pin job's few lines were shown above.
    for (const need of ask.summaryOfNeeds.filter(each => each.job.startsWith('gate-'))) {
      for (const summary of need.summaries) for (const line of markdownLines(summary)) screen.line(`  │ ${line}`);
    }
    if (options.reject === ask.environment) {
      screen.line(`  rejected by ${by} (--reject)`);
      return { state: 'rejected', by };
    }
    if (options.yes || !process.stdin.isTTY) {
      screen.line(`  approved by ${by} (${options.yes ? '--yes' : 'no terminal: answered for you'})`);
      return { state: 'approved', by };
    }
    const yes = await question(`  Approve deployment to ${ask.environment} as ${by}? [y/N] `, ask.signal);
    screen.line(`  ${yes ? 'approved' : 'rejected'} by ${by}`);
    return { state: yes ? 'approved' : 'rejected', by };
  };
}

async function question(text: string, signal: AbortSignal): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(text, { signal })).trim());
  } finally {
    terminal.close();
  }
}
