export const id = 2457;

export const ids = [ 2457 ];

export const modules = {
22457: (function(e, n, o) {
o.d(n, {
fromTokenFile: () => fromTokenFile
});
var r = o(3138);
var t = o(55577);
var s = o(12076);
var i = o(73024);
const fromWebToken = e => async n => {
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
const {roleArn: r, roleSessionName: t, webIdentityToken: s, providerId: i, policyArns: c, policy: a, durationSeconds: d} = e;
let {roleAssumerWithWebIdentity: l} = e;
if (!l) {
const {getDefaultRoleAssumerWithWebIdentity: r} = await Promise.all([ o.e(4913), o.e(6403) ]).then(o.bind(o, 6403));
l = r({
...e.clientConfig,
credentialProviderLogger: e.logger,
parentClientConfig: {
...n?.callerClientConfig,
...e.parentClientConfig
}
}, e.clientPlugins);
}
return l({
RoleArn: r,
RoleSessionName: t ?? `aws-sdk-js-session-${Date.now()}`,
WebIdentityToken: s,
ProviderId: i,
PolicyArns: c,
Policy: a,
DurationSeconds: d
});
};
const c = "AWS_WEB_IDENTITY_TOKEN_FILE";
const a = "AWS_ROLE_ARN";
const d = "AWS_ROLE_SESSION_NAME";
const fromTokenFile = (e = {}) => async n => {
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
const o = e?.webIdentityTokenFile ?? process.env[c];
const l = e?.roleArn ?? process.env[a];
const g = e?.roleSessionName ?? process.env[d];
if (!o || !l) throw new t.C("Web identity configuration not specified", {
logger: e.logger
});
const v = await fromWebToken({
...e,
webIdentityToken: s.Z?.getTokenRecord?.()[o] ?? (0, i.readFileSync)(o, {
encoding: "ascii"
}),
roleArn: l,
roleSessionName: g
})(n);
if (o === process.env[c]) (0, r.g)(v, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
return v;
};
}),
12076: (function(e, n, o) {
o.d(n, {
Z: () => s
});
var r = o(79744);
var t = o(71774);
const s = {
getFileRecord() {
return t.Jj;
},
interceptFile(e, n) {
t.Jj[e] = Promise.resolve(n);
},
getTokenRecord() {
return r.a;
},
interceptToken(e, n) {
r.a[e] = n;
}
};
}),
58355: (function(e, n, o) {
o.d(n, {
C: () => getSSOTokenFilepath
});
var r = o(77598);
var t = o(76760);
var s = o(47258);
const getSSOTokenFilepath = e => {
const n = (0, r.createHash)("sha1");
const o = n.update(e).digest("hex");
return (0, t.join)((0, s.R)(), ".aws", "sso", "cache", `${o}.json`);
};
}),
79744: (function(e, n, o) {
o.d(n, {
a: () => s,
v: () => getSSOTokenFromFile
});
var r = o(51455);
var t = o(58355);
const s = {};
const getSSOTokenFromFile = async e => {
if (s[e]) return s[e];
const n = (0, t.C)(e);
const o = await (0, r.readFile)(n, "utf8");
return JSON.parse(o);
};
})
};
