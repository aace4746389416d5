export const id = 875;

export const ids = [ 875 ];

export const modules = {
875: (function(e, t, r) {
r.d(t, {
qg: () => parse
});
function utils_isInteger(e) {
return n.test(e);
}
const n = /^-?[0-9]+$/;
function utils_isNumber(e) {
return o.test(e);
}
const o = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isSafeNumber(e, t) {
if (utils_isInteger(e)) return Number.isSafeInteger(Number.parseInt(e, 10));
const r = Number.parseFloat(e);
if (Number.isInteger(r) && !Number.isSafeInteger(r)) return false;
const n = String(r);
if (e === n) return true;
const o = extractSignificantDigits(e);
const i = extractSignificantDigits(n);
if (o === i) return true;
if (t?.approx === true) {
const e = 14;
if (i.length >= e && o.startsWith(i.substring(0, e))) return true;
}
return false;
}
let i = function(e) {
e["underflow"] = "underflow";
e["overflow"] = "overflow";
e["truncate_integer"] = "truncate_integer";
e["truncate_float"] = "truncate_float";
return e;
}({});
function getUnsafeNumberReason(e) {
if (isSafeNumber(e, {
approx: false
})) return;
if (utils_isInteger(e)) return i.truncate_integer;
const t = Number.parseFloat(e);
if (!Number.isFinite(t)) return i.overflow;
if (t === 0) return i.underflow;
return i.truncate_float;
}
function extractSignificantDigits(e) {
const {start: t, end: r} = getSignificantDigitRange(e);
const n = e.substring(t, r);
const o = n.indexOf(".");
if (o === -1) return n;
return n.substring(0, o) + n.substring(o + 1);
}
function getSignificantDigitRange(e) {
let t = 0;
if (e[0] === "-") t++;
while (e[t] === "0" || e[t] === ".") t++;
let r = e.lastIndexOf("e");
if (r === -1) r = e.lastIndexOf("E");
if (r === -1) r = e.length;
while ((e[r - 1] === "0" || e[r - 1] === ".") && r > t) r--;
return {
start: t,
end: r
};
}
const s = Symbol.for("lossless-json.LosslessNumber");
class LosslessNumber {
value;
isLosslessNumber=true;
get [s]() {
return true;
}
constructor(e) {
if (!utils_isNumber(e)) throw new Error(`Invalid number (value: "${e}")`);
this.value = e;
}
valueOf() {
const e = getUnsafeNumberReason(this.value);
if (e === void 0 || e === i.truncate_float) return Number.parseFloat(this.value);
if (utils_isInteger(this.value)) return BigInt(this.value);
throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${e} and become ${Number.parseFloat(this.value)}`);
}
toString() {
return this.value;
}
}
function LosslessNumber_isLosslessNumber(e) {
return e !== null && typeof e === "object" && e[s] === true;
}
function parseLosslessNumber(e) {
return new LosslessNumber(e);
}
function revive(e, t) {
return reviveValue({
"": e
}, "", e, t);
}
function reviveValue(e, t, r, n) {
if (Array.isArray(r)) return n.call(e, t, reviveArray(r, n));
if (r && typeof r === "object" && !LosslessNumber_isLosslessNumber(r)) return n.call(e, t, reviveObject(r, n));
return n.call(e, t, r);
}
function reviveObject(e, t) {
for (const r of Object.keys(e)) {
const n = reviveValue(e, r, e[r], t);
if (n !== void 0) e[r] = n; else delete e[r];
}
return e;
}
function reviveArray(e, t) {
for (let r = 0; r < e.length; r++) {
const n = reviveValue(e, String(r), e[r], t);
if (n === void 0) delete e[r]; else e[r] = n;
}
return e;
}
function parse(e, t, r) {
const n = typeof r === "function" ? {
parseNumber: r
} : r;
const o = n?.parseNumber ?? parseLosslessNumber;
const i = n?.onDuplicateKey ?? throwDuplicateKey;
let s = 0;
const h = parseValue();
expectValue(h);
expectEndOfInput();
return t ? revive(h, t) : h;
function parseObject() {
if (e.charCodeAt(s) === u) {
s++;
skipWhitespace();
const t = {};
let r = true;
while (s < e.length && e.charCodeAt(s) !== l) {
if (!r) {
eatComma();
skipWhitespace();
} else r = false;
const e = s;
const n = parseString();
if (n === void 0) {
throwObjectKeyExpected();
return;
}
skipWhitespace();
eatColon();
const o = parseValue();
if (o === void 0) {
throwObjectValueExpected();
return;
}
if (Object.prototype.hasOwnProperty.call(t, n) && !isDeepEqual(o, t[n])) {
const r = i({
key: n,
position: e + 1,
oldValue: t[n],
newValue: o
});
if (r !== void 0) setObjectKey(t, n, r);
} else setObjectKey(t, n, o);
}
if (e.charCodeAt(s) !== l) throwObjectKeyOrEndExpected();
s++;
return t;
}
}
function parseArray() {
if (e.charCodeAt(s) === f) {
s++;
skipWhitespace();
const t = [];
let r = true;
while (s < e.length && e.charCodeAt(s) !== p) {
if (!r) eatComma(); else r = false;
const e = parseValue();
expectArrayItem(e);
t.push(e);
}
if (e.charCodeAt(s) !== p) throwArrayItemOrEndExpected();
s++;
return t;
}
}
function parseValue() {
skipWhitespace();
const e = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword("true", true) ?? parseKeyword("false", false) ?? parseKeyword("null", null);
skipWhitespace();
return e;
}
function parseKeyword(t, r) {
if (e.slice(s, s + t.length) === t) {
s += t.length;
return r;
}
}
function skipWhitespace() {
while (isWhitespace(e.charCodeAt(s))) s++;
}
function parseString() {
if (e.charCodeAt(s) === b) {
s++;
let t = "";
while (s < e.length && e.charCodeAt(s) !== b) {
if (e.charCodeAt(s) === a) {
const r = e[s + 1];
const n = c[r];
if (n !== void 0) {
t += n;
s++;
} else if (r === "u") if (isHex(e.charCodeAt(s + 2)) && isHex(e.charCodeAt(s + 3)) && isHex(e.charCodeAt(s + 4)) && isHex(e.charCodeAt(s + 5))) {
t += String.fromCharCode(Number.parseInt(e.slice(s + 2, s + 6), 16));
s += 5;
} else throwInvalidUnicodeCharacter(s); else throwInvalidEscapeCharacter(s);
} else if (isValidStringCharacter(e.charCodeAt(s))) t += e[s]; else throwInvalidCharacter(e[s]);
s++;
}
expectEndOfString();
s++;
return t;
}
}
function parseNumeric() {
const t = s;
if (e.charCodeAt(s) === v) {
s++;
expectDigit(t);
}
if (e.charCodeAt(s) === x) s++; else if (isNonZeroDigit(e.charCodeAt(s))) {
s++;
while (isDigit(e.charCodeAt(s))) s++;
} else return;
if (e.charCodeAt(s) === E) {
s++;
expectDigit(t);
while (isDigit(e.charCodeAt(s))) s++;
}
if (e.charCodeAt(s) === j || e.charCodeAt(s) === $) {
s++;
if (e.charCodeAt(s) === v || e.charCodeAt(s) === y) s++;
expectDigit(t);
while (isDigit(e.charCodeAt(s))) s++;
}
if (s > t) return o(e.slice(t, s));
}
function eatComma() {
if (e.charCodeAt(s) !== C) throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
s++;
}
function eatColon() {
if (e.charCodeAt(s) !== S) throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
s++;
}
function expectValue(e) {
if (e === void 0) throw new SyntaxError(`JSON value expected ${gotAt()}`);
}
function expectArrayItem(e) {
if (e === void 0) throw new SyntaxError(`Array item expected ${gotAt()}`);
}
function expectEndOfInput() {
if (s < e.length) throw new SyntaxError(`Expected end of input ${gotAt()}`);
}
function expectDigit(t) {
if (!isDigit(e.charCodeAt(s))) {
const r = e.slice(t, s);
throw new SyntaxError(`Invalid number '${r}', expecting a digit ${gotAt()}`);
}
}
function expectEndOfString() {
if (e.charCodeAt(s) !== b) throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
}
function throwObjectKeyExpected() {
throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
}
function throwDuplicateKey({key: e, position: t}) {
throw new SyntaxError(`Duplicate key '${e}' encountered at position ${t}`);
}
function throwObjectKeyOrEndExpected() {
throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
}
function throwArrayItemOrEndExpected() {
throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
}
function throwInvalidCharacter(e) {
throw new SyntaxError(`Invalid character '${e}' ${pos()}`);
}
function throwInvalidEscapeCharacter(t) {
const r = e.slice(t, t + 2);
throw new SyntaxError(`Invalid escape character '${r}' ${pos()}`);
}
function throwObjectValueExpected() {
throw new SyntaxError(`Object value expected after ':' ${pos()}`);
}
function throwInvalidUnicodeCharacter(t) {
const r = e.slice(t, t + 6);
throw new SyntaxError(`Invalid unicode character '${r}' ${pos()}`);
}
function pos() {
return `at position ${s}`;
}
function got() {
return s < e.length ? `but got '${e[s]}'` : "but reached end of input";
}
function gotAt() {
return `${got()} ${pos()}`;
}
}
function setObjectKey(e, t, r) {
if (t === "__proto__") Object.defineProperty(e, t, {
value: r,
writable: true,
enumerable: true,
configurable: true
}); else e[t] = r;
}
function isWhitespace(e) {
return e === h || e === d || e === g || e === w;
}
function isHex(e) {
return e >= x && e <= m || e >= O && e <= I || e >= N && e <= D;
}
function isDigit(e) {
return e >= x && e <= m;
}
function isNonZeroDigit(e) {
return e >= A && e <= m;
}
function isValidStringCharacter(e) {
return e >= 32 && e <= 1114111;
}
function isDeepEqual(e, t) {
if (e === t) return true;
if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, r) => isDeepEqual(e, t[r]));
if (isObject(e) && isObject(t)) {
const r = [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ];
return r.every(r => isDeepEqual(e[r], t[r]));
}
return false;
}
function isObject(e) {
return typeof e === "object" && e !== null;
}
const c = {
'"': '"',
"\\": "\\",
"/": "/",
b: "\b",
f: "\f",
n: "\n",
r: "\r",
t: "\t"
};
const a = 92;
const u = 123;
const l = 125;
const f = 91;
const p = 93;
const h = 32;
const d = 10;
const g = 9;
const w = 13;
const b = 34;
const y = 43;
const v = 45;
const x = 48;
const A = 49;
const m = 57;
const C = 44;
const E = 46;
const S = 58;
const O = 65;
const N = 97;
const $ = 69;
const j = 101;
const I = 70;
const D = 102;
})
};
