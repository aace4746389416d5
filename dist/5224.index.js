export const id = 5224;

export const ids = [ 5224 ];

export const modules = {
75224: (function(e, r, t) {
t.r(r);
t.d(r, {
DescribeRuleCommand: () => o.N,
EventBridgeClient: () => s.L,
ListRuleNamesByTargetCommand: () => a.C
});
var o = t(81966);
var s = t(41340);
var a = t(57867);
})
};
