import type { RenderedFile } from '../render/files.ts';
import type { Plan } from '../schema/index.ts';
import { page } from './page.ts';
import { permissionsOf } from './permissions.ts';
import { ROLES } from './role-needs.ts';
import { type Repository, type SubjectForm, trustOf } from './trust.ts';
import { whoAssumes } from './who-assumes.ts';

/** What policies are rendered from. */
export interface IamAsk {
  readonly plan: Plan;
  /** Path of the plan in the repository. */
  readonly path: string;
  /** The workflows as they are rendered from the plan. */
  readonly workflows: readonly RenderedFile[];
  /** `OWNER/NAME`; absent: a placeholder that no token matches. */
  readonly repository?: string;
  /** GitHub's numbers of the repository and its owner; absent: both forms of the subject are rendered. */
  readonly ids?: { readonly repository: string; readonly owner: string };
  /** Whether the read role trusts pull requests, for the dry run of a release PR. */
  readonly pullRequests?: boolean;
}

/**
 * The policies of a plan's three roles as files, and a page that says what they are and how they are made.
 * @param ask the plan, its workflows and the repository
 * @returns names and texts
 * @throws GonogoError `PLAN_INVALID`, `NOT_BUILT`
 */
export function renderIam(ask: IamAsk): readonly RenderedFile[] {
  const { plan, workflows } = ask;
  const repository = repositoryOf(ask);
  const forms: readonly SubjectForm[] = ask.ids === undefined ? ['legacy', 'immutable'] : ['immutable'];
  const roles = ROLES.map(role => {
    const assumed = whoAssumes(workflows, plan.aws?.roles[role] ?? '');
    const { policy, because } = permissionsOf(plan, role);
    const trusts = forms.map(form => ({
      name: `${role}.trust${ask.ids === undefined ? `.${form}` : ''}.json`,
      form,
      text: json(trustOf(plan, role, assumed, { repository, form, pullRequests: ask.pullRequests === true })),
    }));
    return { role, assumed, policy, because, trusts, permissions: { name: `${role}.permissions.json`, text: json(policy) } };
  });
  return [
    { name: 'README.md', text: page(ask, repository, roles) },
    ...roles.flatMap(({ trusts, permissions }) => [...trusts.map(({ name, text }) => ({ name, text })), permissions]),
  ];
}

function repositoryOf({ repository, ids }: IamAsk): Repository {
  const [owner = 'OWNER', name = 'REPO'] = repository?.split('/') ?? [];
  return { owner, name, ownerId: ids?.owner ?? 'OWNER_ID', id: ids?.repository ?? 'REPOSITORY_ID' };
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
