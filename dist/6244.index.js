export const id = 6244;

export const ids = [ 6244 ];

export const modules = {
80142: (function(e, t, n) {
n.d(t, {
$N: () => canonical,
ol: () => digestOf,
sc: () => sha256
});
var o = n(77598);
var r = n(98799);
var i = n(19473);
const a = 200;
function guard(e, t) {
if (t > a) throw (0, i.i4)("NOT_CANONICAL", `a value nested deeper than ${a} levels, or one that contains itself, has no canonical form`);
if (e === null || typeof e === "boolean") return true;
if (typeof e === "number") {
if (Number.isFinite(e)) return true;
throw (0, i.i4)("NOT_CANONICAL", "a number that is not finite has no canonical form");
}
if (typeof e === "string") {
if (e.isWellFormed()) return true;
throw (0, i.i4)("NOT_CANONICAL", "a text with half a surrogate pair has no canonical form");
}
if (typeof e !== "object") throw (0, i.i4)("NOT_CANONICAL", `a value of type ${typeof e} has no canonical form`);
if (Array.isArray(e)) {
let n = true;
for (let o = 0; o < e.length; o++) n = guard(e[o], t + 1) && n;
return n;
}
const n = Object.getPrototypeOf(e);
if (n !== Object.prototype && n !== null) throw (0, i.i4)("NOT_CANONICAL", "only plain objects have a canonical form");
if (Object.getOwnPropertySymbols(e).length > 0) throw (0, i.i4)("NOT_CANONICAL", "an object with symbols as keys has no canonical form");
if ("toJSON" in e && typeof e.toJSON === "function") throw (0, i.i4)("NOT_CANONICAL", "an object that writes itself has no canonical form");
let [o, r] = [ "", true ];
for (const n of Object.keys(e)) {
guard(n, t + 1);
r = guard(e[n], t + 1) && r && o <= n;
o = n;
}
return r;
}
function canonical(e) {
const t = guard(e, 0) ? JSON.stringify(e) : (0, r.A)(e);
if (t === void 0) throw (0, i.i4)("NOT_CANONICAL", "the value has no canonical form");
return t;
}
function sha256(e) {
return (0, o.createHash)("sha256").update(e, "utf8").digest("hex");
}
function digestOf(e) {
return sha256(canonical(e));
}
}),
66244: (function(e, t, n) {
n.r(t);
n.d(t, {
redacted: () => redacted
});
var o = n(80142);
var r = n(19473);
var i = n(35249);
const a = 8;
function redacted(e, t) {
const scrub = t => e.redactor.scrub(t);
const n = [ ...t.files.flatMap(({sealed: e, name: t, text: n}) => e ? [ t, n ] : []), ...Object.entries(t.outputs).flat() ].some(t => holdsValue(e, t));
const o = {
...t,
lines: t.lines.map(scrub),
...t.summary === void 0 ? {} : {
summary: scrub(t.summary)
},
...t.annotations === void 0 ? {} : {
annotations: t.annotations.map(e => ({
...e,
file: scrub(e.file),
message: scrub(e.message)
}))
},
files: t.files.map(e => e.sealed ? e : {
...e,
name: scrub(e.name),
text: scrub(e.text)
}),
json: scrubbedJson(scrub, t.json)
};
if (e.redactor.failed) {
const e = refusal("the planted secret to be blotted out, found it is not");
return {
...t,
...e,
exit: Math.max(t.exit, e.exit),
annotations: []
};
}
if (!n) return o;
const r = refusal("records of declared fields only, found a secret in one");
return {
...o,
...r,
exit: Math.max(t.exit, r.exit),
lines: [ ...o.lines, ...r.lines ],
json: o.json
};
}
const refusal = e => (0, i.J)((0, r.i4)("REDACTION_FAILED", `expected ${e}`));
function holdsValue({redactor: e, loaded: t}, n) {
const r = n.toLowerCase();
const i = e.found(n).filter(e => e.length >= a || standsAlone(r, e));
if (i.length === 0) return false;
const s = (0, o.$N)(t.plan).toLowerCase();
return i.some(e => !s.includes(e));
}
function standsAlone(e, t) {
if (/^[0-9.]*$/.test(t)) return false;
const isPart = e => e !== void 0 && /[\p{L}\p{N}]/u.test(e);
for (let n = e.indexOf(t); n !== -1; n = e.indexOf(t, n + 1)) if (!isPart(e[n - 1]) && !isPart(e[n + t.length])) return true;
return false;
}
function scrubbedJson(e, t) {
const n = JSON.stringify(t);
if (e(n) === n) return t;
const within = t => {
if (typeof t === "string") return e(t);
if (typeof t === "number") return e(String(t)) === String(t) ? t : e(String(t));
if (Array.isArray(t)) return t.map(within);
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, n]) => [ e(t), within(n) ]));
};
return within(t);
}
}),
98799: (function(e, t, n) {
n.d(t, {
A: () => canonicalize
});
function hasLoneSurrogate(e) {
for (let t = 0; t < e.length; t++) {
const n = e.charCodeAt(t);
if (n >= 55296 && n <= 56319) {
if (t === e.length - 1) return true;
const n = e.charCodeAt(t + 1);
if (!(n >= 56320 && n <= 57343)) return true;
t++;
} else if (n >= 56320 && n <= 57343) return true;
}
return false;
}
function canonicalize(e, t = new Set) {
if (typeof e === "number" && isNaN(e)) throw new Error("NaN is not allowed");
if (typeof e === "number" && !isFinite(e)) throw new Error("Infinity is not allowed");
if (typeof e === "string" && hasLoneSurrogate(e)) throw new Error("Lone surrogate is not allowed");
if (e === null || typeof e !== "object") return JSON.stringify(e);
if (typeof e.toJSON === "function") {
if (t.has(e)) throw new Error("Circular reference detected");
t.add(e);
const n = canonicalize(e.toJSON(), t);
t.delete(e);
return n;
}
if (t.has(e)) throw new Error("Circular reference detected");
t.add(e);
let n;
if (Array.isArray(e)) {
const o = e.map(e => {
const n = e === void 0 || typeof e === "symbol" ? null : e;
return canonicalize(n, t);
});
n = `[${o.join(",")}]`;
} else {
const o = [];
for (const n of Object.keys(e).sort()) {
if (e[n] === void 0 || typeof e[n] === "symbol") continue;
o.push(`${canonicalize(n)}:${canonicalize(e[n], t)}`);
}
n = `{${o.join(",")}}`;
}
t.delete(e);
return n;
}
})
};
