/**
 * Every form in which a value may come out of an encoder.
 * @param value any text
 * @returns texts in any case; some may be equal
 */
export function formsOf(value: string): readonly string[] {
  // encodeURI throws on half a surrogate pair; an encoder of bytes would have replaced it.
  const whole = Buffer.from(value).toString();
  const uri = encodeURIComponent(whole);
  const form = new URLSearchParams({ v: whole }).toString().slice(2);
  const json = JSON.stringify(value).slice(1, -1);
  // Go and Rails write these signs so, that JSON may stand in a page; PHP, where it is asked to, quotes as well.
  const inPage = [json.replace(/[&<>]/g, unicode), json.replace(/[&<>']|\\"/g, sign => unicode(sign.slice(-1)))];
  const texts = [
    value,
    uri,
    uri.replaceAll('%20', '+'),
    // encodeURIComponent leaves some signs; stricter encoders do not: forms (WHATWG URL), RFC 3986, and any but letters and digits.
    form,
    form.replaceAll('+', '%20'),
    uri.replace(/[!'()*]/g, percent),
    uri.replace(/[!'()*~._-]/g, percent),
    // An address in an address.
    encodeURIComponent(uri),
    encodeURI(whole),
    json,
    json.replaceAll('/', '\\/'),
    JSON.stringify(json).slice(1, -1),
    ...inPage.flatMap(text => [text, text.replace(/[^\x20-\x7e]/g, unicode), JSON.stringify(text).slice(1, -1)]),
    json.replace(/[^\x20-\x7e]/g, unicode),
    ...xmlForms(value),
    ...xmlForms(json),
    ...numberForms(value),
    Buffer.from(value).toString('hex'),
    ...base64Forms(Buffer.from(value)),
  ];
  return texts;
}

const unicode = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Each sign but letters and digits as its number: how templates and strict encoders write HTML. */
function numberForms(value: string): string[] {
  const as = (form: (code: number) => string): string[] =>
    [/[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ]/gu].map(sign => value.replace(sign, char => form(char.codePointAt(0) ?? 0)));
  return [...as(code => `&#${code};`), ...as(code => `&#x${code.toString(16)};`)];
}

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16)}`;

/** XML and HTML, with each way to write an apostrophe, quotes or none, and line breaks as an attribute keeps them or as they are. */
function xmlForms(text: string): string[] {
  const element = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const attribute = element.replaceAll('"', '&quot;');
  const quoted = ["'", '&#39;', '&apos;', '&#x27;'].map(quote => attribute.replaceAll("'", quote));
  const lines = (xml: string): string => xml.replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
  return [element, ...quoted, ...quoted.map(lines)];
}

/** Base64 of a value inside a longer text differs by the three ways in which it may lie to the groups of three bytes. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap(before => {
    const all = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // Only those characters that no neighbouring byte has a bit in.
    const own = all.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [own, own.replaceAll('/', '\\/'), own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
