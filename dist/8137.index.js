export const id = 8137;

export const ids = [ 8137 ];

export const modules = {
38137: (function(t, e, o) {
o.r(e);
o.d(e, {
GetCallerIdentityCommand: () => r.z,
STSClient: () => d.i
});
var r = o(45719);
var d = o(10560);
})
};
