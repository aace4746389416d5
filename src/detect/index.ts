import { bodies } from './body.ts';
import { emails } from './email.ts';
import { orderNumbers } from './order-number.ts';
import { phones } from './phone.ts';
import { tokens } from './token.ts';

/** What a line may hold that must not stand in a log. */
export const FORBIDDEN = ['email', 'phone', 'order-number', 'body', 'token'] as const;
export type Forbidden = (typeof FORBIDDEN)[number];

/**
 * The detector of one type. Each is a net for structured types; names and prose outside of a message's text pass through it.
 * @param type what is looked for
 * @param orderNumber RE2 of the plan's order numbers
 * @returns counts a line's findings
 */
export function detectorOf(type: Forbidden, orderNumber?: string): (line: string) => number {
  if (type === 'order-number') return orderNumbers(orderNumber);
  return { email: emails, phone: phones, body: bodies, token: tokens }[type];
}
