import type { PhaseDone } from '../acts/apply-phase.ts';
import type { RollbackDone } from '../acts/roll-back.ts';
import { CODES } from '../codes.ts';
import { sayDuration } from '../duration.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import type { World } from '../world.ts';
import { fitted, plain, table } from './markdown.ts';

const ENDS: Record<PhaseDone['end'], string> = {
  done: 'The phase is done.',
  untouched: 'Nothing was changed.',
  undone: 'Everything that the phase had changed was put back and read back twice.',
  'rolled-back': 'The whole system was rolled back; every switch was read back safe twice.',
  interrupted: 'The kill switches are set; the rest is rolled back by the post step, or by `gonogo rollback`.',
  'left-to-rollback': 'A rollback raised the fence; this run has stopped and leaves the rest to it.',
  'not-verified': 'The rollback could not verify every address: look at the list and run `gonogo rollback` again.',
};

/**
 * A rollback's result as lines of a terminal.
 * @param done what was done
 * @returns plain lines: the verdict first, then each address, then what a person must still do
 */
export function rollbackLines(done: RollbackDone): readonly string[] {
  const width = Math.max(0, ...done.results.map(result => result.switch.length));
  return [
    `${done.verified ? 'SAFE  every switch is at its safe value, read back twice' : 'NO-GO NOT_VERIFIED  not every address is verified to be safe'}`,
    `  kill switches after ${done.killMs} ms${done.verifiedMs === undefined ? '' : `, everything verified after ${done.verifiedMs} ms`}; fence ${done.fenceRaised ? 'raised' : 'NOT RAISED'}; journal ${done.journal}`,
    ...done.results.map(
      ({ switch: id, address, kill, result, reason }) =>
        `  ${reason === 'MET' ? '✓' : '✗'} ${id.padEnd(width)}  ${result}${kill ? ' (kill switch)' : ''}${reason === 'MET' ? '' : ` ${reason}`}  ${address}`,
    ),
    ...(done.verified ? [] : [`  what to do: ${CODES.NOT_VERIFIED.remedy}`]),
    ...done.left.map(id => `  left as it stands, as the plan says: ${id}; roll it back with its name as the scope`),
    '  still to be done by a person:',
    ...done.manual.map(line => `    - ${line}`),
  ];
}

/**
 * A rollback's result as Markdown.
 * @param done what was done
 * @param world whose world it was
 * @returns GitHub's Markdown
 */
export function rollbackSummary(done: RollbackDone, world: World): string {
  return fitted([
    `## ${done.verified ? '✅ SAFE' : '⛔ NOT VERIFIED'} — rollback`,
    '',
    `${world === 'rehearsal' ? 'REHEARSAL — ' : ''}kill switches set after ${done.killMs} ms${done.verifiedMs === undefined ? '' : `, everything verified after ${done.verifiedMs} ms`}. Fence ${done.fenceRaised ? 'raised' : '**not raised**'}, journal ${done.journal}.`,
    ...(done.verified ? [] : ['', `**\`NOT_VERIFIED\`**: ${plain(CODES.NOT_VERIFIED.remedy)}`]),
    '',
    ...table(
      ['', 'switch', 'result', 'reason', 'address'],
      done.results.map(({ switch: id, address, kill, result, reason }) => [
        reason === 'MET' ? '✅' : '❌',
        kill ? `${id} (kill switch)` : id,
        result,
        reason,
        address,
      ]),
    ),
    ...(done.left.length === 0
      ? []
      : [
          '',
          `Left as it stands, as the plan says: ${done.left.map(plain).join(', ')}. Roll it back with its name as the scope.`,
        ]),
    '',
    '### Still to be done by a person',
    '',
    ...done.manual.map(line => `- ${plain(line)}`),
  ]);
}

/**
 * A phase's result as lines of a terminal.
 * @param phase the phase
 * @param done how it ended
 * @returns plain lines, verdict first
 */
export function phaseLines(phase: Phase, done: PhaseDone): readonly string[] {
  return [
    `${done.verdict}  phase ${phase.id}${done.verdict === 'GO' ? '' : ` ${done.reason}: ${done.message}`}`,
    `  ${ENDS[done.end]}`,
    ...(done.verdict === 'GO' ? [] : [`  what to do: ${CODES[done.reason].remedy}`]),
    ...(done.rollback ? rollbackLines(done.rollback).map(line => `  ${line}`) : []),
  ];
}

/**
 * A phase's result as Markdown.
 * @param plan the plan
 * @param phase the phase
 * @param done how it ended
 * @param took ms
 * @param world whose world it was
 * @returns GitHub's Markdown
 */
export function phaseSummary(plan: Plan, phase: Phase, done: PhaseDone, took: number, world: World): string {
  return fitted([
    `## ${done.verdict === 'GO' ? '✅ GO' : '⛔ NO-GO'} — phase ${plain(phase.id)}`,
    '',
    `${world === 'rehearsal' ? 'REHEARSAL — ' : ''}**${plain(plan.title)}**, ${plain(phase.title)}: ${ENDS[done.end]} It took ${sayDuration(took)}.`,
    ...(done.verdict === 'GO' ? [] : ['', `**\`${done.reason}\`**: ${plain(done.message)}. ${plain(CODES[done.reason].remedy)}`]),
    ...(done.changes.length === 0
      ? []
      : [
          '',
          `### What ${done.end === 'done' ? 'changed' : 'had been changed'}`,
          '',
          ...table(
            ['switch', 'from', 'to'],
            done.changes.map(({ switch: id, from, to }) => [id, from, to]),
          ),
        ]),
    ...(done.rollback ? ['', ...rollbackSummary(done.rollback, world).split('\n')] : []),
  ]);
}
