import { gonogoError } from '../errors.ts';
import { needFlag, needList, needName, needNumber, needTime } from '../field.ts';
import type { Secrets } from '../target.ts';
import { absent } from './absent.ts';
import { call } from './call.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/**
 * Secrets Manager through the AWS SDK.
 * @param settings of the door
 * @param register the redactor's `register`: gets each value before the caller does
 * @returns the port; its functions throw GonogoErrors with the codes of `awsFailure` and `RESPONSE_INCOMPLETE`
 */
export function awsSecrets(settings: AwsSettings, register: (value: string) => void): Secrets {
  const manager = once(async () => {
    const sdk = await import('./clients/secrets-manager.ts');
    return { sdk, client: new sdk.SecretsManagerClient(clientConfig(settings, 'secretsmanager')) };
  });

  async function describe(name: string, signal: AbortSignal | undefined) {
    const { sdk, client } = await manager();
    const command = () => new sdk.DescribeSecretCommand({ SecretId: name });
    return await call(settings, 'secretsmanager:DescribeSecret', options => client.send(command(), options), signal);
  }

  return {
    async describe(name, signal) {
      const answer = await describe(name, signal).catch(absent);
      if (answer === undefined) return undefined;
      belongsTo(name, answer);
      const { LastRotatedDate: rotated, DeletedDate: deleted, RotationRules: rules } = answer;
      return {
        createdAt: needTime(answer.CreatedDate, 'CreatedDate'),
        changedAt: needTime(answer.LastChangedDate, 'LastChangedDate'),
        ...(rotated === undefined ? {} : { rotatedAt: needTime(rotated, 'LastRotatedDate') }),
        // "If the secret has never been configured for rotation, Secrets Manager returns null" (API reference).
        rotationEnabled: needFlag(answer.RotationEnabled ?? false, 'RotationEnabled'),
        ...(rules?.AutomaticallyAfterDays === undefined
          ? {}
          : { rotateAfterDays: needNumber(rules.AutomaticallyAfterDays, 'AutomaticallyAfterDays') }),
        ...(deleted === undefined ? {} : { deletedAt: needTime(deleted, 'DeletedDate') }),
        // A secret without a version has no map: no stage then, and so no AWSCURRENT.
        stages: Object.values(answer.VersionIdsToStages ?? {}).flatMap(stages => needList(stages, 'VersionIdsToStages')),
      };
    },

    async value(name, signal) {
      const { sdk, client } = await manager();
      const command = () => new sdk.GetSecretValueCommand({ SecretId: name, VersionStage: 'AWSCURRENT' });
      const answer = await call(settings, 'secretsmanager:GetSecretValue', options => client.send(command(), options), signal);
      if (typeof answer.SecretString === 'string') register(answer.SecretString);
      belongsTo(name, answer);
      return needName(answer.SecretString, 'SecretString');
    },
  };
}

function belongsTo(
  asked: string,
  { ARN, Name }: { readonly ARN?: string | undefined; readonly Name?: string | undefined },
): void {
  const [arn, name] = [needName(ARN, 'ARN'), needName(Name, 'Name')];
  // An ARN may be asked for without the six characters that AWS appends.
  const same = asked.startsWith('arn:') ? arn.startsWith(asked) : name === asked;
  if (!same) throw gonogoError('RESPONSE_INVALID', 'secretsmanager: the answer is about another secret');
}
