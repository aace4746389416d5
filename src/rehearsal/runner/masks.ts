/** Registered secrets of one run, and the text that leaves it. */
export interface Masks {
  /** Registers a value, every line of it, and the forms in which GitHub's runner looks for it as well. */
  add(value: string): void;
  /** @returns the text with every registered value replaced by `***` */
  mask(text: string): string;
  /** @returns whether the text contains a registered value */
  found(text: string): boolean;
}

/** Makes an empty set of masks. Source of the forms: the runner's ValueEncoders (base64 at three offsets, JSON, URI, XML, quotes). */
export function noMasks(): Masks {
  const known = new Set<string>();
  let longestFirst: string[] = [];
  const mask = (text: string): string => longestFirst.reduce((masked, value) => masked.replaceAll(value, '***'), text);
  return {
    add(value) {
      for (const line of [value, ...value.split(/\r?\n/)]) {
        if (line.trim() === '') continue;
        for (const form of forms(line)) if (form !== '') known.add(form);
      }
      longestFirst = [...known].sort((a, b) => b.length - a.length);
    },
    mask,
    found: text => mask(text) !== text,
  };
}

function forms(value: string): string[] {
  const trimmed = value.replace(/^"+|"+$/g, '');
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const xmlQuoted = xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;');
  const bytes = Buffer.from(value);
  const uri = encodeURIComponent(bytes.toString());
  return [value, trimmed, json, xml, xmlQuoted, uri, bytes.toString('base64'), ...[0, 1, 2].map(shift => aligned(bytes, shift))];
}

/** What is the same in base64 wherever the value stands in a longer text; nothing below four bytes, which is ordinary text. */
function aligned(bytes: Buffer, shift: number): string {
  const cut = bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3));
  return cut.length > 3 ? cut.toString('base64') : '';
}
