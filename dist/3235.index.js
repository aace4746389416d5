export const id = 3235;

export const ids = [ 3235 ];

export const modules = {
83235: (function(e, t, n) {
n.d(t, {
fromLoginCredentials: () => fromLoginCredentials
});
var s = n(3138);
var o = n(25398);
var r = n(67186);
var i = n(55577);
var a = n(6804);
var c = n(77598);
var l = n(73024);
var g = n(48161);
var h = n(76760);
class LoginCredentialsFetcher {
profileData;
init;
callerClientConfig;
static REFRESH_THRESHOLD=5 * 60 * 1e3;
constructor(e, t, n) {
this.profileData = e;
this.init = t;
this.callerClientConfig = n;
}
async loadCredentials() {
const e = await this.loadToken();
if (!e) throw new i.C(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
tryNextLink: false,
logger: this.logger
});
const t = e.accessToken;
const n = Date.now();
const s = new Date(t.expiresAt).getTime();
const o = s - n;
if (o <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(e);
return this.toCredentials(e.accessToken);
}
get logger() {
return this.init?.logger;
}
get loginSession() {
return this.profileData.login_session;
}
toCredentials(e) {
return {
accessKeyId: e.accessKeyId,
secretAccessKey: e.secretAccessKey,
sessionToken: e.sessionToken,
accountId: e.accountId,
expiration: new Date(e.expiresAt)
};
}
async refresh(e) {
const t = await this.loadToken().catch(() => e);
const s = Date.now();
const o = new Date(t.accessToken.expiresAt).getTime();
const r = new Date(e.accessToken.expiresAt).getTime();
const a = o <= s && r > s ? e : t;
const c = new Date(a.accessToken.expiresAt).getTime();
if (c - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(a.accessToken);
const {SigninClient: l, CreateOAuth2TokenCommand: g} = await Promise.all([ n.e(5282), n.e(4381), n.e(9625) ]).then(n.bind(n, 89625));
const {logger: h, userAgentAppId: d} = this.callerClientConfig ?? {};
const isH2 = e => e?.metadata?.handlerProtocol === "h2";
const f = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
const u = typeof a.signInRegion === "string" && a.signInRegion.length > 0 ? a.signInRegion : void 0;
const p = u ?? this.profileData.region ?? await (this.callerClientConfig?.region?.()) ?? process.env.AWS_REGION;
const w = new l({
credentials: {
accessKeyId: "",
secretAccessKey: ""
},
region: p,
requestHandler: f,
logger: h,
userAgentAppId: d,
...this.init?.clientConfig,
...u && {
region: u
}
});
this.createDPoPInterceptor(w.middlewareStack);
const k = {
tokenInput: {
clientId: a.clientId,
refreshToken: a.refreshToken,
grantType: "refresh_token"
}
};
try {
const e = await w.send(new g(k));
const {accessKeyId: t, secretAccessKey: n, sessionToken: s} = e.tokenOutput?.accessToken ?? {};
const {refreshToken: o, expiresIn: r} = e.tokenOutput ?? {};
if (!t || !n || !s || !o) throw new i.C("Token refresh response missing required fields", {
logger: this.logger,
tryNextLink: false
});
const c = (r ?? 900) * 1e3;
const l = new Date(Date.now() + c);
const h = {
...a,
accessToken: {
...a.accessToken,
accessKeyId: t,
secretAccessKey: n,
sessionToken: s,
expiresAt: l.toISOString()
},
refreshToken: o
};
await this.saveToken(h);
return this.toCredentials(h.accessToken);
} catch (e) {
if (e.name === "AccessDeniedException") {
const t = e.error;
let n;
switch (t) {
case "TOKEN_EXPIRED":
n = "Your session has expired. Please reauthenticate.";
break;

case "USER_CREDENTIALS_CHANGED":
n = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
break;

case "INSUFFICIENT_PERMISSIONS":
n = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
break;

default:
n = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
}
throw new i.C(n, {
logger: this.logger,
tryNextLink: false
});
}
const t = new Date(a.accessToken.expiresAt).getTime();
if (t > Date.now()) {
this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`);
return this.toCredentials(a.accessToken);
}
throw new i.C(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, {
logger: this.logger
});
}
}
async loadToken() {
const e = this.getTokenFilePath();
try {
const t = await l.promises.readFile(e, "utf8");
const n = JSON.parse(t);
const s = [ "accessToken", "clientId", "refreshToken", "dpopKey" ].filter(e => !n[e]);
if (!n.accessToken?.accountId) s.push("accountId");
if (s.length > 0) throw new i.C(`Token validation failed, missing fields: ${s.join(", ")}`, {
logger: this.logger,
tryNextLink: false
});
return n;
} catch (t) {
throw new i.C(`Failed to load token from ${e}: ${String(t)}`, {
logger: this.logger,
tryNextLink: false
});
}
}
async saveToken(e) {
const t = this.getTokenFilePath();
const n = (0, h.dirname)(t);
try {
await l.promises.mkdir(n, {
recursive: true
});
} catch (e) {}
await l.promises.writeFile(t, JSON.stringify(e, null, 2), "utf8");
}
getTokenFilePath() {
const e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, h.join)((0, g.homedir)(), ".aws", "login", "cache");
const t = Buffer.from(this.loginSession, "utf8");
const n = (0, c.createHash)("sha256").update(t).digest("hex");
return (0, h.join)(e, `${n}.json`);
}
derToRawSignature(e) {
let t = 2;
if (e[t] !== 2) throw new Error("Invalid DER signature");
t++;
const n = e[t++];
let s = e.subarray(t, t + n);
t += n;
if (e[t] !== 2) throw new Error("Invalid DER signature");
t++;
const o = e[t++];
let r = e.subarray(t, t + o);
s = s[0] === 0 ? s.subarray(1) : s;
r = r[0] === 0 ? r.subarray(1) : r;
const i = Buffer.concat([ Buffer.alloc(32 - s.length), s ]);
const a = Buffer.concat([ Buffer.alloc(32 - r.length), r ]);
return Buffer.concat([ i, a ]);
}
createDPoPInterceptor(e) {
e.add(e => async t => {
if (a.K.isInstance(t.request)) {
const e = t.request;
const n = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ""}${e.path}`;
const s = await this.generateDpop(e.method, n);
e.headers = {
...e.headers,
DPoP: s
};
}
return e(t);
}, {
step: "finalizeRequest",
name: "dpopInterceptor",
override: true
});
}
async generateDpop(e = "POST", t) {
const n = await this.loadToken();
try {
const s = (0, c.createPrivateKey)({
key: n.dpopKey,
format: "pem",
type: "sec1"
});
const o = (0, c.createPublicKey)(s);
const r = o.export({
format: "der",
type: "spki"
});
let i = -1;
for (let e = 0; e < r.length; e++) if (r[e] === 4) {
i = e;
break;
}
const a = r.slice(i + 1, i + 33);
const l = r.slice(i + 33, i + 65);
const g = {
alg: "ES256",
typ: "dpop+jwt",
jwk: {
kty: "EC",
crv: "P-256",
x: a.toString("base64url"),
y: l.toString("base64url")
}
};
const h = {
jti: crypto.randomUUID(),
htm: e,
htu: t,
iat: Math.floor(Date.now() / 1e3)
};
const d = Buffer.from(JSON.stringify(g)).toString("base64url");
const f = Buffer.from(JSON.stringify(h)).toString("base64url");
const u = `${d}.${f}`;
const p = (0, c.sign)("sha256", Buffer.from(u), s);
const w = this.derToRawSignature(p);
const k = w.toString("base64url");
return `${u}.${k}`;
} catch (e) {
throw new i.C(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
logger: this.logger,
tryNextLink: false
});
}
}
}
const fromLoginCredentials = e => async ({callerClientConfig: t} = {}) => {
e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
const n = await (0, o.Y)(e || {});
const a = (0, r.Bz)({
profile: e?.profile ?? t?.profile
});
const c = n[a];
if (!c?.login_session) throw new i.C(`Profile ${a} does not contain login_session.`, {
tryNextLink: true,
logger: e?.logger
});
const l = new LoginCredentialsFetcher(c, e, t);
const g = await l.loadCredentials();
return (0, s.g)(g, "CREDENTIALS_LOGIN", "AD");
};
})
};
