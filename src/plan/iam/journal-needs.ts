import { pathsOf } from '../../journal/paths.ts';
import type { Arns } from './arn.ts';
import type { Need } from './need.ts';

const READ = ['ssm:GetParameters', 'ssm:GetParametersByPath'];
const WRITE = ['ssm:DeleteParameters', 'ssm:PutParameter'];

/**
 * What the read role may do with what gonogo keeps of a system. It reads no restore point: what stood before a phase may be personal.
 * @param system the plan's system
 * @param arn the plan's ARNs
 * @returns reading lock, fence, journal and records; writing records
 */
export function recordNeeds(system: string, arn: Arns): readonly Need[] {
  const { lock, fence, cutover, standing, records, root } = pathsOf(system);
  const read = [lock, fence, cutover, standing, `${standing}.*`, `${root}/journal`, `${root}/journal/*`, `${records}/*`];
  return [
    {
      sid: 'ReadTheJournalAndTheRecords',
      actions: READ,
      on: read.map(arn.parameter),
      because: 'who holds the lock, what this cutover has begun, evidence of earlier gates; no restore point',
    },
    {
      sid: 'WriteRecordsAndNothingElse',
      actions: WRITE,
      on: [arn.parameter(`${records}/*`)],
      because: 'heads of evidence, windows, decisions and signatures: no switch, no lock, no journal',
    },
  ];
}

/**
 * What the roles that change something may do with it.
 * @param system the plan's system
 * @param arn the plan's ARNs
 * @returns reading and writing everything below the system's root
 */
export function keepingNeeds(system: string, arn: Arns): readonly Need[] {
  const below = [arn.parameter(`${pathsOf(system).root}/*`)];
  return [
    {
      sid: 'KeepLockFenceJournalAndRestorePoints',
      actions: [...READ, ...WRITE],
      on: below,
      because: 'what must stand in the account before the first write, and what rollback decides from',
    },
  ];
}
