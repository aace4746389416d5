export const id = 7740;

export const ids = [ 7740 ];

export const modules = {
21916: (function(r, a) {
0;
a.Io = void 0;
var e = new Uint32Array(65536);
var myers_32 = function(r, a) {
var t = r.length;
var o = a.length;
var n = 1 << t - 1;
var i = -1;
var v = 0;
var d = t;
var c = t;
while (c--) e[r.charCodeAt(c)] |= 1 << c;
for (c = 0; c < o; c++) {
var s = e[a.charCodeAt(c)];
var h = s | v;
s |= (s & i) + i ^ i;
v |= ~(s | i);
i &= s;
if (v & n) d++;
if (i & n) d--;
v = v << 1 | 1;
i = i << 1 | ~(h | v);
v &= h;
}
c = t;
while (c--) e[r.charCodeAt(c)] = 0;
return d;
};
var myers_x = function(r, a) {
var t = a.length;
var o = r.length;
var n = [];
var i = [];
var v = Math.ceil(t / 32);
var d = Math.ceil(o / 32);
for (var c = 0; c < v; c++) {
i[c] = -1;
n[c] = 0;
}
var s = 0;
for (;s < d - 1; s++) {
var h = 0;
var l = -1;
var f = s * 32;
var u = Math.min(32, o) + f;
for (var p = f; p < u; p++) e[r.charCodeAt(p)] |= 1 << p;
for (c = 0; c < t; c++) {
var m = e[a.charCodeAt(c)];
var C = i[c / 32 | 0] >>> c & 1;
var w = n[c / 32 | 0] >>> c & 1;
var g = m | h;
var A = ((m | w) & l) + l ^ l | m | w;
var x = h | ~(A | l);
var M = l & A;
if (x >>> 31 ^ C) i[c / 32 | 0] ^= 1 << c;
if (M >>> 31 ^ w) n[c / 32 | 0] ^= 1 << c;
x = x << 1 | C;
M = M << 1 | w;
l = M | ~(g | x);
h = x & g;
}
for (p = f; p < u; p++) e[r.charCodeAt(p)] = 0;
}
var $ = 0;
var E = -1;
var y = s * 32;
var O = Math.min(32, o - y) + y;
for (p = y; p < O; p++) e[r.charCodeAt(p)] |= 1 << p;
var S = o;
for (c = 0; c < t; c++) {
m = e[a.charCodeAt(c)];
C = i[c / 32 | 0] >>> c & 1;
w = n[c / 32 | 0] >>> c & 1;
g = m | $;
A = ((m | w) & E) + E ^ E | m | w;
x = $ | ~(A | E);
M = E & A;
S += x >>> o - 1 & 1;
S -= M >>> o - 1 & 1;
if (x >>> 31 ^ C) i[c / 32 | 0] ^= 1 << c;
if (M >>> 31 ^ w) n[c / 32 | 0] ^= 1 << c;
x = x << 1 | C;
M = M << 1 | w;
E = M | ~(g | x);
$ = x & g;
}
for (p = y; p < O; p++) e[r.charCodeAt(p)] = 0;
return S;
};
var distance = function(r, a) {
if (r.length < a.length) {
var e = a;
a = r;
r = e;
}
if (a.length === 0) return r.length;
if (r.length <= 32) return myers_32(r, a);
return myers_x(r, a);
};
a.Io = distance;
var closest = function(r, a) {
var e = 1 / 0;
var t = 0;
for (var o = 0; o < a.length; o++) {
var n = distance(r, a[o]);
if (n < e) {
e = n;
t = o;
}
}
return a[t];
};
0;
}),
67740: (function(r, a, e) {
e.r(a);
e.d(a, {
explain: () => explain
});
var t = e(98498);
var o = e(19473);
var n = e(870);
var i = e(96672);
async function explain(r) {
const a = Object.keys(t.CODES);
if (r === void 0) return said(a.map(r => `${r.padEnd(26)} ${t.CODES[r].means}`), {
codes: a.map(r => ({
code: r,
...t.CODES[r],
exits: (0, n.s)(r)
}))
});
const e = r.toUpperCase().replaceAll("-", "_");
const v = a.find(r => r === e);
if (!v) throw (0, o.i4)("USAGE", `expected a reason code${(0, i.au)(e, a)}`);
const {means: d, remedy: c} = t.CODES[v];
return said([ v, `  what it means: ${d}`, `  what to do: ${c}`, `  exit code: ${(0, 
n.s)(v)}` ], {
code: v,
means: d,
remedy: c,
exits: (0, n.s)(v)
});
}
const said = (r, a) => ({
exit: 0,
verdict: "GO",
code: "MET",
lines: r,
outputs: {},
files: [],
json: a
});
}),
96672: (function(r, a, e) {
e.d(a, {
au: () => didYouMean,
pA: () => nearest,
pj: () => plain
});
var t = e(21916);
function nearest(r, a) {
const e = r.toLowerCase();
const o = a.map(r => ({
word: r,
edits: (0, t.Io)(e, r.toLowerCase())
})).sort((r, a) => r.edits - a.edits || r.word.localeCompare(a.word));
const n = o[0];
return n && n.edits <= Math.min(Math.max(2, Math.floor(n.word.length / 3)), Math.floor(n.word.length / 2)) ? n.word : void 0;
}
function didYouMean(r, a) {
const e = nearest(r, a);
if (e !== void 0 && isPlain(e)) return `; did you mean "${e}"?`;
return a.length > 0 && a.length <= 24 ? `; allowed: ${a.map(plain).join(", ")}` : "";
}
const isPlain = r => /^[A-Za-z0-9_.:/-]{1,60}$/.test(r);
function plain(r) {
return isPlain(r) ? r : "other text";
}
})
};
