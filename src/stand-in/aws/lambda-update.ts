import { idFrom } from '../random.ts';
import type { World } from '../state.ts';
import { concerns, countOff } from '../trouble.ts';
import { type Input, isStructure, optionalText, structure } from './input.ts';
import { configuration, functionOf } from './lambda-function.ts';
import type { Occasion, Operation } from './operation.ts';
import { refuse } from './refuse.ts';
import type { LambdaFunction } from './state.ts';

/** All variables of one function together, bytes of their JSON: Lambda's quota. */
export const LARGEST_ENVIRONMENT = 4096;

/** Reads of the configuration after which a pending update ends even if virtual time stands still. */
const READS_UNTIL_DONE = 2;

/** Names that Lambda keeps for itself (configuration-envvars, "Defined runtime environment variables"). */
const RESERVED =
  /^(_HANDLER|_X_AMZN_TRACE_ID|AWS_DEFAULT_REGION|AWS_REGION|AWS_EXECUTION_ENV|AWS_LAMBDA_.*|AWS_ACCESS_KEY(_ID)?|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR)$/;

/** A revision id that follows the present one. */
export function nextRevision(found: { readonly arn?: string; readonly revisionId: string }): string {
  return idFrom('revision', found.arn ?? '', found.revisionId);
}

/** Ends every update whose virtual time has come. */
export function settleUpdates(world: World): void {
  for (const found of Object.values(world.aws.lambda.functions)) {
    if (found.pending !== undefined && found.pending.until <= world.clock.now) settle(found);
  }
}

/** Counts one look at a function and ends its update when that was the last that it needed. */
export function look(found: LambdaFunction, now: number): void {
  if (found.pending === undefined) return;
  found.pending.reads += 1;
  if (found.pending.until <= now || found.pending.reads >= (found.updateReads ?? READS_UNTIL_DONE)) settle(found);
}

function settle(found: LambdaFunction): void {
  const failure = found.pending?.failsWith;
  delete found.pending;
  // The revision changes again when an update ends: a client that kept the first answer's id is told so by a 412.
  found.revisionId = nextRevision(found);
  if (failure === undefined) {
    found.lastUpdateStatus = 'Successful';
    delete found.lastUpdateReasonCode;
    delete found.running;
  } else {
    found.lastUpdateStatus = 'Failed';
    found.lastUpdateReasonCode = failure;
  }
}

function variables(input: Input): Record<string, string> | undefined {
  const given = structure(input, 'Environment');
  if (given === undefined) return undefined;
  const map = given.Variables ?? {};
  if (!isStructure(map)) return refuse('SerializationException', 'Variables is of another type');
  const checked: Record<string, string> = {};
  for (const [key, value] of Object.entries(map)) {
    if (typeof value !== 'string') return refuse('SerializationException', 'a variable is of another type');
    if (!/^[a-zA-Z][a-zA-Z0-9_]+$/.test(key))
      refuse('InvalidParameterValueException', 'a variable has a name that Lambda does not take');
    if (RESERVED.test(key))
      refuse(
        'InvalidParameterValueException',
        'Lambda was unable to configure your environment variables: a reserved key is used.',
      );
    checked[key] = value;
  }
  if (Buffer.byteLength(JSON.stringify(checked)) > LARGEST_ENVIRONMENT) {
    refuse(
      'InvalidParameterValueException',
      'Lambda was unable to configure your environment variables because they exceed the 4KB limit.',
    );
  }
  return checked;
}

/** Somebody else's change of another variable, just before ours arrives. */
function interfere(found: LambdaFunction, { world, now }: Occasion): void {
  const line = world.trouble.conflict.find(
    each => each.times > 0 && concerns(each, world, 'lambda', 'UpdateFunctionConfiguration'),
  );
  if (line === undefined || !countOff(line)) return;
  const count = Number(found.environment.CHANGED_BY_SOMEBODY_ELSE ?? '0') + 1;
  found.environment = { ...found.environment, CHANGED_BY_SOMEBODY_ELSE: String(count) };
  found.revisionId = nextRevision(found);
  found.lastModifiedAt = now;
}

/** Replaces the whole map of variables; other settings are not part of this production and are refused. */
export const UPDATE: Operation = {
  write: true,
  addresses: input => (typeof input.FunctionName === 'string' ? [input.FunctionName] : []),
  run: (input, on) => {
    const [name, found] = functionOf(input, on);
    const other = Object.keys(input).find(key => !['FunctionName', 'Environment', 'RevisionId'].includes(key));
    if (other !== undefined) refuse('InvalidParameterValueException', `the stand-in does not change ${other}`);
    const environment = variables(input);
    if (found.pending !== undefined && found.pending.until <= on.now) settle(found);
    if (found.pending !== undefined) {
      refuse('ResourceConflictException', `An update is in progress for resource: ${found.arn}`, 409);
    }
    interfere(found, on);
    checkRevision(found.revisionId, input);
    found.running = { ...(found.running ?? found.environment) };
    if (environment !== undefined) found.environment = environment;
    found.revisionId = nextRevision(found);
    found.lastModifiedAt = on.now;
    found.lastUpdateStatus = 'InProgress';
    delete found.lastUpdateReasonCode;
    const failure = on.world.trouble.functionUpdateFails.find(line => line.function === name || line.function === '*');
    const fails = failure !== undefined && countOff(failure);
    found.pending = { until: on.now + found.updateMs, reads: 0, ...(fails ? { failsWith: failure.code } : {}) };
    return configuration(name, found, '$LATEST', on);
  },
};

/** PreconditionFailedException (412) when `RevisionId` is given and is not the present one. */
export function checkRevision(present: string, input: Input): void {
  const wanted = optionalText(input, 'RevisionId');
  if (wanted !== undefined && wanted !== present) {
    refuse('PreconditionFailedException', 'The RevisionId provided does not match the latest RevisionId.', 412);
  }
}
