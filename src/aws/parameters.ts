import { gonogoError } from '../errors.ts';
import { needList, needName, needText, needTime, needVersion, needWord } from '../field.ts';
import type { Parameter, Parameters } from '../target.ts';
import { absent } from './absent.ts';
import { call } from './call.ts';
import type * as Sdk from './clients/ssm.ts';
import { allPages } from './pages.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/** The size of a standard parameter's value, bytes. */
const LARGEST_VALUE = 4096;
/** `GetParameters` takes at most this many names. */
const NAMES_A_CALL = 10;

/**
 * Parameter Store through the AWS SDK.
 * @param settings of the door
 * @returns the port; its functions throw GonogoErrors with the codes of `awsFailure` and `RESPONSE_INCOMPLETE`
 */
export function awsParameters(settings: AwsSettings): Parameters {
  const ssm = once(async () => {
    const sdk = await import('./clients/ssm.ts');
    return { sdk, client: new sdk.SSMClient(clientConfig(settings, 'ssm')) };
  });

  /** At most ten names, which may carry a version; a name without a parameter is missing from the answer. */
  async function read(names: readonly string[], signal: AbortSignal | undefined): Promise<readonly Parameter[]> {
    const { sdk, client } = await ssm();
    const command = () => new sdk.GetParametersCommand({ Names: [...names], WithDecryption: true });
    const answer = await call(settings, 'ssm:GetParameters', options => client.send(command(), options), signal);
    const found = needList(answer.Parameters ?? [], 'Parameters').map(parameter);
    // A missing name is no error in this API: every name asked for must be accounted for, on one side or the other.
    const missing = needList(answer.InvalidParameters ?? [], 'InvalidParameters');
    const accounted = new Set([...missing, ...found.flatMap(({ name, version }) => [name, `${name}:${version}`])]);
    if (found.length + missing.length !== names.length || !names.every(name => accounted.has(name))) {
      throw gonogoError('RESPONSE_INCOMPLETE', 'ssm:GetParameters: the answer does not account for every name asked for');
    }
    return found;
  }

  return {
    async get(names, signal) {
      const distinct = [...new Set(names)];
      const batches: string[][] = [];
      for (let at = 0; at < distinct.length; at += NAMES_A_CALL) batches.push(distinct.slice(at, at + NAMES_A_CALL));
      const found = await Promise.all(batches.map(batch => read(batch, signal)));
      return new Map(found.flat().map(item => [item.name, item]));
    },

    async at(name, version, signal) {
      const found = await read([`${name}:${version}`], signal).catch(absent);
      return found?.[0];
    },

    async list(path, signal) {
      const { sdk, client } = await ssm();
      return await allPages('ssm:GetParametersByPath', async token => {
        const input = { Path: path, Recursive: true, WithDecryption: true, NextToken: token };
        const command = () => new sdk.GetParametersByPathCommand(input);
        const answer = await call(settings, 'ssm:GetParametersByPath', options => client.send(command(), options), signal);
        return { items: needList(answer.Parameters, 'Parameters').map(parameter), next: answer.NextToken };
      });
    },

    async put({ name, value, type, mode }, signal) {
      if (Buffer.byteLength(value) > LARGEST_VALUE) {
        throw gonogoError(
          'VALUE_TOO_LARGE',
          `a parameter's value may have ${LARGEST_VALUE} bytes, this one has ${Buffer.byteLength(value)}`,
        );
      }
      const { sdk, client } = await ssm();
      const command = () =>
        new sdk.PutParameterCommand({ Name: name, Value: value, Type: type, Overwrite: mode === 'overwrite' });
      const answer = await call(settings, 'ssm:PutParameter', options => client.send(command(), options), signal);
      return needVersion(answer.Version, 'Version');
    },

    async remove(name, signal) {
      const { sdk, client } = await ssm();
      // DeleteParameter answers `{}`, which proves nothing; DeleteParameters says which it deleted.
      const command = () => new sdk.DeleteParametersCommand({ Names: [name] });
      const answer = await call(settings, 'ssm:DeleteParameters', options => client.send(command(), options), signal);
      if (answer.DeletedParameters?.includes(name)) return true;
      if (answer.InvalidParameters?.includes(name)) return false;
      throw gonogoError('RESPONSE_INCOMPLETE', 'ssm:DeleteParameters: the answer does not account for the name');
    },
  };
}

function parameter(found: Sdk.Parameter): Parameter {
  return {
    name: needName(found.Name, 'Name'),
    value: needText(found.Value, 'Value'),
    type: needWord(found.Type, 'Type', ['String', 'StringList', 'SecureString']),
    version: needVersion(found.Version, 'Version'),
    modifiedAt: needTime(found.LastModifiedDate, 'LastModifiedDate'),
  };
}
