import type { RollbackOptions } from '../rollback.ts';
import type { AddCommand, Does } from './add-command.ts';

type RunOptions = { readonly reason: string; readonly ticket: string; readonly out: string };
type DecideOptions = { readonly reason: string; readonly ticket: string; readonly by?: string };

/**
 * Commands: what changes production, watches it for long, or puts a word of people on record.
 * @param command adds one
 * @param does runs it
 */
export function actsCommands(command: AddCommand, does: Does): void {
  command('run <plan> <phase>', 'carry out a phase from a terminal; in production this is break-glass', [
    'run plan.yaml canary --reason "GitHub is down" --ticket OPS-123',
  ])
    .requiredOption('--reason <text>', 'why GitHub is not used')
    .requiredOption('--ticket <id>', 'such as OPS-123')
    .option('--out <folder>', 'write evidence', '.gonogo/evidence')
    .action(
      does(async (terminal, plan: string, phase: string, options: RunOptions) =>
        (await import('../run.ts')).runByHand(terminal, plan, phase, options),
      ),
    );
  command('rollback <plan>', 'every switch to its safe value, kill switches first', [
    'rollback plan.yaml --reason "error spike" --confirm order-status',
    'rollback plan.yaml --only outbound --reason "replies stop, reads go on" --confirm order-status',
  ])
    .option('--only <switch...>', 'the surgical form: these switches, phase:<id> or list:member, and no others')
    .requiredOption('--reason <text>', 'why')
    .option('--incident <link>', 'the incident’s page, https; its host and path go into the evidence')
    .option('--confirm <system>', 'the system’s name; asked for at a terminal if not given')
    .option('--out <folder>', 'write evidence', '.gonogo/evidence')
    .action(
      does(async (terminal, plan: string, options: RollbackOptions) =>
        (await import('../rollback.ts')).rollback(terminal, plan, options),
      ),
    );
  command('watch-over <plan>', 'watch the triggers while the next phase waits for people', [
    'watch-over plan.yaml',
    'watch-over plan.yaml --for 30m',
  ])
    .option('--for <duration>', 'how long (default: one look, which catches up)')
    .option('--out <folder>', 'write evidence')
    .action(
      does(async (terminal, plan: string, options: { for?: string; out?: string }) =>
        (await import('../watch-over.ts')).watchOverByHand(terminal, plan, options),
      ),
    );
  command('hypercare <plan>', 'look after a system that has gone live; its reports judge the whole time', [
    'hypercare plan.yaml',
    'hypercare plan.yaml --for 24h --out evidence',
  ])
    .option('--for <duration>', 'how long (default: one look, now)')
    .option('--out <folder>', 'write evidence')
    .action(
      does(async (terminal, plan: string, options: { for?: string; out?: string }) =>
        (await import('../hypercare.ts')).hypercareByHand(terminal, plan, options),
      ),
    );
  command('sign <plan> <check>', 'sign an item of a checklist against the commit of this checkout', [
    'sign plan.yaml qa-checklist-a',
    'sign plan.yaml backup-tested --record snap-0a1b2c',
  ])
    .option('--record <id>', 'what the signature names, where the plan asks for it')
    .action(
      does(async (terminal, plan: string, check: string, options: { record?: string }) =>
        (await import('../sign.ts')).sign(terminal, plan, check, options),
      ),
    );
  command('decide <plan> <question> <answer>', 'answer a window that waits for a person: continue, rollback or extend', [
    'decide plan.yaml payout-failures-3f9a1c rollback --reason "three merchants call" --ticket OPS-123',
    'decide plan.yaml window-3f9a1c extend --by 15m --reason "little traffic tonight" --ticket OPS-123',
  ])
    .requiredOption('--reason <text>', 'why; the ticket keeps the words, gonogo does not')
    .requiredOption('--ticket <id>', 'such as OPS-123')
    .option('--by <duration>', 'with extend: by how much, such as 15m')
    .action(
      does(async (terminal, plan: string, question: string, answer: string, options: DecideOptions) =>
        (await import('../decide.ts')).decide(terminal, plan, question, answer, options),
      ),
    );
}
