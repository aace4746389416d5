import { needList, needName, needNumber } from '../field.ts';
import type { LogGroup } from '../target.ts';
import { absent } from './absent.ts';
import { call } from './call.ts';
import type { LogsClient } from './logs.ts';
import { allPages } from './pages.ts';
import type { AwsSettings } from './settings.ts';

/**
 * Reads what a log group can be asked for. Masked is a group with any data protection policy, its own or the account's: what a policy
 * hides is for its document to say, and changes without us.
 * @param settings of the door
 * @param client of CloudWatch Logs
 * @param name of the group
 * @param signal of the caller
 * @returns its facts, or undefined if there is no such group
 * @throws GonogoError with codes of `awsFailure`, `RESPONSE_INCOMPLETE`
 */
export async function readGroup(
  settings: AwsSettings,
  { sdk, client }: LogsClient,
  name: string,
  signal?: AbortSignal,
): Promise<LogGroup | undefined> {
  // There is no operation for one group; others may begin with its name.
  const groups = await allPages('logs:DescribeLogGroups', async token => {
    const command = () => new sdk.DescribeLogGroupsCommand({ logGroupNamePrefix: name, nextToken: token });
    const answer = await call(settings, 'logs:DescribeLogGroups', options => client.send(command(), options), signal);
    return { items: needList(answer.logGroups, 'logGroups'), next: answer.nextToken };
  });
  const found = groups.find(group => needName(group.logGroupName, 'logGroupName') === name);
  if (found === undefined) return undefined;

  const command = () => new sdk.GetDataProtectionPolicyCommand({ logGroupIdentifier: name });
  const answer = await call(settings, 'logs:GetDataProtectionPolicy', options => client.send(command(), options), signal).catch(
    absent,
  );
  if (answer === undefined) return undefined;
  // An answer without a policy is one only if it is about the group.
  needName(answer.logGroupIdentifier, 'logGroupIdentifier');
  const inherited = needList(found.inheritedProperties ?? [], 'inheritedProperties');
  const masked = Boolean(answer.policyDocument) || found.dataProtectionStatus === 'ACTIVATED' || inherited.length > 0;
  return {
    class: needName(found.logGroupClass, 'logGroupClass'),
    ...(found.retentionInDays === undefined ? {} : { retentionDays: needNumber(found.retentionInDays, 'retentionInDays') }),
    createdAt: needNumber(found.creationTime, 'creationTime'),
    masked,
  };
}
