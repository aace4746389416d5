/** Forms that vendors document for their tokens; each begins with letters that nothing else begins with. */
const SHAPES = [
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,255}/,
  /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{20,255}/,
  /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,255}/,
  /(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,255}/,
  /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,255}/,
  /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}/,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/,
  /\bBearer\s{1,4}[A-Za-z0-9._~+/-]{16,4000}/i,
];

/** A value under a key that says secret, with letters and digits in it. */
const NAMED =
  /(?:api_?key|access_?key|token|secret|password|passwd|authorization)["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9._~+/=-]{12,4000})/gi;

/**
 * Whether a text has the form of a token that a vendor documents.
 * @param text any text
 * @returns true if one of them stands in it
 */
export function hasTokenShape(text: string): boolean {
  return SHAPES.some(shape => shape.test(text));
}

/**
 * Tokens in a line: documented forms, and values under a key that says secret.
 * @param line any text
 * @returns 1 or more if there are any
 */
export function tokens(line: string): number {
  const named = [...line.matchAll(NAMED)].filter(
    ([, value = '']) => /[0-9]/.test(value) && /[A-Za-z]/.test(value) && !isName(value),
  );
  return (hasTokenShape(line) ? 1 : 0) + named.length;
}

/** The name of a secret is no secret. */
export function isName(value: string): boolean {
  return /^arn:aws:(secretsmanager|ssm):/.test(value) || /^\/?[a-z][a-z0-9_.-]*(\/[A-Za-z0-9_.-]+)+$/.test(value);
}
