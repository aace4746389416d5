export const id = 4158;

export const ids = [ 4158 ];

export const modules = {
84158: (function(e, t, r) {
r.d(t, {
fromHttp: () => fromHttp
});
var o = r(3138);
var n = r(55577);
var s = r(24119);
var a = r(51455);
var i = r.n(a);
const c = "169.254.170.2";
const l = "169.254.170.23";
const f = "[fd00:ec2::23]";
const checkUrl = (e, t) => {
if (e.protocol === "https:") return;
if (e.hostname === c || e.hostname === l || e.hostname === f) return;
if (e.hostname.includes("[")) {
if (e.hostname === "[::1]" || e.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
} else {
if (e.hostname === "localhost") return;
const t = e.hostname.split(".");
const inRange = e => {
const t = parseInt(e, 10);
return 0 <= t && t <= 255;
};
if (t[0] === "127" && inRange(t[1]) && inRange(t[2]) && inRange(t[3]) && t.length === 4) return;
}
throw new n.C(`URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, {
logger: t
});
};
var u = r(6804);
var d = r(51514);
var h = r(26491);
function createGetRequest(e) {
return new u.K({
protocol: e.protocol,
hostname: e.hostname,
port: Number(e.port),
path: e.pathname,
query: Array.from(e.searchParams.entries()).reduce((e, [t, r]) => {
e[t] = r;
return e;
}, {}),
fragment: e.hash
});
}
async function getCredentials(e, t) {
const r = (0, h.c)(e.body);
const o = await r.transformToString();
if (e.statusCode === 200) {
const e = JSON.parse(o);
if (typeof e.AccessKeyId !== "string" || typeof e.SecretAccessKey !== "string" || typeof e.Token !== "string" || typeof e.Expiration !== "string") throw new n.C("HTTP credential provider response not of the required format, an object matching: " + "{ AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", {
logger: t
});
return {
accessKeyId: e.AccessKeyId,
secretAccessKey: e.SecretAccessKey,
sessionToken: e.Token,
expiration: (0, d.EI)(e.Expiration)
};
}
if (e.statusCode >= 400 && e.statusCode < 500) {
let r = {};
try {
r = JSON.parse(o);
} catch (e) {}
throw Object.assign(new n.C(`Server responded with status: ${e.statusCode}`, {
logger: t
}), {
Code: r.Code,
Message: r.Message
});
}
throw new n.C(`Server responded with status: ${e.statusCode}`, {
logger: t
});
}
const retryWrapper = (e, t, r) => async () => {
for (let o = 0; o < t; ++o) try {
return await e();
} catch (e) {
await new Promise(e => setTimeout(e, r));
}
return await e();
};
const p = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const w = "http://169.254.170.2";
const m = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const g = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
const y = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const fromHttp = (e = {}) => {
e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
let t;
const r = e.awsContainerCredentialsRelativeUri ?? process.env[p];
const a = e.awsContainerCredentialsFullUri ?? process.env[m];
const c = e.awsContainerAuthorizationToken ?? process.env[y];
const l = e.awsContainerAuthorizationTokenFile ?? process.env[g];
const f = e.logger?.constructor?.name === "NoOpLogger" || !e.logger?.warn ? console.warn : e.logger.warn.bind(e.logger);
if (r && a) {
f("@aws-sdk/credential-provider-http: " + "you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
f("awsContainerCredentialsRelativeUri will take precedence.");
}
if (c && l) {
f("@aws-sdk/credential-provider-http: " + "you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
f("awsContainerAuthorizationTokenFile will take precedence.");
}
if (r) t = `${w}${r}`; else if (a) t = a; else throw new n.C(`No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, {
logger: e.logger
});
const u = new URL(t);
checkUrl(u, e.logger);
const d = s.$.create({
connectionTimeout: e.timeout ?? 1e3
});
const h = e.timeout ?? 1e3;
const b = retryWrapper(async () => {
const t = createGetRequest(u);
if (l) t.headers.Authorization = validateToken((await i().readFile(l)).toString()); else if (c) t.headers.Authorization = validateToken(c);
try {
const e = await d.handle(t, {
requestTimeout: h
});
return getCredentials(e.response).then(e => (0, o.g)(e, "CREDENTIALS_HTTP", "z"));
} catch (t) {
throw new n.C(String(t), {
logger: e.logger
});
}
}, e.maxRetries ?? 3, e.timeout ?? 1e3);
return async () => {
try {
return await b();
} finally {
d.destroy?.();
}
};
};
const validateToken = e => {
if (e.includes("\r\n")) throw new n.C("Authorization token contains invalid \\r\\n sequence.");
return e;
};
}),
26491: (function(e, t, r) {
r.d(t, {
c: () => sdk_stream_mixin_sdkStreamMixin
});
var o = r(57075);
var n = r(65751);
const fromUtf8 = e => (new TextEncoder).encode(e);
const s = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(s).reduce((e, [t, r]) => {
e[r] = Number(t);
return e;
}, {});
const a = s.split("");
const i = 6;
const c = 8;
const l = 63;
function toBase64(e) {
let t;
if (typeof e === "string") t = fromUtf8(e); else t = e;
const r = typeof t === "object" && typeof t.length === "number";
const o = typeof t === "object" && typeof t.byteOffset === "number" && typeof t.byteLength === "number";
if (!r && !o) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
let n = "";
for (let e = 0; e < t.length; e += 3) {
let r = 0;
let o = 0;
for (let n = e, s = Math.min(e + 3, t.length); n < s; n++) {
r |= t[n] << (s - n - 1) * c;
o += c;
}
const s = Math.ceil(o / i);
r <<= s * i - o;
for (let e = 1; e <= s; e++) {
const t = (s - e) * i;
n += a[(r & l << t) >> t];
}
n += "==".slice(0, 4 - s);
}
return n;
}
var f = r(22299);
const toUtf8 = e => {
if (typeof e === "string") return e;
if (typeof e !== "object" || typeof e.byteOffset !== "number" || typeof e.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
return new TextDecoder("utf-8").decode(e);
};
var u = r(89369);
var d = r(48983);
const h = "The stream has already been transformed.";
const sdkStreamMixin = e => {
if (!isBlobInstance(e) && !(0, d.H)(e)) {
const t = e?.__proto__?.constructor?.name || e;
throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
}
let t = false;
const transformToByteArray = async () => {
if (t) throw new Error(h);
t = true;
return await (0, u.kv)(e);
};
const blobToWebStream = e => {
if (typeof e.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n" + "If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
return e.stream();
};
return Object.assign(e, {
transformToByteArray: transformToByteArray,
transformToString: async e => {
const t = await transformToByteArray();
if (e === "base64") return toBase64(t); else if (e === "hex") return (0, f.n)(t); else if (e === void 0 || e === "utf8" || e === "utf-8") return toUtf8(t); else if (typeof TextDecoder === "function") return new TextDecoder(e).decode(t); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
},
transformToWebStream: () => {
if (t) throw new Error(h);
t = true;
if (isBlobInstance(e)) return blobToWebStream(e); else if ((0, d.H)(e)) return e; else throw new Error(`Cannot transform payload to web stream, got ${e}`);
}
});
};
const isBlobInstance = e => typeof Blob === "function" && e instanceof Blob;
var p = r(65327);
const w = "The stream has already been transformed.";
const sdk_stream_mixin_sdkStreamMixin = e => {
if (!(e instanceof o.Readable)) try {
return sdkStreamMixin(e);
} catch (t) {
const r = e?.__proto__?.constructor?.name || e;
throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${r}`);
}
let t = false;
const transformToByteArray = async () => {
if (t) throw new Error(w);
t = true;
return await (0, p.k)(e);
};
return Object.assign(e, {
transformToByteArray: transformToByteArray,
transformToString: async e => {
const t = await transformToByteArray();
if (e === void 0 || Buffer.isEncoding(e)) return (0, n.Q)(t.buffer, t.byteOffset, t.byteLength).toString(e); else {
const r = new TextDecoder(e);
return r.decode(t);
}
},
transformToWebStream: () => {
if (t) throw new Error(w);
if (e.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
if (typeof o.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
t = true;
return o.Readable.toWeb(e);
}
});
};
})
};
