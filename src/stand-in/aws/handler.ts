import type { CallNote } from '../call-log.ts';
import { type Answer, type Handler, type HandlerContext, json, type StandInRequest } from '../handler.ts';
import type { World } from '../state.ts';
import { mishap } from '../trouble.ts';
import { accessKeyOf, admitted, heldToPolicy, permitted } from './access.ts';
import { face } from './faces.ts';
import type { Input } from './input.ts';
import type { FunctionHandlers, ModelCheck, Operation } from './operation.ts';
import { accepted, asked, refused } from './protocol.ts';
import { refusalOf, refuse } from './refuse.ts';
import { SERVICES, type Service } from './services.ts';

export interface AwsOptions {
  readonly functions: FunctionHandlers;
  readonly validate: ModelCheck | undefined;
  /** Complaints of `validate` are added here. */
  readonly violations: string[];
}

interface Addressed {
  readonly service: Service;
  readonly op: string;
  readonly input: Input | null;
  readonly operation: Operation | undefined;
}

/** All AWS services as one handler: whoever signs with SigV4 or speaks to a route of theirs is answered here. */
export function awsHandler(options: AwsOptions): Handler {
  return {
    name: 'aws',
    matches: request => accessKeyOf(request) !== undefined || addressed(request) !== null,
    describe: request => note(request, addressed(request)),
    answer: async (request, world, context) => {
      const call = addressed(request);
      const answer =
        call?.operation === undefined
          ? json(500, { message: 'the stand-in does not know this operation' })
          : await answered(call, call.operation, { request, world, context, options });
      const date = new Date(world.clock.now + world.trouble.clockSkewMs).toUTCString();
      return { ...answer, headers: { ...answer.headers, date } };
    },
  };
}

interface Arrival {
  readonly request: StandInRequest;
  readonly world: World;
  readonly context: HandlerContext;
  readonly options: AwsOptions;
}

async function answered({ service, op, input }: Addressed, operation: Operation, arrival: Arrival): Promise<Answer> {
  const { request, world, context, options } = arrival;
  try {
    const session = admitted(request, world);
    context.call.role = session.role;
    if (input === null) return refuse('SerializationException', 'the request cannot be parsed');
    const names = operation.addresses?.(input) ?? [];
    permitted(session, service.name, op, names);
    heldToPolicy(session, world, { service: service.name, op, input, names });
    const trouble = mishap(world, service.name, op, context.random);
    if (trouble?.type === 'error') {
      const { code: type, status } = trouble;
      return refused(service.protocol, face(service.protocol, { type, status, message: 'trouble that the world asks for' }));
    }
    if (trouble?.type === 'empty') return accepted(service.protocol, op, {});
    if (!fits(options, { service: service.name, op, side: 'request', value: input })) return OUTSIDE;
    const on = { world, now: world.clock.now, caller: session.role, functions: options.functions };
    const output = await operation.run(input, on);
    if (!fits(options, { service: service.name, op, side: 'response', value: output })) return OUTSIDE;
    return operation.respond?.(output) ?? accepted(service.protocol, op, output, operation.status);
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    if (refusal === null) throw thrown;
    const seen = face(service.protocol, refusal);
    if (!fits(options, { service: service.name, op, side: 'error', value: { type: seen.type } })) return OUTSIDE;
    return refused(service.protocol, seen);
  }
}

const OUTSIDE = json(500, { message: 'outside the published model' });

function fits({ validate, violations }: AwsOptions, exchange: Parameters<ModelCheck>[0]): boolean {
  const complaints = validate?.(exchange) ?? [];
  violations.push(...complaints.map(complaint => `${exchange.service}:${exchange.op} ${exchange.side}: ${complaint}`));
  return complaints.length === 0;
}

function addressed(request: StandInRequest): Addressed | null {
  for (const service of SERVICES) {
    const found = asked(service.protocol, request);
    if (found === null) continue;
    const operation = Object.hasOwn(service.operations, found.op) ? service.operations[found.op] : undefined;
    return { ...found, service, operation };
  }
  return null;
}

function note(request: StandInRequest, call: Addressed | null): CallNote {
  if (call?.operation === undefined) {
    const op = call === null ? request.method : `${call.service.name}:${call.op}`;
    return { service: 'unknown', op, write: request.method !== 'GET' };
  }
  const input = call.input ?? {};
  const addresses = call.operation.addresses?.(input) ?? [];
  const { write } = call.operation;
  return {
    service: call.service.name,
    op: call.op,
    write: typeof write === 'function' ? write(input) : write === true,
    ...(addresses.length > 0 ? { address: addresses.join(',') } : {}),
  };
}
