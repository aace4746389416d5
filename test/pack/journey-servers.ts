/** Two services as small as they can be, for journeys: each holds, or has one thing wrong. */
import { randomUUID } from 'node:crypto';

/** A request as a service sees it, and who sends it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly who: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string | undefined;
  readonly now: number;
}
/** What a service answers; `ms` is how long the caller’s clock says that it took. */
export interface Answered {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ms?: number;
}
export type Service = (asked: Asked) => Answered;

const COMMIT = 'c'.repeat(40);
const iso = (ms: number): string => new Date(ms).toISOString();
const health = (release: string): Answered => ({ status: 200, json: { status: 'ok' }, headers: { 'x-release-sha': release } });
const no = (status: number): Answered => ({ status, json: { error: 'no' } });

/** Money in cents, as a ledger has it. */
const money = (cents: number): string => (cents / 100).toFixed(2);

/** The faults of the payments service. */
export const PAYMENT_FAULTS = {
  'the version before answers': 'health NOT_MET',
  'the payouts router is not there': 'payouts-reachable NOT_MET',
  'the deposit fails': 'money-loop POLL_FAILED',
  'the deposit is never completed': 'money-loop POLL_DEADLINE',
  'the deposit is credited twice': 'money-loop NOT_MET',
  'nothing is held for the withdrawal': 'money-loop NOT_MET',
  'a player may approve': 'money-loop NOT_MET',
  'the withdrawal has no id': 'money-loop CAPTURE_FAILED',
  'approve is a 404': 'money-loop NOT_MET',
  'the approval is from yesterday': 'money-loop NOT_MET',
  'the ledger breaches its invariant': 'money-loop POLL_FAILED',
  'the ledger is not balanced': 'money-loop NOT_MET',
  'the ledger has no entries': 'money-loop NOT_MET',
  'an entry is of another withdrawal': 'money-loop NOT_MET',
  'the amount stays held': 'money-loop NOT_MET',
  'a cent is lost': 'money-loop NOT_MET',
} as const;

/** A payments service with a wallet. */
export function payments(fault?: string): Service {
  const wallet = { available: 12_345, held: 0 };
  const id = { deposit: randomUUID(), withdrawal: randomUUID() };
  let [looks, state] = [0, 'requested'];
  const is = (name: keyof typeof PAYMENT_FAULTS): boolean => fault === name;
  return ({ method, path, who, now }) => {
    const route = `${method} ${path.split('?')[0]}`;
    if (route === 'GET /api/health') return health(is('the version before answers') ? 'b'.repeat(40) : COMMIT);
    if (who === 'nobody') return no(401);
    if (route === 'GET /api/v1/admin/me') return who === 'admin' ? { status: 200, json: { roles: ['payments-admin'] } } : no(403);
    if (route === 'GET /api/v1/payouts')
      return is('the payouts router is not there') ? no(404) : { status: 200, json: { items: [] } };
    if (route === 'GET /api/v1/wallets/canary-player-1')
      return { status: 200, json: { currency: 'USD', available: money(wallet.available), held: money(wallet.held) } };
    if (route === 'POST /api/v1/deposits') return { status: 201, json: { id: id.deposit, state: 'pending' } };
    if (route === `GET /api/v1/deposits/${id.deposit}`) {
      looks += 1;
      if (is('the deposit fails')) return { status: 200, json: { state: 'failed' } };
      if (looks < 2 || is('the deposit is never completed')) return { status: 200, json: { state: 'pending' } };
      if (looks === 2) wallet.available += is('the deposit is credited twice') ? 2_000 : 1_000;
      return { status: 200, json: { id: id.deposit, state: 'completed', amount: '10.00' } };
    }
    if (route === 'POST /api/v1/withdrawals') {
      wallet.available -= 1_000;
      wallet.held += is('nothing is held for the withdrawal') ? 0 : 1_000;
      return { status: 201, json: { state, ...(is('the withdrawal has no id') ? {} : { id: id.withdrawal }) } };
    }
    const admin = `POST /api/v1/admin/withdrawals/${id.withdrawal}`;
    if (route === `${admin}/approve` || route === `${admin}/mark-paid`) {
      if (who !== 'admin' && !is('a player may approve')) return no(403);
      const isApprove = route.endsWith('approve');
      if (isApprove && who === 'admin' && is('approve is a 404')) return no(404);
      state = isApprove ? 'approved' : 'paid';
      const at = iso(now - (is('the approval is from yesterday') ? 86_400_000 : 0));
      if (!isApprove && !is('the amount stays held')) wallet.held = 0;
      if (!isApprove && is('a cent is lost')) wallet.available -= 1;
      return { status: 200, json: { state, [isApprove ? 'approved_at' : 'paid_at']: at } };
    }
    if (route === 'GET /api/v1/admin/ledger') {
      const withdrawal = is('an entry is of another withdrawal') ? randomUUID() : id.withdrawal;
      const entry = (account: string, cents: number) => ({ id: randomUUID(), account, amount: money(cents), withdrawal });
      const entries = is('the ledger has no entries') ? [] : [entry('held', -1_000), entry('payouts', 1_000)];
      const breached = is('the ledger breaches its invariant');
      return {
        status: 200,
        json: {
          state: breached ? 'breached' : 'settled',
          reference: 'L-1',
          balanced: !is('the ledger is not balanced'),
          entries,
        },
      };
    }
    return no(404);
  };
}

/** The faults of the supply service. */
export const SUPPLY_FAULTS = {
  'the version before answers': 'release-identity NOT_MET',
  'authentication is off': 'auth-enforced NOT_MET',
  'the drill takes eleven seconds': 'recall-drill TOO_SLOW',
  'the drill finds nobody': 'recall-drill NOT_MET',
  'the quantity is nothing': 'recall-drill NOT_MET',
  'the pack is not valid': 'audit-pack NOT_MET',
  'a checksum does not match': 'audit-pack NOT_MET',
  'a file is missing': 'audit-pack NOT_MET',
  'the pack is never verified': 'audit-pack POLL_DEADLINE',
  'the checksums cannot be had': 'audit-pack NOT_MET',
  'the checksums are empty': 'audit-pack NOT_MET',
  'the checksums are a page': 'audit-pack RESPONSE_INVALID',
  'automation is stopped': 'automation NOT_MET',
  'automation succeeded last two days ago': 'automation NOT_MET',
  'the figures are old': 'kpi-is-fresh NOT_MET',
} as const;

/** A supply service with an audit pack. */
export function supply(fault?: string): Service {
  const pack = randomUUID();
  let looks = 0;
  const is = (name: keyof typeof SUPPLY_FAULTS): boolean => fault === name;
  return ({ method, path, who, now }) => {
    const route = `${method} ${path}`;
    if (route === 'GET /health') return health(is('the version before answers') ? 'b'.repeat(40) : COMMIT);
    if (who === 'nobody' && !is('authentication is off')) return no(401);
    const days = (count: number): string => iso(now - count * 86_400_000);
    if (route === 'GET /api/v1/kpi/daily')
      return { status: 200, json: { date: '2026-11-22', computed_at: days(is('the figures are old') ? 3 : 0.5) } };
    if (route === 'POST /api/v1/recall/simulate') {
      const customers = is('the drill finds nobody') ? [] : [{ id: 'c-1' }, { id: 'c-2' }];
      return {
        status: 200,
        json: {
          impacted_customers: customers,
          suppliers: ['s-1', 's-2'],
          impacted_qty: is('the quantity is nothing') ? '0.000' : '650.0',
        },
        ms: is('the drill takes eleven seconds') ? 11_000 : 700,
      };
    }
    if (route === 'POST /api/v1/audit/packs/generate') return { status: 200, json: { pack_id: pack } };
    if (route === `POST /api/v1/audit/packs/${pack}/verify`) {
      looks += 1;
      const done = looks > 1 && !is('the pack is never verified');
      return {
        status: 200,
        json: {
          state: done ? 'verified' : 'running',
          valid: !is('the pack is not valid'),
          missing_files: is('a file is missing') ? ['a.csv'] : [],
          mismatches: is('a checksum does not match') ? ['b.csv'] : [],
        },
      };
    }
    if (route === `GET /api/v1/audit/packs/${pack}/files/checksums.json`) {
      if (is('the checksums cannot be had')) return no(404);
      if (is('the checksums are a page')) return { status: 200 };
      const files = is('the checksums are empty') ? [] : [{ name: 'a.csv', sha256: 'a'.repeat(64) }];
      return { status: 200, json: { files } };
    }
    if (route === 'GET /api/v1/automation/status')
      return {
        status: 200,
        json: {
          state: is('automation is stopped') ? 'stopped' : 'running',
          last_success_at: days(is('automation succeeded last two days ago') ? 2 : 0.2),
          stuck_runs: 0,
        },
      };
    return no(404);
  };
}
