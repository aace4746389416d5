export const id = 7892;

export const ids = [ 7892 ];

export const modules = {
27892: (function(e, t, n) {
n.r(t);
n.d(t, {
action: () => action
});
var o = n(73024);
var r = n(48161);
var a = n(96421);
var i = n(19473);
function runnerOf(e) {
const heard = (t, n) => {
const r = e[t] ?? "";
if (r === "" || !(0, o.existsSync)(r)) throw (0, i.i4)("EVIDENCE_UNWRITTEN", `expected ${t} to name a file of the runner, found none`);
try {
return n();
} catch (e) {
const n = e.code;
throw (0, i.i4)("EVIDENCE_UNWRITTEN", `expected ${t} to be a file that can be written, found ${String(n)}`);
}
};
return {
input: e => a.V4(e),
state: e => a.Gu(e),
saveState: (e, t) => heard("GITHUB_STATE", () => a.LZ(e, t)),
output: (e, t) => heard("GITHUB_OUTPUT", () => a.uH(e, t)),
summary: t => heard("GITHUB_STEP_SUMMARY", () => (0, o.appendFileSync)(e["GITHUB_STEP_SUMMARY"] ?? "", `${t}${r.EOL}`)),
mask: e => a.Pq(e),
error: (e, t = {}) => a.z3(e, t)
};
}
var c = n(35249);
const s = [ "pin", "gate", "sign-off", "phase", "watch", "hypercare", "decide", "sign", "rollback" ];
const u = [ "release-pr", "release-pr-dry-run", "release-pr-comment" ];
const l = "post";
async function action(e) {
const t = runnerOf(e);
if (t.state(l) === "true") {
if (t.state("open") === "") return 0;
return tell(t, await (await Promise.all([ n.e(8815), n.e(6332), n.e(6246), n.e(7741), n.e(4640), n.e(852), n.e(1867), n.e(6324) ]).then(n.bind(n, 95643))).post(e, t).catch(c.J));
}
return tell(t, await act(e, t).catch(c.J));
}
async function act(e, t) {
t.saveState(l, "true");
const o = t.input("act");
if (u.includes(o)) return (await Promise.all([ n.e(8815), n.e(6332), n.e(6246), n.e(5274), n.e(3315) ]).then(n.bind(n, 23315))).releasePr(e, o, t);
if (!s.includes(o)) throw (0, i.i4)("USAGE", `expected the input act to be ${[ ...s, ...u.slice(0, -1) ].join(", ")} or ${u.at(-1)}`);
if (t.input("plan") === "") throw (0, i.i4)("USAGE", "expected the input plan, found none");
return (await Promise.all([ n.e(8815), n.e(6332), n.e(6246), n.e(5274), n.e(7741), n.e(1167), n.e(1231), n.e(4640), n.e(4600), n.e(852), n.e(1867), n.e(7906), n.e(1857), n.e(4124), n.e(2269) ]).then(n.bind(n, 20698))).act(e, o, t);
}
function tell(e, t) {
for (const e of t.lines) console.log(e);
for (const {file: n, line: o, col: r, message: a} of (t.annotations ?? []).slice(0, 10)) e.error(a, {
file: n,
startLine: o,
startColumn: r
});
if (t.verdict !== "GO") e.error(`NO-GO ${t.code}`, {
title: "gonogo"
});
try {
for (const [n, o] of Object.entries(t.outputs)) e.output(n, o);
if (t.summary !== void 0) e.summary(t.summary);
return t.exit;
} catch (n) {
const o = (0, c.J)(n);
for (const e of o.lines) console.log(e);
if (t.outputs["verdict"] === "GO") takeBack(e);
return Math.max(t.exit, o.exit);
}
}
function takeBack(e) {
try {
e.output("verdict", "NO-GO");
e.output("reason", "EVIDENCE_UNWRITTEN");
} catch (e) {
console.log(`NO-GO ${(0, i.iS)(e).code}`);
}
}
})
};
