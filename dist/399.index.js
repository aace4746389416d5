export const id = 399;

export const ids = [ 399 ];

export const modules = {
20399: (function(e, o, n) {
n.r(o);
n.d(o, {
rehearsalClock: () => rehearsalClock
});
var t = n(37067);
var r = n(19473);
async function rehearsalClock(e) {
let o = await ask("GET", `${e}/clock`);
let n = performance.now();
const elapsed = () => Math.round(performance.now() - n);
return {
now: () => o + elapsed(),
async sleep(t, r) {
r?.throwIfAborted();
const a = await ask("POST", `${e}/clock/advance`, {
ms: t + elapsed()
}, r);
o = a;
n = performance.now();
r?.throwIfAborted();
}
};
}
function ask(e, o, n, a) {
return new Promise((s, c) => {
const i = (0, t.request)(o, {
method: e,
headers: {
"content-type": "application/json"
},
agent: false,
...a ? {
signal: a
} : {}
}, e => {
let o = "";
e.setEncoding("utf8");
e.on("data", e => {
o += e;
});
e.on("end", () => {
const n = e.statusCode === 200 ? readNow(o) : void 0;
if (n === void 0) c((0, r.i4)("RESPONSE_INVALID", "expected the rehearsal clock to answer with its time, found something else")); else s(n);
});
});
i.on("error", () => c(a?.aborted ? a.reason : (0, r.i4)("UNREACHABLE", "expected the rehearsal clock to answer, found no connection")));
i.end(n ? JSON.stringify(n) : void 0);
});
}
function readNow(e) {
try {
const {now: o} = JSON.parse(e);
return typeof o === "number" ? o : void 0;
} catch (e) {
if (e instanceof SyntaxError) return;
throw e;
}
}
})
};
