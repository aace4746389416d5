export const id = 1217;

export const ids = [ 1217, 3598 ];

export const modules = {
51217: (function(e, r, o) {
o.d(r, {
fromProcess: () => fromProcess
});
var t = o(25398);
var n = o(67186);
var s = o(12076);
var c = o(55577);
var i = o(31421);
var a = o(57975);
var d = o(3138);
const getValidatedProcessCredentials = (e, r, o) => {
if (r.Version !== 1) throw Error(`Profile ${e} credential_process did not return Version 1.`);
if (r.AccessKeyId === void 0 || r.SecretAccessKey === void 0) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
if (r.Expiration) {
const o = new Date;
const t = new Date(r.Expiration);
if (t < o) throw Error(`Profile ${e} credential_process returned expired credentials.`);
}
let t = r.AccountId;
if (!t && o?.[e]?.aws_account_id) t = o[e].aws_account_id;
const n = {
accessKeyId: r.AccessKeyId,
secretAccessKey: r.SecretAccessKey,
...r.SessionToken && {
sessionToken: r.SessionToken
},
...r.Expiration && {
expiration: new Date(r.Expiration)
},
...r.CredentialScope && {
credentialScope: r.CredentialScope
},
...t && {
accountId: t
}
};
(0, d.g)(n, "CREDENTIALS_PROCESS", "w");
return n;
};
const resolveProcessCredentials = async (e, r, o) => {
const t = r[e];
if (r[e]) {
const n = t["credential_process"];
if (n !== void 0) {
const t = (0, a.promisify)(s.Z?.getTokenRecord?.().exec ?? i.exec);
try {
const {stdout: o} = await t(n);
let s;
try {
s = JSON.parse(o.trim());
} catch {
throw Error(`Profile ${e} credential_process returned invalid JSON.`);
}
return getValidatedProcessCredentials(e, s, r);
} catch (e) {
throw new c.C(e.message, {
logger: o
});
}
} else throw new c.C(`Profile ${e} did not contain credential_process.`, {
logger: o
});
} else throw new c.C(`Profile ${e} could not be found in shared credentials file.`, {
logger: o
});
};
const fromProcess = (e = {}) => async ({callerClientConfig: r} = {}) => {
e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
const o = await (0, t.Y)(e);
return resolveProcessCredentials((0, n.Bz)({
profile: e.profile ?? r?.profile
}), o, e.logger);
};
}),
12076: (function(e, r, o) {
o.d(r, {
Z: () => s
});
var t = o(79744);
var n = o(71774);
const s = {
getFileRecord() {
return n.Jj;
},
interceptFile(e, r) {
n.Jj[e] = Promise.resolve(r);
},
getTokenRecord() {
return t.a;
},
interceptToken(e, r) {
t.a[e] = r;
}
};
}),
58355: (function(e, r, o) {
o.d(r, {
C: () => getSSOTokenFilepath
});
var t = o(77598);
var n = o(76760);
var s = o(47258);
const getSSOTokenFilepath = e => {
const r = (0, t.createHash)("sha1");
const o = r.update(e).digest("hex");
return (0, n.join)((0, s.R)(), ".aws", "sso", "cache", `${o}.json`);
};
}),
79744: (function(e, r, o) {
o.d(r, {
a: () => s,
v: () => getSSOTokenFromFile
});
var t = o(51455);
var n = o(58355);
const s = {};
const getSSOTokenFromFile = async e => {
if (s[e]) return s[e];
const r = (0, n.C)(e);
const o = await (0, t.readFile)(r, "utf8");
return JSON.parse(o);
};
}),
25398: (function(e, r, o) {
o.d(r, {
Y: () => parseKnownFiles
});
var t = o(24834);
const mergeConfigFiles = (...e) => {
const r = {};
for (const o of e) for (const [e, t] of Object.entries(o)) if (r[e] !== void 0) Object.assign(r[e], t); else r[e] = t;
return r;
};
const parseKnownFiles = async e => {
const r = await (0, t.p)(e);
return mergeConfigFiles(r.configFile, r.credentialsFile);
};
})
};
