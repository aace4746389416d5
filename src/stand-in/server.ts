import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { Attendant } from './attendance.ts';
import { evaluateAlarms } from './aws/alarms.ts';
import { awsHandler } from './aws/handler.ts';
import { settleUpdates } from './aws/lambda-update.ts';
import type { FunctionHandlers, ModelCheck } from './aws/operation.ts';
import type { Call, CallNote } from './call-log.ts';
import { answerClock, type Tick, virtualClock } from './clock.ts';
import { type Answer, type Handler, json, type StandInRequest } from './handler.ts';
import type { Hooks } from './hooks.ts';
import { idFrom, randomFrom } from './random.ts';
import type { World } from './state.ts';
import { serveTls, type Vendors } from './tls.ts';
import { latencyOf } from './trouble.ts';

export interface StandInOptions {
  readonly world: World;
  /** Production beyond AWS: a loopback GitHub, vendors. AWS is built in and asked first. */
  readonly handlers?: readonly Handler[];
  readonly hooks?: Hooks;
  /** What happens as virtual time passes; Lambda updates and alarms follow by themselves after these. */
  readonly ticks?: readonly Tick[];
  /** Functions that `Invoke` runs, by the world's handler name. */
  readonly functions?: FunctionHandlers;
  /** Judges each AWS request and answer; a complaint makes a 500 and is kept in `violations`. */
  readonly validate?: ModelCheck;
  /** Speaks TLS as well, on a port of its own, for whatever host is asked for. */
  readonly tls?: Vendors;
  /** Port on 127.0.0.1; 0 (the default) = any free one. */
  readonly port?: number;
  /** Lasts for as long as virtual time moves on (ms); without it time jumps. */
  readonly pace?: (ms: number) => Promise<void>;
}

export interface StandIn {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** `https://127.0.0.1:<port>`, where it speaks TLS. */
  readonly tlsUrl: string | undefined;
  readonly world: World;
  readonly calls: readonly Call[];
  /** What `validate` complained of: operation, member, constraint; never a value. */
  readonly violations: readonly string[];
  /** What handlers threw; a test wants this empty. */
  readonly defects: readonly unknown[];
  /** Moves virtual time on by `ms`. */
  advance(ms: number): Promise<void>;
  /** Lets somebody work beside those who move time; its clock is at `url` plus its path. */
  attend(): Attendant;
  /** Cuts every connection and stops; a second time it does nothing. */
  close(): Promise<void>;
}

/** The largest request taken, bytes: above what any operation here may send. */
const LARGEST_BODY = 2_000_000;

/** Serves the world on 127.0.0.1 until closed. Rejects when it cannot listen. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const { world, hooks = {} } = options;
  const calls: Call[] = [];
  const violations: string[] = [];
  const defects: unknown[] = [];
  const aws = awsHandler({ functions: options.functions ?? {}, validate: options.validate, violations });
  const handlers = [aws, ...(options.handlers ?? [])];
  const clock = virtualClock(world, [...(options.ticks ?? []), settleUpdates, evaluateAlarms], options.pace);

  const take = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    serve(incoming, outgoing).catch(error => {
      // A client that hangs up in the middle of its request ends here too; nobody is left to answer then.
      defects.push(error);
      if (outgoing.headersSent) outgoing.destroy();
      else send(outgoing, json(500, { error: 'the stand-in failed' }), world);
    });
  };
  const server = createServer(take);
  const secure = options.tls === undefined ? undefined : await serveTls(options.tls, take);

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await read(incoming);
    if (request === null) return send(outgoing, json(400, { error: 'malformed request' }), world);
    const timed = await answerClock(request, world, clock);
    if (timed !== null) return send(outgoing, timed, world);

    const handler = handlers.find(candidate => candidate.matches(request));
    const note: CallNote = handler === undefined ? unknown(request) : (handler.describe?.(request) ?? plain(request));
    const call: Call = {
      seq: calls.length + 1,
      at: world.clock.now,
      service: note.service ?? handler?.name ?? 'unknown',
      op: note.op,
      write: note.write,
      ...(note.address === undefined ? {} : { address: note.address }),
      status: 0,
    };
    calls.push(call);
    if ((await hooks.before?.(call)) === 'drop') return void outgoing.destroy();
    const random = randomFrom(world.seed + call.seq);
    let answer: Answer = json(500, { error: 'the stand-in does not know this route' });
    try {
      if (handler !== undefined) answer = await handler.answer(request, world, { call, random });
    } catch (error) {
      // The call log must tell a defect from a call still on its way.
      defects.push(error);
      answer = json(500, { error: 'the stand-in failed' });
    }
    call.status = answer.status;
    const fate = await hooks.after?.(call);
    const latency = latencyOf(world, call.service, call.op);
    if (latency > 0) await new Promise(resolve => setTimeout(resolve, latency));
    if (fate === 'drop') return void outgoing.destroy();
    send(outgoing, answer, world, idFrom(world.seed, call.seq));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    tlsUrl: secure?.url,
    world,
    calls,
    violations,
    defects,
    advance: async ms => void (await clock.advance(ms)),
    attend: clock.attendance.attend,
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve();
        secure?.close();
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** An unknown route's path may hold anything, so only its method is remembered. */
function unknown(request: StandInRequest): CallNote {
  return { service: 'unknown', op: request.method, write: request.method !== 'GET' && request.method !== 'HEAD' };
}

function plain(request: StandInRequest): CallNote {
  return { op: request.method, write: request.method !== 'GET' && request.method !== 'HEAD' };
}

function send(outgoing: ServerResponse, answer: Answer, world: World, requestId?: string): void {
  outgoing.sendDate = false;
  const body = Buffer.from(answer.body ?? '');
  outgoing.writeHead(answer.status, {
    date: new Date(world.clock.now).toUTCString(),
    ...(requestId === undefined ? {} : { 'x-amzn-requestid': requestId }),
    ...answer.headers,
    ...(answer.status === 204 ? {} : { 'content-length': String(body.length) }),
  });
  if (answer.dripMs !== undefined) drip(outgoing, body, answer.dripMs);
  else outgoing.end(answer.status === 204 ? undefined : body);
}

/** A byte at a time, for as long as somebody listens. */
function drip(outgoing: ServerResponse, body: Buffer, ms: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (sent < body.length) outgoing.write(body.subarray(sent, ++sent));
    else outgoing.end();
  }, ms);
  outgoing.once('close', () => clearInterval(timer));
}

async function read(incoming: IncomingMessage): Promise<StandInRequest | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  try {
    const url = new URL(incoming.url ?? '', 'http://stand-in');
    const raw = Buffer.concat(chunks);
    const body = headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
    return {
      method: incoming.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers,
      body,
      text: body.toString('utf8'),
    };
  } catch {
    return null;
  }
}
