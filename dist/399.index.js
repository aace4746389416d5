export const id = 399;

export const ids = [ 399 ];

export const modules = {
20399: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
rehearsalClock: () => rehearsalClock
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
async function rehearsalClock(url) {
let base = await ask("GET", `${url}/clock`);
let since = performance.now();
const elapsed = () => Math.round(performance.now() - since);
return {
now: () => base + elapsed(),
async sleep(ms, signal) {
signal?.throwIfAborted();
const moved = await ask("POST", `${url}/clock/advance`, {
ms: ms + elapsed()
}, signal);
base = moved;
since = performance.now();
signal?.throwIfAborted();
}
};
}
function ask(method, url, body, signal) {
return new Promise((resolve, reject) => {
const sent = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
method: method,
headers: {
"content-type": "application/json"
},
agent: false,
...signal ? {
signal: signal
} : {}
}, answer => {
let text = "";
answer.setEncoding("utf8");
answer.on("data", chunk => {
text += chunk;
});
answer.on("end", () => {
const now = answer.statusCode === 200 ? readNow(text) : undefined;
if (now === undefined) reject((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected the rehearsal clock to answer with its time, found something else")); else resolve(now);
});
});
sent.on("error", () => reject(signal?.aborted ? signal.reason : (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("UNREACHABLE", "expected the rehearsal clock to answer, found no connection")));
sent.end(body ? JSON.stringify(body) : undefined);
});
}
function readNow(text) {
try {
const {now: now} = JSON.parse(text);
return typeof now === "number" ? now : undefined;
} catch (error) {
if (error instanceof SyntaxError) return undefined;
throw error;
}
}
}
};
