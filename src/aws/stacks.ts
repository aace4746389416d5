import { gonogoError } from '../errors.ts';
import { needList, needName, needTime } from '../field.ts';
import type { Stacks } from '../target.ts';
import { call } from './call.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/**
 * CloudFormation through the AWS SDK.
 * @param settings of the door
 * @returns the port; it throws GonogoErrors with the codes of `awsFailure`, `RESPONSE_INCOMPLETE` and `RESPONSE_INVALID`
 */
export function awsStacks(settings: AwsSettings): Stacks {
  const cloudformation = once(async () => {
    const sdk = await import('./clients/cloudformation.ts');
    return { sdk, client: new sdk.CloudFormationClient(clientConfig(settings, 'cloudformation')) };
  });

  return {
    async status(name, signal) {
      const { sdk, client } = await cloudformation();
      const command = () => new sdk.DescribeStacksCommand({ StackName: name });
      const answer = await call(
        settings,
        'cloudformation:DescribeStacks',
        options => client.send(command(), options).catch(undefinedIfMissing),
        signal,
      );
      if (answer === undefined) return undefined;
      const [stack, ...others] = needList(answer.Stacks, 'Stacks');
      if (stack === undefined || others.length > 0) {
        throw gonogoError('RESPONSE_INCOMPLETE', 'cloudformation:DescribeStacks: the answer is not about exactly one stack');
      }
      if (needName(stack.StackName, 'StackName') !== name && stack.StackId !== name) {
        throw gonogoError('RESPONSE_INVALID', 'cloudformation:DescribeStacks: the answer is about another stack');
      }
      const changed = stack.LastUpdatedTime ?? stack.CreationTime;
      return {
        status: needName(stack.StackStatus, 'StackStatus'),
        ...(changed === undefined ? {} : { changedAt: needTime(changed, 'LastUpdatedTime') }),
      };
    },
  };
}

/** CloudFormation has no error of its own for a stack that is not there: it is a ValidationError, told apart by its text alone. */
function undefinedIfMissing(thrown: unknown): undefined {
  if (thrown instanceof Error && thrown.name === 'ValidationError' && thrown.message.endsWith('does not exist')) return undefined;
  throw thrown;
}
