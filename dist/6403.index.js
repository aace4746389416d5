export const id = 6403;

export const ids = [ 6403 ];

export const modules = {
76280: (function(e, t, n) {
n.d(t, {
S: () => AwsSdkSigV4ASigner
});
var s = n(6804);
var i = n(98731);
var o = n(12385);
class AwsSdkSigV4ASigner extends o.f2 {
async sign(e, t, n) {
if (!s.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
const {config: r, signer: a, signingRegion: c, signingRegionSet: u, signingName: l} = await (0, 
o.pz)(n);
const g = await (r.sigv4aSigningRegionSet?.());
const d = (g ?? u ?? [ c ]).join(",");
const p = await (r.disableClockSkewCorrection?.()) === true;
n._disableClockSkewCorrection = p;
if (!p) {
n._preRequestSystemClockOffset = r.systemClockOffset;
n._requestSentAt = Date.now();
}
const h = await a.sign(e, {
signingDate: p ? new Date : (0, i.C)(r.systemClockOffset),
signingRegion: d,
signingService: l
});
return h;
}
}
}),
14728: (function(e, t, n) {
n.d(t, {
A: () => o,
O: () => resolveAwsSdkSigV4AConfig
});
var s = n(99993);
var i = n(38565);
const resolveAwsSdkSigV4AConfig = e => {
e.sigv4aSigningRegionSet = (0, s.t)(e.sigv4aSigningRegionSet);
return e;
};
const o = {
environmentVariableSelector(e) {
if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e => e.trim());
throw new i.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
tryNextLink: true
});
},
configFileSelector(e) {
if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? "").split(",").map(e => e.trim());
throw new i.m("sigv4a_signing_region_set not set in profile.", {
tryNextLink: true
});
},
default: void 0
};
}),
6403: (function(e, t, n) {
n.d(t, {
getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
});
var s = n(76937);
var i = n(37071);
function stsRegionDefaultResolver(e = {}) {
return (0, s.Z)({
...i.GG,
async default() {
if (!o.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
return "us-east-1";
}
}, {
...i.zH,
...e
});
}
const o = {
silence: false
};
var r = n(3138);
var a = n(88798);
var c = n(5714);
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
useGlobalEndpoint: e.useGlobalEndpoint ?? false,
defaultSigningName: "sts"
});
const u = {
UseGlobalEndpoint: {
type: "builtInParams",
name: "useGlobalEndpoint"
},
UseFIPS: {
type: "builtInParams",
name: "useFipsEndpoint"
},
Endpoint: {
type: "builtInParams",
name: "endpoint"
},
Region: {
type: "builtInParams",
name: "region"
},
UseDualStack: {
type: "builtInParams",
name: "useDualstackEndpoint"
}
};
const l = (0, a.k)(u, "AWSSecurityTokenServiceV20110615", "STSClient", c.rD);
const g = {};
const _mw0 = (e, t, n, s) => [];
var d = n(74700);
var p = n(91534);
class STSServiceException extends p.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, STSServiceException.prototype);
}
}
class ExpiredTokenException extends STSServiceException {
static shapeId="com.amazonaws.sts#ExpiredTokenException";
name="ExpiredTokenException";
$fault="client";
constructor(e) {
super({
name: "ExpiredTokenException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ExpiredTokenException.prototype);
}
}
class MalformedPolicyDocumentException extends STSServiceException {
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
name="MalformedPolicyDocumentException";
$fault="client";
constructor(e) {
super({
name: "MalformedPolicyDocumentException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
}
}
class PackedPolicyTooLargeException extends STSServiceException {
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
name="PackedPolicyTooLargeException";
$fault="client";
constructor(e) {
super({
name: "PackedPolicyTooLargeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
}
}
class RegionDisabledException extends STSServiceException {
static shapeId="com.amazonaws.sts#RegionDisabledException";
name="RegionDisabledException";
$fault="client";
constructor(e) {
super({
name: "RegionDisabledException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, RegionDisabledException.prototype);
}
}
class IDPRejectedClaimException extends STSServiceException {
static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
name="IDPRejectedClaimException";
$fault="client";
constructor(e) {
super({
name: "IDPRejectedClaimException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
}
}
class InvalidIdentityTokenException extends STSServiceException {
static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
name="InvalidIdentityTokenException";
$fault="client";
constructor(e) {
super({
name: "InvalidIdentityTokenException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
}
}
class IDPCommunicationErrorException extends STSServiceException {
static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
name="IDPCommunicationErrorException";
$fault="client";
$retryable={};
constructor(e) {
super({
name: "IDPCommunicationErrorException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
}
}
const h = "Arn";
const m = "AccessKeyId";
const v = "AssumeRole";
const S = "AssumedRoleId";
const f = "AssumeRoleRequest";
const y = "AssumeRoleResponse";
const w = "AssumedRoleUser";
const E = "AssumeRoleWithWebIdentity";
const A = "AssumeRoleWithWebIdentityRequest";
const I = "AssumeRoleWithWebIdentityResponse";
const P = "Audience";
const k = "Credentials";
const x = "ContextAssertion";
const C = "DurationSeconds";
const R = "Expiration";
const T = "ExternalId";
const b = "ExpiredTokenException";
const D = "IDPCommunicationErrorException";
const O = "IDPRejectedClaimException";
const W = "InvalidIdentityTokenException";
const _ = "Key";
const q = "MalformedPolicyDocumentException";
const N = "MinimumSessionTokenSize";
const j = "Policy";
const H = "PolicyArns";
const $ = "ProviderArn";
const V = "ProvidedContexts";
const z = "ProvidedContextsListType";
const L = "ProvidedContext";
const K = "PolicyDescriptorType";
const M = "ProviderId";
const G = "PackedPolicySize";
const F = "PackedPolicyTooLargeException";
const U = "Provider";
const Z = "RoleArn";
const Y = "RegionDisabledException";
const B = "RoleSessionName";
const J = "SecretAccessKey";
const Q = "SubjectFromWebIdentityToken";
const X = "SourceIdentity";
const ee = "SerialNumber";
const te = "SessionToken";
const ne = "SessionTokenSize";
const se = "SessionTokenUtilization";
const ie = "Tags";
const oe = "TokenCode";
const re = "TransitiveTagKeys";
const ae = "Tag";
const ce = "Value";
const ue = "WebIdentityToken";
const le = "arn";
const ge = "accessKeySecretType";
const de = "awsQueryError";
const pe = "client";
const he = "clientTokenType";
const me = "error";
const ve = "httpError";
const Se = "message";
const fe = "policyDescriptorListType";
const ye = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const we = "tagListType";
const Ee = "com.amazonaws.sts";
const Ae = new d.O(ye);
var Ie = [ -3, ye, "STSServiceException", 0, [], [] ];
Ae.registerError(Ie, STSServiceException);
const Pe = new d.O(Ee);
var ke = [ -3, Ee, b, {
[de]: [ `ExpiredTokenException`, 400 ],
[me]: pe,
[ve]: 400
}, [ Se ], [ 0 ] ];
Pe.registerError(ke, ExpiredTokenException);
var xe = [ -3, Ee, D, {
[de]: [ `IDPCommunicationError`, 400 ],
[me]: pe,
[ve]: 400
}, [ Se ], [ 0 ] ];
Pe.registerError(xe, IDPCommunicationErrorException);
var Ce = [ -3, Ee, O, {
[de]: [ `IDPRejectedClaim`, 403 ],
[me]: pe,
[ve]: 403
}, [ Se ], [ 0 ] ];
Pe.registerError(Ce, IDPRejectedClaimException);
var Re = [ -3, Ee, W, {
[de]: [ `InvalidIdentityToken`, 400 ],
[me]: pe,
[ve]: 400
}, [ Se ], [ 0 ] ];
Pe.registerError(Re, InvalidIdentityTokenException);
var Te = [ -3, Ee, q, {
[de]: [ `MalformedPolicyDocument`, 400 ],
[me]: pe,
[ve]: 400
}, [ Se ], [ 0 ] ];
Pe.registerError(Te, MalformedPolicyDocumentException);
var be = [ -3, Ee, F, {
[de]: [ `PackedPolicyTooLarge`, 400 ],
[me]: pe,
[ve]: 400
}, [ Se ], [ 0 ] ];
Pe.registerError(be, PackedPolicyTooLargeException);
var De = [ -3, Ee, Y, {
[de]: [ `RegionDisabledException`, 403 ],
[me]: pe,
[ve]: 403
}, [ Se ], [ 0 ] ];
Pe.registerError(De, RegionDisabledException);
const Oe = [ Ae, Pe ];
var We = [ 0, Ee, ge, 8, 0 ];
var _e = [ 0, Ee, he, 8, 0 ];
var qe = [ 3, Ee, w, 0, [ S, h ], [ 0, 0 ], 2 ];
var Ne = [ 3, Ee, f, 0, [ Z, B, H, j, C, ie, re, T, ee, oe, X, V, N ], [ 0, 0, () => Me, 0, 1, () => Fe, 64 | 0, 0, 0, 0, 0, () => Ge, 1 ], 2 ];
var je = [ 3, Ee, y, 0, [ k, w, G, X, se, ne ], [ [ () => Ve, 0 ], () => qe, 1, 0, 1, 1 ] ];
var He = [ 3, Ee, A, 0, [ Z, B, ue, M, H, j, C, N ], [ 0, 0, [ () => _e, 0 ], 0, () => Me, 0, 1, 1 ], 3 ];
var $e = [ 3, Ee, I, 0, [ k, Q, w, G, U, P, X, se, ne ], [ [ () => Ve, 0 ], 0, () => qe, 1, 0, 0, 0, 1, 1 ] ];
var Ve = [ 3, Ee, k, 0, [ m, J, te, R ], [ 0, [ () => We, 0 ], 0, 4 ], 4 ];
var ze = [ 3, Ee, K, 0, [ le ], [ 0 ] ];
var Le = [ 3, Ee, L, 0, [ $, x ], [ 0, 0 ] ];
var Ke = [ 3, Ee, ae, 0, [ _, ce ], [ 0, 0 ], 2 ];
var Me = [ 1, Ee, fe, 0, () => ze ];
var Ge = [ 1, Ee, z, 0, () => Le ];
var Fe = [ 1, Ee, we, 0, () => Ke ];
var Ue = [ 9, Ee, v, 0, () => Ne, () => je ];
var Ze = [ 9, Ee, E, 0, () => He, () => $e ];
class AssumeRoleCommand extends(l(g, _mw0, "AssumeRole", Ue)){}
class AssumeRoleWithWebIdentityCommand extends(l(g, _mw0, "AssumeRoleWithWebIdentity", Ze)){}
const getAccountIdFromAssumedRoleUser = e => {
if (typeof e?.Arn === "string") {
const t = e.Arn.split(":");
if (t.length > 4 && t[4] !== "") return t[4];
}
return;
};
const resolveRegion = async (e, t, n, s = {}) => {
const i = typeof e === "function" ? await e() : e;
const o = typeof t === "function" ? await t() : t;
let r = "";
const a = i ?? o ?? (r = await stsRegionDefaultResolver(s)());
n?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${i} (credential provider clientConfig)`, `${o} (contextual client)`, `${r} (STS default: AWS_REGION, profile region, or us-east-1)`);
return a;
};
const getDefaultRoleAssumer = (e, t) => {
let n;
let s;
return async (i, o) => {
s = i;
if (!n) {
const {logger: i = e?.parentClientConfig?.logger, profile: o = e?.parentClientConfig?.profile, region: r, requestHandler: a = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: u = e?.parentClientConfig?.userAgentAppId} = e;
const l = await resolveRegion(r, e?.parentClientConfig?.region, c, {
logger: i,
profile: o
});
const g = !isH2(a);
n = new t({
...e,
userAgentAppId: u,
profile: o,
credentialDefaultProvider: () => async () => s,
region: l,
requestHandler: g ? a : void 0,
logger: i
});
}
const {Credentials: a, AssumedRoleUser: c} = await n.send(new AssumeRoleCommand(o));
if (!a || !a.AccessKeyId || !a.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${o.RoleArn}`);
const u = getAccountIdFromAssumedRoleUser(c);
const l = {
accessKeyId: a.AccessKeyId,
secretAccessKey: a.SecretAccessKey,
sessionToken: a.SessionToken,
expiration: a.Expiration,
...a.CredentialScope && {
credentialScope: a.CredentialScope
},
...u && {
accountId: u
}
};
(0, r.g)(l, "CREDENTIALS_STS_ASSUME_ROLE", "i");
return l;
};
};
const getDefaultRoleAssumerWithWebIdentity = (e, t) => {
let n;
return async s => {
if (!n) {
const {logger: s = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: o, requestHandler: r = e?.parentClientConfig?.requestHandler, credentialProviderLogger: a, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId} = e;
const u = await resolveRegion(o, e?.parentClientConfig?.region, a, {
logger: s,
profile: i
});
const l = !isH2(r);
n = new t({
...e,
userAgentAppId: c,
profile: i,
region: u,
requestHandler: l ? r : void 0,
logger: s
});
}
const {Credentials: i, AssumedRoleUser: o} = await n.send(new AssumeRoleWithWebIdentityCommand(s));
if (!i || !i.AccessKeyId || !i.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${s.RoleArn}`);
const a = getAccountIdFromAssumedRoleUser(o);
const c = {
accessKeyId: i.AccessKeyId,
secretAccessKey: i.SecretAccessKey,
sessionToken: i.SessionToken,
expiration: i.Expiration,
...i.CredentialScope && {
credentialScope: i.CredentialScope
},
...a && {
accountId: a
}
};
if (a) (0, r.g)(c, "RESOLVED_ACCOUNT_ID", "T");
(0, r.g)(c, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
return c;
};
};
const isH2 = e => e?.metadata?.handlerProtocol === "h2";
var Ye = n(66337);
var Be = n(84650);
var Je = n(1235);
var Qe = n(97891);
var Xe = n(48649);
var et = n(6103);
var tt = n(11055);
var nt = n(23952);
var st = n(3043);
var it = n(30131);
var ot = n(9500);
var rt = n(6464);
var at = n(99579);
var ct = n(34090);
var ut = n(789);
var lt = n(14728);
var gt = n(34193);
var dt = n(86840);
var pt = n(33687);
var ht = n(80930);
var mt = n(980);
var vt = n(84344);
var St = n(83153);
var ft = n(46649);
var yt = n(73677);
const wt = "ref";
const Et = -1, At = true, It = "isSet", Pt = "PartitionResult", kt = "booleanEquals", xt = "stringEquals", Ct = "getAttr", Rt = "us-east-1", Tt = "sigv4", bt = "sts", Dt = "https://sts.{Region}.{PartitionResult#dnsSuffix}", Ot = {
[wt]: "Endpoint"
}, Wt = {
[wt]: "Region"
}, _t = {
[wt]: Pt
}, qt = {}, Nt = [ Wt ];
const jt = {
conditions: [ [ It, [ Ot ] ], [ It, Nt ], [ "aws.partition", Nt, Pt ], [ kt, [ {
[wt]: "UseFIPS"
}, At ] ], [ kt, [ {
[wt]: "UseDualStack"
}, At ] ], [ xt, [ Wt, "aws-global" ] ], [ kt, [ {
[wt]: "UseGlobalEndpoint"
}, At ] ], [ xt, [ Wt, "eu-central-1" ] ], [ kt, [ {
fn: Ct,
argv: [ _t, "supportsDualStack" ]
}, At ] ], [ kt, [ {
fn: Ct,
argv: [ _t, "supportsFIPS" ]
}, At ] ], [ xt, [ Wt, "ap-south-1" ] ], [ xt, [ Wt, "eu-north-1" ] ], [ xt, [ Wt, "eu-west-1" ] ], [ xt, [ Wt, "eu-west-2" ] ], [ xt, [ Wt, "eu-west-3" ] ], [ xt, [ Wt, "sa-east-1" ] ], [ xt, [ Wt, Rt ] ], [ xt, [ Wt, "us-east-2" ] ], [ xt, [ Wt, "us-west-2" ] ], [ xt, [ Wt, "us-west-1" ] ], [ xt, [ Wt, "ca-central-1" ] ], [ xt, [ Wt, "ap-southeast-1" ] ], [ xt, [ Wt, "ap-northeast-1" ] ], [ xt, [ Wt, "ap-southeast-2" ] ], [ xt, [ {
fn: Ct,
argv: [ _t, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ Et ], [ "https://sts.amazonaws.com", {
authSchemes: [ {
name: Tt,
signingName: bt,
signingRegion: Rt
} ]
} ], [ Dt, {
authSchemes: [ {
name: Tt,
signingName: bt,
signingRegion: "{Region}"
} ]
} ], [ Et, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Et, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ Ot, qt ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", qt ], [ Et, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", qt ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", qt ], [ Et, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", qt ], [ Et, "DualStack is enabled but this partition does not support DualStack" ], [ Dt, qt ], [ Et, "Invalid Configuration: Missing Region" ] ]
};
const Ht = 2;
const $t = 1e8;
const Vt = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, $t + 14, 2, 5, $t + 14, 3, 25, 6, 4, 24, 7, 5, $t + 1, 8, 6, 9, $t + 13, 7, $t + 1, 10, 10, $t + 1, 11, 11, $t + 1, 12, 12, $t + 1, 13, 13, $t + 1, 14, 14, $t + 1, 15, 15, $t + 1, 16, 16, $t + 1, 17, 17, $t + 1, 18, 18, $t + 1, 19, 19, $t + 1, 20, 20, $t + 1, 21, 21, $t + 1, 22, 22, $t + 1, 23, 23, $t + 1, $t + 2, 8, $t + 11, $t + 12, 4, 28, 26, 9, 27, $t + 10, 24, $t + 8, $t + 9, 8, 29, $t + 7, 9, $t + 6, $t + 7, 3, $t + 3, 31, 4, $t + 4, $t + 5 ]);
const zt = yt.d.from(Vt, Ht, jt.conditions, jt.results);
const Lt = new vt.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
});
const defaultEndpointResolver = (e, t = {}) => Lt.get(e, () => (0, St.c)(zt, {
endpointParams: e,
logger: t.logger
}));
ft.m.aws = mt.U;
const createEndpointRuleSetHttpAuthSchemeParametersProvider = e => async (t, n, s) => {
if (!s) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
const i = await e(t, n, s);
const o = (0, dt.u)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if (!o) throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
const r = await (0, ht.x)(s, {
getEndpointParameterInstructions: o
}, t);
return Object.assign(i, r);
};
const _defaultSTSHttpAuthSchemeParametersProvider = async (e, t, n) => ({
operation: (0, dt.u)(t).operation,
region: await (0, pt.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
const Kt = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "sts",
region: e.region
},
propertiesExtractor: (e, t) => ({
signingProperties: {
config: e,
context: t
}
})
};
}
function createAwsAuthSigv4aHttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4a",
signingProperties: {
name: "sts",
region: e.region
},
propertiesExtractor: (e, t) => ({
signingProperties: {
config: e,
context: t
}
})
};
}
function createSmithyApiNoAuthHttpAuthOption(e) {
return {
schemeId: "smithy.api#noAuth"
};
}
const createEndpointRuleSetHttpAuthSchemeProvider = (e, t, n) => {
const endpointRuleSetHttpAuthSchemeProvider = s => {
const i = e(s);
const o = i.properties?.authSchemes;
if (!o) return t(s);
const r = [];
for (const e of o) {
const {name: t, properties: i = {}, ...a} = e;
const c = t.toLowerCase();
if (t !== c) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
let u;
if (c === "sigv4a") {
u = "aws.auth#sigv4a";
const e = o.find(e => {
const t = e.name.toLowerCase();
return t !== "sigv4a" && t.startsWith("sigv4");
});
if (gt.W.sigv4aDependency() === "none" && e) continue;
} else if (c.startsWith("sigv4")) u = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
const l = n[u];
if (!l) throw new Error(`Could not find HttpAuthOption create function for '${u}'`);
const g = l(s);
g.schemeId = u;
g.signingProperties = {
...g.signingProperties || {},
...a,
...i
};
r.push(g);
}
return r;
};
return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
case "AssumeRoleWithWebIdentity":
t.push(createSmithyApiNoAuthHttpAuthOption(e));
t.push(createAwsAuthSigv4aHttpAuthOption(e));
break;

default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
t.push(createAwsAuthSigv4aHttpAuthOption(e));
}
return t;
};
const Mt = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = e => {
const t = (0, ut.ho)(e);
const n = (0, lt.O)(t);
return Object.assign(n, {
authSchemePreference: (0, pt.t)(e.authSchemePreference ?? [])
});
};
var Gt = n(52370);
var Ft = n(79112);
var Ut = n(20968);
var Zt = n(75314);
var Yt = n(17545);
var Bt = n(57740);
var Jt = n(12385);
var Qt = n(76280);
var Xt = n(27609);
var en = n(91321);
var tn = n(3720);
var nn = n(95611);
var sn = n(26755);
var on = n(27835);
var rn = n(1624);
var an = n(15764);
var cn = n(24119);
var un = n(65327);
var ln = n(61416);
var gn = n(6207);
var dn = n(36228);
var pn = n(13807);
var hn = n(92863);
var mn = n(37706);
var vn = n(16047);
var Sn = n(19514);
const getRuntimeConfig = e => ({
apiVersion: "2011-06-15",
base64Decoder: e?.base64Decoder ?? hn.E,
base64Encoder: e?.base64Encoder ?? mn.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Mt,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new Jt.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new Qt.S
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new Xt.m
} ],
logger: e?.logger ?? new dn.N,
protocol: e?.protocol ?? ln.k,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.sts",
errorTypeRegistries: Oe,
xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
version: "2011-06-15",
serviceTarget: "AWSSecurityTokenServiceV20110615"
},
serviceId: e?.serviceId ?? "STS",
sha256: e?.sha256 ?? gn.k,
signerConstructor: e?.signerConstructor ?? gt.W,
urlParser: e?.urlParser ?? pn.D,
utf8Decoder: e?.utf8Decoder ?? vn.a,
utf8Encoder: e?.utf8Encoder ?? Sn.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, en.I)(process.version);
const t = (0, nn.I)(e);
const defaultConfigProvider = () => t().then(tn.l);
const n = getRuntimeConfig(e);
(0, Ft.I)(process.version);
const o = {
profile: e?.profile,
logger: n.logger
};
return {
...n,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, s.Z)(Bt.$, o),
bodyLengthChecker: e?.bodyLengthChecker ?? an.n,
defaultSocketTimeout: (0, Ut.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, Zt.pf)({
serviceId: n.serviceId,
clientVersion: Gt.rE
}),
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: t => t.getIdentityProvider("aws.auth#sigv4") || (async t => await e.credentialDefaultProvider(t?.__config || {})()),
signer: new Jt.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new Qt.S
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new Xt.m
} ],
maxAttempts: e?.maxAttempts ?? (0, s.Z)(rt.qs, e),
region: e?.region ?? (0, s.Z)(i.GG, {
...i.zH,
...o
}),
requestHandler: cn.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, s.Z)({
...rt.kN,
default: async () => (await defaultConfigProvider()).retryMode || rn.L0
}, e),
sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, s.Z)(lt.A, o),
streamCollector: e?.streamCollector ?? un.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, s.Z)(sn.e$, o),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, s.Z)(on.Ko, o),
userAgentAppId: e?.userAgentAppId ?? (0, s.Z)(Yt.hV, o)
};
};
var fn = n(83190);
var yn = n(57757);
var wn = n(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let n = e.httpAuthSchemeProvider;
let s = e.credentials;
return {
setHttpAuthScheme(e) {
const n = t.findIndex(t => t.schemeId === e.schemeId);
if (n === -1) t.push(e); else t.splice(n, 1, e);
},
httpAuthSchemes() {
return t;
},
setHttpAuthSchemeProvider(e) {
n = e;
},
httpAuthSchemeProvider() {
return n;
},
setCredentials(e) {
s = e;
},
credentials() {
return s;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const n = Object.assign((0, fn.R)(e), (0, yn.xA)(e), (0, wn.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(n));
return Object.assign(e, (0, fn.$)(n), (0, yn.uv)(n), (0, wn.j)(n), resolveHttpAuthRuntimeConfig(n));
};
class STSClient extends st.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const n = resolveClientEndpointParameters(t);
const s = (0, Ye.D)(n);
const i = (0, rt.$z)(s);
const o = (0, it.T)(i);
const r = (0, Be.OV)(o);
const a = (0, c.Co)(r);
const u = resolveHttpAuthSchemeConfig(a);
const l = resolveRuntimeExtensions(u, e?.extensions || []);
this.config = l;
this.middlewareStack.use((0, ct.wq)(this.config));
this.middlewareStack.use((0, Je.sM)(this.config));
this.middlewareStack.use((0, at.ey)(this.config));
this.middlewareStack.use((0, ot.vK)(this.config));
this.middlewareStack.use((0, Be.TC)(this.config));
this.middlewareStack.use((0, Qe.Y7)(this.config));
this.middlewareStack.use((0, Xe.n)(this.config));
this.middlewareStack.use((0, et.w)(this.config, {
httpAuthSchemeParametersProvider: Kt,
identityProviderConfigProvider: async e => new tt.h({
"aws.auth#sigv4": e.credentials,
"aws.auth#sigv4a": e.credentials
})
}));
this.middlewareStack.use((0, nt.l)(this.config));
}
destroy() {
super.destroy();
}
}
const getCustomizableStsClientCtor = (e, t) => {
if (!t) return e; else return class CustomizableSTSClient extends e {
constructor(e) {
super(e);
for (const e of t) this.middlewareStack.use(e);
}
};
};
const defaultRoleAssumers_getDefaultRoleAssumer = (e = {}, t) => getDefaultRoleAssumer(e, getCustomizableStsClientCtor(STSClient, t));
const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (e = {}, t) => getDefaultRoleAssumerWithWebIdentity(e, getCustomizableStsClientCtor(STSClient, t));
}),
34193: (function(e, t, n) {
n.d(t, {
W: () => SignatureV4MultiRegion
});
const s = {
SignatureV4a: null
};
const i = {
CrtSignerV4: null
};
var o = n(43854);
const r = "X-Amz-S3session-Token";
const a = r.toLowerCase();
class SignatureV4SignWithCredentials extends o.B {
async signWithCredentials(e, t, n) {
const s = getCredentialsWithoutSessionToken(t);
e.headers[a] = t.sessionToken;
const i = this;
setSingleOverride(i, s);
return i.signRequest(e, n ?? {});
}
async presignWithCredentials(e, t, n) {
const s = getCredentialsWithoutSessionToken(t);
delete e.headers[a];
e.headers[r] = t.sessionToken;
e.query = e.query ?? {};
e.query[r] = t.sessionToken;
const i = this;
setSingleOverride(i, s);
return this.presign(e, n);
}
}
function getCredentialsWithoutSessionToken(e) {
return {
accessKeyId: e.accessKeyId,
secretAccessKey: e.secretAccessKey,
expiration: e.expiration
};
}
function setSingleOverride(e, t) {
const n = e.credentialProvider;
e.credentialProvider = () => {
e.credentialProvider = n;
return Promise.resolve(t);
};
}
class SignatureV4MultiRegion {
sigv4aSigner;
sigv4Signer;
signerOptions;
static sigv4aDependency() {
if (typeof i.CrtSignerV4 === "function") return "crt"; else if (typeof s.SignatureV4a === "function") return "js";
return "none";
}
constructor(e) {
this.sigv4Signer = new SignatureV4SignWithCredentials(e);
this.signerOptions = e;
}
async sign(e, t = {}) {
if (t.signingRegion === "*") return this.getSigv4aSigner().sign(e, t);
return this.sigv4Signer.sign(e, t);
}
async signWithCredentials(e, t, n = {}) {
if (n.signingRegion === "*") {
const s = this.getSigv4aSigner();
const o = i.CrtSignerV4;
if (o && s instanceof o) return s.signWithCredentials(e, t, n); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
}
return this.sigv4Signer.signWithCredentials(e, t, n);
}
async presign(e, t = {}) {
if (t.signingRegion === "*") {
const n = this.getSigv4aSigner();
const s = i.CrtSignerV4;
if (s && n instanceof s) return n.presign(e, t); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
}
return this.sigv4Signer.presign(e, t);
}
async presignWithCredentials(e, t, n = {}) {
if (n.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
return this.sigv4Signer.presignWithCredentials(e, t, n);
}
getSigv4aSigner() {
if (!this.sigv4aSigner) {
const e = i.CrtSignerV4;
const t = s.SignatureV4a;
if (this.signerOptions.runtime === "node") {
if (!e && !t) throw new Error("Neither CRT nor JS SigV4a implementation is available. " + "Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
if (e && typeof e === "function") this.sigv4aSigner = new e({
...this.signerOptions,
signingAlgorithm: 1
}); else if (t && typeof t === "function") this.sigv4aSigner = new t({
...this.signerOptions
}); else throw new Error("Available SigV4a implementation is not a valid constructor. " + "Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a." + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
} else {
if (!t || typeof t !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. " + "Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. " + "You must also register the package by calling [require('@aws-sdk/signature-v4a');] " + "or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
this.sigv4aSigner = new t({
...this.signerOptions
});
}
}
return this.sigv4aSigner;
}
}
}),
27609: (function(e, t, n) {
n.d(t, {
m: () => NoAuthSigner
});
class NoAuthSigner {
async sign(e, t, n) {
return e;
}
}
}),
52370: (function(e) {
e.exports = {
rE: "3.998.3"
};
})
};
