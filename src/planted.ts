/** A secret that is none, made for one run only: an output that still holds it was not redacted. */
export interface Planted {
  /** What a redactor registers, as it would any secret: a text of two lines with signs that encoders change, and a JSON object. */
  readonly values: readonly string[];
  /** One line's probe: the first value as it stands. */
  readonly line: string;
  /** Every form in which an encoder may put the values out, made by the platform's encoders and not by the redactor's own. */
  readonly text: string;
  /**
   * Whether a text holds any of it. It looks for what no encoder changes (letters and digits), and for that in base64 and in hex: it
   * knows nothing of how a redactor looks.
   */
  isIn(text: string): boolean;
}

/** Random bytes that `planted` wants. */
export const PLANTED_BYTES = 32;

/**
 * Makes a planted secret.
 * @param random `PLANTED_BYTES` random bytes: nobody can meet them by chance
 * @returns values, probes and how to look for them
 */
export function planted(random: Uint8Array): Planted {
  // Begins with letters that are no hex digits, so that it cannot lie in a digest.
  const cores = [0, 8, 16, 24].map(at => `Zq${Buffer.from(random.subarray(at, at + 8)).toString('hex')}`);
  const [first = '', second = '', third = '', fourth = ''] = cores;
  const hostile = `${first}'"<&>é/+=%~ ${second}\n${third}`;
  const values = [hostile, JSON.stringify({ user: 'planted', password: fourth })];
  const needles = cores.flatMap(core => [core, hex(core), ...base64At(core)]).map(each => each.toLowerCase());
  return {
    values,
    line: hostile,
    text: [...values, third, fourth].flatMap(formsOf).join(' '),
    isIn(text) {
      const plain = text.toLowerCase();
      return needles.some(each => plain.includes(each));
    },
  };
}

const hex = (text: string): string => Buffer.from(text).toString('hex');

/** The characters of base64 that stand for nothing but the text, wherever it begins in a longer one. */
function base64At(text: string): readonly string[] {
  return [0, 1, 2].map(before => {
    const all = Buffer.from(`${'.'.repeat(before)}${text}...`).toString('base64');
    return all.slice(Math.ceil((before * 4) / 3), Math.floor(((before + text.length) * 4) / 3));
  });
}

/** As addresses, forms, JSON, XML, base64, hex and HTTP's Basic write a text. */
function formsOf(text: string): readonly string[] {
  const json = JSON.stringify(text);
  const inXml = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&apos;'],
    ['\n', '&#10;'],
  ].reduce((done, [sign = '', entity = '']) => done.replaceAll(sign, entity), text);
  return [
    text,
    encodeURIComponent(text),
    new URLSearchParams({ v: text }).toString(),
    `{"v":${json}}`,
    JSON.stringify(json),
    inXml,
    hex(text),
    ...['', '.', '..'].map(before => Buffer.from(`${before}${text}`).toString('base64')),
    Buffer.from(text).toString('base64url'),
    `Basic ${Buffer.from(`user:${text}`).toString('base64')}`,
  ];
}
