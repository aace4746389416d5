export const id = 6244;

export const ids = [ 6244 ];

export const modules = {
80142: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$N: () => canonical,
ol: () => digestOf,
sc: () => sha256
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
const isWhole = text => text.isWellFormed();
const DEEPEST = 200;
function guard(value, depth) {
if (depth > DEEPEST) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_CANONICAL", `a value nested deeper than ${DEEPEST} levels, or one that contains itself, has no canonical form`);
if (value === null || typeof value === "boolean") return true;
if (typeof value === "number") {
if (Number.isFinite(value)) return true;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_CANONICAL", "a number that is not finite has no canonical form");
}
if (typeof value === "string") {
if (isWhole(value)) return true;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_CANONICAL", "a text with half a surrogate pair has no canonical form");
}
if (typeof value !== "object") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_CANONICAL", `a value of type ${typeof value} has no canonical form`);
if (Array.isArray(value)) {
let ordered = true;
for (let at = 0; at < value.length; at++) ordered = guard(value[at], depth + 1) && ordered;
return ordered;
}
const prototype = Object.getPrototypeOf(value);
if (prototype !== Object.prototype && prototype !== null) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_CANONICAL", "only plain objects have a canonical form");
if (Object.getOwnPropertySymbols(value).length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_CANONICAL", "an object with symbols as keys has no canonical form");
if ("toJSON" in value && typeof value.toJSON === "function") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_CANONICAL", "an object that writes itself has no canonical form");
let [before, ordered] = [ "", true ];
for (const key of Object.keys(value)) {
guard(key, depth + 1);
ordered = guard(value[key], depth + 1) && ordered && before <= key;
before = key;
}
return ordered;
}
function canonical(value) {
const text = guard(value, 0) ? JSON.stringify(value) : (0, canonicalize__WEBPACK_IMPORTED_MODULE_2__.A)(value);
if (text === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_CANONICAL", "the value has no canonical form");
return text;
}
function sha256(text) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex");
}
function digestOf(value) {
return sha256(canonical(value));
}
},
66244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
redacted: () => redacted
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35249);
const SHORTEST_RUN = 8;
function redacted(session, said) {
const scrub = text => session.redactor.scrub(text);
const leaking = [ ...said.files.flatMap(({sealed: sealed, name: name, text: text}) => sealed ? [ name, text ] : []), ...Object.entries(said.outputs).flat() ].some(text => holdsValue(session, text));
const clean = {
...said,
lines: said.lines.map(scrub),
...said.summary === undefined ? {} : {
summary: scrub(said.summary)
},
...said.annotations === undefined ? {} : {
annotations: said.annotations.map(each => ({
...each,
file: scrub(each.file),
message: scrub(each.message)
}))
},
files: said.files.map(file => file.sealed ? file : {
...file,
name: scrub(file.name),
text: scrub(file.text)
}),
json: scrubbedJson(scrub, said.json)
};
if (session.redactor.failed) {
const failed = refusal("the planted secret to be blotted out, found it is not");
return {
...said,
...failed,
exit: Math.max(said.exit, failed.exit),
annotations: []
};
}
if (!leaking) return clean;
const failed = refusal("records of declared fields only, found a secret in one");
return {
...clean,
...failed,
exit: Math.max(said.exit, failed.exit),
lines: [ ...clean.lines, ...failed.lines ],
json: clean.json
};
}
const refusal = what => (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("REDACTION_FAILED", `expected ${what}`));
function holdsValue({redactor: redactor, loaded: loaded}, text) {
const plain = text.toLowerCase();
const found = redactor.found(text).filter(run => run.length >= SHORTEST_RUN || standsAlone(plain, run));
if (found.length === 0) return false;
const plan = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(loaded.plan).toLowerCase();
return found.some(run => !plan.includes(run));
}
function standsAlone(text, run) {
if (/^[0-9.]*$/.test(run)) return false;
const isPart = sign => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1)) if (!isPart(text[at - 1]) && !isPart(text[at + run.length])) return true;
return false;
}
function scrubbedJson(scrub, value) {
const text = JSON.stringify(value);
if (scrub(text) === text) return value;
const within = each => {
if (typeof each === "string") return scrub(each);
if (typeof each === "number") return scrub(String(each)) === String(each) ? each : scrub(String(each));
if (Array.isArray(each)) return each.map(within);
if (typeof each !== "object" || each === null) return each;
return Object.fromEntries(Object.entries(each).map(([name, one]) => [ scrub(name), within(one) ]));
};
return within(value);
}
},
98799: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => canonicalize
});
function hasLoneSurrogate(value) {
for (let i = 0; i < value.length; i++) {
const code = value.charCodeAt(i);
if (code >= 55296 && code <= 56319) {
if (i === value.length - 1) {
return true;
}
const next = value.charCodeAt(i + 1);
if (!(next >= 56320 && next <= 57343)) {
return true;
}
i++;
} else if (code >= 56320 && code <= 57343) {
return true;
}
}
return false;
}
function canonicalize(object, seen = new Set) {
if (typeof object === "number" && isNaN(object)) {
throw new Error("NaN is not allowed");
}
if (typeof object === "number" && !isFinite(object)) {
throw new Error("Infinity is not allowed");
}
if (typeof object === "string" && hasLoneSurrogate(object)) {
throw new Error("Lone surrogate is not allowed");
}
if (object === null || typeof object !== "object") {
return JSON.stringify(object);
}
if (typeof object.toJSON === "function") {
if (seen.has(object)) {
throw new Error("Circular reference detected");
}
seen.add(object);
const result = canonicalize(object.toJSON(), seen);
seen.delete(object);
return result;
}
if (seen.has(object)) {
throw new Error("Circular reference detected");
}
seen.add(object);
let result;
if (Array.isArray(object)) {
const values = object.map(cv => {
const value = cv === undefined || typeof cv === "symbol" ? null : cv;
return canonicalize(value, seen);
});
result = `[${values.join(",")}]`;
} else {
const parts = [];
for (const key of Object.keys(object).sort()) {
if (object[key] === undefined || typeof object[key] === "symbol") {
continue;
}
parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
}
result = `{${parts.join(",")}}`;
}
seen.delete(object);
return result;
}
}
};
