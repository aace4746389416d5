export const id = 5998;

export const ids = [ 5998 ];

export const modules = {
10560: (function(e, t, n) {
n.d(t, {
i: () => STSClient
});
var i = n(66337);
var s = n(84650);
var o = n(1235);
var r = n(97891);
var a = n(48649);
var c = n(6103);
var u = n(11055);
var p = n(23952);
var d = n(3043);
var l = n(30131);
var g = n(5714);
var h = n(9500);
var m = n(6464);
var v = n(99579);
var S = n(34090);
var E = n(789);
var f = n(14728);
var x = n(34193);
var y = n(86840);
var w = n(33687);
var I = n(80930);
var P = n(980);
var k = n(84344);
var A = n(83153);
var b = n(46649);
var T = n(73677);
const C = "ref";
const O = -1, D = true, R = "isSet", j = "PartitionResult", z = "booleanEquals", W = "stringEquals", $ = "getAttr", M = "us-east-1", q = "sigv4", F = "sts", N = "https://sts.{Region}.{PartitionResult#dnsSuffix}", V = {
[C]: "Endpoint"
}, G = {
[C]: "Region"
}, _ = {
[C]: j
}, H = {}, L = [ G ];
const U = {
conditions: [ [ R, [ V ] ], [ R, L ], [ "aws.partition", L, j ], [ z, [ {
[C]: "UseFIPS"
}, D ] ], [ z, [ {
[C]: "UseDualStack"
}, D ] ], [ W, [ G, "aws-global" ] ], [ z, [ {
[C]: "UseGlobalEndpoint"
}, D ] ], [ W, [ G, "eu-central-1" ] ], [ z, [ {
fn: $,
argv: [ _, "supportsDualStack" ]
}, D ] ], [ z, [ {
fn: $,
argv: [ _, "supportsFIPS" ]
}, D ] ], [ W, [ G, "ap-south-1" ] ], [ W, [ G, "eu-north-1" ] ], [ W, [ G, "eu-west-1" ] ], [ W, [ G, "eu-west-2" ] ], [ W, [ G, "eu-west-3" ] ], [ W, [ G, "sa-east-1" ] ], [ W, [ G, M ] ], [ W, [ G, "us-east-2" ] ], [ W, [ G, "us-west-2" ] ], [ W, [ G, "us-west-1" ] ], [ W, [ G, "ca-central-1" ] ], [ W, [ G, "ap-southeast-1" ] ], [ W, [ G, "ap-northeast-1" ] ], [ W, [ G, "ap-southeast-2" ] ], [ W, [ {
fn: $,
argv: [ _, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ O ], [ "https://sts.amazonaws.com", {
authSchemes: [ {
name: q,
signingName: F,
signingRegion: M
} ]
} ], [ N, {
authSchemes: [ {
name: q,
signingName: F,
signingRegion: "{Region}"
} ]
} ], [ O, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ O, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ V, H ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", H ], [ O, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", H ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", H ], [ O, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", H ], [ O, "DualStack is enabled but this partition does not support DualStack" ], [ N, H ], [ O, "Invalid Configuration: Missing Region" ] ]
};
const J = 2;
const K = 1e8;
const Z = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, K + 14, 2, 5, K + 14, 3, 25, 6, 4, 24, 7, 5, K + 1, 8, 6, 9, K + 13, 7, K + 1, 10, 10, K + 1, 11, 11, K + 1, 12, 12, K + 1, 13, 13, K + 1, 14, 14, K + 1, 15, 15, K + 1, 16, 16, K + 1, 17, 17, K + 1, 18, 18, K + 1, 19, 19, K + 1, 20, 20, K + 1, 21, 21, K + 1, 22, 22, K + 1, 23, 23, K + 1, K + 2, 8, K + 11, K + 12, 4, 28, 26, 9, 27, K + 10, 24, K + 8, K + 9, 8, 29, K + 7, 9, K + 6, K + 7, 3, K + 3, 31, 4, K + 4, K + 5 ]);
const Y = T.d.from(Z, J, U.conditions, U.results);
const B = new k.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
});
const defaultEndpointResolver = (e, t = {}) => B.get(e, () => (0, A.c)(Y, {
endpointParams: e,
logger: t.logger
}));
b.m.aws = P.U;
const createEndpointRuleSetHttpAuthSchemeParametersProvider = e => async (t, n, i) => {
if (!i) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
const s = await e(t, n, i);
const o = (0, y.u)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if (!o) throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
const r = await (0, I.x)(i, {
getEndpointParameterInstructions: o
}, t);
return Object.assign(s, r);
};
const _defaultSTSHttpAuthSchemeParametersProvider = async (e, t, n) => ({
operation: (0, y.u)(t).operation,
region: await (0, w.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
const Q = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
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
const endpointRuleSetHttpAuthSchemeProvider = i => {
const s = e(i);
const o = s.properties?.authSchemes;
if (!o) return t(i);
const r = [];
for (const e of o) {
const {name: t, properties: s = {}, ...a} = e;
const c = t.toLowerCase();
if (t !== c) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
let u;
if (c === "sigv4a") {
u = "aws.auth#sigv4a";
const e = o.find(e => {
const t = e.name.toLowerCase();
return t !== "sigv4a" && t.startsWith("sigv4");
});
if (x.W.sigv4aDependency() === "none" && e) continue;
} else if (c.startsWith("sigv4")) u = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
const p = n[u];
if (!p) throw new Error(`Could not find HttpAuthOption create function for '${u}'`);
const d = p(i);
d.schemeId = u;
d.signingProperties = {
...d.signingProperties || {},
...a,
...s
};
r.push(d);
}
return r;
};
return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
case "AssumeRoleWithSAML":
t.push(createSmithyApiNoAuthHttpAuthOption(e));
t.push(createAwsAuthSigv4aHttpAuthOption(e));
break;

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
const X = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = e => {
const t = (0, E.ho)(e);
const n = (0, f.O)(t);
return Object.assign(n, {
authSchemePreference: (0, w.t)(e.authSchemePreference ?? [])
});
};
var ee = n(24045);
const te = {
rE: "3.1173.0"
};
var ne = n(79112);
var ie = n(20968);
var se = n(75314);
var oe = n(17545);
var re = n(57740);
var ae = n(12385);
var ce = n(76280);
var ue = n(35178);
var pe = n(27609);
var de = n(91321);
var le = n(3720);
var ge = n(95611);
var he = n(76937);
var me = n(37071);
var ve = n(26755);
var Se = n(27835);
var Ee = n(1624);
var fe = n(15764);
var xe = n(24119);
var ye = n(65327);
var we = n(61416);
var Ie = n(6207);
var Pe = n(36228);
var ke = n(13807);
var Ae = n(92863);
var be = n(37706);
var Te = n(16047);
var Ce = n(19514);
var Oe = n(15554);
const getRuntimeConfig = e => ({
apiVersion: "2011-06-15",
base64Decoder: e?.base64Decoder ?? Ae.E,
base64Encoder: e?.base64Encoder ?? be.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? X,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new ae.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new ce.S
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new pe.m
} ],
logger: e?.logger ?? new Pe.N,
protocol: e?.protocol ?? we.k,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.sts",
errorTypeRegistries: Oe.q1,
xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
version: "2011-06-15",
serviceTarget: "AWSSecurityTokenServiceV20110615"
},
serviceId: e?.serviceId ?? "STS",
sha256: e?.sha256 ?? Ie.k,
signerConstructor: e?.signerConstructor ?? x.W,
urlParser: e?.urlParser ?? ke.D,
utf8Decoder: e?.utf8Decoder ?? Te.a,
utf8Encoder: e?.utf8Encoder ?? Ce.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, de.I)(process.version);
const t = (0, ge.I)(e);
const defaultConfigProvider = () => t().then(le.l);
const n = getRuntimeConfig(e);
(0, ne.I)(process.version);
const i = {
profile: e?.profile,
logger: n.logger
};
return {
...n,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, he.Z)(re.$, i),
bodyLengthChecker: e?.bodyLengthChecker ?? fe.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? ue.v6,
defaultSocketTimeout: (0, ie.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, se.pf)({
serviceId: n.serviceId,
clientVersion: te.rE
}),
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4") || (async e => await (0, 
ue.v6)(e?.__config || {})()),
signer: new ae.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new ce.S
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new pe.m
} ],
maxAttempts: e?.maxAttempts ?? (0, he.Z)(m.qs, e),
region: e?.region ?? (0, he.Z)(me.GG, {
...me.zH,
...i
}),
requestHandler: xe.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, he.Z)({
...m.kN,
default: async () => (await defaultConfigProvider()).retryMode || Ee.L0
}, e),
sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, he.Z)(f.A, i),
streamCollector: e?.streamCollector ?? ye.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, he.Z)(ve.e$, i),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, he.Z)(Se.Ko, i),
userAgentAppId: e?.userAgentAppId ?? (0, he.Z)(oe.hV, i)
};
};
var De = n(83190);
var Re = n(57757);
var je = n(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let n = e.httpAuthSchemeProvider;
let i = e.credentials;
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
i = e;
},
credentials() {
return i;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const n = Object.assign((0, De.R)(e), (0, Re.xA)(e), (0, je.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(n));
return Object.assign(e, (0, De.$)(n), (0, Re.uv)(n), (0, je.j)(n), resolveHttpAuthRuntimeConfig(n));
};
class STSClient extends d.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const n = (0, ee.v)(t);
const d = (0, i.D)(n);
const E = (0, m.$z)(d);
const f = (0, l.T)(E);
const x = (0, s.OV)(f);
const y = (0, g.Co)(x);
const w = resolveHttpAuthSchemeConfig(y);
const I = resolveRuntimeExtensions(w, e?.extensions || []);
this.config = I;
this.middlewareStack.use((0, S.wq)(this.config));
this.middlewareStack.use((0, o.sM)(this.config));
this.middlewareStack.use((0, v.ey)(this.config));
this.middlewareStack.use((0, h.vK)(this.config));
this.middlewareStack.use((0, s.TC)(this.config));
this.middlewareStack.use((0, r.Y7)(this.config));
this.middlewareStack.use((0, a.n)(this.config));
this.middlewareStack.use((0, c.w)(this.config, {
httpAuthSchemeParametersProvider: Q,
identityProviderConfigProvider: async e => new u.h({
"aws.auth#sigv4": e.credentials,
"aws.auth#sigv4a": e.credentials
})
}));
this.middlewareStack.use((0, p.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
45719: (function(e, t, n) {
n.d(t, {
z: () => GetCallerIdentityCommand
});
var i = n(88798);
var s = n(5714);
var o = n(24045);
const r = (0, i.k)(o.S, "AWSSecurityTokenServiceV20110615", "STSClient", s.rD);
const a = {};
const _mw0 = (e, t, n, i) => [];
var c = n(15554);
class GetCallerIdentityCommand extends(r(a, _mw0, "GetCallerIdentity", c.ef)){}
}),
24045: (function(e, t, n) {
n.d(t, {
S: () => i,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
useGlobalEndpoint: e.useGlobalEndpoint ?? false,
defaultSigningName: "sts"
});
const i = {
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
}),
15554: (function(e, t, n) {
n.d(t, {
ef: () => ee,
q1: () => B
});
var i = n(74700);
var s = n(91534);
class STSServiceException extends s.T {
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
class InvalidContextAssertionException extends STSServiceException {
static shapeId="com.amazonaws.sts#InvalidContextAssertionException";
name="InvalidContextAssertionException";
$fault="client";
constructor(e) {
super({
name: "InvalidContextAssertionException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidContextAssertionException.prototype);
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
class InvalidAuthorizationMessageException extends STSServiceException {
static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";
name="InvalidAuthorizationMessageException";
$fault="client";
constructor(e) {
super({
name: "InvalidAuthorizationMessageException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
}
}
class ExpiredTradeInTokenException extends STSServiceException {
static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";
name="ExpiredTradeInTokenException";
$fault="client";
constructor(e) {
super({
name: "ExpiredTradeInTokenException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
}
}
class InsufficientSessionLifetimeException extends STSServiceException {
static shapeId="com.amazonaws.sts#InsufficientSessionLifetimeException";
name="InsufficientSessionLifetimeException";
$fault="client";
constructor(e) {
super({
name: "InsufficientSessionLifetimeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InsufficientSessionLifetimeException.prototype);
}
}
class InvalidSubjectCredentialsException extends STSServiceException {
static shapeId="com.amazonaws.sts#InvalidSubjectCredentialsException";
name="InvalidSubjectCredentialsException";
$fault="client";
constructor(e) {
super({
name: "InvalidSubjectCredentialsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidSubjectCredentialsException.prototype);
}
}
class JWTPayloadSizeExceededException extends STSServiceException {
static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";
name="JWTPayloadSizeExceededException";
$fault="client";
constructor(e) {
super({
name: "JWTPayloadSizeExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
}
}
class OutboundWebIdentityFederationDisabledException extends STSServiceException {
static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
name="OutboundWebIdentityFederationDisabledException";
$fault="client";
constructor(e) {
super({
name: "OutboundWebIdentityFederationDisabledException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
}
}
class SessionDurationEscalationException extends STSServiceException {
static shapeId="com.amazonaws.sts#SessionDurationEscalationException";
name="SessionDurationEscalationException";
$fault="client";
constructor(e) {
super({
name: "SessionDurationEscalationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
}
}
const o = "Arn";
const r = "Account";
const a = "ExpiredTokenException";
const c = "ExpiredTradeInTokenException";
const u = "GetCallerIdentity";
const p = "GetCallerIdentityRequest";
const d = "GetCallerIdentityResponse";
const l = "InvalidAuthorizationMessageException";
const g = "InvalidContextAssertionException";
const h = "IDPCommunicationErrorException";
const m = "IDPRejectedClaimException";
const v = "InvalidIdentityTokenException";
const S = "InvalidSubjectCredentialsException";
const E = "InsufficientSessionLifetimeException";
const f = "JWTPayloadSizeExceededException";
const x = "MalformedPolicyDocumentException";
const y = "OutboundWebIdentityFederationDisabledException";
const w = "PackedPolicyTooLargeException";
const I = "RegionDisabledException";
const P = "SessionDurationEscalationException";
const k = "UserId";
const A = "awsQueryError";
const b = "client";
const T = "error";
const C = "httpError";
const O = "message";
const D = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const R = "com.amazonaws.sts";
const j = new i.O(D);
var z = [ -3, D, "STSServiceException", 0, [], [] ];
j.registerError(z, STSServiceException);
const W = new i.O(R);
var $ = [ -3, R, a, {
[A]: [ `ExpiredTokenException`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError($, ExpiredTokenException);
var M = [ -3, R, c, {
[A]: [ `ExpiredTradeInTokenException`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(M, ExpiredTradeInTokenException);
var q = [ -3, R, h, {
[A]: [ `IDPCommunicationError`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(q, IDPCommunicationErrorException);
var F = [ -3, R, m, {
[A]: [ `IDPRejectedClaim`, 403 ],
[T]: b,
[C]: 403
}, [ O ], [ 0 ] ];
W.registerError(F, IDPRejectedClaimException);
var N = [ -3, R, E, {
[A]: [ `InsufficientSessionLifetime`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(N, InsufficientSessionLifetimeException);
var V = [ -3, R, l, {
[A]: [ `InvalidAuthorizationMessageException`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(V, InvalidAuthorizationMessageException);
var G = [ -3, R, g, {
[A]: [ `InvalidContextAssertion`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(G, InvalidContextAssertionException);
var _ = [ -3, R, v, {
[A]: [ `InvalidIdentityToken`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(_, InvalidIdentityTokenException);
var H = [ -3, R, S, {
[A]: [ `InvalidSubjectCredentials`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(H, InvalidSubjectCredentialsException);
var L = [ -3, R, f, {
[A]: [ `JWTPayloadSizeExceededException`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(L, JWTPayloadSizeExceededException);
var U = [ -3, R, x, {
[A]: [ `MalformedPolicyDocument`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(U, MalformedPolicyDocumentException);
var J = [ -3, R, y, {
[A]: [ `OutboundWebIdentityFederationDisabledException`, 403 ],
[T]: b,
[C]: 403
}, [ O ], [ 0 ] ];
W.registerError(J, OutboundWebIdentityFederationDisabledException);
var K = [ -3, R, w, {
[A]: [ `PackedPolicyTooLarge`, 400 ],
[T]: b,
[C]: 400
}, [ O ], [ 0 ] ];
W.registerError(K, PackedPolicyTooLargeException);
var Z = [ -3, R, I, {
[A]: [ `RegionDisabledException`, 403 ],
[T]: b,
[C]: 403
}, [ O ], [ 0 ] ];
W.registerError(Z, RegionDisabledException);
var Y = [ -3, R, P, {
[A]: [ `SessionDurationEscalationException`, 403 ],
[T]: b,
[C]: 403
}, [ O ], [ 0 ] ];
W.registerError(Y, SessionDurationEscalationException);
const B = [ j, W ];
var Q = [ 3, R, p, 0, [], [] ];
var X = [ 3, R, d, 0, [ k, r, o ], [ 0, 0, 0 ] ];
var ee = [ 9, R, u, 0, () => Q, () => X ];
}),
76280: (function(e, t, n) {
n.d(t, {
S: () => AwsSdkSigV4ASigner
});
var i = n(6804);
var s = n(98731);
var o = n(12385);
class AwsSdkSigV4ASigner extends o.f2 {
async sign(e, t, n) {
if (!i.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
const {config: r, signer: a, signingRegion: c, signingRegionSet: u, signingName: p} = await (0, 
o.pz)(n);
const d = await (r.sigv4aSigningRegionSet?.());
const l = (d ?? u ?? [ c ]).join(",");
const g = await (r.disableClockSkewCorrection?.()) === true;
n._disableClockSkewCorrection = g;
if (!g) {
n._preRequestSystemClockOffset = r.systemClockOffset;
n._requestSentAt = Date.now();
}
const h = await a.sign(e, {
signingDate: g ? new Date : (0, s.C)(r.systemClockOffset),
signingRegion: l,
signingService: p
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
var i = n(99993);
var s = n(38565);
const resolveAwsSdkSigV4AConfig = e => {
e.sigv4aSigningRegionSet = (0, i.t)(e.sigv4aSigningRegionSet);
return e;
};
const o = {
environmentVariableSelector(e) {
if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e => e.trim());
throw new s.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
tryNextLink: true
});
},
configFileSelector(e) {
if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? "").split(",").map(e => e.trim());
throw new s.m("sigv4a_signing_region_set not set in profile.", {
tryNextLink: true
});
},
default: void 0
};
}),
34193: (function(e, t, n) {
n.d(t, {
W: () => SignatureV4MultiRegion
});
const i = {
SignatureV4a: null
};
const s = {
CrtSignerV4: null
};
var o = n(43854);
const r = "X-Amz-S3session-Token";
const a = r.toLowerCase();
class SignatureV4SignWithCredentials extends o.B {
async signWithCredentials(e, t, n) {
const i = getCredentialsWithoutSessionToken(t);
e.headers[a] = t.sessionToken;
const s = this;
setSingleOverride(s, i);
return s.signRequest(e, n ?? {});
}
async presignWithCredentials(e, t, n) {
const i = getCredentialsWithoutSessionToken(t);
delete e.headers[a];
e.headers[r] = t.sessionToken;
e.query = e.query ?? {};
e.query[r] = t.sessionToken;
const s = this;
setSingleOverride(s, i);
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
if (typeof s.CrtSignerV4 === "function") return "crt"; else if (typeof i.SignatureV4a === "function") return "js";
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
const i = this.getSigv4aSigner();
const o = s.CrtSignerV4;
if (o && i instanceof o) return i.signWithCredentials(e, t, n); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
}
return this.sigv4Signer.signWithCredentials(e, t, n);
}
async presign(e, t = {}) {
if (t.signingRegion === "*") {
const n = this.getSigv4aSigner();
const i = s.CrtSignerV4;
if (i && n instanceof i) return n.presign(e, t); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
}
return this.sigv4Signer.presign(e, t);
}
async presignWithCredentials(e, t, n = {}) {
if (n.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
return this.sigv4Signer.presignWithCredentials(e, t, n);
}
getSigv4aSigner() {
if (!this.sigv4aSigner) {
const e = s.CrtSignerV4;
const t = i.SignatureV4a;
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
})
};
