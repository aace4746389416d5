/** The webhook and the deployment pipeline, over HTTP. */
import type { Answer, Handler, StandInRequest } from '../handler.ts';
import { json } from '../handler.ts';
import { currentSecret } from '../order-status/secret.ts';
import type { World } from '../state.ts';
import { isFor } from '../vendors/exchange.ts';
import { DEPLOY_HOST, DEPLOY_TOKEN, HOOKS_HOST, INGRESS_LOG, VERSIONS, WEBHOOK_TOKEN } from './names.ts';
import { routingOf } from './state.ts';
import { log } from './traffic.ts';

/** From a deployment's answer to the new version's first, ms. */
const DEPLOYS_MS = 60_000;
const HEADER = 'x-middleware-token';

/** The webhook: takes tickets, tells what became of them, and says which version answers. */
export const INGRESS_HANDLER: Handler = {
  name: 'ingress',
  matches: request => isFor(request, HOOKS_HOST),
  describe: request => ({
    op: /^\/tickets\/./.test(request.path) ? 'GetTicket' : request.path.slice(1),
    write: request.method === 'POST',
  }),
  answer(request, world) {
    const state = routingOf(world);
    if (request.path === '/health') return json(200, { status: 'ok', version: state.version });
    const given = request.headers[HEADER];
    const known = given !== undefined && given === currentSecret(world, WEBHOOK_TOKEN);
    if (!known && !(state.defects.ignoresToken && given !== undefined)) {
      log(world, INGRESS_LOG, world.clock.now, 'ingress.refused', { status: 401 });
      return json(401, { error: 'unauthorized' });
    }
    if (request.path === '/ping') return { status: 204 };
    if (request.method === 'POST' && request.path === '/tickets') return enqueue(request, world);
    const id = /^\/tickets\/([^/]+)$/.exec(request.path)?.[1];
    const message = state.messages.findLast(({ ticket }) => ticket === id);
    if (message === undefined) return json(404, { error: 'no such ticket' });
    const { ticket, queuedAt: _, ...shown } = message;
    return json(200, { id: ticket, ...shown });
  },
};

function enqueue(request: StandInRequest, world: World): Answer {
  const ticket = fieldOf(request.text, 'ticket');
  if (ticket === undefined) return json(422, { error: 'ticket is required' });
  const nothing = { tags: [], team: null, category: null, tier: null, template: null, reply: 'none' } as const;
  routingOf(world).messages.push({
    ticket,
    queuedAt: world.clock.now,
    state: 'queued',
    attempts: 0,
    ...nothing,
    tags: [],
  });
  return json(202, { state: 'queued', id: ticket });
}

/** The pipeline: takes a version that it has built, and deploys it a minute later. */
export const DEPLOY_HANDLER: Handler = {
  name: 'deploy',
  matches: request => isFor(request, DEPLOY_HOST),
  describe: request => ({ op: 'Deploy', write: request.method === 'POST', address: 'release' }),
  answer(request, world) {
    if (request.headers['authorization'] !== `Bearer ${currentSecret(world, DEPLOY_TOKEN)}`)
      return json(401, { error: 'unauthorized' });
    const version = fieldOf(request.text, 'version');
    if (request.method !== 'POST' || request.path !== '/deployments') return json(404, { error: 'not found' });
    if (!VERSIONS.some(each => each === version)) return json(422, { error: 'no such version' });
    const state = routingOf(world);
    if (!state.defects.lyingDeploy) state.deploying = { version: version ?? '', at: world.clock.now + DEPLOYS_MS };
    return json(202, { id: world.clock.now });
  },
};

/** Tick: a deployment whose time has come. */
export function deploy(world: World, _fromMs: number, toMs: number): void {
  const state = routingOf(world);
  if (state.deploying === null || state.deploying.at >= toMs) return;
  state.version = state.deploying.version;
  state.deploying = null;
}

/** A text of a JSON object; undefined where there is none. */
function fieldOf(text: string, name: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}
