/** Every way in which an environment protects less than planned, each with its own code. */
import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/codes.ts';
import type { Environment } from '../../src/github-ports.ts';
import { rulesDigest } from '../../src/signoff/rules.ts';
import { type Signers, signersOf } from '../../src/signoff/signers.ts';
import {
  membershipWeaknessOf,
  type PlannedEnvironment,
  rollbackWeaknessesOf,
  weaknessesOf,
} from '../../src/signoff/weaknesses-of.ts';

const PLANNED: PlannedEnvironment = { name: 'prod', id: 7, reviewers: ['ops'], branches: ['main'], wait: '30m' };
const OPS: Signers = { role: 'ops', team: 'on-call', people: ['Ann', 'bob'], from: 'plan' };
const STRONG: Environment = {
  id: 7,
  name: 'prod',
  reviewers: [{ type: 'Team', id: 1, slug: 'on-call' }],
  preventSelfReview: true,
  waitTimer: 30,
  adminsBypass: false,
  branches: [{ id: 5, type: 'branch', name: 'main' }],
  unknownRules: 0,
};
const user = (login: string) => ({ type: 'User', id: 2, login }) as const;
const codes = (found: Environment | undefined, signers: readonly Signers[] = [OPS], planned = PLANNED) =>
  weaknessesOf(planned, found, signers).map(({ code, aspect }) => [aspect, code]);

describe('an environment', () => {
  it.each<[string, Partial<Environment>]>([
    ['as planned', {}],
    ['with people of the role instead of its team', { reviewers: [user('ann'), user('BOB')] }],
    ['with some of them', { reviewers: [user('bob')] }],
    ['that waits longer', { waitTimer: 31 }],
  ])('%s is strong', (_, more) => {
    expect(codes({ ...STRONG, ...more })).toEqual([]);
  });

  it.each<[string, Partial<Environment>, string, string]>([
    ['was made again', { id: 8 }, 'identity', 'ENV_OTHER_ID'],
    ['asks nobody', { reviewers: [], preventSelfReview: false }, 'reviewers', 'ENV_NO_REVIEWERS'],
    ['asks another team', { reviewers: [{ type: 'Team', id: 3, slug: 'everybody' }] }, 'reviewers', 'ENV_REVIEWERS_OTHER'],
    ['asks somebody else as well', { reviewers: [user('ann'), user('eve')] }, 'reviewers', 'ENV_REVIEWERS_OTHER'],
    ['lets whoever starts a run approve it', { preventSelfReview: false }, 'self-review', 'ENV_SELF_REVIEW'],
    ['lets administrators bypass it', { adminsBypass: true }, 'admin-bypass', 'ENV_ADMIN_BYPASS'],
    ['may be bypassed for all that is known', { adminsBypass: undefined }, 'admin-bypass', 'ENV_BYPASS_UNKNOWN'],
    ['is open to every branch', { branches: 'any' }, 'branches', 'ENV_BRANCH_POLICY'],
    ['is open to protected branches', { branches: 'protected' }, 'branches', 'ENV_BRANCH_POLICY'],
    ['is open to no branch', { branches: [] }, 'branches', 'ENV_BRANCH_POLICY'],
    [
      'is open to more',
      {
        branches: [
          { id: 5, type: 'branch', name: 'main' },
          { id: 5, type: 'branch', name: '*' },
        ],
      },
      'branches',
      'ENV_BRANCH_POLICY',
    ],
    ['is open to a tag of that name', { branches: [{ id: 5, type: 'tag', name: 'main' }] }, 'branches', 'ENV_BRANCH_POLICY'],
    ['waits too short', { waitTimer: 29 }, 'wait', 'ENV_WAIT_SHORT'],
    ['has a rule that nobody knows', { unknownRules: 1 }, 'rules', 'ENV_RULE_UNKNOWN'],
  ])('that %s is weak, and in nothing else', (_, more, aspect, code) => {
    expect(codes({ ...STRONG, ...more })).toEqual([[aspect, code]]);
    // The rules that the gate recorded are seen to have changed.
    expect(rulesDigest({ ...STRONG, ...more })).not.toBe(rulesDigest(STRONG));
  });

  it('that does not exist has no other weakness', () => {
    expect(codes(undefined)).toEqual([['identity', 'ENV_MISSING']]);
  });

  it('tells all its weaknesses at once, in words of its own and with a remedy each', () => {
    const weak = weaknessesOf(PLANNED, { ...STRONG, preventSelfReview: false, adminsBypass: true, branches: 'any' }, [OPS]);
    expect(weak.map(({ code }) => code)).toEqual(['ENV_SELF_REVIEW', 'ENV_ADMIN_BYPASS', 'ENV_BRANCH_POLICY']);
    for (const { code, message } of weak) {
      expect(message).toMatch(/^expected environment prod .*, found /);
      expect(CODES[code].remedy).not.toBe('');
    }
  });

  it('of people whose team cannot be seen is weak, and of that team itself is not', () => {
    const unseen = signersOf({ id: 'ops', team: 'on-call' }, undefined);
    expect(codes({ ...STRONG, reviewers: [user('ann')] }, [unseen])).toEqual([['reviewers', 'TEAM_UNSEEN']]);
    expect(codes(STRONG, [unseen])).toEqual([]);
    // Whoever stands beside the team is one too many, a member or not.
    const beside = { ...STRONG, reviewers: [...STRONG.reviewers, user('eve')] };
    expect(codes(beside, [unseen])).toEqual([['reviewers', 'ENV_REVIEWERS_OTHER']]);
  });

  const team = (slug: string) => ({ type: 'Team', id: 1, slug }) as const;
  const unseen = signersOf({ id: 'ops', team: 'on-call' }, undefined);
  it.each<[string, Environment | undefined, Signers | undefined, readonly string[]]>([
    ['its team alone, unseen', STRONG, unseen, []],
    ['its team and another, unseen', { ...STRONG, reviewers: [team('on-call'), team('qa')] }, unseen, ['TEAM_UNSEEN']],
    ['people, its team unseen', { ...STRONG, reviewers: [user('ann')] }, unseen, ['TEAM_UNSEEN']],
    ['its team and another, seen', { ...STRONG, reviewers: [team('on-call'), team('qa')] }, OPS, []],
    ['nobody, which is a weakness of its own', { ...STRONG, reviewers: [] }, unseen, []],
    ['nothing, since it is gone', undefined, unseen, []],
  ])('tells by an approval that the role gave it when reviewed by %s', (_, found, signers, expected) => {
    expect(membershipWeaknessOf(PLANNED, found, signers).map(({ code }) => code)).toEqual(expected);
  });

  it('needs reviewers of every planned role', () => {
    const qa: Signers = { role: 'qa', people: ['cat'], from: 'plan' };
    expect(codes(STRONG, [OPS, qa])).toEqual([['reviewers', 'ENV_REVIEWERS_OTHER']]);
    expect(codes({ ...STRONG, reviewers: [user('ann'), user('cat')] }, [OPS, qa])).toEqual([]);
  });

  it('has rules of one digest in whatever order GitHub lists them', () => {
    const two = { ...STRONG, reviewers: [user('ann'), { type: 'User', id: 9, login: 'bob' }] } as const;
    expect(rulesDigest(two)).toBe(rulesDigest({ ...two, reviewers: [...two.reviewers].reverse() }));
  });
});

describe('who holds a role', () => {
  it.each<[string, Parameters<typeof signersOf>[0], readonly string[] | undefined, readonly string[] | undefined]>([
    ['people whom the plan names, whoever is in the team', { id: 'ops', team: 'on-call', people: ['ann'] }, ['eve'], ['ann']],
    ['the team’s members', { id: 'ops', team: 'on-call' }, ['bob'], ['bob']],
    ['nobody is known of a team that cannot be seen', { id: 'ops', team: 'on-call' }, undefined, undefined],
    ['nobody where the plan names neither', { id: 'ops' }, ['eve'], []],
  ])('%s', (_, role, members, people) => {
    expect(signersOf(role, members).people).toEqual(people);
  });
});

describe('the environment of rollback', () => {
  const planned: PlannedEnvironment = { name: 'back', id: 7, reviewers: [], branches: ['main'] };
  const open: Environment = {
    ...STRONG,
    name: 'back',
    reviewers: [],
    preventSelfReview: false,
    waitTimer: 0,
    adminsBypass: true,
  };
  it.each<[string, Environment | undefined, readonly string[]]>([
    ['as planned', open, []],
    ['missing', undefined, ['ENV_MISSING']],
    ['of another id', { ...open, id: 8 }, ['ENV_OTHER_ID']],
    ['with reviewers', { ...open, reviewers: STRONG.reviewers }, ['ENV_ROLLBACK_WAITS']],
    ['with a timer', { ...open, waitTimer: 1 }, ['ENV_ROLLBACK_WAITS']],
    ['open to every branch', { ...open, branches: 'any' }, ['ENV_BRANCH_POLICY']],
    ['with an unknown rule', { ...open, unknownRules: 1 }, ['ENV_RULE_UNKNOWN']],
  ])('%s', (_, found, expected) => {
    expect(rollbackWeaknessesOf(planned, found).map(({ code }) => code)).toEqual(expected);
  });
});
