import { gonogoError } from '../errors.ts';
import { needName, needNumber, needText, needWord } from '../field.ts';
import type { Functions } from '../target.ts';
import { absent } from './absent.ts';
import { call } from './call.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/** What Lambda measures against its limit is the JSON text of the whole map, bytes. */
const LARGEST_ENVIRONMENT = 4096;
/** How long a real invocation may take, ms: the longest timeout of a Lambda function. The caller's signal ends it sooner. */
const LONGEST_INVOCATION_MS = 900_000;

/**
 * Lambda through the AWS SDK.
 * @param settings of the door
 * @returns the port; its functions throw GonogoErrors with the codes of `awsFailure` and `RESPONSE_INCOMPLETE`
 */
export function awsFunctions(settings: AwsSettings): Functions {
  const lambda = once(async () => {
    const sdk = await import('./clients/lambda.ts');
    return {
      sdk,
      client: new sdk.LambdaClient(clientConfig(settings, 'lambda')),
      // A real invocation is never sent twice: it may have an effect, such as rotating a token.
      single: new sdk.LambdaClient(clientConfig(settings, 'lambda', 1)),
    };
  });

  return {
    async configuration(name, signal) {
      const { sdk, client } = await lambda();
      const [plain = name, qualifier] = name.split(':');
      const input = { FunctionName: plain, ...(qualifier === undefined ? {} : { Qualifier: qualifier }) };
      const command = () => new sdk.GetFunctionConfigurationCommand(input);
      const answer = await call(
        settings,
        'lambda:GetFunctionConfiguration',
        options => client.send(command(), options),
        signal,
      ).catch(absent);
      if (answer === undefined) return undefined;
      return {
        arn: needName(answer.FunctionArn, 'FunctionArn'),
        variables: variablesOf(answer.Environment),
        revision: needName(answer.RevisionId, 'RevisionId'),
        update: needWord(answer.LastUpdateStatus, 'LastUpdateStatus', ['Successful', 'InProgress', 'Failed']),
        ...(answer.LastUpdateStatusReasonCode ? { updateReason: codeWord(answer.LastUpdateStatusReasonCode) } : {}),
        modifiedAt: needNumber(Date.parse(needName(answer.LastModified, 'LastModified')), 'LastModified'),
      };
    },

    async replaceVariables(name, variables, revision, signal) {
      const size = Buffer.byteLength(JSON.stringify(variables));
      if (size > LARGEST_ENVIRONMENT) {
        throw gonogoError(
          'VALUE_TOO_LARGE',
          `all variables of a function may have ${LARGEST_ENVIRONMENT} bytes, these have ${size}`,
        );
      }
      const { sdk, client } = await lambda();
      const input = {
        FunctionName: name,
        Environment: { Variables: { ...variables } },
        RevisionId: needName(revision, 'revision'),
      };
      const command = () => new sdk.UpdateFunctionConfigurationCommand(input);
      const answer = await call(
        settings,
        'lambda:UpdateFunctionConfiguration',
        options => client.send(command(), options),
        signal,
      );
      return needName(answer.RevisionId, 'RevisionId');
    },

    async publish(name, revision, signal) {
      const { sdk, client } = await lambda();
      const command = () => new sdk.PublishVersionCommand({ FunctionName: name, RevisionId: needName(revision, 'revision') });
      const answer = await call(settings, 'lambda:PublishVersion', options => client.send(command(), options), signal);
      return publishedVersion(answer.Version, 'Version');
    },

    async alias(name, alias, signal) {
      const { sdk, client } = await lambda();
      const command = () => new sdk.GetAliasCommand({ FunctionName: name, Name: alias });
      const answer = await call(settings, 'lambda:GetAlias', options => client.send(command(), options), signal).catch(absent);
      if (answer === undefined) return undefined;
      return {
        version: needName(answer.FunctionVersion, 'FunctionVersion'),
        revision: needName(answer.RevisionId, 'RevisionId'),
      };
    },

    async point(name, alias, version, revision, signal) {
      const { sdk, client } = await lambda();
      const input = {
        FunctionName: name,
        Name: alias,
        FunctionVersion: version,
        RevisionId: needName(revision, 'revision'),
        // Weights that stay would go on sending a part of the traffic elsewhere.
        RoutingConfig: { AdditionalVersionWeights: {} },
      };
      const command = () => new sdk.UpdateAliasCommand(input);
      const answer = await call(settings, 'lambda:UpdateAlias', options => client.send(command(), options), signal);
      if (needName(answer.FunctionVersion, 'FunctionVersion') !== version) {
        throw gonogoError('CONFLICT', 'lambda:UpdateAlias: the alias points at another version than the one asked for');
      }
    },

    async invoke(name, how, signal) {
      const { sdk, client, single } = await lambda();
      const sender = how.dryRun ? client : single;
      const invocation = how.dryRun
        ? { FunctionName: name, InvocationType: 'DryRun' as const }
        : { FunctionName: name, InvocationType: 'RequestResponse' as const, Payload: Buffer.from(how.payload) };
      const deadline = how.dryRun ? undefined : LONGEST_INVOCATION_MS;
      const answer = await call(
        settings,
        'lambda:InvokeFunction',
        options =>
          sender.send(new sdk.InvokeCommand(invocation), {
            ...options,
            ...(deadline === undefined ? {} : { requestTimeout: deadline }),
          }),
        signal,
        deadline,
      );
      const status = needNumber(answer.StatusCode, 'StatusCode');
      // A dry run answers 204 and nothing else does; a real one says which version ran.
      if (how.dryRun && status !== 204)
        throw gonogoError('RESPONSE_INVALID', 'lambda:InvokeFunction: a dry run was not answered with 204');
      if (!how.dryRun) needName(answer.ExecutedVersion, 'ExecutedVersion');
      return { status, failed: answer.FunctionError !== undefined };
    },
  };
}

/** All variables, decrypted; Lambda leaves the member out for a function that has none. */
function variablesOf(
  environment: { readonly Variables?: Record<string, string> | undefined; readonly Error?: unknown } | undefined,
): Readonly<Record<string, string>> {
  if (environment === undefined) return {};
  // Without the right to decrypt, Lambda answers 200 with an error in place of the variables.
  if (environment.Error !== undefined)
    throw gonogoError('DENIED', 'lambda:GetFunctionConfiguration: the variables could not be decrypted');
  const variables = environment.Variables;
  if (typeof variables !== 'object' || variables === null)
    throw gonogoError('RESPONSE_INCOMPLETE', 'the answer has no usable Environment');
  for (const value of Object.values(variables)) needText(value, 'Environment');
  return { ...variables };
}

function publishedVersion(value: unknown, name: string): string {
  const version = needName(value, name);
  if (!/^[0-9]+$/.test(version)) throw gonogoError('RESPONSE_INCOMPLETE', `the answer has no usable ${name}`);
  return version;
}

/** A reason code is a single word; anything else that stands in its place is not repeated. */
function codeWord(text: string): string {
  return /^[A-Za-z]{2,60}$/.test(text) ? text : 'Unknown';
}
