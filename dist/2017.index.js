export const id = 2017;

export const ids = [ 2017 ];

export const modules = {
2332: (function(e, t, n) {
n.d(t, {
N: () => readCsv
});
var o = n(25175);
const s = 4e6;
const r = /^[a-z][a-z0-9_.]{0,63}$/;
const c = [ "__proto__", "constructor", "prototype" ];
const l = {
CSV_QUOTE_NOT_CLOSED: "expected a closing quote, found the end of the table; close it",
INVALID_OPENING_QUOTE: "expected quotes around a whole cell only, found one inside; double it",
CSV_INVALID_CLOSING_QUOTE: "expected a comma or the end of the line after a closing quote, found something else; double the quote inside the cell"
};
const refused = (e, t) => ({
problems: [ {
line: e,
message: t
} ]
});
const [a, i] = [ 13, 10 ];
function linesOf(e) {
let [t, n] = [ 0, 1 ];
return o => {
const isBlank = () => e[t] === a || e[t] === i;
while (t < e.length && (t < o || isBlank())) {
if (e[t] === i) n += 1;
t += 1;
}
return n;
};
}
function readCsv(e, t, n = s) {
if (Buffer.byteLength(e) > n) return refused(1, `expected a table of at most ${n / 1e6} MB, found a larger one; split it`);
const a = Buffer.from(e.replace(/^\uFEFF/, ""));
let i;
try {
i = (0, o.qg)(a, {
info: true,
relax_column_count: true,
skip_empty_lines: true
});
} catch (e) {
if (!(e instanceof o.J$)) throw e;
const t = e.lines;
return refused(typeof t === "number" ? t : 1, l[e.code] ?? "expected a table of commas and quotes, found something else");
}
const [u, ...d] = i;
if (u === void 0) return refused(1, "expected a header line, found an empty file");
const f = u.record;
const h = linesOf(a);
const m = h(0);
const p = [];
const say = (e, t) => void p.push({
line: e,
message: t
});
if (f.length === 1 && /[;\t|]/.test(f[0] ?? "")) return refused(m, "expected columns between commas, found another delimiter; save the table with commas");
const b = new Set;
for (const [e, t] of f.entries()) {
if (!r.test(t) || c.includes(t)) say(m, `expected the name of column ${e + 1} to be small letters, digits, dots and underscores, found something else`); else if (b.has(t)) say(m, `expected each column once, found ${t} twice`);
b.add(t);
}
for (const e of t) if (!f.includes(e)) say(m, `expected a column ${e}, found none`);
if (p.length > 0) return {
problems: p
};
if (d.length === 0) return refused(m, "expected at least one row below the header, found none");
const g = d.map(({record: e}, t) => {
const n = h(i[t]?.info.bytes ?? 0);
if (e.length !== f.length) say(n, `expected ${f.length} cells as the header has, found ${e.length}`);
return {
line: n,
cells: new Map(f.map((t, n) => [ t, e[n] ?? "" ]))
};
});
return p.length > 0 ? {
problems: p
} : {
columns: f,
rows: g
};
}
}),
72017: (function(e, t, n) {
n.r(t);
n.d(t, {
HISTORY_COLUMNS: () => l,
historyCsv: () => historyCsv,
readHistories: () => readHistories,
spanOf: () => spanOf
});
var o = n(73024);
var s = n(6465);
var r = n(2332);
var c = n(19473);
const l = [ "check", "minute", "bad", "all", "control_bad", "control_all" ];
function historyCsv(e) {
const t = [ ...e ].flatMap(([e, t]) => t.map(({at: t, x: n, n: o, control: s}) => [ e, new Date(t).toISOString().slice(0, 16).concat("Z"), n, o, s?.x ?? "", s?.n ?? "" ].join(",")));
return `${[ l.join(","), ...t ].join("\n")}\n`;
}
const a = 64e6;
const wrong = (e, t) => (0, c.i4)("USAGE", `--history, line ${e}: ${t}`);
function numberOf({line: e, cells: t}, n) {
const o = t.get(n);
if (o !== void 0 && /^\d{1,15}(\.\d{1,9})?$/.test(o)) return Number(o);
throw wrong(e, `expected ${n} to be a number of at least 0, found something else`);
}
function minuteOf({line: e, cells: t}) {
const n = t.get("minute");
const o = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(n ?? "") ? Date.parse(n ?? "") : Number.NaN;
if (Number.isFinite(o)) return o;
throw wrong(e, "expected minute to be such as 2026-10-05T08:00Z, found something else");
}
function countedOf(e) {
const t = {
at: minuteOf(e),
x: numberOf(e, "bad"),
n: numberOf(e, "all")
};
if ((e.cells.get("control_bad") ?? "") === "" && (e.cells.get("control_all") ?? "") === "") return t;
return {
...t,
control: {
x: numberOf(e, "control_bad"),
n: numberOf(e, "control_all")
}
};
}
function readHistories(e) {
let t;
try {
t = (0, o.readFileSync)(e, "utf8");
} catch {
throw (0, c.i4)("USAGE", "expected --history to be a file that can be read, found it cannot");
}
const n = (0, r.N)(t, l.slice(0, 4), a);
if ("problems" in n) throw wrong(n.problems[0]?.line ?? 1, n.problems[0]?.message ?? "expected a table");
const s = new Map;
for (const e of n.rows) {
const t = e.cells.get("check") ?? "";
const n = s.get(t) ?? [];
const o = countedOf(e);
if (o.at <= (n.at(-1)?.at ?? 0)) throw wrong(e.line, "expected the minutes of a signal oldest first and each once, found another order");
n.push(o);
s.set(t, n);
}
return s;
}
function spanOf(e) {
const [t, n] = [ e[0]?.at ?? 0, e.at(-1)?.at ?? 0 ];
return Array.from({
length: Math.round((n - t) / s.kg) + 1
}, (e, n) => t + n * s.kg);
}
})
};
