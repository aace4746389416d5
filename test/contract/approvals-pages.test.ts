/** A list counts only whole: GitHub may give fewer than a page holds although there is more. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubApprovals } from '../../src/github/approvals.ts';
import { codeOf } from './side.ts';

const COMMIT = 'a'.repeat(40);
const policy = (id: number) => ({ id, name: `branch-${id}`, type: 'branch' });
const deployment = (id: number) => ({ id, environment: 'prod', sha: COMMIT });
const ENVIRONMENT = {
  id: 7,
  name: 'prod',
  protection_rules: [],
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
};

describe('a list of GitHub', () => {
  let server: Server;
  /** By the end of the path: each page, and whether a further one is announced. */
  let lists: Record<string, readonly { readonly body: unknown; readonly next?: boolean }[]>;
  const side = () =>
    githubApprovals({
      token: 'any',
      repository: 'o/r',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    });
  beforeEach(async () => {
    lists = {};
    const rules = { body: { total_count: 0, custom_deployment_protection_rules: [] } };
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://127.0.0.1');
      const [, pages = []] = Object.entries(lists).find(([end]) => url.pathname.endsWith(end)) ?? [];
      const none = url.pathname.endsWith('/deployment_protection_rules') ? rules : { body: [] };
      const page: { readonly body: unknown; readonly next?: boolean } =
        pages[Number(url.searchParams.get('page') ?? 1) - 1] ?? none;
      const link = page.next === true ? { link: `<http://127.0.0.1${url.pathname}?page=2>; rel="next"` } : {};
      response.writeHead(200, { 'content-type': 'application/json', ...link });
      response.end(JSON.stringify(url.pathname.endsWith('/environments/prod') ? ENVIRONMENT : page.body));
    });
    await new Promise<void>(done => void server.listen(0, '127.0.0.1', done));
  });
  afterEach(() => new Promise(done => server.close(done)));

  it.each<[string, unknown, string | undefined]>([
    ['as many as GitHub counts', { total_count: 1, branch_policies: [policy(1)] }, undefined],
    ['fewer than GitHub counts', { total_count: 2, branch_policies: [policy(1)] }, 'PARTIAL_DATA'],
    ['no count', { branch_policies: [policy(1)] }, 'RESPONSE_INCOMPLETE'],
  ])('of branches, with %s', async (_, body, code) => {
    lists = { '/deployment-branch-policies': [{ body }] };
    expect(await codeOf(side().environment('prod'))).toEqual(code ?? { resolved: expect.objectContaining({ id: 7 }) });
  });

  it.each<[string, unknown, string]>([
    ['fewer than GitHub counts', { total_count: 2, jobs: [{ id: 5 }] }, 'PARTIAL_DATA'],
    ['none although GitHub counts some', { total_count: 1, jobs: [] }, 'PARTIAL_DATA'],
  ])('of jobs, with %s', async (_, body, code) => {
    lists = { '/jobs': [{ body }] };
    expect(await codeOf(side().jobs(42, 1))).toBe(code);
  });

  it('goes on where a short page announces another', async () => {
    lists = {
      '/deployments': [{ body: [deployment(9)], next: true }, { body: [deployment(8)] }],
      '/statuses': [{ body: [] }],
    };
    expect((await side().deployments('prod', COMMIT)).map(({ id }) => id)).toEqual([9, 8]);
  });

  it('of approvals that goes on elsewhere is none', async () => {
    lists = { '/approvals': [{ body: [], next: true }] };
    expect(await codeOf(side().ofRun(42))).toBe('PARTIAL_DATA');
  });
});
