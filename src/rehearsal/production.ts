import { milliseconds } from '../duration.ts';
import type { Plan } from '../plan/schema/index.ts';
import { addBranch } from '../stand-in/github/branches.ts';
import { addEnvironment } from '../stand-in/github/protect.ts';
import { emptyGithub, type GithubWorld, githubOf } from '../stand-in/github/state.ts';
import { orderStatusWorld } from '../stand-in/order-status/world.ts';
import type { World } from '../stand-in/state.ts';

/** The repository of the rehearsal; it exists nowhere else. */
export const REPOSITORY = {
  id: 815,
  owner_id: 7,
  owner: 'example-org',
  name: 'order-status',
  private: true,
  default_branch: 'main',
} as const;
/** Makes a production's world. */
export type MakeWorld = (seed: { readonly seed: number; readonly now: number }) => World;
/** Who dispatches; nobody signs off for themselves. */
export const ENGINEER = 'release-engineer';
/** The first rehearsal begins on a Monday afternoon, the same one always, so that it can be repeated. */
const BEGINS = Date.UTC(2026, 1, 2, 15, 22);
const DAY_MS = 86_400_000;

/** The login that answers for a role. */
export const loginOf = (role: string): string => `${role}-on-duty`;

/**
 * The production that is rehearsed: AWS, vendors and a GitHub whose environments are as the plan says.
 * @param plan the plan
 * @param seed of the tickets and orders
 * @param after what it must come after, ms since the epoch: it then begins on a later afternoon
 * @param make the system's own world
 * @returns a new world
 */
export function newProduction(plan: Plan, seed: number, after = BEGINS, make: MakeWorld = orderStatusWorld): World {
  const begins = BEGINS + Math.ceil(Math.max(0, after - BEGINS) / DAY_MS) * DAY_MS;
  const world = make({ seed, now: begins });
  const github = emptyGithub({ ...REPOSITORY });
  world.github = github as unknown as World['github'];
  github.users.push(
    { id: 1001, login: ENGINEER, type: 'User', permission: 'write' },
    { id: 1002, login: 'github-actions[bot]', type: 'Bot', permission: 'write' },
  );
  for (const [index, role] of plan.roles.entries())
    github.users.push({ id: 2001 + index, login: loginOf(role.id), type: 'User', permission: 'write' });
  for (const role of plan.roles) if (role.team !== undefined) github.teams[role.team] = [loginOf(role.id)];
  for (const { name, id, reviewers, branches, wait } of plan.environments) {
    // A role that names a team is reviewed by the team itself: a job's own token cannot see who is in it.
    const roles = reviewers.map(role => ({ role, team: plan.roles.find(each => each.id === role)?.team }));
    const people = roles.filter(({ team }) => team === undefined).map(({ role }) => loginOf(role));
    addEnvironment(github, {
      ...{ name, id, reviewers: people, teams: roles.flatMap(({ team }) => team ?? []), branches, at: begins },
      ...(wait === undefined ? {} : { wait: Math.ceil(milliseconds(wait) / 60_000) }),
    });
  }
  for (const name of new Set(plan.environments.flatMap(each => each.branches))) addBranch(github, { name, commits: [] });
  return world;
}

/** The loopback GitHub of a world. */
export const githubIn = (world: World): GithubWorld => githubOf(world);
