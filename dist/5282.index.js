export const id = 5282;

export const ids = [ 5282 ];

export const modules = {
75282: (function(t, e, i) {
i.d(e, {
p: () => JsonCodec2
});
class SerdeContextConfig {
serdeContext;
setSerdeContext(t) {
this.serdeContext = t;
}
}
var s = i(94535);
var r = i(79800);
var n = i(15155);
var o = i(92863);
var c = i(6782);
var a = i(51514);
var h = i(74299);
class UnionSerde {
from;
to;
keys;
constructor(t, e) {
this.from = t;
this.to = e;
const i = Object.keys(this.from);
const s = new Set(i);
s.delete("__type");
this.keys = s;
}
mark(t) {
this.keys.delete(t);
}
hasUnknown() {
return this.keys.size === 1 && Object.keys(this.to).length === 0;
}
writeUnknown() {
if (this.hasUnknown()) {
const t = this.keys.values().next().value;
const e = this.from[t];
this.to.$unknown = [ t, e ];
}
}
}
var u = i(73223);
var f = i(44075);
var l = i(96624);
var d = i(23929);
var g = i(59797);
class JsonShapeDeserializer2 extends SerdeContextConfig {
settings;
constructor(t) {
super();
this.settings = t;
}
async read(t, e) {
const i = (0, l.t)(t) ? f.E : void 0;
let s;
if (typeof e === "string") {
if (e.length === 0) return {};
s = JSON.parse(e, i);
} else if (e instanceof Uint8Array && (0, u.S)()) {
if (e.byteLength === 0) return {};
const t = Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
s = JSON.parse(t, i);
} else s = await (0, d.Y2)(e, this.serdeContext, t);
return this._read(t, s);
}
readObject(t, e) {
return this._read(t, e);
}
_read(t, e) {
const i = e !== null && typeof e === "object";
const u = r.l1.of(t);
if (i) {
if (u.isStructSchema()) return this._readStruct(u, e);
if (Array.isArray(e) && u.isListSchema()) {
const t = u.getValueSchema();
if (this.needsTransform(t)) for (let i = 0; i < e.length; ++i) e[i] = this._read(t, e[i]);
return e;
}
if (u.isMapSchema()) {
const t = u.getValueSchema();
const i = e;
if (this.needsTransform(t)) for (const e in i) {
if (!(0, g.$)(i, e)) continue;
if (e === "__proto__") (0, n.T)(i);
i[e] = this._read(t, i[e]);
}
return i;
}
}
if (u.isBlobSchema() && typeof e === "string") return (0, o.E)(e);
const f = u.getMergedTraits().mediaType;
if (u.isStringSchema() && typeof e === "string" && f) {
const t = f === "application/json" || f.endsWith("+json");
if (t) return c.A.from(e);
return e;
}
if (u.isTimestampSchema() && e != null) {
const t = (0, s.V)(u, this.settings);
switch (t) {
case 5:
return (0, a.t_)(e);

case 6:
return (0, a.xE)(e);

case 7:
return (0, a.l3)(e);

default:
console.warn("Missing timestamp format, parsing value with Date constructor:", e);
return new Date(e);
}
}
if (u.isBigIntegerSchema() && (typeof e === "number" || typeof e === "string")) return BigInt(e);
if (u.isBigDecimalSchema() && e != void 0) {
if (e instanceof h.D) return e;
const t = e;
if (t.type === "bigDecimal" && "string" in t) return new h.D(t.string, t.type);
return new h.D(String(e), "bigDecimal");
}
if (u.isNumericSchema() && typeof e === "string") {
switch (e) {
case "Infinity":
return 1 / 0;

case "-Infinity":
return -1 / 0;

case "NaN":
return NaN;
}
return e;
}
if (u.isDocumentSchema()) if (i) if (Array.isArray(e)) for (let t = 0; t < e.length; ++t) {
const i = e[t];
if (!(i instanceof h.D)) e[t] = this._read(u, i);
} else {
const t = e;
for (const e in t) {
if (!(0, g.$)(t, e)) continue;
if (e === "__proto__") (0, n.T)(t);
const i = t[e];
if (!(i instanceof h.D)) t[e] = this._read(u, i);
}
}
return e;
}
_readStruct(t, e) {
const i = t.isUnionSchema();
const s = {};
let r;
const n = typeof e.__type === "string";
const {jsonName: o} = this.settings;
if (o && n) r = {};
let c;
if (i) c = new UnionSerde(e, s);
for (const [a, h] of t.structIterator()) {
let t = a;
if (o) {
t = h.getMergedTraits().jsonName ?? t;
if (n) r[t] = a;
}
if (i) c.mark(t);
if (e[t] != null) s[a] = this._read(h, e[t]);
}
if (i) c.writeUnknown(); else if (n) for (const t in e) {
if (!(0, g.$)(e, t)) continue;
const i = e[t];
const n = o ? r[t] ?? t : t;
if (!(n in s)) s[n] = i;
}
return s;
}
needsTransform(t) {
if (t.isBlobSchema() || t.isTimestampSchema() || t.isBigIntegerSchema() || t.isBigDecimalSchema() || t.isNumericSchema()) return true;
if (t.isDocumentSchema() || t.isStructSchema() || t.isListSchema() || t.isMapSchema()) return true;
if (t.isStringSchema() && t.getMergedTraits().mediaType) return true;
return false;
}
}
var m = i(2125);
var S = i(37706);
var p = i(19514);
class JsonBytesStringAdapter extends Uint8Array {
string=null;
static allocUnsafe(t) {
if (typeof Buffer === "function") {
const e = Buffer.allocUnsafe(t);
return new JsonBytesStringAdapter(e.buffer, e.byteOffset, e.byteLength);
}
return new JsonBytesStringAdapter(t);
}
toString() {
return this.s();
}
valueOf() {
return this.s();
}
includes(t, e) {
if (typeof t === "string") return this.s().includes(t, e);
return Uint8Array.prototype.includes.call(this, t, e);
}
indexOf(t, e) {
if (typeof t === "string") return this.s().indexOf(t, e);
return Uint8Array.prototype.indexOf.call(this, t, e);
}
lastIndexOf(t, e) {
if (typeof t === "string") return this.s().lastIndexOf(t, e);
const i = Uint8Array.prototype.lastIndexOf;
if (e !== void 0) return i.call(this, t, e);
return i.call(this, t);
}
startsWith(t, e) {
return this.s().startsWith(t, e);
}
endsWith(t, e) {
return this.s().endsWith(t, e);
}
match(t) {
return this.s().match(t);
}
replace(t, e) {
return this.s().replace(t, e);
}
search(t) {
return this.s().search(t);
}
split(t, e) {
return this.s().split(t, e);
}
substring(t, e) {
return this.s().substring(t, e);
}
trim() {
return this.s().trim();
}
trimStart() {
return this.s().trimStart();
}
trimEnd() {
return this.s().trimEnd();
}
charAt(t) {
return this.s().charAt(t);
}
charCodeAt(t) {
return this.s().charCodeAt(t);
}
padStart(t, e) {
return this.s().padStart(t, e);
}
padEnd(t, e) {
return this.s().padEnd(t, e);
}
repeat(t) {
return this.s().repeat(t);
}
toUpperCase() {
return this.s().toUpperCase();
}
toLowerCase() {
return this.s().toLowerCase();
}
s() {
if (this.string == null) {
const t = Date.now();
if (t > y + 6e4) {
console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " + "It has been automatically converted to string. In a future version this will throw an error.");
y = t;
}
this.string = (0, p.P)(this);
}
return this.string;
}
}
var y = 0;
const w = new TextEncoder;
const b = 123;
const A = 125;
const v = 91;
const j = 93;
const B = 34;
const x = 58;
const N = 44;
const _ = 92;
const D = new Uint8Array([ 116, 114, 117, 101 ]);
const C = new Uint8Array([ 102, 97, 108, 115, 101 ]);
const I = new Uint8Array([ 110, 117, 108, 108 ]);
const T = new Array(128).fill(null);
T[8] = "b";
T[9] = "t";
T[10] = "n";
T[12] = "f";
T[13] = "r";
T[34] = '"';
T[92] = "\\";
for (let t = 0; t < 32; t++) if (T[t] === null) T[t] = "u00" + t.toString(16).padStart(2, "0");
const O = 2048;
function alloc(t) {
return JsonBytesStringAdapter.allocUnsafe(t);
}
class JsonShapeSerializer2 extends SerdeContextConfig {
settings;
json;
i=0;
rootSchema;
rawValue;
passthrough=false;
constructor(t) {
super();
this.settings = t;
this.json = alloc(O);
}
write(t, e) {
this.i = 0;
this.rawValue = e;
this.rootSchema = r.l1.of(t);
this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
if (!this.passthrough) this.writeValue(this.rootSchema, e, void 0);
}
writeDiscriminatedDocument(t, e) {
this.i = 0;
this.rootSchema = r.l1.of(t);
const i = this.rootSchema;
if (i.isStructSchema() && e != null && typeof e === "object") {
this.writeValue(i, e, void 0);
const t = `"__type":"${i.getName(true) ?? "Unknown"}",`;
const s = t.length;
this.ensure(s);
this.json.copyWithin(1 + s, 1, this.i);
w.encodeInto(t, this.json.subarray(1));
this.i += s;
} else this.writeValue(i, e, void 0);
}
flush() {
this.rootSchema = void 0;
const t = this.i;
this.i = 0;
const e = this.rawValue;
this.rawValue = void 0;
if (t === 0) return e;
const i = this.json.subarray(0, t);
this.json = alloc(O);
return i;
}
ensure(t) {
const {i: e, json: i} = this;
if (e + t > i.length) {
let s = i.length * 2;
while (s < e + t) s *= 2;
const r = alloc(s);
r.set(this.json);
this.json = r;
}
}
writeAscii(t) {
const e = t.length;
this.ensure(e);
let {i: i, json: s} = this;
for (let r = 0; r < e; ++r) {
s[i] = t.charCodeAt(r);
i += 1;
}
this.i = i;
}
writeAsciiQuoted(t) {
const e = t.length;
this.ensure(e + 4);
let {json: i, i: s} = this;
i[s++] = B;
for (let r = 0; r < e; ++r) i[s++] = t.charCodeAt(r);
i[s++] = B;
this.i = s;
}
writeJsonString(t) {
const e = t.length;
this.ensure(e * 3 + 2);
this.json[this.i++] = B;
for (let i = 0; i < e; ++i) {
const s = t.charCodeAt(i);
if (s > 34 && s < 92) this.json[this.i++] = s; else if (s < 128) {
const t = T[s];
if (t !== null) {
this.ensure(t.length + 1 + (e - i - 1) * 3 + 1);
this.json[this.i++] = _;
for (let e = 0; e < t.length; e++) this.json[this.i++] = t.charCodeAt(e);
} else this.json[this.i++] = s;
} else if (s >= 55296 && s <= 56319) {
const r = i + 1 < e ? t.charCodeAt(i + 1) : 0;
if (r >= 56320 && r <= 57343) {
this.ensure(4);
const {written: e} = w.encodeInto(t.substring(i, i + 2), this.json.subarray(this.i));
this.i += e;
++i;
} else {
this.ensure(6 + (e - i - 1) * 3 + 1);
this.writeUnicodeEscape(s);
}
} else if (s >= 56320 && s <= 57343) {
this.ensure(6 + (e - i - 1) * 3 + 1);
this.writeUnicodeEscape(s);
} else {
let {i: t, json: e} = this;
if (s < 2048) {
e[t++] = 192 | s >> 6;
e[t++] = 128 | s & 63;
} else {
e[t++] = 224 | s >> 12;
e[t++] = 128 | s >> 6 & 63;
e[t++] = 128 | s & 63;
}
this.i = t;
}
}
this.json[this.i++] = B;
}
writeUnicodeEscape(t) {
let {json: e, i: i} = this;
e[i++] = _;
e[i++] = 117;
const s = t.toString(16).padStart(4, "0");
for (let t = 0; t < 4; ++t) e[i++] = s.charCodeAt(t);
this.i = i;
}
static B64=(() => {
const t = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const e = new Uint8Array(64);
for (let i = 0; i < 64; ++i) e[i] = t.charCodeAt(i);
return e;
})();
writeBase64(t) {
const e = Math.ceil(t.length / 3) * 4;
this.ensure(e + 2);
const i = this.json;
const s = JsonShapeSerializer2.B64;
let r = this.i;
i[r++] = B;
const n = t.length;
const o = n % 3;
const c = n - o;
for (let e = 0; e < c; e += 3) {
const n = t[e];
const o = t[e + 1];
const c = t[e + 2];
i[r++] = s[n >> 2];
i[r++] = s[(n & 3) << 4 | o >> 4];
i[r++] = s[(o & 15) << 2 | c >> 6];
i[r++] = s[c & 63];
}
if (o === 2) {
const e = t[c];
const n = t[c + 1];
i[r++] = s[e >> 2];
i[r++] = s[(e & 3) << 4 | n >> 4];
i[r++] = s[(n & 15) << 2];
i[r++] = 61;
} else if (o === 1) {
const e = t[c];
i[r++] = s[e >> 2];
i[r++] = s[(e & 3) << 4];
i[r++] = 61;
i[r++] = 61;
}
i[r++] = B;
this.i = r;
}
writeValue(t, e, i) {
if (e == null) {
if (i?.isStructSchema()) {
if (e === void 0) {
const e = r.l1.of(t);
if (e.isIdempotencyToken()) {
this.writeAsciiQuoted((0, m.ec)());
return;
}
}
return;
}
this.ensure(4);
this.json.set(I, this.i);
this.i += 4;
return;
}
const s = r.l1.of(t);
const n = typeof e === "object";
if (s.isStringSchema()) {
const t = s.getMergedTraits().mediaType;
if (t) {
const i = t === "application/json" || t.endsWith("+json");
if (i) {
this.writeJsonString(c.A.from(e).toString());
return;
}
}
}
if (this.settings.bigNumberAsString && e != null && (s.isBigIntegerSchema() || s.isBigDecimalSchema())) {
const t = e instanceof h.D ? e.string : String(e);
this.writeAsciiQuoted(t);
return;
}
if (n) {
if (s.isStructSchema()) {
this.writeStruct(s, e);
return;
}
if (Array.isArray(e) && (s.isListSchema() || s.isDocumentSchema())) {
this.writeList(s, e, s.isDocumentSchema());
return;
}
if (s.isMapSchema()) {
this.writeMap(s, e, false);
return;
}
if (e instanceof Uint8Array && (s.isBlobSchema() || s.isDocumentSchema())) {
this.writeBase64(e);
return;
}
if (e instanceof Date && (s.isTimestampSchema() || s.isDocumentSchema())) {
this.writeTimestamp(s, e);
return;
}
if (e instanceof h.D) {
this.writeAscii(e.string);
return;
}
if (s.isDocumentSchema()) {
if (Array.isArray(e)) this.writeList(s, e, true); else this.writeMap(s, e, true);
return;
}
const t = JSON.stringify(e);
this.writeAscii(t);
return;
}
if (typeof e === "string") {
if (s.isBlobSchema()) {
const t = (this.serdeContext?.base64Encoder ?? S.n)(e);
this.writeAsciiQuoted(t);
return;
}
this.writeJsonString(e);
return;
}
if (typeof e === "number") {
if (Math.abs(e) === 1 / 0 || Number.isNaN(e)) {
this.writeAsciiQuoted(String(e));
return;
}
const t = String(e);
this.writeAscii(t);
return;
}
if (typeof e === "boolean") {
this.ensure(5);
let {i: t, json: i} = this;
if (e) {
i.set(D, t);
t += 4;
} else {
i.set(C, t);
t += 5;
}
this.i = t;
return;
}
if (typeof e === "bigint") {
this.writeAscii(e.toString());
return;
}
this.writeAscii(String(e));
}
writeStruct(t, e) {
this.ensure(2);
this.json[this.i++] = b;
let i = false;
const s = typeof e.__type === "string";
let r;
if (s) r = new Set;
for (const [s, n] of t.structIterator()) {
const o = e[s];
if (o == null && !n.isIdempotencyToken()) continue;
if (i) {
this.ensure(1);
this.json[this.i++] = N;
}
i = true;
const c = this.settings.jsonName ? n.getMergedTraits().jsonName ?? s : s;
if (r) {
r.add(s);
r.add(c);
}
this.writeAsciiQuoted(c);
this.json[this.i++] = x;
this.writeValue(n, o, t);
}
if (!i && t.isUnionSchema()) {
const {$unknown: i} = e;
if (Array.isArray(i)) {
const [e, s] = i;
this.writeAsciiQuoted(e);
this.ensure(1);
this.json[this.i++] = x;
this.writeValue(15, s, t);
}
} else if (s) for (const t in e) {
if (r.has(t)) continue;
r.add(t);
const s = e[t];
if (i) {
this.ensure(1);
this.json[this.i++] = N;
}
i = true;
this.writeAsciiQuoted(t);
this.ensure(1);
this.json[this.i++] = x;
this.writeValue(15, s, void 0);
}
this.ensure(1);
this.json[this.i++] = A;
}
writeList(t, e, i) {
const s = !!t.getMergedTraits().sparse;
const r = t.getValueSchema();
if (!i) if (r.isStringSchema() || r.isNumericSchema() || r.isBooleanSchema()) {
let t = false;
for (let i = 0; i < e.length; ++i) {
const r = e[i];
if (Number.isNaN(r) || r === 1 / 0 || r === -1 / 0 || r == null && !s) {
t = true;
break;
}
}
let i;
if (!t) i = JSON.stringify(e); else {
const t = [];
for (let i = 0; i < e.length; ++i) {
const r = e[i];
if (r == null && !s) continue;
if (Number.isNaN(r) || r === 1 / 0 || r === -1 / 0) t.push(String(r)); else t.push(r);
}
i = JSON.stringify(t);
}
this.ensure(i.length * 3);
this.i += w.encodeInto(i, this.json.subarray(this.i)).written;
return;
}
this.ensure(2);
this.json[this.i++] = v;
let n = false;
for (let t = 0; t < e.length; ++t) {
const o = e[t];
if (i ? o === void 0 : o == null && !s) continue;
if (n) {
this.ensure(1);
this.json[this.i++] = N;
}
this.writeValue(r, o, void 0);
n = true;
}
this.ensure(1);
this.json[this.i++] = j;
}
writeMap(t, e, i) {
const s = !!t.getMergedTraits().sparse;
const r = t.getValueSchema();
if (!i) if (r.isStringSchema() || r.isNumericSchema() || r.isBooleanSchema()) {
let t;
for (const i in e) {
if (!(0, g.$)(e, i)) continue;
const r = e[i];
if (Number.isNaN(r) || r === 1 / 0 || r === -1 / 0) {
(t ??= {})[i] = r;
e[i] = String(r);
} else if (r === null && !s) {
(t ??= {})[i] = null;
e[i] = void 0;
}
}
const i = JSON.stringify(e);
if (t) Object.assign(e, t);
this.ensure(i.length * 3);
this.i += w.encodeInto(i, this.json.subarray(this.i)).written;
return;
}
this.ensure(2);
this.json[this.i++] = b;
let n = true;
for (const t in e) {
if (!(0, g.$)(e, t)) continue;
const o = e[t];
if (i ? o === void 0 : o == null && !s) continue;
if (!n) {
this.ensure(1);
this.json[this.i++] = N;
}
n = false;
this.writeJsonString(t);
this.ensure(1);
this.json[this.i++] = x;
this.writeValue(r, o, void 0);
}
this.ensure(1);
this.json[this.i++] = A;
}
writeTimestamp(t, e) {
const i = (0, s.V)(t, this.settings);
switch (i) {
case 5:
{
const t = e.toISOString().replace(".000Z", "Z");
this.writeAsciiQuoted(t);
return;
}

case 6:
this.writeAsciiQuoted((0, a.JV)(e));
return;

case 7:
{
const t = String(e.getTime() / 1e3);
this.writeAscii(t);
return;
}

default:
{
const t = String(e.getTime() / 1e3);
this.writeAscii(t);
return;
}
}
}
}
class JsonCodec2 extends SerdeContextConfig {
settings;
constructor(t) {
super();
this.settings = t;
}
createSerializer() {
const t = new JsonShapeSerializer2(this.settings);
t.setSerdeContext(this.serdeContext);
return t;
}
createDeserializer() {
const t = new JsonShapeDeserializer2(this.settings);
t.setSerdeContext(this.serdeContext);
return t;
}
}
}),
73223: (function(t, e, i) {
i.d(e, {
S: () => detectBufferParsing
});
let s;
function detectBufferParsing() {
if (s === void 0) try {
if (typeof Buffer !== "function") s = false; else {
const t = JSON.parse(Buffer.from([ 123, 125 ]));
s = t !== null && typeof t === "object";
}
} catch {
s = false;
}
return s;
}
}),
44075: (function(t, e, i) {
i.d(e, {
E: () => jsonReviver
});
var s = i(74299);
function jsonReviver(t, e, i) {
if (i?.source) {
const t = i.source;
if (typeof e === "number") {
const i = e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER;
if (i) {
if (isRepresentable(t, e)) return e;
return new s.D(t, "bigDecimal");
} else {
if (isFractionalBigNumeric(t)) return new s.D(t, "bigDecimal");
if (/[eE]/.test(t)) return expandExponentToBigInt(t);
return BigInt(t);
}
}
}
return e;
}
function isFractionalBigNumeric(t) {
const e = t.indexOf(".");
if (e === -1) return false;
const i = t.search(/[eE]/);
if (i === -1) return true;
const s = i - e - 1;
const r = parseInt(t.slice(i + 1), 10);
return r < s;
}
function isRepresentable(t, e) {
if (t === String(e)) return true;
if (Object.is(e, -0)) return true;
if (/[eE]/.test(t)) return expandToDecimal(t) === expandToDecimal(String(e));
const i = t.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
const s = String(e);
if (i === s) return true;
if (/[eE]/.test(s)) return i === expandToDecimal(s);
return false;
}
function expandToDecimal(t) {
const e = t.startsWith("-");
const i = e ? t.slice(1) : t;
const s = i.search(/[eE]/);
let r;
if (s === -1) r = i; else {
const t = parseInt(i.slice(s + 1), 10);
const e = i.slice(0, s);
const n = e.indexOf(".");
let o;
let c;
if (n === -1) {
o = e;
c = e.length;
} else {
o = e.slice(0, n) + e.slice(n + 1);
c = n;
}
o = o.replace(/0+$/, "") || "0";
const a = c + t;
if (o === "0") r = "0"; else if (a <= 0) r = "0." + "0".repeat(-a) + o; else if (a >= o.length) r = o + "0".repeat(a - o.length); else r = o.slice(0, a) + "." + o.slice(a);
}
if (r.includes(".")) r = r.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
return (e ? "-" : "") + r;
}
function expandExponentToBigInt(t) {
const e = t.search(/[eE]/);
const i = parseInt(t.slice(e + 1), 10);
const s = t.startsWith("-");
const r = t.slice(s ? 1 : 0, e);
const n = r.indexOf(".");
let o;
let c;
if (n === -1) {
o = r;
c = i;
} else {
o = r.slice(0, n) + r.slice(n + 1);
const t = r.length - n - 1;
c = i - t;
}
o = o.replace(/0+$/, "") || "0";
const a = BigInt(o) * 10n ** BigInt(c + (r.replace(".", "").length - o.length));
return s ? -a : a;
}
}),
96624: (function(t, e, i) {
i.d(e, {
t: () => needsReviver
});
var s = i(79800);
const r = Symbol.for("@aws-sdk/reviver");
function needsReviver(t) {
const e = s.l1.of(t);
const i = e.getSchema();
if (Array.isArray(i) && e.isStructSchema()) {
if (r in i) return i[r];
const t = _check(e, new Set);
i[r] = t;
return t;
}
return _check(e, new Set);
}
function _check(t, e) {
const i = t.getSchema();
if (e.has(i)) return false;
e.add(i);
if (t.isBigIntegerSchema() || t.isBigDecimalSchema()) return true;
if (t.isStructSchema()) {
for (const [, i] of t.structIterator()) if (_check(i, e)) return true;
} else if (t.isListSchema() || t.isMapSchema()) {
if (_check(t.getValueSchema(), e)) return true;
} else if (t.isDocumentSchema()) return true;
return false;
}
}),
23929: (function(t, e, i) {
i.d(e, {
rh: () => loadJsonRpcErrorCode,
cJ: () => loadRestJsonErrorCode,
Y2: () => parseJsonBody
});
var s = i(41833);
var r = i(19514);
const collectBodyString = (t, e) => (0, s.P)(t, e).then(t => (e?.utf8Encoder ?? r.P)(t));
var n = i(73223);
var o = i(44075);
var c = i(96624);
async function parseJsonBody(t, e, i) {
let r;
if ((0, n.S)() && typeof t?.[Symbol.asyncIterator] === "function") {
const i = await (0, s.P)(t, e);
if (typeof Buffer === "function") if (Buffer.isBuffer(i)) r = i; else r = Buffer.from(i.buffer, i.byteOffset, i.byteLength);
}
if (!r) r = await collectBodyString(t, e);
if (r.length === 0) return {};
const a = i && (0, c.t)(i) ? o.E : void 0;
try {
return JSON.parse(r, a);
} catch (t) {
if (t?.name === "SyntaxError") Object.defineProperty(t, "$responseBodyText", {
value: typeof r === "string" ? r : r.toString("utf8")
});
throw t;
}
}
const findKey = (t, e) => Object.keys(t).find(t => t.toLowerCase() === e.toLowerCase());
const sanitizeErrorCode = t => {
let e = t;
if (typeof e === "number") e = e.toString();
if (e.indexOf(",") >= 0) e = e.split(",")[0];
if (e.indexOf(":") >= 0) e = e.split(":")[0];
if (e.indexOf("#") >= 0) e = e.split("#")[1];
return e;
};
const loadRestJsonErrorCode = (t, e) => loadErrorCode(t, e, [ "header", "code", "type" ]);
const loadJsonRpcErrorCode = (t, e, i = false) => loadErrorCode(t, e, i ? [ "code", "header", "type" ] : [ "type", "code", "header" ]);
const loadErrorCode = ({headers: t}, e, i) => {
while (i.length > 0) {
const s = i.shift();
switch (s) {
case "header":
const i = findKey(t ?? {}, "x-amzn-errortype");
if (i !== void 0) return sanitizeErrorCode(t[i]);
break;

case "code":
const s = findKey(e ?? {}, "code");
if (s && e[s] !== void 0) return sanitizeErrorCode(e[s]);
break;

case "type":
if (e?.__type !== void 0) return sanitizeErrorCode(e.__type);
break;
}
}
};
})
};
