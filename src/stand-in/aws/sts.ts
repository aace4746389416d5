import type { Service } from './services.ts';

/** `arn:aws:sts::…:assumed-role/name/session` has its session's name as the second half of the user id. */
const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** Security Token Service: who is calling. */
export const STS: Service = {
  name: 'sts',
  protocol: { kind: 'query', version: '2011-06-15', namespace: NAMESPACE },
  operations: {
    GetCallerIdentity: {
      run: (_input, { world, caller }) => ({
        UserId: `AROASTANDINSTANDINAA:${caller.split('/').at(-1) ?? ''}`,
        Account: world.account,
        Arn: caller,
      }),
    },
  },
};
