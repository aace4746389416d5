export const id = 9986;

export const ids = [ 9986 ];

export const modules = {
32859: (function(e, t, o) {
o.d(t, {
X: () => callerName
});
function callerName(e) {
const [t = "other", o = ""] = (e.split(":").at(-1) ?? "").split("/");
const r = [ "assumed-role", "user", "root", "federated-user" ].includes(t) ? t : "other";
return r !== "other" && /^[A-Za-z0-9+=,._-]{1,128}$/.test(o) ? `${r}/${o}` : r;
}
}),
68087: (function(e, t, o) {
o.d(t, {
h: () => open
});
var r = o(19473);
var n = o(70365);
var i = o(45274);
var c = o(46246);
var a = o(77741);
async function open(e, t, o, r, i = {}) {
const c = checked(e, t, o);
const s = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, a.f)({
env: e.env,
argv1: process.argv[1],
loaded: c,
live: e.live,
terminalRun: {
commit: (0, n.G)(),
id: s
},
...r ? {
otherRegion: r
} : {},
...i
});
e.opened?.(d);
return d;
}
function checked(e, t, o) {
const n = (0, c.m)(t);
const a = "problems" in n ? n.problems : o ? (0, i.lintProblems)(n) : [];
if ("problems" in n || a.length > 0) {
for (const o of (0, c.Y)(t, a).split("\n")) e.live(o);
throw (0, r.i4)("problems" in n ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${a.length}`);
}
return n;
}
}),
19986: (function(e, t, o) {
o.r(t);
o.d(t, {
sign: () => sign
});
var r = o(19473);
var n = o(32859);
var i = o(19481);
var c = o(68087);
async function sign(e, t, o, a) {
const s = await (0, c.h)(e, t, false);
const {account: d, arn: l} = await s.target.identity.caller();
if (d !== s.loaded.plan.aws?.account) throw (0, r.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
return (0, i.$)(s, {
check: o,
record: a.record ?? "",
caller: (0, n.X)(l)
});
}
}),
70365: (function(e, t, o) {
o.d(t, {
G: () => commitHere
});
var r = o(31421);
var n = o(73024);
var i = o(76760);
const c = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, n.readFileSync)((0, i.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || c.test(t)) return t;
const o = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const r = o === void 0 || o.includes("..") ? void 0 : read(o);
return r !== void 0 && c.test(r) ? r : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, n.realpathSync)(e);
for (let e = (0, i.dirname)(t); !(0, n.existsSync)((0, i.join)(t, ".git")); e = (0, 
i.dirname)(t)) {
if (e === t) return false;
t = e;
}
return true;
} catch {
return false;
}
}
function fromGit(e) {
try {
const t = (0, r.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return c.test(t) ? t : void 0;
} catch {
return;
}
}
}),
19481: (function(e, t, o) {
o.d(t, {
$: () => signItem
});
var r = o(61840);
var n = o(19473);
var i = o(60638);
var c = o(2558);
var a = o(66326);
const s = /^[A-Za-z0-9][A-Za-z0-9_.:/#-]{0,199}$/;
async function signItem(e, t) {
const {loaded: o, target: d, world: l, run: u} = e;
const {plan: f} = o;
const m = (0, c.u)(f);
const h = m.find(({id: e}) => e === t.check);
if (!h) throw (0, n.i4)("UNKNOWN_ITEM", `expected one of ${m.map(({id: e}) => e).join(", ") || "no item at all"}, found another name`);
if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(u.commit)) throw (0, n.i4)("COMMIT_UNKNOWN", "expected the commit of a checkout to sign against, found none");
const p = t.record.trim();
if (h.record !== void 0 ? !s.test(p) : p !== "") throw (0, n.i4)("USAGE", h.record === void 0 ? `expected no record for ${h.id}, found one` : `expected a record (${h.record}) of letters, digits and -_.:/#, found ${p === "" ? "none" : "other text"}`);
await refuseOthers(e, h);
const g = {
check: h.id,
item: (0, a.U)(h),
role: h.role,
commit: u.commit,
world: l,
by: t.caller,
at: d.clock.now(),
...p === "" ? {} : {
record: p
}
};
await (0, i.A)(d.parameters, f.system, g);
const v = `${h.id}: signed by ${t.caller} as ${h.role} against ${u.commit.slice(0, 12)}`;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${v}`, "  on record; another commit needs another signature" ],
summary: `## On record\n\n${v}\n`,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: `${f.system}.signed.${h.id}.json`,
text: JSON.stringify(g)
} ],
json: {
signed: g
}
};
async function refuseOthers({loaded: {plan: e}}, {role: o}) {
const i = e.roles.find(e => e.id === o);
if (!i || !t.caller.startsWith("github/")) return;
const c = t.caller.slice("github/".length).toLowerCase();
const a = await (0, r.l)(i, d.repository);
if (!a?.includes(c)) throw (0, n.i4)("NOT_SIGNER", `expected one of the people of the role ${o}, found somebody else, or a team that cannot be seen`);
}
}
}),
3476: (function(e, t, o) {
o.d(t, {
w: () => pathsOf
});
function pathsOf(e) {
const t = `/gonogo/${e}`;
return {
root: t,
lock: `${t}/lock`,
fence: `${t}/fence`,
cutover: `${t}/cutover`,
standing: `${t}/standing`,
records: `${t}/records`,
journal: e => `${t}/journal/${e}`,
restore: e => `${t}/restore/${e}`
};
}
}),
60638: (function(e, t, o) {
o.d(t, {
A: () => keepSigned,
N: () => readSigned
});
var r = o(80142);
var n = o(19473);
var i = o(39074);
var c = o(3476);
const a = /^(assumed-role|user|github)\/[A-Za-z0-9+=,._[\]-]{1,128}$/;
const nameOf = (e, t) => `${(0, c.w)(e).records}/signed.${t}`;
async function keepSigned(e, t, o) {
await e.put({
name: nameOf(t, o.check),
value: (0, r.$N)({
...o
}),
type: "String",
mode: "overwrite"
});
}
async function readSigned(e, t, o, r) {
const c = nameOf(t, o);
const s = (await e.get([ c ], r)).get(c);
if (!s) return;
const {item: d, role: l, commit: u, world: f, by: m, at: h, record: p, ...g} = (0, 
i.o)(s.value, `the signature of ${o}`);
const text = e => typeof e === "string" && e !== "";
const v = g["check"] === o && [ d, l, u ].every(text) && (f === "production" || f === "rehearsal") && text(m) && a.test(m) && typeof h === "number" && Number.isSafeInteger(h) && (p === void 0 || text(p));
if (!v) throw (0, n.i4)("RESPONSE_INVALID", `expected the signature of ${o}, found something else in its place`);
return {
check: o,
item: d,
role: l,
commit: u,
world: f,
by: m,
at: h,
...p === void 0 ? {} : {
record: p
}
};
}
}),
2558: (function(e, t, o) {
o.d(t, {
u: () => manualChecks
});
var r = o(28686);
function manualChecks(e) {
const t = (0, r.AV)(e).flatMap(({check: e}) => e.kind === "manual" ? [ e ] : []);
return t.filter((e, o) => t.findIndex(t => t.id === e.id) === o);
}
})
};
