import { createRequire as e } from "module";

var r = {
42613: r => {
r.exports = e(import.meta.url)("assert");
},
20181: r => {
r.exports = e(import.meta.url)("buffer");
},
76982: r => {
r.exports = e(import.meta.url)("crypto");
},
24434: r => {
r.exports = e(import.meta.url)("events");
},
79896: r => {
r.exports = e(import.meta.url)("fs");
},
58611: r => {
r.exports = e(import.meta.url)("http");
},
65692: r => {
r.exports = e(import.meta.url)("https");
},
69278: r => {
r.exports = e(import.meta.url)("net");
},
34589: r => {
r.exports = e(import.meta.url)("node:assert");
},
16698: r => {
r.exports = e(import.meta.url)("node:async_hooks");
},
4573: r => {
r.exports = e(import.meta.url)("node:buffer");
},
31421: r => {
r.exports = e(import.meta.url)("node:child_process");
},
37540: r => {
r.exports = e(import.meta.url)("node:console");
},
77598: r => {
r.exports = e(import.meta.url)("node:crypto");
},
53053: r => {
r.exports = e(import.meta.url)("node:diagnostics_channel");
},
40610: r => {
r.exports = e(import.meta.url)("node:dns");
},
78474: r => {
r.exports = e(import.meta.url)("node:events");
},
73024: r => {
r.exports = e(import.meta.url)("node:fs");
},
51455: r => {
r.exports = e(import.meta.url)("node:fs/promises");
},
37067: r => {
r.exports = e(import.meta.url)("node:http");
},
32467: r => {
r.exports = e(import.meta.url)("node:http2");
},
44708: r => {
r.exports = e(import.meta.url)("node:https");
},
98995: r => {
r.exports = e(import.meta.url)("node:module");
},
77030: r => {
r.exports = e(import.meta.url)("node:net");
},
48161: r => {
r.exports = e(import.meta.url)("node:os");
},
76760: r => {
r.exports = e(import.meta.url)("node:path");
},
643: r => {
r.exports = e(import.meta.url)("node:perf_hooks");
},
1708: r => {
r.exports = e(import.meta.url)("node:process");
},
41792: r => {
r.exports = e(import.meta.url)("node:querystring");
},
26848: r => {
r.exports = e(import.meta.url)("node:readline/promises");
},
57075: r => {
r.exports = e(import.meta.url)("node:stream");
},
58500: r => {
r.exports = e(import.meta.url)("node:timers/promises");
},
41692: r => {
r.exports = e(import.meta.url)("node:tls");
},
73136: r => {
r.exports = e(import.meta.url)("node:url");
},
57975: r => {
r.exports = e(import.meta.url)("node:util");
},
73429: r => {
r.exports = e(import.meta.url)("node:util/types");
},
78877: r => {
r.exports = e(import.meta.url)("node:v8");
},
75919: r => {
r.exports = e(import.meta.url)("node:worker_threads");
},
38522: r => {
r.exports = e(import.meta.url)("node:zlib");
},
70857: r => {
r.exports = e(import.meta.url)("os");
},
16928: r => {
r.exports = e(import.meta.url)("path");
},
932: r => {
r.exports = e(import.meta.url)("process");
},
13193: r => {
r.exports = e(import.meta.url)("string_decoder");
},
64756: r => {
r.exports = e(import.meta.url)("tls");
},
39023: r => {
r.exports = e(import.meta.url)("util");
},
51296: (e, r, t) => {
t.a(e, async (e, r) => {
try {
var o = t(73024);
var p = t(98995);
var _ = t(76760);
const e = process.argv.slice(2);
if (process.argv[1] !== void 0) process.argv[1] = (0, o.realpathSync)(process.argv[1]);
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
process.env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = "true";
for (const e of [ process.stdout, process.stderr ]) e.on("error", () => {});
const i = e.length === 0 && process.env["GITHUB_ACTIONS"] === "true";
const {enableCompileCache: c} = p;
const {HOME: s, XDG_CACHE_HOME: a} = process.env;
const n = a || (s ? (0, _.join)(s, ".cache") : void 0);
if (!i && n !== void 0) c?.((0, _.join)(n, "gonogo"));
const u = i ? (await Promise.all([ t.e(5249), t.e(7532) ]).then(t.bind(t, 57532))).action(process.env) : (await Promise.all([ t.e(8179), t.e(5249), t.e(6406) ]).then(t.bind(t, 46406))).cli(e, process.env);
const m = await u;
const l = [ process.stdout, process.stderr ].map(e => new Promise(r => e.write("", () => r(void 0))));
await Promise.race([ Promise.all(l), new Promise(e => setTimeout(e, 5e3).unref()) ]);
process.exit(m);
r();
} catch (e) {
r(e);
}
}, 1);
}
};

var t = {};

function __nccwpck_require__(e) {
var o = t[e];
if (o !== void 0) return o.exports;
var p = t[e] = {
exports: {}
};
var _ = true;
try {
r[e].call(p.exports, p, p.exports, __nccwpck_require__);
_ = false;
} finally {
if (_) delete t[e];
}
return p.exports;
}

__nccwpck_require__.m = r;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
var e = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
var r = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
var t = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
var resolveQueue = e => {
if (e && e.d < 1) {
e.d = 1;
e.forEach(e => e.r--);
e.forEach(e => e.r-- ? e.r++ : e());
}
};
var wrapDeps = o => o.map(o => {
if (o !== null && typeof o === "object") {
if (o[e]) return o;
if (o.then) {
var p = [];
p.d = 0;
o.then(e => {
_[r] = e;
resolveQueue(p);
}, e => {
_[t] = e;
resolveQueue(p);
});
var _ = {};
_[e] = e => e(p);
return _;
}
}
var i = {};
i[e] = e => {};
i[r] = o;
return i;
});
__nccwpck_require__.a = (o, p, _) => {
var i;
_ && ((i = []).d = -1);
var c = new Set;
var s = o.exports;
var a;
var n;
var u;
var m = new Promise((e, r) => {
u = r;
n = e;
});
m[r] = s;
m[e] = e => (i && e(i), c.forEach(e), m["catch"](e => {}));
o.exports = m;
p(o => {
a = wrapDeps(o);
var p;
var getResult = () => a.map(e => {
if (e[t]) throw e[t];
return e[r];
});
var _ = new Promise(r => {
p = () => r(getResult);
p.r = 0;
var fnQueue = e => e !== i && !c.has(e) && (c.add(e), e && !e.d && (p.r++, e.push(p)));
a.map(r => r[e](fnQueue));
});
return p.r ? _ : getResult();
}, e => (e ? u(m[t] = e) : n(s), resolveQueue(i)));
i && i.d < 0 && (i.d = 0);
};
})();

(() => {
__nccwpck_require__.n = e => {
var r = e && e.__esModule ? () => e["default"] : () => e;
__nccwpck_require__.d(r, {
a: r
});
return r;
};
})();

(() => {
var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
var r;
__nccwpck_require__.t = function(t, o) {
if (o & 1) t = this(t);
if (o & 8) return t;
if (typeof t === "object" && t) {
if (o & 4 && t.__esModule) return t;
if (o & 16 && typeof t.then === "function") return t;
}
var p = Object.create(null);
__nccwpck_require__.r(p);
var _ = {};
r = r || [ null, e({}), e([]), e(e) ];
for (var i = o & 2 && t; typeof i == "object" && !~r.indexOf(i); i = e(i)) Object.getOwnPropertyNames(i).forEach(e => _[e] = () => t[e]);
_["default"] = () => t;
__nccwpck_require__.d(p, _);
return p;
};
})();

(() => {
__nccwpck_require__.d = (e, r) => {
for (var t in r) if (__nccwpck_require__.o(r, t) && !__nccwpck_require__.o(e, t)) Object.defineProperty(e, t, {
enumerable: true,
get: r[t]
});
};
})();

(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((r, t) => {
__nccwpck_require__.f[t](e, r);
return r;
}, []));
})();

(() => {
__nccwpck_require__.u = e => e + ".index.js";
})();

(() => {
__nccwpck_require__.o = (e, r) => Object.prototype.hasOwnProperty.call(e, r);
})();

(() => {
__nccwpck_require__.r = e => {
if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(e, Symbol.toStringTag, {
value: "Module"
});
Object.defineProperty(e, "__esModule", {
value: true
});
};
})();

(() => {
var e = {
8792: 0
};
var installChunk = r => {
var {ids: t, modules: o, runtime: p} = r;
var _, i, c = 0;
for (_ in o) if (__nccwpck_require__.o(o, _)) __nccwpck_require__.m[_] = o[_];
if (p) p(__nccwpck_require__);
for (;c < t.length; c++) {
i = t[c];
if (__nccwpck_require__.o(e, i) && e[i]) e[i][0]();
e[t[c]] = 0;
}
};
__nccwpck_require__.f.j = (r, t) => {
var o = __nccwpck_require__.o(e, r) ? e[r] : void 0;
if (o !== 0) if (o) t.push(o[1]); else if (true) {
var p = import("./" + __nccwpck_require__.u(r)).then(installChunk, t => {
if (e[r] !== 0) e[r] = void 0;
throw t;
});
p = Promise.race([ p, new Promise(t => o = e[r] = [ t ]) ]);
t.push(o[1] = p);
}
};
})();

var o = __nccwpck_require__(51296);

o = await o;
// The other 107 files: f14f5e939120be0eb9235cd3e88e0341101712a0c194f4a684f1331cc7419dc5
