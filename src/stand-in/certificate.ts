import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** Who signs the certificates of a stand-in: made for one run, and trusted by nobody else. */
export interface Authority {
  /** PEM, for NODE_EXTRA_CA_CERTS. */
  readonly certificate: string;
  /**
   * A certificate for a host, PEM, and its key. `ends` is its last moment, ms since the epoch; `between` that of an intermediate which
   * signs it and is shown with it.
   */
  leaf(host: string, ends: number, between?: number): { readonly cert: string; readonly key: string };
}

const DAY_MS = 86_400_000;

/** One value of DER (X.690): its tag, its length, its content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const id = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const octets = (content: Buffer): Buffer => der(0x04, content);
const TRUE = der(0x01, Buffer.from([255]));

/** ecdsa-with-SHA256 (RFC 5758), and the names and extensions of RFC 5280 that are needed. */
const ALGORITHM = sequence(id('2a8648ce3d040302'));
const [COMMON_NAME, CONSTRAINTS, USAGE, NAMES] = ['550403', '551d13', '551d0f', '551d11'].map(id) as [
  Buffer,
  Buffer,
  Buffer,
  Buffer,
];

const named = (name: string): Buffer => sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));

/** UTCTime before 2050, GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
function moment(ms: number): Buffer {
  const text = `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;
  return text < '2050' ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text));
}

interface Wanted {
  readonly issuer: string;
  readonly subject: string;
  readonly from: number;
  readonly to: number;
  readonly key: KeyObject;
  readonly extensions: readonly Buffer[];
}

function signed({ issuer, subject, from, to, key, extensions }: Wanted, by: KeyObject): string {
  const serial = randomBytes(16);
  // Above zero, and of the same length each time.
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f);
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ALGORITHM,
    named(issuer),
    sequence(moment(from), moment(to)),
    named(subject),
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const whole = sequence(body, ALGORITHM, der(0x03, Buffer.from([0]), sign('sha256', body, by)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const NAME = 'gonogo stand-in';

/**
 * Makes an authority whose key never leaves this process.
 * @param now by the machine’s clock, by which certificates are verified, ms since the epoch
 * @returns the authority; its own certificate is valid for ten years from the day before
 */
export function authority(now: number): Authority {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const leaf = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const from = now - DAY_MS;
  const isAuthority = sequence(CONSTRAINTS, TRUE, octets(sequence(TRUE)));
  // keyCertSign
  const signs = sequence(USAGE, TRUE, octets(der(0x03, Buffer.from([2, 4]))));
  const certificate = signed(
    { issuer: NAME, subject: NAME, from, to: now + 3650 * DAY_MS, key: own, extensions: [isAuthority, signs] },
    own,
  );
  const key = leaf.export({ type: 'pkcs8', format: 'pem' }).toString();
  return {
    certificate,
    leaf(host, ends, between) {
      const extensions = [sequence(NAMES, octets(sequence(der(0x82, Buffer.from(host)))))];
      const wanted = { subject: host.slice(0, 64), from, to: ends, key: leaf, extensions };
      if (between === undefined) return { cert: signed({ ...wanted, issuer: NAME }, own), key };
      const middle = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
      const [issuer, also] = [`${NAME} between`, [isAuthority, signs]];
      const shown = signed({ issuer: NAME, subject: issuer, from, to: between, key: middle, extensions: also }, own);
      return { cert: `${signed({ ...wanted, issuer }, middle)}${shown}`, key };
    },
  };
}
