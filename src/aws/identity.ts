import { gonogoError } from '../errors.ts';
import { needName, needTime } from '../field.ts';
import type { Identity } from '../target.ts';
import { call } from './call.ts';
import { awsFailure } from './failure.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/**
 * Sources whose credentials the SDK itself fetches again before they end: web identity from a file, container, instance,
 * single sign-on. The words are the SDK's, in `$source` of resolved credentials.
 */
const RENEWABLE = [
  'CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN',
  'CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN',
  'CREDENTIALS_STS_ASSUME_ROLE_WEB_ID',
  'CREDENTIALS_HTTP',
  'CREDENTIALS_IMDS',
  'CREDENTIALS_SSO',
  'CREDENTIALS_PROFILE_SSO',
];

/**
 * Who we are, through STS and the client's own credentials.
 * @param settings of the door
 * @returns the port; its functions throw GonogoErrors with the codes of `awsFailure` and `RESPONSE_INCOMPLETE`
 */
export function awsIdentity(settings: AwsSettings): Identity {
  const sts = once(async () => {
    const sdk = await import('./clients/sts.ts');
    return { sdk, client: new sdk.STSClient(clientConfig(settings, 'sts')) };
  });

  return {
    async caller(signal) {
      const { sdk, client } = await sts();
      const command = new sdk.GetCallerIdentityCommand({});
      let date: unknown;
      let ourTime = Number.NaN;
      command.middlewareStack.add(
        next => async args => {
          const result = await next(args);
          ourTime = settings.clock.now();
          date = (result.response as { headers?: { readonly date?: unknown } } | undefined)?.headers?.date;
          return result;
        },
        { step: 'deserialize', name: 'gonogoDate' },
      );
      const answer = await call(settings, 'sts:GetCallerIdentity', options => client.send(command, options), signal);
      const account = needName(answer.Account, 'Account');
      if (!/^[0-9]{12}$/.test(account)) throw gonogoError('RESPONSE_INCOMPLETE', 'the answer has no usable Account');
      const theirTime = needTime(new Date(needName(date, 'Date header')), 'Date header');
      return { account, arn: needName(answer.Arn, 'Arn'), region: settings.region, theirTime, ourTime };
    },

    async credentialsEnd() {
      if (settings.credentialsExpireAt !== undefined) return settings.credentialsExpireAt;
      const { client } = await sts();
      try {
        const credentials = await client.config.credentials();
        const sources = Object.keys((credentials as { $source?: object }).$source ?? {});
        if (sources.some(source => RENEWABLE.includes(source))) return 'never';
        if (credentials.expiration !== undefined) return needTime(credentials.expiration, 'expiration');
        return credentials.sessionToken === undefined ? 'never' : 'unknown';
      } catch (thrown) {
        throw awsFailure('credentials', thrown);
      }
    },
  };
}
