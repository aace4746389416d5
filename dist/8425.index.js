export const id = 8425;

export const ids = [ 8425 ];

export const modules = {
20968: (function(e, t, r) {
r.d(t, {
E: () => getDefaultSocketTimeout
});
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (e, t) => {
if (!isDefaultSocketTimeoutEnabled()) return;
if (typeof e?.handle === "function") return;
return t;
};
}),
78425: (function(e, t, r) {
r.d(t, {
CreateTokenCommand: () => CreateTokenCommand,
SSOOIDCClient: () => SSOOIDCClient
});
var o = r(66337);
var n = r(84650);
var i = r(1235);
var s = r(97891);
var c = r(48649);
var a = r(6103);
var p = r(11055);
var d = r(23952);
var u = r(3043);
var l = r(30131);
var h = r(5714);
var v = r(9500);
var S = r(6464);
var E = r(99579);
var x = r(34090);
var m = r(789);
var g = r(86840);
var f = r(33687);
const defaultSSOOIDCHttpAuthSchemeParametersProvider = async (e, t, r) => ({
operation: (0, g.u)(t).operation,
region: await (0, f.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "sso-oauth",
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
const defaultSSOOIDCHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
case "CreateToken":
t.push(createSmithyApiNoAuthHttpAuthOption(e));
break;

default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, m.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, f.t)(e.authSchemePreference ?? [])
});
};
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "sso-oauth"
});
const I = {
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
var O = r(52370);
var y = r(79112);
var C = r(20968);
var P = r(75314);
var w = r(17545);
var A = r(57740);
var D = r(91321);
var k = r(3720);
var T = r(95611);
var b = r(76937);
var _ = r(37071);
var z = r(26755);
var $ = r(27835);
var R = r(1624);
var U = r(15764);
var j = r(24119);
var G = r(65327);
var q = r(12385);
var F = r(74381);
var H = r(27609);
var N = r(6207);
var M = r(36228);
var Z = r(13807);
var V = r(92863);
var L = r(37706);
var K = r(16047);
var W = r(19514);
var Y = r(980);
var B = r(84344);
var J = r(83153);
var Q = r(46649);
var X = r(73677);
const ee = "ref";
const te = -1, re = true, oe = "isSet", ne = "PartitionResult", ie = "booleanEquals", se = "getAttr", ce = {
[ee]: "Endpoint"
}, ae = {
[ee]: ne
}, pe = {}, de = [ {
[ee]: "Region"
} ];
const ue = {
conditions: [ [ oe, [ ce ] ], [ oe, de ], [ "aws.partition", de, ne ], [ ie, [ {
[ee]: "UseFIPS"
}, re ] ], [ ie, [ {
[ee]: "UseDualStack"
}, re ] ], [ ie, [ {
fn: se,
argv: [ ae, "supportsDualStack" ]
}, re ] ], [ ie, [ {
fn: se,
argv: [ ae, "supportsFIPS" ]
}, re ] ], [ "stringEquals", [ {
fn: se,
argv: [ ae, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ce, pe ], [ "https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://oidc.{Region}.amazonaws.com", pe ], [ "https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://oidc.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "Invalid Configuration: Missing Region" ] ]
};
const le = 2;
const he = 1e8;
const ve = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, he + 12, 2, 5, he + 12, 3, 8, 6, 4, 7, he + 11, 5, he + 9, he + 10, 4, 11, 9, 6, 10, he + 8, 7, he + 6, he + 7, 5, 12, he + 5, 6, he + 4, he + 5, 3, he + 1, 14, 4, he + 2, he + 3 ]);
const Se = X.d.from(ve, le, ue.conditions, ue.results);
const Ee = new B.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => Ee.get(e, () => (0, J.c)(Se, {
endpointParams: e,
logger: t.logger
}));
Q.m.aws = Y.U;
var xe = r(74700);
var me = r(91534);
class SSOOIDCServiceException extends me.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
}
}
class AccessDeniedException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#AccessDeniedException";
name="AccessDeniedException";
$fault="client";
error;
reason;
error_description;
constructor(e) {
super({
name: "AccessDeniedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AccessDeniedException.prototype);
this.error = e.error;
this.reason = e.reason;
this.error_description = e.error_description;
}
}
class AuthorizationPendingException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";
name="AuthorizationPendingException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "AuthorizationPendingException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
class ExpiredTokenException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";
name="ExpiredTokenException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "ExpiredTokenException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ExpiredTokenException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
class InternalServerException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InternalServerException";
name="InternalServerException";
$fault="server";
error;
error_description;
constructor(e) {
super({
name: "InternalServerException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InternalServerException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
class InvalidClientException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InvalidClientException";
name="InvalidClientException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "InvalidClientException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidClientException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
class InvalidGrantException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InvalidGrantException";
name="InvalidGrantException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "InvalidGrantException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidGrantException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
class InvalidRequestException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";
name="InvalidRequestException";
$fault="client";
error;
reason;
error_description;
constructor(e) {
super({
name: "InvalidRequestException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidRequestException.prototype);
this.error = e.error;
this.reason = e.reason;
this.error_description = e.error_description;
}
}
class InvalidScopeException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InvalidScopeException";
name="InvalidScopeException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "InvalidScopeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidScopeException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
class SlowDownException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#SlowDownException";
name="SlowDownException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "SlowDownException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SlowDownException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
class UnauthorizedClientException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";
name="UnauthorizedClientException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "UnauthorizedClientException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
class UnsupportedGrantTypeException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException";
name="UnsupportedGrantTypeException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "UnsupportedGrantTypeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
this.error = e.error;
this.error_description = e.error_description;
}
}
const ge = "AccessDeniedException";
const fe = "AuthorizationPendingException";
const Ie = "AccessToken";
const Oe = "ClientSecret";
const ye = "CreateToken";
const Ce = "CreateTokenRequest";
const Pe = "CreateTokenResponse";
const we = "CodeVerifier";
const Ae = "ExpiredTokenException";
const De = "InvalidClientException";
const ke = "InvalidGrantException";
const Te = "InvalidRequestException";
const be = "InternalServerException";
const _e = "InvalidScopeException";
const ze = "IdToken";
const $e = "RefreshToken";
const Re = "SlowDownException";
const Ue = "UnauthorizedClientException";
const je = "UnsupportedGrantTypeException";
const Ge = "accessToken";
const qe = "client";
const Fe = "clientId";
const He = "clientSecret";
const Ne = "codeVerifier";
const Me = "code";
const Ze = "deviceCode";
const Ve = "error";
const Le = "expiresIn";
const Ke = "error_description";
const We = "grantType";
const Ye = "http";
const Be = "httpError";
const Je = "idToken";
const Qe = "reason";
const Xe = "refreshToken";
const et = "redirectUri";
const tt = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
const rt = "scope";
const ot = "server";
const nt = "tokenType";
const it = "com.amazonaws.ssooidc";
const st = new xe.O(tt);
var ct = [ -3, tt, "SSOOIDCServiceException", 0, [], [] ];
st.registerError(ct, SSOOIDCServiceException);
const at = new xe.O(it);
var pt = [ -3, it, ge, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Qe, Ke ], [ 0, 0, 0 ] ];
at.registerError(pt, AccessDeniedException);
var dt = [ -3, it, fe, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(dt, AuthorizationPendingException);
var ut = [ -3, it, Ae, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(ut, ExpiredTokenException);
var lt = [ -3, it, be, {
[Ve]: ot,
[Be]: 500
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(lt, InternalServerException);
var ht = [ -3, it, De, {
[Ve]: qe,
[Be]: 401
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(ht, InvalidClientException);
var vt = [ -3, it, ke, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(vt, InvalidGrantException);
var St = [ -3, it, Te, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Qe, Ke ], [ 0, 0, 0 ] ];
at.registerError(St, InvalidRequestException);
var Et = [ -3, it, _e, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(Et, InvalidScopeException);
var xt = [ -3, it, Re, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(xt, SlowDownException);
var mt = [ -3, it, Ue, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(mt, UnauthorizedClientException);
var gt = [ -3, it, je, {
[Ve]: qe,
[Be]: 400
}, [ Ve, Ke ], [ 0, 0 ] ];
at.registerError(gt, UnsupportedGrantTypeException);
const ft = [ st, at ];
var It = [ 0, it, Ie, 8, 0 ];
var Ot = [ 0, it, Oe, 8, 0 ];
var yt = [ 0, it, we, 8, 0 ];
var Ct = [ 0, it, ze, 8, 0 ];
var Pt = [ 0, it, $e, 8, 0 ];
var wt = [ 3, it, Ce, 0, [ Fe, He, We, Ze, Me, Xe, rt, et, Ne ], [ 0, [ () => Ot, 0 ], 0, 0, 0, [ () => Pt, 0 ], 64 | 0, 0, [ () => yt, 0 ] ], 3 ];
var At = [ 3, it, Pe, 0, [ Ge, nt, Le, Xe, Je ], [ [ () => It, 0 ], 0, 1, [ () => Pt, 0 ], [ () => Ct, 0 ] ] ];
var Dt = [ 9, it, ye, {
[Ye]: [ "POST", "/token", 200 ]
}, () => wt, () => At ];
const getRuntimeConfig = e => ({
apiVersion: "2019-06-10",
base64Decoder: e?.base64Decoder ?? V.E,
base64Encoder: e?.base64Encoder ?? L.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new q.f2
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new H.m
} ],
logger: e?.logger ?? new M.N,
protocol: e?.protocol ?? F.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.ssooidc",
errorTypeRegistries: ft,
version: "2019-06-10",
serviceTarget: "AWSSSOOIDCService"
},
serviceId: e?.serviceId ?? "SSO OIDC",
sha256: e?.sha256 ?? N.k,
urlParser: e?.urlParser ?? Z.D,
utf8Decoder: e?.utf8Decoder ?? K.a,
utf8Encoder: e?.utf8Encoder ?? W.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, D.I)(process.version);
const t = (0, T.I)(e);
const defaultConfigProvider = () => t().then(k.l);
const r = getRuntimeConfig(e);
(0, y.I)(process.version);
const o = {
profile: e?.profile,
logger: r.logger
};
return {
...r,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, b.Z)(A.$, o),
bodyLengthChecker: e?.bodyLengthChecker ?? U.n,
defaultSocketTimeout: (0, C.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
serviceId: r.serviceId,
clientVersion: O.rE
}),
maxAttempts: e?.maxAttempts ?? (0, b.Z)(S.qs, e),
region: e?.region ?? (0, b.Z)(_.GG, {
..._.zH,
...o
}),
requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, b.Z)({
...S.kN,
default: async () => (await defaultConfigProvider()).retryMode || R.L0
}, e),
streamCollector: e?.streamCollector ?? G.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, b.Z)(z.e$, o),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, b.Z)($.Ko, o),
userAgentAppId: e?.userAgentAppId ?? (0, b.Z)(w.hV, o)
};
};
var kt = r(83190);
var Tt = r(57757);
var bt = r(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let r = e.httpAuthSchemeProvider;
let o = e.credentials;
return {
setHttpAuthScheme(e) {
const r = t.findIndex(t => t.schemeId === e.schemeId);
if (r === -1) t.push(e); else t.splice(r, 1, e);
},
httpAuthSchemes() {
return t;
},
setHttpAuthSchemeProvider(e) {
r = e;
},
httpAuthSchemeProvider() {
return r;
},
setCredentials(e) {
o = e;
},
credentials() {
return o;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const r = Object.assign((0, kt.R)(e), (0, Tt.xA)(e), (0, bt.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(r));
return Object.assign(e, (0, kt.$)(r), (0, Tt.uv)(r), (0, bt.j)(r), resolveHttpAuthRuntimeConfig(r));
};
class SSOOIDCClient extends u.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const r = resolveClientEndpointParameters(t);
const u = (0, o.D)(r);
const m = (0, S.$z)(u);
const g = (0, l.T)(m);
const f = (0, n.OV)(g);
const I = (0, h.Co)(f);
const O = resolveHttpAuthSchemeConfig(I);
const y = resolveRuntimeExtensions(O, e?.extensions || []);
this.config = y;
this.middlewareStack.use((0, x.wq)(this.config));
this.middlewareStack.use((0, i.sM)(this.config));
this.middlewareStack.use((0, E.ey)(this.config));
this.middlewareStack.use((0, v.vK)(this.config));
this.middlewareStack.use((0, n.TC)(this.config));
this.middlewareStack.use((0, s.Y7)(this.config));
this.middlewareStack.use((0, c.n)(this.config));
this.middlewareStack.use((0, a.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new p.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, d.l)(this.config));
}
destroy() {
super.destroy();
}
}
var _t = r(88798);
const zt = (0, _t.k)(I, "AWSSSOOIDCService", "SSOOIDCClient", h.rD);
const $t = {};
const _mw0 = (e, t, r, o) => [];
class CreateTokenCommand extends(zt($t, _mw0, "CreateToken", Dt)){}
}),
27609: (function(e, t, r) {
r.d(t, {
m: () => NoAuthSigner
});
class NoAuthSigner {
async sign(e, t, r) {
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
