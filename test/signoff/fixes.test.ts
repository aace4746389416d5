/** How each weakness is mended: a PUT says everything, branches are never left to nobody, a person does what no API can. */
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/github-ports.ts';
import { type Ailing, fixesOf } from '../../src/signoff/fixes.ts';
import type { Signers } from '../../src/signoff/signers.ts';
import { rollbackWeaknessesOf, weaknessesOf } from '../../src/signoff/weaknesses-of.ts';

const PLANNED = { name: 'prod.eu', id: 7, reviewers: ['ops'], branches: ['main', 'release'], wait: '90m' };
const OPS: Signers = { role: 'ops', people: ['ann'], from: 'plan' };
const STRONG: Environment = {
  id: 7,
  name: 'prod.eu',
  reviewers: [{ type: 'User', id: 2, login: 'ann' }],
  preventSelfReview: true,
  waitTimer: 90,
  adminsBypass: false,
  branches: [
    { id: 11, type: 'branch', name: 'main' },
    { id: 12, type: 'branch', name: 'release' },
  ],
  unknownRules: 0,
};
const ANN = { type: 'User', name: 'ann', id: 2 } as const;
const ailing = (found: Environment | undefined, more: Partial<Ailing> = {}): Ailing => ({
  planned: PLANNED,
  found,
  weaknesses: weaknessesOf(PLANNED, found, [OPS]),
  reviewers: [ANN],
  ...more,
});
const said = (of: Ailing) =>
  fixesOf(of).map(fix => ('call' in fix ? `${fix.call.method} ${fix.call.path} ${JSON.stringify(fix.call.body)}` : 'a person'));
const PUT = `PUT /environments/prod.eu {"wait_timer":90,"prevent_self_review":true,"reviewers":[{"type":"User","id":2}],"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}`;
const POLICIES = '/environments/prod.eu/deployment-branch-policies';

describe('a fix', () => {
  it.each<[string, Environment | undefined, readonly string[]]>([
    ['of nothing', STRONG, []],
    ['of self-review', { ...STRONG, preventSelfReview: false }, [PUT]],
    ['of a short timer', { ...STRONG, waitTimer: 5 }, [PUT]],
    [
      'of one pattern too many',
      { ...STRONG, branches: [...(STRONG.branches as []), { id: 13, type: 'tag', name: 'v*' }] },
      [`DELETE ${POLICIES}/13 {}`],
    ],
    [
      'of other patterns',
      { ...STRONG, branches: [{ id: 13, type: 'branch', name: '*' }] },
      [
        `POST ${POLICIES} {"name":"main","type":"branch"}`,
        `POST ${POLICIES} {"name":"release","type":"branch"}`,
        `DELETE ${POLICIES}/13 {}`,
      ],
    ],
    [
      'of no policy at all',
      { ...STRONG, branches: 'any' },
      [PUT, `POST ${POLICIES} {"name":"main","type":"branch"}`, `POST ${POLICIES} {"name":"release","type":"branch"}`],
    ],
    [
      'of what is missing',
      undefined,
      [
        PUT,
        `POST ${POLICIES} {"name":"main","type":"branch"}`,
        `POST ${POLICIES} {"name":"release","type":"branch"}`,
        'a person',
        'a person',
      ],
    ],
    ['of a bypass', { ...STRONG, adminsBypass: true }, ['a person']],
    ['of an unknown bypass', { ...STRONG, adminsBypass: undefined }, ['a person']],
    ['of another id', { ...STRONG, id: 8 }, ['a person']],
    ['of an unknown rule', { ...STRONG, unknownRules: 1 }, ['a person']],
  ])('%s', (_, found, expected) => {
    expect(said(ailing(found))).toEqual(expected);
  });

  it('says whose id it needs', () => {
    const [fix] = fixesOf(
      ailing({ ...STRONG, reviewers: [] }, { reviewers: [{ type: 'Team', name: 'on-call', id: undefined }] }),
    );
    expect(fix).toMatchObject({ missing: 'the id of the team on-call' });
  });

  it('of a rollback that waits takes everything away that waits', () => {
    const planned = { name: 'back', id: 7, reviewers: [], branches: ['main', 'release'] };
    const found = { ...STRONG, name: 'back' };
    expect(said({ planned, found, weaknesses: rollbackWeaknessesOf(planned, found), reviewers: [] })).toEqual([
      'PUT /environments/back {"wait_timer":0,"prevent_self_review":false,"reviewers":[],"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}',
    ]);
  });
});
