import type { ManualCheck } from '../checks/manual.ts';
import { peopleOfRole } from '../checks/role-people.ts';
import { gonogoError } from '../errors.ts';
import { keepSigned } from '../journal/signed.ts';
import { manualChecks } from '../plan/manual-checks.ts';
import { itemDigest, type Signed } from '../signed.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/** A signature as somebody gives it. */
export interface SignAsk {
  /** The id of the manual check. */
  readonly check: string;
  /** What it names, where the plan asks for it. */
  readonly record: string;
  /** Who signs, from AWS or GitHub. */
  readonly caller: string;
}

const RECORD = /^[A-Za-z0-9][A-Za-z0-9_.:/#-]{0,199}$/;

/**
 * Puts a person's signature of a checklist's item on record, against the commit of this run.
 * @param session the open session
 * @param ask the signature
 * @returns what to tell
 * @throws GonogoError `UNKNOWN_ITEM`, `NOT_SIGNER`, `USAGE`, `COMMIT_UNKNOWN`, or what a port throws
 */
export async function signItem(session: Session, ask: SignAsk): Promise<Said> {
  const { loaded, target, world, run } = session;
  const { plan } = loaded;
  const items = manualChecks(plan);
  const check = items.find(({ id }) => id === ask.check);
  if (!check)
    throw gonogoError(
      'UNKNOWN_ITEM',
      `expected one of ${items.map(({ id }) => id).join(', ') || 'no item at all'}, found another name`,
    );
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(run.commit))
    throw gonogoError('COMMIT_UNKNOWN', 'expected the commit of a checkout to sign against, found none');
  const record = ask.record.trim();
  if (check.record !== undefined ? !RECORD.test(record) : record !== '')
    throw gonogoError(
      'USAGE',
      check.record === undefined
        ? `expected no record for ${check.id}, found one`
        : `expected a record (${check.record}) of letters, digits and -_.:/#, found ${record === '' ? 'none' : 'other text'}`,
    );
  await refuseOthers(session, check);
  const signed: Signed = {
    check: check.id,
    item: itemDigest(check),
    role: check.role,
    commit: run.commit,
    world,
    by: ask.caller,
    at: target.clock.now(),
    ...(record === '' ? {} : { record }),
  };
  await keepSigned(target.parameters, plan.system, signed);
  const words = `${check.id}: signed by ${ask.caller} as ${check.role} against ${run.commit.slice(0, 12)}`;
  return {
    exit: 0,
    verdict: 'GO',
    code: 'MET',
    lines: [`GO  ${words}`, '  on record; another commit needs another signature'],
    summary: `## On record\n\n${words}\n`,
    outputs: { verdict: 'GO', reason: 'MET' },
    files: [{ name: `${plan.system}.signed.${check.id}.json`, text: JSON.stringify(signed) }],
    json: { signed },
  };

  async function refuseOthers({ loaded: { plan: of } }: Session, { role: id }: ManualCheck): Promise<void> {
    const role = of.roles.find(each => each.id === id);
    // Of somebody with credentials AWS tells a role and no person: what the role may do is the account's own rule.
    if (!role || !ask.caller.startsWith('github/')) return;
    const login = ask.caller.slice('github/'.length).toLowerCase();
    const people = await peopleOfRole(role, target.repository);
    if (!people?.includes(login))
      throw gonogoError(
        'NOT_SIGNER',
        `expected one of the people of the role ${id}, found somebody else, or a team that cannot be seen`,
      );
  }
}
