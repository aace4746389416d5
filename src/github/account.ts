import { needName, needText, needVersion } from '../field.ts';
import type { Account } from '../github-ports.ts';
import { shapeOf } from './client.ts';

/**
 * A user in an answer.
 * @param user as GitHub writes one; null for an account that was deleted
 * @returns who it is
 * @throws GonogoError `RESPONSE_INCOMPLETE`
 */
export function accountOf(user: unknown): Account {
  const { id, login, type } = shapeOf(user);
  return { id: needVersion(id, 'id'), login: needText(login, 'login'), type: needName(type, 'type') };
}
