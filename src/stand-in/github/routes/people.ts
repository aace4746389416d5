import { json } from '../../handler.ts';
import { isoTime } from '../shapes/links.ts';
import { organizationShape, selfShape, userShape } from '../shapes/user.ts';
import { may } from '../tokens.ts';
import { get, METADATA, notFound, page, REPO, type Route, refusal } from './route.ts';

/** People, teams and the organization. */
export const peopleRoutes: readonly Route[] = [
  get(`${REPO}/collaborators/{login}/permission`, 'GetPermission', METADATA, ({ github, names, links }) => {
    const user = github.users.find(candidate => candidate.login.toLowerCase() === names.login?.toLowerCase());
    if (!user) return notFound();
    const role_name = user.permission;
    return json(200, { permission: user.permission, role_name, user: { ...userShape(github, user.login, links), role_name } });
  }),
  // Rule: an installation is nobody.
  get('user', 'GetUser', [], ({ github, who, links, now }) => {
    const self = who.kind === 'user' ? selfShape(github, who.login, links, isoTime(now)) : null;
    return self ? json(200, self) : refusal(403, 'Resource not accessible by integration');
  }),
  get('orgs/{org}', 'GetOrganization', [], ({ github, who, links }) =>
    json(200, organizationShape(github, links, isoTime(0), may(github, who, [['organization_plan', 'read']]))),
  ),
  get('orgs/{org}/teams/{team}/members', 'ListTeamMembers', [['members', 'read']], call => {
    const { github, names } = call;
    const logins = github.teams[names.team ?? ''];
    return logins === undefined
      ? notFound()
      : page(
          call,
          logins.map(login => userShape(github, login, call.links)),
        );
  }),
];
