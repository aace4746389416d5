export const id = 3100;

export const ids = [ 3100 ];

export const modules = {
83100: (function(e, t, a) {
a.d(t, {
ENV_CMDS_FULL_URI: () => l,
ENV_CMDS_RELATIVE_URI: () => d,
fromContainerMetadata: () => fromContainerMetadata,
fromInstanceMetadata: () => fromInstanceMetadata
});
var n = a(55577);
const isImdsCredentials = e => Boolean(e) && typeof e === "object" && typeof e.AccessKeyId === "string" && typeof e.SecretAccessKey === "string" && typeof e.Token === "string" && typeof e.Expiration === "string";
const fromImdsCredentials = e => ({
accessKeyId: e.AccessKeyId,
secretAccessKey: e.SecretAccessKey,
sessionToken: e.Token,
expiration: new Date(e.Expiration),
...e.AccountId && {
accountId: e.AccountId
}
});
const o = 1e3;
const s = 0;
const providerConfigFromInit = ({maxRetries: e = s, timeout: t = o}) => ({
maxRetries: e,
timeout: t
});
var r = a(38565);
var c = a(37067);
var i = a.n(c);
function httpRequest(e) {
return new Promise((t, a) => {
const n = i().request({
method: "GET",
...e,
hostname: e.hostname?.replace(/^\[(.+)\]$/, "$1")
});
n.on("error", e => {
a(Object.assign(new r.m("Unable to connect to instance metadata service"), e));
n.destroy();
});
n.on("timeout", () => {
a(new r.m("TimeoutError from instance metadata service"));
n.destroy();
});
n.on("response", e => {
const {statusCode: o = 400} = e;
if (o < 200 || 300 <= o) {
a(Object.assign(new r.m("Error response received from instance metadata service"), {
statusCode: o
}));
n.destroy();
}
const s = [];
e.on("data", e => {
s.push(e);
});
e.on("end", () => {
t(Buffer.concat(s));
n.destroy();
});
});
n.end();
});
}
const retry = (e, t) => {
let a = e();
for (let n = 0; n < t; n++) a = a.catch(e);
return a;
};
const l = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const d = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const u = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const fromContainerMetadata = (e = {}) => {
const {timeout: t, maxRetries: a} = providerConfigFromInit(e);
return () => retry(async () => {
const a = await getCmdsUri({
logger: e.logger
});
const o = JSON.parse(await requestFromEcsImds(t, a));
if (!isImdsCredentials(o)) throw new n.C("Invalid response received from instance metadata service.", {
logger: e.logger
});
return fromImdsCredentials(o);
}, a);
};
const requestFromEcsImds = async (e, t) => {
if (process.env[u]) t.headers = {
...t.headers,
Authorization: process.env[u]
};
const a = await httpRequest({
...t,
timeout: e
});
return a.toString();
};
const p = "169.254.170.2";
const f = new Set([ "localhost", "127.0.0.1" ]);
const m = new Set([ "http:", "https:" ]);
const getCmdsUri = async ({logger: e}) => {
if (process.env[d]) return {
hostname: p,
path: process.env[d]
};
if (process.env[l]) {
let t;
try {
t = new URL(process.env[l]);
} catch {
throw new n.C(`${process.env[l]} is not a valid container metadata service URL`, {
tryNextLink: false,
logger: e
});
}
if (!t.hostname || !f.has(t.hostname)) throw new n.C(`${t.hostname} is not a valid container metadata service hostname`, {
tryNextLink: false,
logger: e
});
if (!t.protocol || !m.has(t.protocol)) throw new n.C(`${t.protocol} is not a valid container metadata service protocol`, {
tryNextLink: false,
logger: e
});
return {
protocol: t.protocol,
hostname: t.hostname,
path: t.pathname + t.search,
port: t.port ? parseInt(t.port, 10) : void 0
};
}
throw new n.C("The container metadata credential provider cannot be used unless" + ` the ${d} or ${l} environment` + " variable is set", {
tryNextLink: false,
logger: e
});
};
var h = a(76937);
class InstanceMetadataV1FallbackError extends n.C {
tryNextLink;
name="InstanceMetadataV1FallbackError";
constructor(e, t = true) {
super(e, t);
this.tryNextLink = t;
Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
}
}
var v = a(13807);
var g;
(function(e) {
e["IPv4"] = "http://169.254.169.254";
e["IPv6"] = "http://[fd00:ec2::254]";
})(g || (g = {}));
const w = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
const y = "ec2_metadata_service_endpoint";
const I = {
environmentVariableSelector: e => e[w],
configFileSelector: e => e[y],
default: void 0
};
var E;
(function(e) {
e["IPv4"] = "IPv4";
e["IPv6"] = "IPv6";
})(E || (E = {}));
const _ = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
const A = "ec2_metadata_service_endpoint_mode";
const S = {
environmentVariableSelector: e => e[_],
configFileSelector: e => e[A],
default: E.IPv4
};
const getInstanceMetadataEndpoint = async () => (0, v.D)(await getFromEndpointConfig() || await getFromEndpointModeConfig());
const getFromEndpointConfig = async () => (0, h.Z)(I)();
const getFromEndpointModeConfig = async () => {
const e = await (0, h.Z)(S)();
switch (e) {
case E.IPv4:
return g.IPv4;

case E.IPv6:
return g.IPv6;

default:
throw new Error(`Unsupported endpoint mode: ${e}.` + ` Select from ${Object.values(E)}`);
}
};
const b = 5 * 60;
const C = 5 * 60;
const x = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";
const getExtendedInstanceMetadataCredentials = (e, t) => {
const a = b + Math.floor(Math.random() * C);
const n = new Date(Date.now() + a * 1e3);
t.warn("Attempting credential expiration extension due to a credential service availability issue. A refresh of these " + `credentials will be attempted after ${new Date(n)}.\nFor more information, please visit: ` + x);
const o = e.originalExpiration ?? e.expiration;
return {
...e,
...o ? {
originalExpiration: o
} : {},
expiration: n
};
};
const staticStabilityProvider = (e, t = {}) => {
const a = t?.logger || console;
let n;
return async () => {
let t;
try {
t = await e();
if (t.expiration && t.expiration.getTime() < Date.now()) t = getExtendedInstanceMetadataCredentials(t, a);
} catch (e) {
if (n) {
a.warn("Credential renew failed: ", e);
t = getExtendedInstanceMetadataCredentials(n, a);
} else throw e;
}
n = t;
return t;
};
};
const T = "/latest/meta-data/iam/security-credentials/";
const R = "/latest/api/token";
const k = "AWS_EC2_METADATA_V1_DISABLED";
const D = "ec2_metadata_v1_disabled";
const N = "x-aws-ec2-metadata-token";
const fromInstanceMetadata = (e = {}) => staticStabilityProvider(getInstanceMetadataProvider(e), {
logger: e.logger
});
const getInstanceMetadataProvider = (e = {}) => {
let t = false;
const {logger: a, profile: o} = e;
const {timeout: s, maxRetries: r} = providerConfigFromInit(e);
const getCredentials = async (a, s) => {
const r = t || s.headers?.[N] == null;
if (r) {
let t = false;
let a = false;
const s = await (0, h.Z)({
environmentVariableSelector: t => {
const o = t[k];
a = !!o && o !== "false";
if (o === void 0) throw new n.C(`${k} not set in env, checking config file next.`, {
logger: e.logger
});
return a;
},
configFileSelector: e => {
const a = e[D];
t = !!a && a !== "false";
return t;
},
default: false
}, {
profile: o
})();
if (e.ec2MetadataV1Disabled || s) {
const n = [];
if (e.ec2MetadataV1Disabled) n.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
if (t) n.push(`config file profile (${D})`);
if (a) n.push(`process environment variable (${k})`);
throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${n.join(", ")}].`);
}
}
const c = (await retry(async () => {
let e;
try {
e = await getProfile(s);
} catch (e) {
if (e.statusCode === 401) t = false;
throw e;
}
return e;
}, a)).trim();
return retry(async () => {
let a;
try {
a = await getCredentialsFromProfile(c, s, e);
} catch (e) {
if (e.statusCode === 401) t = false;
throw e;
}
return a;
}, a);
};
return async () => {
const e = await getInstanceMetadataEndpoint();
if (t) {
a?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)");
return getCredentials(r, {
...e,
timeout: s
});
} else {
let n;
try {
n = (await getMetadataToken({
...e,
timeout: s
})).toString();
} catch (n) {
if (n?.statusCode === 400) throw Object.assign(n, {
message: "EC2 Metadata token request returned error"
}); else if (n.message === "TimeoutError" || [ 403, 404, 405 ].includes(n.statusCode)) t = true;
a?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
return getCredentials(r, {
...e,
timeout: s
});
}
return getCredentials(r, {
...e,
headers: {
[N]: n
},
timeout: s
});
}
};
};
const getMetadataToken = async e => httpRequest({
...e,
path: R,
method: "PUT",
headers: {
"x-aws-ec2-metadata-token-ttl-seconds": "21600"
}
});
const getProfile = async e => (await httpRequest({
...e,
path: T
})).toString();
const getCredentialsFromProfile = async (e, t, a) => {
const o = JSON.parse((await httpRequest({
...t,
path: T + e
})).toString());
if (!isImdsCredentials(o)) throw new n.C("Invalid response received from instance metadata service.", {
logger: a.logger
});
return fromImdsCredentials(o);
};
})
};
