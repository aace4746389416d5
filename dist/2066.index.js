export const id = 2066;

export const ids = [ 2066 ];

export const modules = {
22066: (function(e, s, r) {
r.r(s);
r.d(s, {
rehearse: () => rehearse
});
var n = r(31421);
var o = r(76760);
var t = r(19473);
async function rehearse(e) {
const s = (0, o.join)((0, o.dirname)(process.argv[1] ?? ""), "rehearsal", "index.js");
const r = e.includes("--json");
const i = e.filter(e => e !== "--json");
const c = await new Promise((e, o) => {
const c = (0, n.spawn)(process.execPath, [ s, ...i ], {
stdio: [ "inherit", r ? 2 : "inherit", "inherit" ]
});
c.once("error", () => o((0, t.i4)("DEFECT", "expected dist/rehearsal beside this bundle, found none")));
c.once("exit", s => e(s ?? 4));
});
const a = {
0: "MET",
2: "USAGE",
4: "DEFECT",
...e[0] === "prove" ? {
1: "PROOF_FAILED"
} : {}
};
return {
exit: c,
verdict: c === 0 ? "GO" : "NO-GO",
code: a[c] ?? "NOT_MET",
lines: [],
outputs: {},
files: [],
json: {}
};
}
})
};
