import { createInterface } from 'node:readline/promises';
import type { Plan } from '../../plan/schema/index.ts';
import { WEAKNESSES } from '../../stand-in/github/weaknesses.ts';
import type { Options } from '../options.ts';
import { loginOf } from '../production.ts';
import type { ApprovalAnswer, ApprovalAsk } from '../runner/ports.ts';
import { markdownLines } from './markdown-lines.ts';
import type { Screen } from './screen.ts';

/** The short code that a gate's summary shows, to be written beside the approval: letters and digits that are not mistaken for others. */
const CODE = /\bGO-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/;

/**
 * Asks for approvals at the terminal: shows what GitHub's page would show the reviewer, then asks.
 * @param options `--yes`, `--reject`, and which sign-offs are to be weak
 * @param plan for the role of an environment
 * @param screen where it is asked
 * @returns the runner's port; its comment is the code that was shown, or what was typed
 */
export function approver(
  options: Pick<Options, 'yes' | 'reject' | 'weaken'>,
  plan: Plan,
  screen: Screen,
): (ask: ApprovalAsk) => Promise<ApprovalAnswer> {
  return async ask => {
    const role = plan.environments.find(each => each.name === ask.environment)?.reviewers[0] ?? 'nobody';
    const by = loginOf(role);
    screen.line('');
    screen.line(`● Approval: ${ask.jobName} waits for environment ${ask.environment}, to be approved by ${role}`);
    // What the gate said is what the approver reads; the pin job's few lines were shown above.
    const shown = ask.summaryOfNeeds.filter(each => each.job.startsWith('gate-')).flatMap(({ summaries }) => summaries);
    for (const summary of shown) for (const line of markdownLines(summary)) screen.line(`  │ ${line}`);
    // Where several roles sign, each environment has a code of its own, and its name stands beside it.
    const own = shown
      .join('\n')
      .split('\n')
      .find(line => CODE.test(line) && line.replaceAll('\\', '').includes(`\`${ask.environment}\``));
    const code = CODE.exec(own ?? '')?.[0];
    if (options.reject === ask.environment) {
      screen.line(`  rejected by ${by} (--reject)`);
      return { state: 'rejected', by };
    }
    const weakness = WEAKNESSES.find(({ id }) => id === options.weaken[ask.environment]);
    // What is done in place of an answer asks nobody.
    if (weakness?.strikes === 'answer') screen.line(`  weak on purpose: ${weakness.title}`);
    if (weakness?.strikes === 'answer' || options.yes || !process.stdin.isTTY) {
      const why = options.yes ? '--yes' : 'no terminal: answered for you';
      const said = code === undefined ? '' : `, with the code ${code}`;
      if (weakness?.strikes !== 'answer') screen.line(`  approved by ${by}${said} (${why})`);
      return { state: 'approved', by, ...(code === undefined ? {} : { comment: code }) };
    }
    if (code === undefined) {
      const yes = /^y(es)?$/i.test(await typed(`  Approve deployment to ${ask.environment} as ${by}? [y/N] `, ask.signal));
      screen.line(`  ${yes ? 'approved' : 'rejected'} by ${by}`);
      return { state: yes ? 'approved' : 'rejected', by };
    }
    const comment = await typed(
      `  Approve as ${by} with which comment? (it must hold the code above; empty rejects) `,
      ask.signal,
    );
    screen.line(`  ${comment === '' ? 'rejected' : 'approved'} by ${by}`);
    return comment === '' ? { state: 'rejected', by } : { state: 'approved', by, comment };
  };
}

async function typed(text: string, signal: AbortSignal): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(text, { signal })).trim();
  } finally {
    terminal.close();
  }
}
