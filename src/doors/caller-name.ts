/**
 * Who the caller is, as far as evidence may say: the role or user, never the session's name, which is often an address.
 * @param arn from STS
 * @returns such as `assumed-role/on-call`
 */
export function callerName(arn: string): string {
  const [kind = 'other', name = ''] = (arn.split(':').at(-1) ?? '').split('/');
  const known = ['assumed-role', 'user', 'root', 'federated-user'].includes(kind) ? kind : 'other';
  return known !== 'other' && /^[A-Za-z0-9+=,._-]{1,128}$/.test(name) ? `${known}/${name}` : known;
}
