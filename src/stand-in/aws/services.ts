import { CLOUDFORMATION } from './cloudformation.ts';
import { CLOUDWATCH } from './cloudwatch.ts';
import { EVENTS } from './events.ts';
import { LAMBDA } from './lambda.ts';
import { LOGS } from './logs.ts';
import type { Operations } from './operation.ts';
import type { Protocol } from './protocol.ts';
import { SCHEDULER } from './scheduler.ts';
import { SECRETS } from './secrets.ts';
import { SSM } from './ssm.ts';
import { STS } from './sts.ts';

/** One service. `name` is the prefix of its IAM actions, and what the call log and trouble call it. */
export interface Service {
  readonly name: string;
  readonly protocol: Protocol;
  readonly operations: Operations;
}

/** Every service that this production answers for. */
export const SERVICES: readonly Service[] = [SSM, SECRETS, LAMBDA, CLOUDWATCH, LOGS, EVENTS, SCHEDULER, CLOUDFORMATION, STS];
