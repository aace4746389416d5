export const id = 2017;

export const ids = [ 2017 ];

export const modules = {
2332: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => readCsv
});
var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
const MOST_BYTES = 4e6;
const HEADER = /^[a-z][a-z0-9_.]{0,63}$/;
const PROTOTYPE = [ "__proto__", "constructor", "prototype" ];
const BROKEN = {
CSV_QUOTE_NOT_CLOSED: "expected a closing quote, found the end of the table; close it",
INVALID_OPENING_QUOTE: "expected quotes around a whole cell only, found one inside; double it",
CSV_INVALID_CLOSING_QUOTE: "expected a comma or the end of the line after a closing quote, found something else; double the quote inside the cell"
};
const refused = (line, message) => ({
problems: [ {
line: line,
message: message
} ]
});
const [RETURN, NEWLINE] = [ 13, 10 ];
function linesOf(bytes) {
let [at, line] = [ 0, 1 ];
return offset => {
const isBlank = () => bytes[at] === RETURN || bytes[at] === NEWLINE;
while (at < bytes.length && (at < offset || isBlank())) {
if (bytes[at] === NEWLINE) line += 1;
at += 1;
}
return line;
};
}
function readCsv(text, wanted, most = MOST_BYTES) {
if (Buffer.byteLength(text) > most) return refused(1, `expected a table of at most ${most / 1e6} MB, found a larger one; split it`);
const plain = Buffer.from(text.replace(/^\uFEFF/, ""));
let records;
try {
records = (0, csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.qg)(plain, {
info: true,
relax_column_count: true,
skip_empty_lines: true
});
} catch (error) {
if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.J$)) throw error;
const line = error.lines;
return refused(typeof line === "number" ? line : 1, BROKEN[error.code] ?? "expected a table of commas and quotes, found something else");
}
const [head, ...rest] = records;
if (head === undefined) return refused(1, "expected a header line, found an empty file");
const columns = head.record;
const begins = linesOf(plain);
const lines = begins(0);
const problems = [];
const say = (line, message) => void problems.push({
line: line,
message: message
});
if (columns.length === 1 && /[;\t|]/.test(columns[0] ?? "")) return refused(lines, "expected columns between commas, found another delimiter; save the table with commas");
const seen = new Set;
for (const [index, column] of columns.entries()) {
if (!HEADER.test(column) || PROTOTYPE.includes(column)) say(lines, `expected the name of column ${index + 1} to be small letters, digits, dots and underscores, found something else`); else if (seen.has(column)) say(lines, `expected each column once, found ${column} twice`);
seen.add(column);
}
for (const column of wanted) if (!columns.includes(column)) say(lines, `expected a column ${column}, found none`);
if (problems.length > 0) return {
problems: problems
};
if (rest.length === 0) return refused(lines, "expected at least one row below the header, found none");
const rows = rest.map(({record: record}, index) => {
const line = begins(records[index]?.info.bytes ?? 0);
if (record.length !== columns.length) say(line, `expected ${columns.length} cells as the header has, found ${record.length}`);
return {
line: line,
cells: new Map(columns.map((column, index) => [ column, record[index] ?? "" ]))
};
});
return problems.length > 0 ? {
problems: problems
} : {
columns: columns,
rows: rows
};
}
},
72017: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
HISTORY_COLUMNS: () => HISTORY_COLUMNS,
historyCsv: () => historyCsv,
readHistories: () => readHistories,
spanOf: () => spanOf
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6465);
var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2332);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
const HISTORY_COLUMNS = [ "check", "minute", "bad", "all", "control_bad", "control_all" ];
function historyCsv(histories) {
const lines = [ ...histories ].flatMap(([check, minutes]) => minutes.map(({at: at, x: x, n: n, control: control}) => [ check, new Date(at).toISOString().slice(0, 16).concat("Z"), x, n, control?.x ?? "", control?.n ?? "" ].join(",")));
return `${[ HISTORY_COLUMNS.join(","), ...lines ].join("\n")}\n`;
}
const MOST_BYTES = 64e6;
const wrong = (line, message) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", `--history, line ${line}: ${message}`);
function numberOf({line: line, cells: cells}, column) {
const text = cells.get(column);
if (text !== undefined && /^\d{1,15}(\.\d{1,9})?$/.test(text)) return Number(text);
throw wrong(line, `expected ${column} to be a number of at least 0, found something else`);
}
function minuteOf({line: line, cells: cells}) {
const text = cells.get("minute");
const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
if (Number.isFinite(at)) return at;
throw wrong(line, "expected minute to be such as 2026-10-05T08:00Z, found something else");
}
function countedOf(row) {
const told = {
at: minuteOf(row),
x: numberOf(row, "bad"),
n: numberOf(row, "all")
};
if ((row.cells.get("control_bad") ?? "") === "" && (row.cells.get("control_all") ?? "") === "") return told;
return {
...told,
control: {
x: numberOf(row, "control_bad"),
n: numberOf(row, "control_all")
}
};
}
function readHistories(path) {
let text;
try {
text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
} catch {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", "expected --history to be a file that can be read, found it cannot");
}
const csv = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.N)(text, HISTORY_COLUMNS.slice(0, 4), MOST_BYTES);
if ("problems" in csv) throw wrong(csv.problems[0]?.line ?? 1, csv.problems[0]?.message ?? "expected a table");
const histories = new Map;
for (const row of csv.rows) {
const check = row.cells.get("check") ?? "";
const minutes = histories.get(check) ?? [];
const minute = countedOf(row);
if (minute.at <= (minutes.at(-1)?.at ?? 0)) throw wrong(row.line, "expected the minutes of a signal oldest first and each once, found another order");
minutes.push(minute);
histories.set(check, minutes);
}
return histories;
}
function spanOf(minutes) {
const [first, last] = [ minutes[0]?.at ?? 0, minutes.at(-1)?.at ?? 0 ];
return Array.from({
length: Math.round((last - first) / _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_1__.kg) + 1
}, (_, index) => first + index * _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_1__.kg);
}
}
};
