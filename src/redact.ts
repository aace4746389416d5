import { matcher } from './redact-matcher.ts';

/** Keeps values that must not be shown out of every text that leaves the process. */
export interface Redactor {
  /** Takes a value that must never be shown. Values under 4 characters are not taken: they would blot out half of any text. */
  register(value: string): void;
  /** Replaces every registered value, in any of its forms and in any case, by `***`. */
  scrub(text: string): string;
}

/** Shorter values are never registered. */
const SHORTEST = 4;
/** Fields of a JSON secret are registered by themselves from this length on: a shorter one may be an ordinary word. */
const SHORTEST_FIELD = 8;

/**
 * Makes a redactor.
 * @param mask told of each registered value and each of its parts, such as `core.setSecret` in Actions
 * @returns a redactor without values; `scrub` takes time linear in its text
 */
export function createRedactor(mask?: (value: string) => void): Redactor {
  const parts = new Set<string>();
  let match: ReturnType<typeof matcher> | undefined;
  return {
    register(value) {
      for (const part of partsOf(value)) {
        if (parts.has(part)) continue;
        parts.add(part);
        mask?.(part);
        match = undefined;
      }
    },
    scrub(text) {
      if (parts.size === 0) return text;
      match ??= matcher(new Set([...parts].flatMap(formsOf)));
      return match(text);
    },
  };
}

/** The value, each of its lines, each e-mail address in it, and each longer text inside a JSON value. */
function partsOf(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
  const addresses = value.split(/[\s,;<>"']+/).filter(piece => piece.includes('@'));
  const fields = leavesOf(value).filter(leaf => leaf.length >= SHORTEST_FIELD);
  return [...new Set([value, value.trim(), ...lines, ...addresses, ...fields])].filter(part => part.length >= SHORTEST);
}

function leavesOf(value: string): string[] {
  if (!/^\s*[[{]/.test(value)) return [];
  const leaves: string[] = [];
  try {
    JSON.parse(value, (_key, leaf: unknown) => {
      if (typeof leaf === 'string' || typeof leaf === 'number') leaves.push(String(leaf));
      return leaf;
    });
  } catch {
    // Not JSON after all: then it has no fields.
    return [];
  }
  return leaves;
}

/** Every form in which a value may come out of an encoder; case is ignored later. */
function formsOf(value: string): string[] {
  // encodeURI throws on half a surrogate pair; an encoder of bytes would have replaced it.
  const whole = Buffer.from(value).toString();
  const uri = encodeURIComponent(whole);
  const json = JSON.stringify(value).slice(1, -1);
  const texts = [
    value,
    uri,
    uri.replaceAll('%20', '+'),
    // encodeURIComponent leaves these; stricter encoders do not.
    uri.replace(/[!'()*~._-]/g, char => `%${char.charCodeAt(0).toString(16)}`),
    encodeURI(whole),
    json,
    json.replaceAll('/', '\\/'),
    JSON.stringify(json).slice(1, -1),
    json.replace(/[^\x20-\x7e]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
    Buffer.from(value).toString('hex'),
    ...base64Forms(Buffer.from(value)),
  ];
  return texts.filter(text => text.length >= SHORTEST);
}

/** Base64 of a value inside a longer text differs by the three ways in which it may lie to the groups of three bytes. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap(before => {
    const all = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // Only those characters that no neighbouring byte has a bit in.
    const own = all.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
