export const id = 9945;

export const ids = [ 9945 ];

export const modules = {
59945: (function(r, e, o) {
o.r(e);
o.d(e, {
CloudWatchLogsClient: () => a.T,
DescribeLogGroupsCommand: () => t.V,
DescribeLogStreamsCommand: () => m.w,
DescribeMetricFiltersCommand: () => n.I,
FilterLogEventsCommand: () => s.n,
GetDataProtectionPolicyCommand: () => d.X,
GetLogEventsCommand: () => i.h,
GetQueryResultsCommand: () => v.s,
StartQueryCommand: () => C.q,
StopQueryCommand: () => c.M,
TestMetricFilterCommand: () => l.a
});
var a = o(2431);
var t = o(65963);
var m = o(67198);
var n = o(66560);
var s = o(81259);
var d = o(60559);
var i = o(84625);
var v = o(53934);
var C = o(59736);
var c = o(77848);
var l = o(80326);
})
};
